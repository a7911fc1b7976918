import { define } from '../define.ts'
import { Headers } from '../web/headers.ts'
import { Request } from '../web/request.ts'
import { Response } from '../web/response.ts'
import { MessageChannel } from './message-channel.ts'
import { installWindow } from './dom/window.ts'

const before = new Set<unknown>(Reflect.ownKeys(globalThis))

export const boundary = installWindow()

define({
  MessageChannel,
  Headers,
  Request,
  Response,
  fetch: async () => {
    throw new TypeError('fetch failed: there is no network here')
  },
  requestAnimationFrame: (callback: (time: number) => void) => setTimeout(() => callback(performance.now()), frameMs),
  cancelAnimationFrame: (id: number) => clearTimeout(id),
  requestIdleCallback: (callback: (deadline: object) => void) => setTimeout(() => callback({ didTimeout: false, timeRemaining: () => idleMs }), 0),
  cancelIdleCallback: (id: number) => clearTimeout(id),
  alert: () => {},
  confirm: () => false,
  prompt: () => null,
  open: () => null,
  close: () => {},
  print: () => {},
  scroll: () => {},
  scrollTo: () => {},
  scrollBy: () => {},
  postMessage: () => {},
  reportError,
  IS_REACT_ACT_ENVIRONMENT: true,
})

/** Names of what a page has beyond the language. What of it may not change is closed already. */
export const pageGlobals: ReadonlySet<unknown> = new Set(Reflect.ownKeys(globalThis).filter((name) => !before.has(name)))

const frameMs = 16
const idleMs = 50

/** https://html.spec.whatwg.org/#report-the-exception */
function reportError(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error)
  const { ErrorEvent, dispatchEvent } = globalThis as unknown as PageGlobals
  if (dispatchEvent(new ErrorEvent('error', { message, error, cancelable: true }))) console.error(error)
}

interface PageGlobals {
  ErrorEvent: new (type: string, init: { message: string; error: unknown; cancelable: boolean }) => object
  dispatchEvent: (event: object) => boolean
}
