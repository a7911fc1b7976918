// Returns at once, and leaves work behind that never ends; must get: time-limit
export function answer() {
  const again = () => Promise.resolve().then(again)
  again()
  return 'contained'
}
