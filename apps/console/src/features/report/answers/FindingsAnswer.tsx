import type { CaseResult, Finding, ReportQuestion } from '@assay/contracts'
import { SubjectView } from '@assay/ui'
import { useText } from '../../../i18n/index.ts'
import { Tag } from '../../../pieces/Tag.tsx'
import { judgeDefects, type JudgedDefect } from './findings.ts'
import { useLinesText } from './useLinesText.ts'
import classes from './Answers.module.css'

type FindingsAnswerProps = { question: ReportQuestion; findings: Finding[]; cases: CaseResult[] }

/** The code under review with what was in it and what the candidate marked. */
export function FindingsAnswer({ question, findings, cases }: FindingsAnswerProps) {
  const t = useText()
  const { defects, falseClaims } = judgeDefects(question.defects ?? [], cases)
  const marks = [
    ...defects.map(({ id, lines, side, kind, isFound }) => ({
      id,
      lines,
      side,
      tone: isFound === false ? ('wrong' as const) : ('good' as const),
      label: `${t(isFound === false ? 'answer.defectMissed' : 'answer.defectFound')}: ${kind}`,
    })),
    ...findings.map(({ lines, side, kind }, index) => ({ id: `claim-${index}`, lines, side, tone: 'accent' as const, label: kind })),
  ]
  return (
    <div className={classes.stack}>
      <div className={classes.columns}>
        <DefectList defects={defects} />
        <ClaimList findings={findings} falseClaims={falseClaims} />
      </div>
      <p className={classes.minor}>{t('answer.legend')}</p>
      {question.subject && <SubjectView subject={question.subject} ariaLabel={t('answer.subject')} marks={marks} />}
    </div>
  )
}

function DefectList({ defects }: { defects: JudgedDefect[] }) {
  const t = useText()
  const linesText = useLinesText()
  return (
    <div>
      <p className={classes.label}>{t('answer.defects')}</p>
      <ul className={classes.options}>
        {defects.map((defect) => (
          <li key={defect.id} className={classes.claim}>
            <span className={classes.claimHead}>
              {defect.isFound !== null && (
                <Tag tone={defect.isFound ? 'good' : 'wrong'}>{t(defect.isFound ? 'answer.defectFound' : 'answer.defectMissed')}</Tag>
              )}
              <strong>{defect.kind}</strong> <span className={classes.minor}>{linesText(defect)}</span>
            </span>
            <span>{defect.why}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function ClaimList({ findings, falseClaims }: { findings: Finding[]; falseClaims: number }) {
  const t = useText()
  const linesText = useLinesText()
  return (
    <div>
      <p className={classes.label}>{t('answer.claims')}</p>
      {findings.length === 0 && <p className={classes.minor}>{t('answer.noClaims')}</p>}
      <ul className={classes.options}>
        {findings.map((finding, index) => (
          <li key={index} className={classes.claim}>
            <span className={classes.claimHead}>
              <strong>{finding.kind}</strong> <span className={classes.minor}>{linesText(finding)}</span>
            </span>
            {finding.why && <span>{finding.why}</span>}
          </li>
        ))}
      </ul>
      {falseClaims > 0 && <p className={classes.minor}>{t('answer.falseClaims', { count: falseClaims })}</p>}
    </div>
  )
}
