// Parses an address of ten million characters; must get: harmless, runtime-error, time-limit, memory-limit
export function answer() {
  new URL(`http://${'ä.'.repeat(5e6)}/`)
  return 'contained'
}
