const code = /^[A-Z][0-9]-[0-9]{3}$/i

export function shelfCodes(text: string): string[] {
  const found: string[] = []
  for (const part of text.split('\n').flatMap((line) => line.split(';'))) {
    const name = part.trim().toUpperCase()
    if (code.test(name) && !found.includes(name)) found.push(name)
  }
  return found
}
