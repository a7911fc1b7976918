import { InterpreterEnded, type Interpreter } from './interpreter.ts'

/**
 * Carries messages between two interpreters, of which one at a time speaks: what one says is what the other has been
 * waiting for. The spec's speaks first; while the answer's works on what it was asked, it may ask back.
 */
export class Exchange {
  answer: Interpreter | null = null
  /** Why the answer's side will say no more, if so. */
  ended: InterpreterEnded | null = null
  private toSpec: (message: string) => void = ignore
  private toAnswer: ((message: string) => void) | null = null

  readonly fromSpec = (message: string): Promise<string> =>
    new Promise((resolve) => {
      this.toSpec = resolve
      const waiting = this.toAnswer
      this.toAnswer = null
      if (waiting) waiting(message)
      else void this.begin(message)
    })

  readonly fromAnswer = (message: string): Promise<string> =>
    new Promise((resolve) => {
      this.toAnswer = resolve
      this.toSpec(message)
    })

  private async begin(message: string): Promise<void> {
    const answered = await this.respond(message)
    // Not whom it came from: by now it may be another question that the spec waits with.
    this.toSpec(answered)
  }

  private async respond(message: string): Promise<string> {
    try {
      if (!this.answer || this.ended) throw this.ended ?? new Error('There is no answer to speak to')
      return await this.answer.ask('respond', message)
    } catch (error) {
      if (!(error instanceof InterpreterEnded)) throw error
      this.ended = error
      return JSON.stringify({ ended: error.message })
    }
  }
}

function ignore(): void {}
