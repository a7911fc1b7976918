import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sandboxClusterUrl } from '@assay/test-support'
import { assay, type Outcome } from './assay.ts'

/** A folder in which an author keeps questions and types commands. */
export interface Workplace {
  root: string
  /** Writes files below the folder, by their paths. */
  write(name: string, files: Record<string, string>): Promise<void>
  /** Runs `assay` from the folder; SQL on the cluster of the tests. */
  assay(args: string[], env?: Record<string, string>): Promise<Outcome>
  remove(): Promise<void>
}

export async function openWorkplace(): Promise<Workplace> {
  const root = await mkdtemp(join(tmpdir(), 'assay-cli-'))
  return {
    root,
    async write(name, files) {
      for (const [path, text] of Object.entries(files)) {
        const target = join(root, name, path)
        await mkdir(dirname(target), { recursive: true })
        await writeFile(target, text)
      }
    },
    assay: (args, env = {}) => assay(args, { INIT_CWD: root, SANDBOX_DATABASE_URL: sandboxClusterUrl(), ...env }),
    remove: () => rm(root, { recursive: true }),
  }
}

/** What `--json` printed. */
export function linesOf(stdout: string): unknown[] {
  return stdout.trim().split('\n').map((line) => JSON.parse(line))
}

/** The keys that every question.yaml has. */
export const keys = (kind: string) => `title: Sample\nkind: ${kind}\nskill: coding/problem-solving\nlevel: mid\nminutes: 5\npoints: 10\nauthors: [assay]\n`

/** A small question with one accepted answer, one rejected and a starter, all as they should be. */
export const add = {
  'question.yaml': `${keys('function')}export: add\nlanguages: [javascript]\n`,
  'prompt.md': 'Add two numbers.\n',
  'cases.yaml': '- {name: small, visible: true, args: [1, 2], returns: 3}\n- {name: negative, args: [-1, -2], returns: -3}\n',
  'starter.js': 'export function add(a, b) {}\n',
  'answers/accepted/proof.js': 'export const add = (a, b) => a + b\n',
  'answers/rejected/absolute.js': '// Forgets signs.\nexport const add = (a, b) => Math.abs(a) + Math.abs(b)\n',
}

/** A small SQL question. */
export const count = {
  'question.yaml': keys('sql'),
  'prompt.md': 'Count.\n',
  'schema.sql': 'CREATE TABLE item (id int);',
  'data/visible.sql': 'INSERT INTO item VALUES (1);',
  'data/hidden-none.sql': '',
  'data/hidden-two.sql': 'INSERT INTO item VALUES (1), (2);',
  'answers/accepted/count.sql': 'SELECT count(*) FROM item;',
  'answers/rejected/one.sql': '-- Hard-codes.\nSELECT 1::bigint AS count;',
}
