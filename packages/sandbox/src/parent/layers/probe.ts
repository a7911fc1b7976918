import { readFileSync } from 'node:fs'
import process from 'node:process'
import { Child } from '../child.ts'
import { residentBytes } from '../memory.ts'
import { encodeBoot, plainBoot, type Program } from '../program.ts'
import type { Finding } from './finding.ts'
import { layerNames, requiredLayers, type Layer, type LayerName } from './layer.ts'
import { findWalls } from './walls.ts'
import { isFiltered, readStatus } from './worker.ts'

/**
 * Looks at every layer on this host, in the order of `layerNames`: an active one was seen to be at work around a real
 * child. Takes as long as a child takes to start. Rejects when none starts at all.
 */
export async function probeLayers(): Promise<Layer[]> {
  const child = new Child(witness)
  try {
    const ending = await child.run({}, { wallMs: 10_000, residentMb: 300 })
    if ('died' in ending) throw new Error(ending.died.message)
    const seen = look(child.pid, ending.done)
    return layerNames.map((name) => ({ name, stops: stops[name], required: requiredLayers.includes(name), ...seen[name] }))
  } finally {
    child.kill()
  }
}

type State = Pick<Layer, 'state' | 'why'>

function look(pid: number, said: unknown): Record<LayerName, State> {
  const { seccomp, bubblewrap } = findWalls()
  const status = readStatus(pid)
  return {
    isolates: active('part of every child that runs JavaScript'),
    'node permissions': said === 'ERR_ACCESS_DENIED' ? active('Node refused a child a file') : fault(`a child that asked Node for a file got ${String(said)}`),
    supervision: residentBytes(pid) === null ? { state: 'impossible', why: 'this system does not tell how much memory a process holds; time and output are watched' } : active('time, memory and output of every child are watched'),
    'resource limits': limited(pid),
    'no new privileges': whereFound(seccomp, status['NoNewPrivs'] === '1', 'the kernel says so of a child'),
    seccomp: whereFound(seccomp, isFiltered(pid), 'the kernel says that both filters are loaded'),
    bubblewrap: whereFound(bubblewrap, status['NSpid']?.includes('\t') === true, 'a child has namespaces of its own'),
  }
}

function limited(pid: number): State {
  if (process.platform === 'win32') return { state: 'impossible', why: 'Windows has no such limits' }
  const set = active('the shell that starts a child sets them')
  if (process.platform !== 'linux') return set
  return /^Max file size\s+0\s+0/m.test(readFileSync(`/proc/${pid}/limits`, 'utf8')) ? set : fault('a child may write files')
}

function whereFound({ found, ...absence }: Finding<unknown>, seen: boolean, why: string): State {
  if (found === null && 'state' in absence) return absence
  return seen ? active(why) : fault('it was put up, but the kernel does not show it')
}

function active(why: string): State {
  return { state: 'active', why }
}

function fault(why: string): State {
  return { state: 'missing', why: `${why}: please report this` }
}

const stops: Record<LayerName, string> = {
  isolates: 'an answer from reaching Node, files or another answer',
  'node permissions': 'files, processes and native code through Node',
  supervision: 'answers that take too much time, memory or output',
  'resource limits': 'writing files, opening many, endless CPU time and core dumps',
  'no new privileges': 'gaining rights through other programs',
  seccomp: 'system calls that computing does not need: files, network, processes',
  bubblewrap: 'the sight of the host’s files, network and processes',
}

const witness: Program = {
  name: 'witness',
  launch: { jit: false, readable: [], cpuSeconds: 20 },
  boot: encodeBoot(
    plainBoot(`
      const { readFileSync, writeSync } = require('node:fs')
      const ask = () => { try { return typeof readFileSync('/etc/passwd') } catch (error) { return error.code } }
      process.stdin.on('data', () => writeSync(1, JSON.stringify({ done: ask() }) + '\\n')).on('end', () => process.exit())
      lock()
      writeSync(1, '{"ready":true}\\n')`),
  ),
}
