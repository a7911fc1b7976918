import { useSyncExternalStore } from 'react'

/**
 * How much of the page's foot the on-screen keyboard hides, in CSS pixels: 0 where the browser makes the page itself
 * smaller, as `interactive-widget=resizes-content` asks for; iOS only makes the visual viewport smaller.
 */
export function useKeyboardInset(): number {
  return useSyncExternalStore(subscribe, keyboardInset)
}

function subscribe(onChange: () => void) {
  const viewport = window.visualViewport
  viewport?.addEventListener('resize', onChange)
  viewport?.addEventListener('scroll', onChange)
  return () => {
    viewport?.removeEventListener('resize', onChange)
    viewport?.removeEventListener('scroll', onChange)
  }
}

function keyboardInset(): number {
  const viewport = window.visualViewport
  if (!viewport) return 0
  return Math.max(0, Math.round(document.documentElement.clientHeight - viewport.offsetTop - viewport.height))
}
