import type { AttemptView } from '@assay/contracts'
import { useTranslation } from 'react-i18next'
import { authored } from '../../i18n/authored.ts'
import { useFormat } from '../../i18n/useFormat.ts'
import classes from './SectionSteps.module.css'

/** All sections in order: which are done, which is next. */
export function SectionSteps({ sections, next }: { sections: AttemptView['sections']; next: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  return (
    <ol className={classes.steps}>
      {sections.map((section) => {
        const step = section.state === 'closed' ? 'done' : section.position === next ? 'next' : 'later'
        return (
          <li key={section.position} data-step={step} aria-current={step === 'next' ? 'step' : undefined}>
            <bdi lang={authored.lang}>{section.title}</bdi>
            <span className={classes.detail}>
              {t(`pause.${step}`)} · {format.duration(section.allowedMs)}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
