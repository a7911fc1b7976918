import type ivm from 'isolated-vm'
import { snapshots as bytes } from './boot.ts'
import { isolatedVm } from './isolated-vm.ts'
import { endWith } from './serve.ts'

/** A fresh isolate with the harness in it. `open` is the harness's entry. */
export interface Box {
  isolate: ivm.Isolate
  context: ivm.Context
  open: ivm.Reference
  memoryMb: number
  harness: string
}

function createBox(memoryMb: number, harnessName: string): Box {
  const snapshot = snapshots.get(harnessName)
  if (!snapshot) throw new Error(`There is no harness ${harnessName}`)
  const isolate = new isolatedVm.Isolate({ memoryLimit: memoryMb, snapshot, onCatastrophicError: () => outOfMemory(memoryMb) })
  return { isolate, memoryMb, harness: harnessName, ...createContext(isolate) }
}

function createContext(isolate: ivm.Isolate): Pick<Box, 'context' | 'open'> {
  const context = isolate.createContextSync()
  const harness = context.global.getSync('harness', { reference: true })
  const open = harness.getSync('open', { reference: true })
  // Nothing of it may be within an answer's reach.
  context.global.deleteSync('harness')
  return { context, open }
}

/**
 * What the same answer starts afresh in: its isolate with a new context, where globals, modules and harness are new and
 * nothing leads to those before. It takes a third of the time of a new isolate, and libraries are compiled by then. An
 * answer that holds much memory gets a new isolate all the same: what it held may stay for a while.
 */
export function withNewContext(box: Box): Box {
  const { used_heap_size: heap, externally_allocated_size: besides } = box.isolate.getHeapStatisticsSync()
  box.context.release()
  if (heap + besides < (box.memoryMb * 1024 * 1024) / leftShare) return { ...box, ...createContext(box.isolate) }
  box.isolate.dispose()
  return createBox(box.memoryMb, box.harness)
}

/** Of an isolate's memory, no more than one part in so many is taken by what went before. */
const leftShare = 4

const snapshots = new Map(Object.entries(bytes).map(([name, { buffer }]) => [name, new isolatedVm.ExternalCopy(buffer, { transferOut: true })]))
const [usualHarness = ''] = snapshots.keys()

/** Boxes made ahead, so that a job of the usual size need not wait for its isolate. */
export class BoxStock {
  private readonly memoryMb: number
  private spare: Box | null
  private refills = 0

  constructor(memoryMb: number) {
    this.memoryMb = memoryMb
    this.spare = createBox(memoryMb, usualHarness)
  }

  take(memoryMb: number, harness = usualHarness): Box {
    const { spare } = this
    if (memoryMb !== this.memoryMb || harness !== usualHarness || !spare) return createBox(memoryMb, harness)
    this.spare = null
    return spare
  }

  /**
   * After the first job later, since most children are killed by then; after further ones at once, while the parent is
   * busy with the result.
   */
  refillSoon(): void {
    this.refills += 1
    setTimeout(() => {
      this.spare ??= createBox(this.memoryMb, usualHarness)
    }, this.refills > 1 ? 0 : firstRefillAfterMs).unref()
  }
}

const firstRefillAfterMs = 50

/** Runs work in a box; if the isolate died of it the process ends, since that is always a limit. */
export async function inBox<T>(box: Box, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (box.isolate.isDisposed) outOfMemory(box.memoryMb)
    throw error
  }
}

export function outOfMemory(memoryMb: number): void {
  endWith('memory-limit', `The answer needed more than ${memoryMb} MB of memory.`)
}

