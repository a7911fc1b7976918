// Keeps formatters, whose tables lie outside the heap; must get: memory-limit, time-limit
export function answer() {
  const kept = []
  for (;;) kept.push(new Intl.DateTimeFormat('en', { timeZone: 'UTC' }), new Intl.Collator('zh'))
}
