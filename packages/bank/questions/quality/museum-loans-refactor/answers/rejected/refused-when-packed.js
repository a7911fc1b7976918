// Lets a loan be refused until it is sent.
const ACTIONS = {
  approve: { from: ['requested'], roles: ['curator'], to: 'approved' },
  refuse: { from: ['requested', 'approved', 'packed'], roles: ['curator'], to: 'refused' },
  pack: { from: ['approved'], roles: ['registrar'], to: 'packed' },
  send: { from: ['packed'], roles: ['registrar', 'courier'], to: 'lent' },
  extend: { from: ['lent'], roles: ['curator', 'registrar'], to: 'lent' },
  receive: { from: ['lent'], roles: ['registrar', 'courier'], to: 'returned' },
}

export function advance(loan, action, role) {
  const step = ACTIONS[action]
  if (!step) throw new Error('unknown action')
  if (!step.from.includes(loan.status)) throw new Error(`cannot ${action} while ${loan.status}`)
  if (role !== 'director' && !step.roles.includes(role)) throw new Error(`${role} may not ${action}`)
  return { ...loan, status: step.to, history: [...loan.history, action] }
}
