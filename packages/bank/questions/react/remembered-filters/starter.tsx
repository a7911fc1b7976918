/** The value of a stored text; `initial` if there is none, or if it is not JSON. */
function parse<T>(text: string | null, initial: T): T {
  try {
    return text === null ? initial : (JSON.parse(text) as T)
  } catch {
    return initial
  }
}

export function useStored<T>(key: string, initial: T): [T, (value: T) => void] {
  return [initial, () => {}]
}
