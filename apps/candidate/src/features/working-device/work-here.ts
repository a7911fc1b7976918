import type { WorkingDevice } from '@assay/contracts'
import { api } from '../../api.ts'

const key = 'assay:device'

/** One for all tabs of this browser, which settle among themselves which of them writes. */
export const deviceId = knownDeviceId()

/** Tells the server, and so every other device, that the candidate works on this one. */
export const workHere = async (): Promise<WorkingDevice> => api.workHere({ deviceId })

/** New with each page where the browser keeps nothing. */
function knownDeviceId(): string {
  const made = crypto.randomUUID()
  try {
    const known = localStorage.getItem(key) ?? made
    localStorage.setItem(key, known)
    return known
  } catch {
    return made
  }
}
