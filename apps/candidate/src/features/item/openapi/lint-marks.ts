import type { RunView } from '@assay/contracts'
import type { CodeMark } from '@assay/ui'

/** What the linter found, as marks in the editor; it writes a finding a line: `12:5 rule: message`. */
export function lintMarks(marking: RunView['marking'] | undefined): CodeMark[] {
  return (marking?.output ?? '').split('\n').flatMap((text) => {
    const [, line, column, message] = /^(\d+):(\d+) (.+)$/.exec(text) ?? []
    return line && column && message ? [{ line: Number(line), column: Number(column), message }] : []
  })
}
