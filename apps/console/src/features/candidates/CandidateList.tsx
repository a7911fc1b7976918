import type { InvitationView } from '@assay/contracts'
import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useRef } from 'react'
import { useText } from '../../i18n/index.ts'
import { useKey } from '../../keyboard/useKey.ts'
import { CandidateCards } from './CandidateCards.tsx'
import { CandidateTable } from './CandidateTable.tsx'
import { stepThroughRows } from './step-through-rows.ts'
import classes from './CandidateList.module.css'

type CandidateListProps = { invitations: InvitationView[]; hasMore: boolean; isLoadingMore: boolean; onMore: () => void }

/** A table, or cards where there is no room for one; j and k step through it. */
export function CandidateList({ invitations, hasMore, isLoadingMore, onMore }: CandidateListProps) {
  const t = useText()
  const list = useRef<HTMLDivElement>(null)
  const isNarrow = useMediaQuery('(max-width: 64em)', undefined, { getInitialValueInEffect: false })
  useKey('j', () => list.current && stepThroughRows(list.current, 1))
  useKey('k', () => list.current && stepThroughRows(list.current, -1))
  return (
    <div ref={list} className={classes.list}>
      {isNarrow ? <CandidateCards invitations={invitations} /> : <CandidateTable invitations={invitations} />}
      <div className={classes.foot}>
        <p role="status">{hasMore ? t('candidates.shownMore', { count: invitations.length }) : t('candidates.shown', { count: invitations.length })}</p>
        {hasMore && (
          <Button variant="default" loading={isLoadingMore} onClick={onMore}>
            {t('candidates.showMore')}
          </Button>
        )}
      </div>
    </div>
  )
}
