import { useText } from '../../../i18n/index.ts'

type Place = { lines: [number, number]; side: 'old' | 'new' }

/** Says where in the code something is. */
export function useLinesText(): (place: Place) => string {
  const t = useText()
  return ({ lines, side }) => {
    const [first, last] = [Math.min(...lines), Math.max(...lines)]
    if (side === 'old') return first === last ? t('answer.oldLine', { first }) : t('answer.oldLines', { first, last })
    return first === last ? t('answer.line', { first }) : t('answer.lines', { first, last })
  }
}
