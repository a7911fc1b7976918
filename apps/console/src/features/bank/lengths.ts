import type { BankSearch } from '../../router/bank-search.ts'

interface Length {
  id: string
  /** Minutes. */
  from?: number
  to?: number
}

/** The lengths to choose from; the first is any. */
export const lengths: Length[] = [{ id: '' }, { id: 'short', to: 3 }, { id: 'medium', from: 4, to: 7 }, { id: 'long', from: 8 }]

/** Which of them the filters say; one that came in the address and is none of them counts as any. */
export function lengthOf({ minMinutes, maxMinutes }: BankSearch): string {
  return lengths.find(({ from, to }) => from === minMinutes && to === maxMinutes)?.id ?? ''
}
