const row = (statuses, to, ...roles) => ({ statuses, to, roles: new Set([...roles, 'director']) })

const ROWS = new Map([
  ['approve', row(['requested'], 'approved', 'curator')],
  ['refuse', row(['requested', 'approved'], 'refused', 'curator')],
  ['pack', row(['approved'], 'packed', 'registrar')],
  ['send', row(['packed'], 'lent', 'registrar', 'courier')],
  ['extend', row(['lent'], 'lent', 'curator', 'registrar')],
  ['receive', row(['lent'], 'returned', 'registrar', 'courier')],
])

function ensure(condition, message) {
  if (!condition) throw new Error(message)
}

export function advance({ id, status, history }, action, role) {
  ensure(ROWS.has(action), 'unknown action')
  const { statuses, to, roles } = ROWS.get(action)
  ensure(statuses.includes(status), `cannot ${action} while ${status}`)
  ensure(roles.has(role), `${role} may not ${action}`)
  return { id, status: to, history: history.concat(action) }
}
