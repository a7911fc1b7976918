import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { EmptyState } from '../../pieces/EmptyState.tsx'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { Page } from '../../pieces/Page.tsx'
import classes from './JobRoles.module.css'
import { jobRolesQuery } from './queries.ts'

/** Jobs to hire for. */
export function JobRolesPage() {
  const t = useText()
  const { data, error, refetch } = useQuery(jobRolesQuery)
  return (
    <Page title={t('roles.title')}>
      {error && !data && <Failure error={error} onRetry={() => void refetch()} />}
      {!error && !data && <LoadingLines lines={3} height="6rem" label={t('roles.loading')} />}
      {data?.roles.length === 0 && <EmptyState title={t('roles.emptyTitle')} detail={t('roles.emptyDetail')} />}
      {data && data.roles.length > 0 && (
        <ul className={classes.cards}>
          {data.roles.map(({ slug, title, level, summary, questions }) => (
            <li key={slug} className={classes.card}>
              <h2 className={classes.name}>
                <Link to="/roles/$slug" params={{ slug }}>
                  {title}
                </Link>
              </h2>
              <p>{summary}</p>
              <p className={classes.minor}>
                {t(`level.${level}`)} · {t('roles.questions', { count: questions })}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
