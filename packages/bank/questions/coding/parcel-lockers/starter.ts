type Size = 'S' | 'M' | 'L' | 'XL'

export interface Locker {
  id: number
  size: Size
  free: boolean
}

export function chooseLocker(lockers: Locker[], size: Size): number | null {
  return null
}
