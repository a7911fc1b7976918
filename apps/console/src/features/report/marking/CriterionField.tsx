import type { RubricCriterion } from '@assay/contracts'
import { useId } from 'react'
import { useText } from '../../../i18n/index.ts'
import classes from './Marking.module.css'

type CriterionFieldProps = { criterion: RubricCriterion; chosen: number | undefined; onChoose: (points: number) => void }

/** A criterion with its levels as cards, of which one is chosen. */
export function CriterionField({ criterion: { criterion, points, levels }, chosen, onChoose }: CriterionFieldProps) {
  const t = useText()
  const name = useId()
  return (
    <div role="radiogroup" aria-labelledby={`${name}-title`}>
      <p id={`${name}-title`} className={classes.criterionTitle}>
        {t('marking.criterion', { criterion, points })}
      </p>
      <div className={classes.levels}>
        {levels.map((level, index) => (
          <label key={index} className={classes.level}>
            <input type="radio" name={name} checked={chosen === level.points} onChange={() => onChoose(level.points)} />
            <span>
              <strong>{t('marking.levelPoints', { count: level.points })}</strong> {level.text}
            </span>
          </label>
        ))}
      </div>
    </div>
  )
}
