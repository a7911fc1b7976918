import { describe, expect, test } from '@jest/globals'
import { mistakesIn, newInvitation, toRequest } from './invite-values.ts'

const today = new Date(2026, 10, 20, 16, 30)
const filled = { assessmentVersionId: 'v1', name: ' Asha Rao ', email: ' asha@example.org ', until: '2026-12-04', extraTimePercent: 25 }

describe('the invitation form', () => {
  test('a new one is valid for two weeks and asks for the rest', () => {
    const fresh = newInvitation('', today)
    expect(fresh.until).toBe('2026-12-04')
    expect(Object.keys(mistakesIn(fresh, today)).toSorted()).toEqual(['assessmentVersionId', 'email', 'name'])
  })

  test('a filled one has no mistakes, and may end today', () => {
    expect(mistakesIn({ ...filled, until: '2026-11-20' }, today)).toEqual({})
  })

  test.each(['', '2026-11-19'])('valid until %j is refused', (until) => {
    expect(mistakesIn({ ...filled, until }, today)).toEqual({ until: 'invite.untilWrong' })
  })

  test('what is sent is trimmed and ends with the chosen day, where the recruiter is', () => {
    const request = toRequest(filled)
    expect(request.candidate).toEqual({ name: 'Asha Rao', email: 'asha@example.org' })
    expect(new Date(request.expiresAt ?? '')).toEqual(new Date(2026, 11, 4, 23, 59, 59, 999))
  })
})
