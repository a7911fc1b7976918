// Doubles a text until there is no longer one, for ever; must get: time-limit, memory-limit
export function answer() {
  for (let text = 'x'; ; ) {
    try { text += text } catch { text = 'y' }
  }
}
