export function useAutosave(value, save, delayMs) {
  return () => {}
}
