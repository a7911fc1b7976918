import type { DeviceKind, Happening } from '@assay/contracts'

const PHONE_WIDTH = 600
const key = 'assay:device'

/** The device as the intro page discloses it: which of this person's devices, what kind, and the size of its screen. */
export function thisDevice(): Happening {
  const { width, height } = screen
  return { type: 'device', deviceId: deviceId(), kind: kindOf(Math.min(width, height)), width, height }
}

function kindOf(shorterSide: number): DeviceKind {
  if (!matchMedia('(pointer: coarse)').matches) return 'desktop'
  return shorterSide < PHONE_WIDTH ? 'phone' : 'tablet'
}

/** Made up at the first test in this browser; says nothing about the device but that it is the same. */
function deviceId(): string {
  try {
    const known = localStorage.getItem(key)
    if (known) return known
    const made = crypto.randomUUID()
    localStorage.setItem(key, made)
    return made
  } catch {
    return crypto.randomUUID()
  }
}
