export function useStored(key, initial) {
  return [initial, () => {}]
}
