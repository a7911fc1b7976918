import { basename, join, resolve } from 'node:path'
import type { z } from 'zod'
import type { Files } from './files.ts'
import { BankError, type Problem } from './problem.ts'
import { parseYaml, type Path, type YamlDocument } from './yaml/document.ts'
import { check } from './yaml/schema.ts'

/**
 * A folder of source files while it is compiled. Problems are gathered, so that an author sees all of them; where one was
 * found a placeholder stands in, which never gets out, because `throwProblems` comes last.
 */
export class SourceFolder {
  readonly path: string
  readonly files: Files
  readonly #problems: Problem[] = []
  readonly #texts = new Map<string, string>()
  readonly #documents = new Map<string, YamlDocument>()

  constructor(path: string, files: Files) {
    this.path = path
    this.files = files
  }

  /** Unique within an organization. */
  get slug(): string {
    return basename(resolve(this.path))
  }

  /** Paths of files that match. */
  match(pattern: RegExp): string[] {
    return [...this.files.keys()].filter((file) => pattern.test(file))
  }

  /** The text of a file that must be there. `purpose` says in a problem what it is for. */
  text(file: string, purpose: string): string {
    const bytes = this.files.get(file)
    if (!bytes) this.refuse(file, `is missing; expected ${purpose}`)
    return bytes ? this.#decode(file, bytes) : ''
  }

  /** The text of a file, or null when there is none. */
  optionalText(file: string): string | null {
    const bytes = this.files.get(file)
    return bytes ? this.#decode(file, bytes) : null
  }

  /** Checks a YAML file against a schema; null after a problem. `prepare` may reshape the text, saying its first line. */
  yaml<S extends z.ZodType>(file: string, schema: S, purpose: string, prepare?: Prepare): z.output<S> | null {
    const document = this.#document(file, purpose, prepare)
    if (!document) return null
    const checked = check(schema, document.data)
    if (checked.ok) return checked.value
    for (const { path, message } of checked.problems) this.refuseAt(file, path, message)
    return null
  }

  /** Notes a problem of a whole file. */
  refuse(file: string, message: string): void {
    this.#problems.push({ file: join(this.path, file), line: 1, message })
  }

  /** Notes a problem of a value in a YAML file that was read before. */
  refuseAt(file: string, path: Path, message: string): void {
    this.#problems.push(this.problemAt(file, path, message))
  }

  /** A problem of a value in a YAML file that was read before, without noting it. */
  problemAt(file: string, path: Path, message: string): Problem {
    const position = this.#documents.get(file)?.positionOf(path) ?? { line: 1 }
    return { file: join(this.path, file), ...position, message }
  }

  /** @throws BankError when anything is wrong. */
  throwProblems(): void {
    if (this.#problems.length > 0) this.fail()
  }

  /** @throws BankError with what is wrong so far. */
  fail(): never {
    throw new BankError(this.#problems)
  }

  #document(file: string, purpose: string, prepare: Prepare = (text) => ({ text, firstLine: 1 })): YamlDocument | null {
    const known = this.#documents.get(file)
    if (known) return known
    const { text, firstLine } = prepare(this.text(file, purpose))
    if (!this.files.has(file)) return null
    const document = parseYaml(text, firstLine)
    this.#problems.push(...document.problems.map(({ at, message }) => ({ file: join(this.path, file), ...at, message })))
    if (document.problems.length > 0) return null
    this.#documents.set(file, document)
    return document
  }

  /** Without a byte order mark. A problem is noted once, however often the text is asked for. */
  #decode(file: string, bytes: Buffer): string {
    const text = this.#texts.get(file) ?? decoded(bytes)
    if (text === null) this.refuse(file, 'is not UTF-8 text')
    this.#texts.set(file, text ?? '')
    return text ?? ''
  }
}

/** Null for what no text editor wrote. */
function decoded(bytes: Buffer): string | null {
  try {
    return bytes.includes(0) ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

export type Prepare = (text: string) => { text: string; firstLine: number }
