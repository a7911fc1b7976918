import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { AnswerContent, QuestionContent } from '@assay/contracts'
import { openDatabase, type Database } from '@assay/db'
import { offsetDatabaseClock } from './clock.ts'
import { createTestDatabase } from './database.ts'
import { createAssessment } from './factories/assessments.ts'
import { createInvitation } from './factories/invitations.ts'
import { createOrganization } from './factories/organizations.ts'
import { setTestClusters, startTestClusters } from './start.ts'

const root = resolve(import.meta.dirname, '../../..')

/** A revision of an answer as the server has it. */
export interface KeptRevision {
  title: string
  outcome: 'saved' | 'outdated' | 'late'
  content: AnswerContent
}

/** A database and the API process alone, serving the built candidate app, to be killed and started again. */
export interface KillableStack {
  /** A candidate's link to one section of two hours with these questions. */
  link: string
  /** Another candidate's. */
  newLink: () => Promise<string>
  /** As power failures do it: no request under way is finished. */
  killApi: () => Promise<void>
  startApi: () => Promise<void>
  /** Moves the server's clock on, further each time. */
  moveClock: (minutes: number) => Promise<void>
  /** Every revision of every answer, first to last. */
  revisions: () => Promise<KeptRevision[]>
  /** The answers that count, by the title of their question. */
  answers: () => Promise<Map<string, AnswerContent>>
  close: () => Promise<void>
}

/** What `vite build` has made of the candidate's app. */
export const builtCandidateApp = resolve(root, 'apps/candidate/dist')

export async function startKillableStack(questions: QuestionContent[], { candidateAppDir = builtCandidateApp } = {}): Promise<KillableStack> {
  const clusters = await startTestClusters()
  setTestClusters(clusters)
  const { url } = await createTestDatabase()
  const database = openDatabase(url, { connections: 2 })
  const port = await freePort()
  const newLink = async () => `http://localhost:${port}/t/${await invite(database, questions)}`
  let api: ChildProcess | undefined
  let aheadMinutes = 0
  const startApi = async () => {
    api = startApiProcess({ databaseUrl: url, port, candidateAppDir })
    await untilReady(port, api)
  }
  const killApi = async () => {
    if (!api) return
    const ended = once(api, 'exit')
    api.kill('SIGKILL')
    await ended
    api = undefined
  }
  await startApi()
  return {
    link: await newLink(),
    newLink,
    killApi,
    startApi,
    async moveClock(minutes) {
      aheadMinutes += minutes
      await offsetDatabaseClock(url, `${aheadMinutes} minutes`)
    },
    async revisions() {
      return database.prisma.$queryRaw<KeptRevision[]>`
        SELECT q.title, r.outcome, r.content
          FROM answer_revision r JOIN attempt_item i ON i.id = r.item_id JOIN question_version q ON q.id = i.question_version_id
         ORDER BY r.received_at, r.id`
    },
    async answers() {
      const rows = await database.prisma.$queryRaw<{ title: string; content: AnswerContent }[]>`
        SELECT q.title, a.content
          FROM answer a JOIN attempt_item i ON i.id = a.item_id JOIN question_version q ON q.id = i.question_version_id`
      return new Map(rows.map(({ title, content }) => [title, content]))
    },
    async close() {
      await killApi()
      await database.close()
      await clusters.stop()
    },
  }
}

async function invite({ prisma }: Database, questions: QuestionContent[]): Promise<string> {
  const organization = await createOrganization(prisma)
  const { versionId } = await createAssessment(prisma, organization.id, { sections: [{ title: 'All of it', minutes: 120, questions }] })
  return (await createInvitation(prisma, organization, versionId)).token
}

function startApiProcess({ databaseUrl, port, candidateAppDir }: { databaseUrl: string; port: number; candidateAppDir: string }): ChildProcess {
  const { PATH, HOME, TMPDIR } = process.env
  return spawn(process.execPath, ['--disable-warning=DeprecationWarning', 'apps/api/src/server.ts'], {
    cwd: root,
    env: {
      PATH,
      HOME,
      TMPDIR,
      DATABASE_URL: databaseUrl,
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      AUTH_SECRET: 'only for tests, but long enough to be one',
      CANDIDATE_APP_DIR: candidateAppDir,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

async function untilReady(port: number, api: ChildProcess): Promise<void> {
  const limit = AbortSignal.timeout(30_000)
  while (!(await fetch(`http://127.0.0.1:${port}/readyz`).then(({ ok }) => ok, () => false))) {
    if (limit.aborted || api.exitCode !== null) throw new Error(`the API has not become ready (exit code ${api.exitCode})`)
    await delay(50)
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
