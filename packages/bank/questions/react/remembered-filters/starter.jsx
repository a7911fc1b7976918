/** The value of a stored text; `initial` if there is none, or if it is not JSON. */
function parse(text, initial) {
  try {
    return text === null ? initial : JSON.parse(text)
  } catch {
    return initial
  }
}

export function useStored(key, initial) {
  return [initial, () => {}]
}
