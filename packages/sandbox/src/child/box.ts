import type ivm from 'isolated-vm'
import { snapshot as snapshotText } from './boot.ts'
import { isolatedVm } from './isolated-vm.ts'
import { endWith } from './serve.ts'

/** A fresh isolate with the harness in it. `open` is the harness's entry. */
export interface Box {
  isolate: ivm.Isolate
  context: ivm.Context
  open: ivm.Reference
  memoryMb: number
}

export function createBox(memoryMb: number): Box {
  const isolate = new isolatedVm.Isolate({ memoryLimit: memoryMb, snapshot, onCatastrophicError: () => outOfMemory(memoryMb) })
  const context = isolate.createContextSync()
  const harness = context.global.getSync('harness', { reference: true })
  const open = harness.getSync('open', { reference: true })
  // Nothing of it may be within an answer's reach.
  context.global.deleteSync('harness')
  return { isolate, context, open, memoryMb }
}

/** Boxes made ahead, so that a job of the usual size need not wait for its isolate. */
export class BoxStock {
  private readonly memoryMb: number
  private spare: Box | null

  constructor(memoryMb: number) {
    this.memoryMb = memoryMb
    this.spare = createBox(memoryMb)
  }

  take(memoryMb: number): Box {
    const { spare } = this
    if (memoryMb !== this.memoryMb || !spare) return createBox(memoryMb)
    this.spare = null
    return spare
  }

  /** Later, since most children are killed after one job. */
  refillSoon(): void {
    setTimeout(() => {
      this.spare ??= createBox(this.memoryMb)
    }, refillAfterMs).unref()
  }
}

const refillAfterMs = 50

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

const snapshot = new isolatedVm.ExternalCopy(Buffer.from(snapshotText, 'base64').buffer)
