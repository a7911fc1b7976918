// Keys the table by status, so an unknown action is taken for one that does not fit the status.
const STEPS = {
  requested: { approve: [['curator'], 'approved'], refuse: [['curator'], 'refused'] },
  approved: { refuse: [['curator'], 'refused'], pack: [['registrar'], 'packed'] },
  packed: { send: [['registrar', 'courier'], 'lent'] },
  lent: { extend: [['curator', 'registrar'], 'lent'], receive: [['registrar', 'courier'], 'returned'] },
}

export function advance(loan, action, role) {
  const step = STEPS[loan.status]?.[action]
  if (!step) throw new Error(`cannot ${action} while ${loan.status}`)
  const [roles, status] = step
  if (role !== 'director' && !roles.includes(role)) throw new Error(`${role} may not ${action}`)
  return { ...loan, status, history: [...loan.history, action] }
}
