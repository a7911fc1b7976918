import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, redirect } from '@tanstack/react-router'
import { isSignedOut } from '../data/query-client.ts'
import { AssessmentPage } from '../features/assessments/AssessmentPage.tsx'
import { AssessmentsPage } from '../features/assessments/AssessmentsPage.tsx'
import { BankPage } from '../features/bank/BankPage.tsx'
import { BankQuestionPage } from '../features/bank/BankQuestionPage.tsx'
import { CandidatesPage } from '../features/candidates/CandidatesPage.tsx'
import { InvitationPage } from '../features/candidates/InvitationPage.tsx'
import { JobRolePage } from '../features/job-roles/JobRolePage.tsx'
import { JobRolesPage } from '../features/job-roles/JobRolesPage.tsx'
import { ReportPage } from '../features/report/ReportPage.tsx'
import { meQuery } from '../features/session/me.ts'
import { SignInPage } from '../features/session/SignInPage.tsx'
import { Shell } from '../features/shell/Shell.tsx'
import { NotFound } from '../pieces/NotFound.tsx'
import { toBankSearch } from './bank-search.ts'
import { toCandidatesSearch, toReportSearch, toSignInSearch } from './search.ts'

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ notFoundComponent: NotFound })

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: toSignInSearch,
  component: SignInPage,
})

/** Everything below is for signed-in members; who that is stands in the route's context as `me`. */
const member = createRoute({
  getParentRoute: () => root,
  id: 'member',
  beforeLoad: async ({ context, location }) => {
    try {
      return { me: await context.queryClient.ensureQueryData({ ...meQuery, revalidateIfStale: true }) }
    } catch (error) {
      if (!isSignedOut(error)) throw error
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { then: location.href }, replace: true })
    }
  },
  component: Shell,
})

const home = createRoute({
  getParentRoute: () => member,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/candidates', replace: true })
  },
})

const candidates = createRoute({
  getParentRoute: () => member,
  path: '/candidates',
  validateSearch: toCandidatesSearch,
  component: CandidatesPage,
})

const invitation = createRoute({
  getParentRoute: () => member,
  path: '/candidates/$invitationId',
  component: InvitationPage,
})

const assessments = createRoute({ getParentRoute: () => member, path: '/assessments', component: AssessmentsPage })

const assessment = createRoute({
  getParentRoute: () => member,
  path: '/assessments/$assessmentId',
  component: AssessmentPage,
})

const bank = createRoute({ getParentRoute: () => member, path: '/bank', validateSearch: toBankSearch, component: BankPage })

const bankQuestion = createRoute({
  getParentRoute: () => member,
  path: '/bank/$slug',
  component: BankQuestionPage,
})

const jobRoles = createRoute({ getParentRoute: () => member, path: '/roles', component: JobRolesPage })

const jobRole = createRoute({ getParentRoute: () => member, path: '/roles/$slug', component: JobRolePage })

const report = createRoute({
  getParentRoute: () => member,
  path: '/attempts/$attemptId',
  validateSearch: toReportSearch,
  component: ReportPage,
})

export const routeTree = root.addChildren([
  signIn,
  member.addChildren([home, candidates, invitation, assessments, assessment, bank, bankQuestion, jobRoles, jobRole, report]),
])
