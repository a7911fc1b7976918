export function useStored<T>(key: string, initial: T): [T, (value: T) => void] {
  return [initial, () => {}]
}
