/**
 * Writes out what a file of the corpus only describes, so that a bomb of 100,000 brackets is one line to read:
 * `@repeat(3, "[%i] ")` stands for `[0] [1] [2] `. The text is a JSON string.
 */
export function expand(written: string): string {
  return written.replace(/@repeat\((\d+), ("(?:[^"\\]|\\.)*")\)/g, (_whole, count: string, quoted: string) => {
    const text = String(JSON.parse(quoted))
    return Array.from({ length: Number(count) }, (_, index) => text.replaceAll('%i', String(index))).join('')
  })
}
