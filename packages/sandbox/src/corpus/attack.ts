import { readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { z } from 'zod'
import type { Limits } from '@assay/contracts'
import { failureVerdict } from '../parts.ts'
import { expand } from './expand.ts'
import { judges, type Kind } from './judges/index.ts'

/** `harmless`: it came to an end and found, changed and forged nothing. */
const allowedVerdict = z.enum([...failureVerdict.options, 'harmless'])
export type AllowedVerdict = z.infer<typeof allowedVerdict>

/** An answer that means harm: a file of attacks/, read as attacks/README.md says. */
export interface Attack {
  /** Its folder: what kind of question it would be an answer to. */
  kind: Kind
  /** Folder and file: `http/network.js`. */
  name: string
  /** In a sentence. */
  tries: string
  mustGet: AllowedVerdict[]
  text: string
  /** Further files that the attack needs, such as the spec that it wants to pass: part of the name (`spec.js`) → text. */
  context: ReadonlyMap<string, string>
  limits: Limits
  /** Whether its question computes heavily, and so is run with the JIT on. */
  performance: boolean
  /** Text that may come back from no job that it is part of. */
  mustNotShow: string | null
}

const folder = join(import.meta.dirname, '../../attacks')

/** Reads the whole corpus. Throws on a file that does not say what it tries and must get. */
export function readAttacks(): Attack[] {
  return kinds.flatMap((kind) => {
    const files = readdirSync(join(folder, kind)).filter((file) => extname(file) !== '')
    return files.filter((file) => isAttack(file)).map((file) => readAttack(kind, file, files))
  })
}

export const kinds = Object.keys(judges) as Kind[]

/** `name.js` is an attack; `name.spec.js` goes with it, and `_spec.js` with all of the folder that have none. */
function isAttack(file: string): boolean {
  return !file.startsWith('_') && file.split('.').length === 2
}

function readAttack(kind: Kind, file: string, files: string[]): Attack {
  const name = `${kind}/${file}`
  const written = readFileSync(join(folder, name), 'utf8')
  const { head, settings } = readHead(name, written)
  return {
    kind,
    name,
    ...head,
    text: expand(written),
    context: readContext(kind, basename(file, extname(file)), files),
    limits: { ...quickLimits(head.mustGet), ...(settings.limits === undefined ? {} : (JSON.parse(settings.limits) as Limits)) },
    performance: settings.performance === 'true',
    mustNotShow: settings['must not show'] ?? null,
  }
}

/** Little where time itself may be the limit; elsewhere enough for whatever else must be seen. */
function quickLimits(mustGet: AllowedVerdict[]): Limits {
  return { cpuMs: mustGet.includes('time-limit') ? 200 : 3000 }
}

const comment = /^(?:\/\/|--|#) (.+)$/

function readHead(name: string, written: string): { head: Pick<Attack, 'tries' | 'mustGet'>; settings: Record<string, string | undefined> } {
  const [first = '', ...rest] = written.split('\n')
  const [, tries, verdicts] = /^(.+); must get: (.+)$/.exec(comment.exec(first)?.[1] ?? '') ?? []
  if (tries === undefined || verdicts === undefined) throw new Error(`attacks/${name}: the first line must be a comment “what it tries; must get: verdict, …”`)
  const settings: Record<string, string> = {}
  for (const line of rest) {
    const [, setting, value] = /^(limits|performance|must not show): (.+)$/.exec(comment.exec(line)?.[1] ?? '') ?? []
    if (setting === undefined || value === undefined) break
    settings[setting] = value
  }
  return { head: { tries, mustGet: verdicts.split(', ').map((verdict) => allowedVerdict.parse(verdict)) }, settings }
}

function readContext(kind: Kind, attack: string, files: string[]): Map<string, string> {
  const read = (file: string, part: string): [string, string] => [part, readFileSync(join(folder, kind, file), 'utf8')]
  const shared = files.filter((file) => file.startsWith('_')).map((file) => read(file, file.slice(1)))
  const own = files.filter((file) => file.startsWith(`${attack}.`) && !isAttack(file)).map((file) => read(file, file.slice(attack.length + 1)))
  return new Map([...shared, ...own])
}
