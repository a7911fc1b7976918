import type { BankPage } from '@assay/contracts'
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '../../data/api.ts'
import type { BankSearch } from '../../router/bank-search.ts'

const PAGE = 50

/** The questions that match, page after page. What was found before stays while a changed filter is looked up. */
export const bankQuery = (search: BankSearch) =>
  infiniteQueryOptions({
    queryKey: ['bank', 'list', search],
    queryFn: ({ pageParam, signal }) => api.bankQuestions({ ...search, offset: pageParam, limit: PAGE }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (page: BankPage, pages: BankPage[]) => {
      const shown = pages.reduce((sum, { questions }) => sum + questions.length, 0)
      return shown < page.total && page.questions.length > 0 ? shown : undefined
    },
    placeholderData: keepPreviousData,
  })

export const bankQuestionQuery = (slug: string) =>
  queryOptions({ queryKey: ['bank', 'one', slug], queryFn: ({ signal }) => api.bankQuestion(slug, { signal }) })
