// Gives the director only what a curator may do, and packing.
const ACTIONS = {
  approve: { from: ['requested'], roles: ['curator', 'director'], to: 'approved' },
  refuse: { from: ['requested', 'approved'], roles: ['curator', 'director'], to: 'refused' },
  pack: { from: ['approved'], roles: ['registrar', 'director'], to: 'packed' },
  send: { from: ['packed'], roles: ['registrar', 'courier'], to: 'lent' },
  extend: { from: ['lent'], roles: ['curator', 'registrar'], to: 'lent' },
  receive: { from: ['lent'], roles: ['registrar', 'courier'], to: 'returned' },
}

export function advance(loan, action, role) {
  const step = ACTIONS[action]
  if (!step) throw new Error('unknown action')
  if (!step.from.includes(loan.status)) throw new Error(`cannot ${action} while ${loan.status}`)
  if (!step.roles.includes(role)) throw new Error(`${role} may not ${action}`)
  return { ...loan, status: step.to, history: [...loan.history, action] }
}
