import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Button } from '@mantine/core'
import { useText } from '../../i18n/index.ts'
import { EmptyState } from '../../pieces/EmptyState.tsx'
import { Failure } from '../../pieces/Failure.tsx'
import { LoadingLines } from '../../pieces/LoadingLines.tsx'
import { Page } from '../../pieces/Page.tsx'
import type { BankSearch } from '../../router/bank-search.ts'
import { BankFilters } from './BankFilters.tsx'
import { BankList } from './BankList.tsx'
import { bankQuery } from './queries.ts'

const route = getRouteApi('/member/bank')

/** Every question that can be asked; the filters are in the address bar. */
export function BankPage() {
  const t = useText()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const list = useInfiniteQuery(bankQuery(search))
  const [first] = list.data?.pages ?? []
  const questions = list.data?.pages.flatMap((page) => page.questions) ?? []
  const isFiltered = Object.keys(search).length > 0
  const change = (next: BankSearch) => void navigate({ search: next, replace: true })
  return (
    <Page title={t('bank.title')}>
      <BankFilters search={search} skills={first?.skills ?? []} onChange={change} />
      {list.isPending && <LoadingLines lines={8} height="3.25rem" label={t('bank.loading')} />}
      {list.isError && <Failure error={list.error} onRetry={() => void list.refetch()} />}
      {first?.total === 0 &&
        (isFiltered ? (
          <EmptyState title={t('bank.noneTitle')} detail={t('bank.noneDetail')}>
            <Button variant="default" onClick={() => change({})}>
              {t('bank.clear')}
            </Button>
          </EmptyState>
        ) : (
          <EmptyState title={t('bank.emptyTitle')} detail={t('bank.emptyDetail')} />
        ))}
      {questions.length > 0 && (
        <BankList
          questions={questions}
          total={first?.total ?? questions.length}
          isLoadingMore={list.isFetchingNextPage}
          onMore={() => void list.fetchNextPage()}
        />
      )}
    </Page>
  )
}
