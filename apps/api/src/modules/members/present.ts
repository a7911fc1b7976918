import type { Me } from '@assay/contracts'
import type { Membership } from '@assay/db'

export function presentMe({ user, organization, role }: Membership): Me {
  return {
    user: { id: user.id, name: user.name, email: user.email },
    organization: { id: organization.id, name: organization.name },
    role,
  }
}
