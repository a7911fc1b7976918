import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { api } from '../../data/api.ts'
import { SignInForm } from './SignInForm.tsx'

const route = getRouteApi('/sign-in')

/** Signs in, then leads to where the reader was. */
export function SignInPage() {
  const router = useRouter()
  const queryClient = useQueryClient()
  const { then } = route.useSearch()
  const signIn = useMutation({
    mutationFn: (credentials: { email: string; password: string }) => api.signIn(credentials),
    onSuccess: () => {
      queryClient.clear()
      router.history.push(`${router.basepath}${then ?? '/candidates'}`)
    },
  })
  return (
    <SignInForm onSubmit={signIn.mutate} isPending={signIn.isPending || signIn.isSuccess} error={signIn.error} leadsOn={then !== undefined} />
  )
}
