import type { Playback } from '@assay/contracts'
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { livelyMoments, nextMoment } from './moments.ts'

const FRAME_MS = 100
export const speeds = [1, 4, 16] as const
export type Speed = (typeof speeds)[number]

export type Player = {
  atMs: number
  isPlaying: boolean
  speed: Speed
  seek: (ms: number) => void
  setSpeed: (speed: Speed) => void
  /** From the start again when it is at its end. */
  toggle: () => void
}

/** A moment of a playback, and its going on while it plays. It starts at its end: at the answer as it was left. */
export function usePlayer({ changes, marks, fromMs, untilMs }: Playback, startAtMs: number | undefined): Player {
  const [atMs, setAt] = useState(startAtMs ?? untilMs)
  const [isPlaying, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>(4)
  const lively = useMemo(() => livelyMoments(changes, marks), [changes, marks])
  const step = useEffectEvent(() => {
    const next = nextMoment(atMs, FRAME_MS * speed, { changes, lively, untilMs })
    setAt(next)
    if (next >= untilMs) setPlaying(false)
  })
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(step, FRAME_MS)
    return () => clearInterval(timer)
  }, [isPlaying])
  return {
    atMs,
    isPlaying,
    speed,
    setSpeed,
    seek(ms) {
      setPlaying(false)
      setAt(Math.min(untilMs, Math.max(fromMs, ms)))
    },
    toggle() {
      if (!isPlaying && atMs >= untilMs) setAt(fromMs)
      setPlaying(!isPlaying)
    },
  }
}
