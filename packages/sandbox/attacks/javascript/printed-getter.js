// Prints an object whose getter loops when it is shown; must get: time-limit
export function answer() {
  console.log({ get value() { for (;;); } })
}
