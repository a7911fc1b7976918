// Compiles regular expressions that unfold to a hundred million states; must get: harmless, time-limit, memory-limit
export function answer() {
  for (const pattern of ['(?:(?:(?:a?){1,500}){1,500}){1,500}b', '(?:a{1,1000}){1,1000}', '(?:(?=a{0,9999})b?){1,9999}'.repeat(50)]) {
    try { new RegExp(pattern).test('a'.repeat(1000)) } catch {}
  }
  return 'contained'
}
