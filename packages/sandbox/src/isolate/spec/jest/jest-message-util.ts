/** Stands in for jest-message-util, which reads source files to show a stack: messages are shown without one. */

export function formatStackTrace(): string {
  return ''
}

export function formatExecError(error: unknown): string {
  return String(error)
}

export function separateMessageFromStack(content: string): { message: string; stack: string } {
  return { message: content, stack: '' }
}
