export function useAutosave<T>(value: T, save: (value: T) => void, delayMs: number): () => void {
  return () => {}
}
