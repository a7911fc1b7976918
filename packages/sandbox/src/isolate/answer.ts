/** Namespace of the entry module, see child/modules.ts. */
export interface Namespace {
  evaluated: true
  answer: Record<string, unknown>
}

/** The answer's modules, which may still be awaiting something at their top level. */
export class Answer {
  private readonly namespace: Namespace

  /** Of modules that have been evaluated, by the namespace of the answer itself. */
  static evaluated(answer: Namespace['answer']): Answer {
    return new Answer({ evaluated: true, answer })
  }

  constructor(namespace: Namespace) {
    this.namespace = namespace
  }

  isEvaluated(): boolean {
    try {
      return this.namespace.evaluated
    } catch {
      // The entry is in its temporal dead zone until the answer has been evaluated.
      return false
    }
  }

  exported(name: string): unknown {
    return this.namespace.answer[name]
  }
}

export function isThenable(value: unknown): value is object {
  return typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
}
