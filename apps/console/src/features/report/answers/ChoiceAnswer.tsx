import type { ReportQuestion } from '@assay/contracts'
import { InlineMarkdown } from '@assay/ui'
import { useText } from '../../../i18n/index.ts'
import { Tag, type Tone } from '../../../pieces/Tag.tsx'
import classes from './Answers.module.css'

type Option = NonNullable<ReportQuestion['options']>[number]

/** Every option with whether it was picked and whether that was right. */
export function ChoiceAnswer({ options, picked }: { options: Option[]; picked: string[] }) {
  const t = useText()
  return (
    <ul className={classes.options}>
      {options.map((option) => {
        const { text, tone } = judge(option.correct, picked.includes(option.id))
        return (
          <li key={option.id} className={classes.option}>
            <Tag tone={tone}>{t(`answer.${text}`)}</Tag>
            <div>
              <InlineMarkdown text={option.text} />
              {option.why && (
                <div className={classes.minor}>
                  <InlineMarkdown text={option.why} />
                </div>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function judge(isRight: boolean, isPicked: boolean): { text: 'rightPicked' | 'rightMissed' | 'wrongPicked' | 'notPicked'; tone: Tone } {
  if (isRight) return isPicked ? { text: 'rightPicked', tone: 'good' } : { text: 'rightMissed', tone: 'partial' }
  return isPicked ? { text: 'wrongPicked', tone: 'wrong' } : { text: 'notPicked', tone: 'neutral' }
}
