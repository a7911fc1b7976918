import { ApiProblem } from '@assay/api-client'
import type { JobRole } from '@assay/contracts'
import { Markdown } from '@assay/ui'
import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { NotFound } from '../../pieces/NotFound.tsx'
import { Page } from '../../pieces/Page.tsx'
import { InviteButton } from '../invite/InviteButton.tsx'
import { Interview } from './Interview.tsx'
import classes from './JobRoles.module.css'
import { jobRoleQuery } from './queries.ts'

const route = getRouteApi('/member/roles/$slug')

/** A job: its description to take away and edit, what to ask in an interview, and the test that measures it. */
export function JobRolePage() {
  const t = useText()
  const { slug } = route.useParams()
  const { data, error, refetch } = useQuery(jobRoleQuery(slug))
  if (error instanceof ApiProblem && error.code === 'not_found') return <NotFound />
  if (!data)
    return (
      <Page title={t('roles.title')}>
        {error ? <Failure error={error} onRetry={() => void refetch()} /> : <LoadingLines lines={6} height="3rem" label={t('roles.loadingOne')} />}
      </Page>
    )
  return (
    <Page title={data.title} actions={data.assessment && <InviteButton assessmentVersionId={data.assessment.versionId} />}>
      <p className={classes.summary}>{data.summary}</p>
      <p className={classes.minor}>{data.assessment ? t('roles.test', data.assessment) : t('roles.noTest')}</p>
      <Description role={data} />
      <Interview questions={data.interview} />
      <Link to="/roles">{t('roles.back')}</Link>
    </Page>
  )
}

function Description({ role: { slug, description } }: { role: JobRole }) {
  const t = useText()
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('roles.description')}</h2>
        <Button component="a" variant="default" download={`${slug}.md`} href={`data:text/markdown;charset=utf-8,${encodeURIComponent(description)}`}>
          {t('roles.download')}
        </Button>
      </div>
      <div className={classes.paper}>
        <Markdown text={description} />
      </div>
    </section>
  )
}
