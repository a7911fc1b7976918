import { levels, questionKinds, type Level, type QuestionKind } from '@assay/contracts'
import { toText } from './to-text.ts'

/** The filters of the question bank. */
export type BankSearch = {
  search?: string
  area?: string
  skill?: string
  level?: Level
  kind?: QuestionKind
  minMinutes?: number
  maxMinutes?: number
}
type Raw = Record<string, unknown>

/** Reads the filters from the address bar; what is none is dropped. */
export function toBankSearch(raw: Raw): BankSearch {
  const search = toText(raw.search)?.slice(0, 200)
  const area = toText(raw.area)
  const skill = toText(raw.skill)
  const level = levels.find((each) => each === raw.level)
  const kind = questionKinds.find((each) => each === raw.kind)
  const minMinutes = toMinutes(raw.minMinutes)
  const maxMinutes = toMinutes(raw.maxMinutes)
  return {
    ...(search && { search }),
    ...(area && { area }),
    ...(skill && { skill }),
    ...(level && { level }),
    ...(kind && { kind }),
    ...(minMinutes !== undefined && { minMinutes }),
    ...(maxMinutes !== undefined && { maxMinutes }),
  }
}

function toMinutes(raw: unknown): number | undefined {
  const minutes = typeof raw === 'number' || typeof raw === 'string' ? Number(raw) : Number.NaN
  return Number.isFinite(minutes) && minutes >= 0 && raw !== '' ? minutes : undefined
}
