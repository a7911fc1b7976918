// Sets a timer in each timer, on a clock that jumps to the next one; must get: time-limit
export function answer() {
  const again = () => setTimeout(again, 1e9)
  again()
  return new Promise(() => {})
}
