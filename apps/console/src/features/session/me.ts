import { queryOptions } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { may, type Me, type Permission } from '@assay/contracts'
import { api } from '../../data/api.ts'

/** Who is signed in. The guard of the pages handles being signed out itself. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => api.me({ signal }),
  staleTime: 60_000,
  meta: { handlesSignedOut: true },
})

const member = getRouteApi('/member')

/** The signed-in member, on every page that needs one. */
export function useMe(): Me {
  return member.useRouteContext({ select: (context) => context.me })
}

export function useMay(permission: Permission): boolean {
  return may(useMe().role, permission)
}
