type Status = 'idle' | 'loading' | 'loaded' | 'failed'

interface Details<T> {
  status: Status
  data: T | null
}

type Load<T> = (id: string, signal: AbortSignal) => Promise<T>

export function useDetails<T>(load: Load<T>, id: string | null): Details<T> {
  return { status: 'idle', data: null }
}
