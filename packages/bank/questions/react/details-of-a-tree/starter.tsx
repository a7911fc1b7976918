type Status = 'loading' | 'loaded' | 'failed'

interface Details<T> {
  status: Status
  data: T | null
}

type Load<T> = (id: string, signal: AbortSignal) => Promise<T>

export function useDetails<T>(load: Load<T>, id: string): Details<T> {
  return { status: 'loading', data: null }
}
