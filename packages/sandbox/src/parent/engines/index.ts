import type { Engine as EngineName } from '../../job.ts'
import type { Engine } from '../engine.ts'
import { http } from './http.ts'
import { javascript } from './javascript.ts'
import { metrics } from './metrics.ts'
import { openapi } from './openapi.ts'
import { pythonSpec } from './python-spec.ts'
import { python } from './python.ts'
import { react } from './react.ts'
import { spec } from './spec.ts'
import { sql } from './sql.ts'

/** Every kind of job that there is. */
export const engines: { [Name in EngineName]: Engine<Name> } = { javascript, python, spec, react, 'python-spec': pythonSpec, http, sql, openapi, metrics }
