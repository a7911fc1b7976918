const sizes = ['S', 'M', 'L', 'XL'] as const
type Size = (typeof sizes)[number]
interface Locker {
  id: number
  size: Size
  free: boolean
}

const rank = (size: Size): number => sizes.indexOf(size)

export function chooseLocker(lockers: Locker[], size: Size): number | null {
  const fitting = lockers.filter((locker) => locker.free && rank(locker.size) >= rank(size))
  const [best] = fitting.sort((a, b) => rank(a.size) - rank(b.size) || a.id - b.id)
  return best?.id ?? null
}
