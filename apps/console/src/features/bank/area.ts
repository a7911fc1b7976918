import type { Skill } from '@assay/contracts'
import { useText } from '../../i18n/index.ts'
import { bankTexts } from '../../i18n/en-bank.ts'

/** The area of a skill is the first part of its id. */
export function areaOf({ id }: Pick<Skill, 'id'>): string {
  return id.split('/')[0] ?? id
}

const known = Object.keys(bankTexts.area) as (keyof typeof bankTexts.area)[]

/** The name of an area; one that the library does not know goes by its id. */
export function useAreaName(): (area: string) => string {
  const t = useText()
  return (area) => {
    const name = known.find((each) => each === area)
    return name ? t(`area.${name}`) : area
  }
}
