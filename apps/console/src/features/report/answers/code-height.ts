const LINE_REM = 1.375
const MARGIN_REM = 2
const MOST_LINES = 28

/** The height of an editor that shows all lines of a short text, and scrolls a long one; a CSS length. */
export function heightOfCode(text: string): string {
  const lines = Math.min(Math.max(text.split('\n').length, 2), MOST_LINES)
  return `${lines * LINE_REM + MARGIN_REM}rem`
}
