import { answerAt, textsOf, type PlaybackChange, type ReportQuestion } from '@assay/contracts'
import { useEffect, useRef } from 'react'
import { useText } from '../../../i18n/index.ts'
import { AnswerView } from '../answers/AnswerView.tsx'
import classes from './Playback.module.css'

/** The answer at a moment. Of a text, what was last typed or selected is marked and kept in sight. */
export function Stage({ changes, atMs, question }: { changes: PlaybackChange[]; atMs: number; question: ReportQuestion }) {
  const t = useText()
  const { content, touched } = answerAt(changes, atMs)
  const texts = textsOf(content)
  if (content === null) return <p className={classes.stage}>{t('playback.noAnswerYet')}</p>
  if (!texts) {
    return (
      <div className={classes.stage}>
        <AnswerView question={question} cases={[]} answer={content} />
      </div>
    )
  }
  return Object.entries(texts).map(([file, text]) => (
    <TextAt key={file} name={file || t('report.answer')} text={text} touched={touched?.file === file ? touched : null} />
  ))
}

function TextAt({ name, text, touched }: { name: string; text: string; touched: { from: number; to: number } | null }) {
  const box = useRef<HTMLPreElement>(null)
  const mark = useRef<HTMLElement>(null)
  const { from, to } = touched ?? { from: text.length, to: text.length }
  useEffect(() => {
    const place = mark.current
    if (box.current && place) box.current.scrollTop = place.offsetTop - box.current.clientHeight / 2
  }, [from, to])
  return (
    <pre ref={box} className={classes.text} tabIndex={0} role="region" aria-label={name} dir="auto">
      {text.slice(0, from)}
      <mark ref={mark} className={classes.touched}>{text.slice(from, to)}</mark>
      {text.slice(to)}
    </pre>
  )
}
