import { useEffect, useRef, useState, type RefObject } from 'react'
import { readFromFrame, type ToFrame } from '../../../frame/messages.ts'

export type FrameState = 'loading' | 'shown' | 'failed' | 'silent' | 'stopped'

const SETTLED_MS = 400
const PING_MS = 1000
/** A frame that says nothing for so long is taken away. */
const SILENT_MS = 5000
const MAX_PRINTED = 8000

type Frame = {
  frame: RefObject<HTMLIFrameElement | null>
  /** Grows with each fresh frame. */
  attempt: number
  state: FrameState
  /** Why it failed, as the frame says. */
  message: string
  printed: string
  restart: () => void
  stop: () => void
}

/** Shows code in a frame, and takes the frame away when it no longer answers. Only the frame itself is listened to. */
export function useFrame(code: string, scene: string): Frame {
  const frame = useRef<HTMLIFrameElement>(null)
  const lastHeard = useRef(0)
  const [attempt, setAttempt] = useState(1)
  const [isReady, setReady] = useState(false)
  const [state, setState] = useState<FrameState>('loading')
  const [message, setMessage] = useState('')
  const [printed, setPrinted] = useState('')
  const isThere = state !== 'silent' && state !== 'stopped'

  // A sandboxed frame has no origin to send to by name; only this window holds its window.
  const send = (text: ToFrame) => frame.current?.contentWindow?.postMessage(text, '*')

  useEffect(() => {
    function hear({ source, data }: MessageEvent<unknown>) {
      if (!frame.current || source !== frame.current.contentWindow) return
      const heard = readFromFrame(data)
      if (!heard) return
      lastHeard.current = performance.now()
      if (heard.type === 'ready') setReady(true)
      else if (heard.type === 'printed') setPrinted((known) => `${known}${heard.text}\n`.slice(-MAX_PRINTED))
      else if (heard.type === 'shown') setState((now) => (now === 'failed' ? now : 'shown'))
      else if (heard.type === 'failed') {
        setState('failed')
        setMessage(heard.text)
      }
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [])

  // A fresh frame gets the code as it is now; what is typed then follows once it settles.
  const shownIn = useRef(0)
  useEffect(() => {
    if (!isReady) return
    const timer = setTimeout(
      () => {
        shownIn.current = attempt
        setState('loading')
        setPrinted('')
        send({ type: 'show', code, scene })
      },
      shownIn.current === attempt ? SETTLED_MS : 0,
    )
    return () => clearTimeout(timer)
  }, [isReady, code, scene, attempt])

  useEffect(() => {
    if (!isThere || !isReady) return
    lastHeard.current = performance.now()
    const timer = setInterval(() => {
      if (performance.now() - lastHeard.current <= SILENT_MS) return send({ type: 'ping' })
      setReady(false)
      setState('silent')
    }, PING_MS)
    return () => clearInterval(timer)
  }, [isThere, isReady, attempt])

  return {
    frame,
    attempt,
    state,
    message,
    printed,
    restart() {
      setReady(false)
      setState('loading')
      setAttempt((before) => before + 1)
    },
    stop() {
      setReady(false)
      setState('stopped')
    },
  }
}
