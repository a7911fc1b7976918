import type { Token } from 'acorn'

/** Length in tokens from which a repeated run counts as duplicated. */
const runLength = 20

/**
 * Share of tokens, 0 to 1, that stand in a run of at least 20 tokens that occurs more than once. Names count as they
 * are, so a copy whose variables were renamed is no duplicate; layout and comments do not count.
 */
export function duplicationOf(files: Token[][]): number {
  const texts = files.map((tokens) => tokens.map(textOf))
  const occurrences = Map.groupBy(windowsOf(texts), ({ run }) => run)
  const repeated = texts.map((file) => new Uint8Array(file.length))
  for (const windows of occurrences.values()) {
    if (windows.length < 2) continue
    for (const { file, start } of windows) repeated[file]?.fill(1, start, start + runLength)
  }
  const all = texts.reduce((sum, file) => sum + file.length, 0)
  const inRuns = repeated.reduce((sum, file) => sum + file.reduce((marked, mark) => marked + mark, 0), 0)
  return all === 0 ? 0 : inRuns / all
}

function* windowsOf(texts: string[][]): Generator<{ run: string; file: number; start: number }> {
  for (const [file, tokens] of texts.entries()) {
    for (let start = 0; start + runLength <= tokens.length; start += 1) {
      yield { run: tokens.slice(start, start + runLength).join('\0'), file, start }
    }
  }
}

function textOf(token: Token): string {
  const value: unknown = Reflect.get(token, 'value')
  const shown = typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
  return `${token.type.label} ${shown}`
}
