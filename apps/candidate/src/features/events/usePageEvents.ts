import { useEffect } from 'react'
import { thisDevice } from './device.ts'
import { eventLog } from './useEvents.ts'

/** While a section is open: whether the page is seen, has the focus, fills the screen and is online, and on what device. */
export function usePageEvents() {
  useEffect(() => {
    const leaving = new AbortController()
    const { signal } = leaving
    const note = (type: 'focused' | 'visible' | 'full-screen' | 'online', is: boolean) => eventLog.note({ type, is })
    noteDevice()
    document.addEventListener(
      'visibilitychange',
      () => {
        note('visible', document.visibilityState === 'visible')
        if (document.visibilityState === 'hidden') eventLog.leave()
      },
      { signal },
    )
    document.addEventListener('fullscreenchange', () => note('full-screen', document.fullscreenElement !== null), { signal })
    window.addEventListener('focus', () => note('focused', true), { signal })
    // Focus that went into a frame of ours is still here.
    window.addEventListener('blur', () => note('focused', document.activeElement instanceof HTMLIFrameElement), { signal })
    window.addEventListener('offline', () => note('online', false), { signal })
    window.addEventListener(
      'online',
      () => {
        note('online', true)
        void eventLog.send()
      },
      { signal },
    )
    window.addEventListener('resize', noteDevice, { signal })
    window.addEventListener('pagehide', () => eventLog.leave(), { signal })
    return () => leaving.abort()
  }, [])
}

let noted = ''

/** Notes the device, and again when the page is moved to another screen or turned. */
function noteDevice() {
  const device = thisDevice()
  if (JSON.stringify(device) === noted) return
  noted = JSON.stringify(device)
  eventLog.note(device)
}
