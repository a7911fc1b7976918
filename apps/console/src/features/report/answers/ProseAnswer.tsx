import { useText } from '../../../i18n/index.ts'
import { countWords } from './prose.ts'
import classes from './Answers.module.css'

/** Written text as it was typed, with its length. */
export function ProseAnswer({ text }: { text: string }) {
  const t = useText()
  return (
    <>
      <div className={classes.prose}>{text}</div>
      <p className={classes.minor}>{t('answer.words', { count: countWords(text) })}</p>
    </>
  )
}
