import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useText } from '../../i18n/index.ts'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { Page } from '../../pieces/Page.tsx'
import { InviteButton } from '../invite/InviteButton.tsx'
import type { CandidatesSearch } from '../../router/search.ts'
import { CandidateFilters } from './CandidateFilters.tsx'
import { CandidateList } from './CandidateList.tsx'
import { NoCandidates, NoMatch } from './NoCandidates.tsx'
import { invitationsQuery } from './queries.ts'

const route = getRouteApi('/member/candidates')

/** Everyone who was invited, newest first; the filters are in the address bar. */
export function CandidatesPage() {
  const t = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useInfiniteQuery(invitationsQuery(search))
  const invitations = list.data?.pages.flatMap((page) => page.invitations) ?? []
  const isFiltered = search.search !== undefined || search.status !== undefined
  const isEmpty = list.isSuccess && invitations.length === 0
  const change = (next: CandidatesSearch) => void navigate({ search: next, replace: true })
  return (
    <Page title={t('candidates.title')} actions={(!isEmpty || isFiltered) && <InviteButton />}>
      <CandidateFilters search={search} onChange={change} />
      {list.isPending && <LoadingLines lines={8} height="3.25rem" label={t('candidates.loading')} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {isEmpty && (isFiltered ? <NoMatch onClear={() => change({})} /> : <NoCandidates />)}
      {invitations.length > 0 && (
        <CandidateList
          invitations={invitations}
          hasMore={list.hasNextPage}
          isLoadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </Page>
  )
}
