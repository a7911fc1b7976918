import { queryOptions } from '@tanstack/react-query'
import { api } from '../../data/api.ts'

export const jobRolesQuery = queryOptions({ queryKey: ['roles', 'list'], queryFn: ({ signal }) => api.jobRoles({ signal }) })

export const jobRoleQuery = (slug: string) =>
  queryOptions({ queryKey: ['roles', 'one', slug], queryFn: ({ signal }) => api.jobRole(slug, { signal }) })
