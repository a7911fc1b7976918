import { isThenable } from './answer.ts'
import { isAsSent } from './as-sent.ts'
import { decode } from './decode.ts'
import { describeThrown } from './describe-thrown.ts'
import { encode, TooMuch } from './encode.ts'
import * as js from './intrinsics.ts'

/** What a call is given: its arguments as JSON, and whether to report what they are afterwards. */
export interface Given {
  args: string
  argsAfter: boolean
}

/** One call of the answer; its outcome is written once it has settled. */
export class Call {
  settled = false
  private args: unknown[] = []
  private readonly given: Given
  private readonly maxLength: number
  private outcome = ''

  /** `maxLength`: of what it may return, in characters, beyond what it was given. */
  constructor(given: Given, maxLength: number) {
    this.given = given
    this.maxLength = maxLength + given.args.length
  }

  /** Arguments are made within: an answer that has changed built-ins may make even that fail. */
  start(target: (...args: unknown[]) => unknown): void {
    try {
      this.args = decode(this.given.args) as unknown[]
      const returned = js.apply(target, undefined, this.args)
      if (isThenable(returned)) this.await(returned)
      else this.fulfil(returned)
    } catch (thrown) {
      this.reject(thrown)
    }
  }

  readonly fulfil = (value: unknown): void => {
    if (this.settled) return
    try {
      this.settle(`"returned":${encode(value, this.maxLength)}`)
    } catch (thrown) {
      this.refuse(thrown)
    }
  }

  readonly reject = (thrown: unknown): void => {
    if (!this.settled) this.settle(`"thrown":${js.stringify(describeThrown(thrown))}`)
  }

  fail(verdict: string, message: string): void {
    if (!this.settled) this.settle(`"failure":${js.stringify(js.bare({ verdict, message }))}`)
  }

  /** The outcome as JSON, once it has settled. */
  report(printed: string): string {
    const argsAfter = this.given.argsAfter ? `"argsAfter":${this.argsAfter()},` : ''
    return `{${this.outcome},${argsAfter}"printed":${js.stringify(printed)}}`
  }

  private await(thenable: object): void {
    js.subscribe(js.resolved(thenable), this.fulfil, this.reject)
  }

  private settle(outcome: string): void {
    this.outcome = outcome
    this.settled = true
  }

  private refuse(thrown: unknown): void {
    if (thrown instanceof TooMuch) this.fail('output-limit', thrown.message)
    else this.fail('runtime-error', `What the answer returned cannot be read: ${describeThrown(thrown).message}`)
  }

  /** null stands for unchanged, so that large arguments need not travel back. */
  private argsAfter(): string {
    const { args: sent } = this.given
    try {
      if (isAsSent(this.args, js.parse(sent))) return 'null'
      const after = encode(this.args, this.maxLength)
      return after === encode(decode(sent), Infinity) ? 'null' : after
    } catch {
      return '"unreadable"'
    }
  }
}
