import { ApiProblem, NetworkError } from '@assay/api-client'

/** The server gave no answer, or only that it cannot answer now. A refusal is an answer. */
export function isUnreachable(error: unknown): boolean {
  return error instanceof NetworkError || (error instanceof ApiProblem && error.status >= 500)
}

/** What the server says or, when it cannot be reached, what this device has; its failure stands when there is neither. */
export async function fromDeviceIfUnreachable<Value>(ask: () => Promise<Value>, kept: () => Promise<Value | undefined>): Promise<Value> {
  try {
    return await ask()
  } catch (error) {
    const value = isUnreachable(error) ? await kept().catch(() => undefined) : undefined
    if (value === undefined) throw error
    return value
  }
}
