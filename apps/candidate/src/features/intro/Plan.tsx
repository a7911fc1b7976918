import type { AttemptView } from '@assay/contracts'
import { useTranslation } from 'react-i18next'
import { authored } from '../../i18n/authored.ts'
import { useFormat } from '../../i18n/useFormat.ts'
import classes from './Plan.module.css'

/** Each section with its number of questions and its time, and the sums. */
export function Plan({ sections }: { sections: AttemptView['sections'] }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <table className={classes.plan} aria-label={t('intro.planHeading')}>
      <thead>
        <tr>
          <th scope="col">{t('intro.section')}</th>
          <th scope="col">{t('intro.questions')}</th>
          <th scope="col">{t('intro.time')}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map((section) => (
          <tr key={section.position}>
            <th scope="row">
              {format.number(section.position)}. <bdi {...authored}>{section.title}</bdi>
            </th>
            <td>{format.number(section.questionCount)}</td>
            <td>{format.duration(section.allowedMs)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('intro.total')}</th>
          <td>{format.number(sum(sections.map((section) => section.questionCount)))}</td>
          <td>{format.duration(sum(sections.map((section) => section.allowedMs)))}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
