import { describe, expect, test } from '@jest/globals'
import { toCandidatesSearch, toReportSearch, toSignInSearch } from './search.ts'

describe('what the address bar says', () => {
  test('a search that looks like a number stays a search', () => {
    expect(toCandidatesSearch({ search: 42, status: 'graded' })).toEqual({ search: '42', status: 'graded' })
  })

  test('an unknown status and an empty search are no filters', () => {
    expect(toCandidatesSearch({ search: '', status: 'lost', page: 3 })).toEqual({})
  })

  test('a question is a whole number from 1', () => {
    expect(toReportSearch({ question: 3 })).toEqual({ question: 3 })
    expect(toReportSearch({ question: 3, at: 761 })).toEqual({ question: 3, at: 761 })
    expect([toReportSearch({ question: 3, at: -1 }), toReportSearch({ at: 761 })]).toEqual([{ question: 3 }, {}])
    expect([0, -1, 1.5, 'x', undefined].map((question) => toReportSearch({ question }))).toEqual([{}, {}, {}, {}, {}])
  })

  test.each(['https://evil.example', '//evil.example', '/\\evil.example', 'candidates', 7])('signing in does not lead to %s', (then) => {
    expect(toSignInSearch({ then })).toEqual({})
  })

  test('signing in leads back to a page with its filters', () => {
    expect(toSignInSearch({ then: '/candidates?status=graded' })).toEqual({ then: '/candidates?status=graded' })
  })
})
