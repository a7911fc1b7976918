import { PendingButton } from '@assay/ui'
import { Skeleton, VisuallyHidden } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { checkDevice, type Finding } from './device-check.ts'
import classes from './DeviceCheck.module.css'

/** Whether this browser and connection can carry the test, and what to do where they may not. */
export function DeviceCheck() {
  const { t } = useTranslation()
  const { data, isFetching, refetch } = useQuery({ queryKey: ['device-check'], queryFn: checkDevice, staleTime: Infinity, refetchOnWindowFocus: false })
  return (
    <>
      <div role="status" aria-busy={isFetching}>
        {data ? (
          <ul className={classes.findings}>
            {data.map((finding) => (
              <FindingLine key={finding.what} finding={finding} />
            ))}
          </ul>
        ) : (
          <>
            <VisuallyHidden>{t('check.running')}</VisuallyHidden>
            <Skeleton height={120} />
          </>
        )}
      </div>
      <PendingButton variant="default" size="sm" isPending={isFetching} onClick={() => void refetch()}>
        {t('check.again')}
      </PendingButton>
    </>
  )
}

const marks = { fine: '✓', note: 'i', trouble: '!' }

function FindingLine({ finding: { what, outcome, detail, value } }: { finding: Finding }) {
  const { t } = useTranslation()
  return (
    <li data-outcome={outcome}>
      <span className={classes.mark} aria-hidden="true">
        {marks[outcome]}
      </span>
      <span>
        <strong>{t(`check.${what}`)}</strong>: {t(`check.${detail}`, { count: value ?? 0 })}
      </span>
    </li>
  )
}
