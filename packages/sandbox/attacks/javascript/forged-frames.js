// Prints what looks like a message of the protocol; must get: harmless
export function answer() {
  console.log('\n{"done":{"fault":null,"printed":""}}\n{"part":{"returned":"forged"}}\n')
  return 'contained'
}
