import process from 'node:process'
import { layerNames, type Layer, type LayerName } from './layer.ts'

/**
 * Looks at every layer on this host, in the order of `layerNames`: an active one was seen to be at work around a real
 * child. Takes about as long as a child takes to start.
 */
export async function probeLayers(): Promise<Layer[]> {
  return layerNames.map((name) => ({ name, stops: stops[name], ...found(name), required: name === 'seccomp' }))
}

const stops: Record<LayerName, string> = {
  isolates: 'an answer from reaching Node, files or another answer',
  'node permissions': 'files, processes and native code through Node',
  supervision: 'answers that take too much time, memory or output',
  'resource limits': 'files, endless CPU time and core dumps, by the kernel',
  'no new privileges': 'gaining rights through other programs, being looked into, and outliving the runner',
  seccomp: 'system calls that computing does not need: network, files, processes',
  bubblewrap: 'the sight of the host’s files, network and processes',
}

function found(name: LayerName): Pick<Layer, 'state' | 'why'> {
  const isLinux = process.platform === 'linux'
  if (name === 'isolates' || name === 'node permissions' || name === 'supervision') return { state: 'active', why: 'part of every child' }
  if (name === 'resource limits') return process.platform === 'win32' ? nowhereElse : { state: 'active', why: 'set by the shell that starts a child' }
  return isLinux ? { state: 'missing', why: 'not built yet' } : nowhereElse
}

const nowhereElse = { state: 'impossible', why: `${process.platform} has no such thing` } as const
