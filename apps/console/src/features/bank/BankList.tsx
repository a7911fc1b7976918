import type { BankQuestion } from '@assay/contracts'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useRef } from 'react'
import { useText } from '../../i18n/index.ts'
import { useKey } from '../../keyboard/useKey.ts'
import { Tag } from '../../pieces/Tag.tsx'
import { stepThroughRows } from '../candidates/step-through-rows.ts'
import classes from './Bank.module.css'

type BankListProps = { questions: BankQuestion[]; total: number; isLoadingMore: boolean; onMore: () => void }

/** A table whose rows become paragraphs where there is no room for it; j and k step through it. */
export function BankList({ questions, total, isLoadingMore, onMore }: BankListProps) {
  const t = useText()
  const list = useRef<HTMLDivElement>(null)
  useKey('j', () => list.current && stepThroughRows(list.current, 1))
  useKey('k', () => list.current && stepThroughRows(list.current, -1))
  const hasMore = questions.length < total
  return (
    <div ref={list} className={classes.list}>
      <div className={classes.frame}>
        <table className={classes.table} aria-label={t('bank.list')}>
          <thead>
            <tr>
              <th scope="col">{t('bank.question')}</th>
              <th scope="col">{t('bank.skill')}</th>
              <th scope="col">{t('bank.kind')}</th>
              <th scope="col">{t('bank.level')}</th>
              <th scope="col">{t('assessments.time')}</th>
            </tr>
          </thead>
          <tbody>
            {questions.map((question) => (
              <Row key={question.slug} question={question} />
            ))}
          </tbody>
        </table>
      </div>
      <div className={classes.foot}>
        <p role="status">{hasMore ? t('bank.shownOf', { shown: questions.length, count: total }) : t('bank.shown', { count: total })}</p>
        {hasMore && (
          <Button variant="default" loading={isLoadingMore} onClick={onMore}>
            {t('bank.showMore')}
          </Button>
        )}
      </div>
    </div>
  )
}

function Row({ question }: { question: BankQuestion }) {
  const t = useText()
  const { slug, title, skill, kind, level, minutes, library } = question
  return (
    <tr data-row>
      <th scope="row">
        <Link to="/bank/$slug" params={{ slug }} className={classes.name} data-row-link>
          {title}
        </Link>
        {!library && <Tag tone="accent">{t('bank.own')}</Tag>}
      </th>
      <td>{skill.name}</td>
      <td>{t(`kind.${kind}`)}</td>
      <td>{t(`level.${level}`)}</td>
      <td data-unit={t('assessments.minutes', { minutes })}>{minutes}</td>
    </tr>
  )
}
