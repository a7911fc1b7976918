import type { Judge } from './judge.ts'
import { judgeHttp } from './http.ts'
import { judgeJavascript, judgeTypescript } from './javascript.ts'
import { judgeMetrics } from './metrics.ts'
import { judgeOpenapi } from './openapi.ts'
import { judgePython, judgePythonSpec } from './python.ts'
import { judgeReact } from './react.ts'
import { judgeSpec } from './spec.ts'
import { judgeSql } from './sql.ts'

/** Folders of attacks/, each with what gives its attacks their chance. A new kind is a folder, a judge and an honest job. */
export const judges = {
  javascript: judgeJavascript,
  typescript: judgeTypescript,
  python: judgePython,
  spec: judgeSpec,
  'python-spec': judgePythonSpec,
  react: judgeReact,
  http: judgeHttp,
  sql: judgeSql,
  openapi: judgeOpenapi,
  metrics: judgeMetrics,
} satisfies Record<string, Judge>

export type Kind = keyof typeof judges
