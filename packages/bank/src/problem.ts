/** One thing that is wrong in a file: where (1-based), what, and what was expected instead. */
export interface Problem {
  file: string
  line: number
  column?: number
  message: string
}

/** Content that cannot be used, with everything that is wrong with it. */
export class BankError extends Error {
  readonly problems: Problem[]

  constructor(problems: Problem[]) {
    super(problems.map(problemLine).join('\n'))
    this.name = 'BankError'
    this.problems = problems
  }
}

/** `file:line:column: message`, which editors and terminals turn into a link. */
export function problemLine({ file, line, column, message }: Problem): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${message}`
}

/** What is wrong with the content; any other error is passed on. */
export function problemsOf(error: unknown): Problem[] {
  if (error instanceof BankError) return error.problems
  throw error
}
