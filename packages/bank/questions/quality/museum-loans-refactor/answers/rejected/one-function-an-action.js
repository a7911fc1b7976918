// Splits the chain into one function for each action, each with the same three decisions.
const ACTIONS = { approve, refuse, pack, send, extend, receive }

export function advance(loan, action, role) {
  const step = ACTIONS[action]
  if (!step) throw new Error('unknown action')
  return step(loan, role)
}

function approve(loan, role) {
  if (loan.status !== 'requested') throw new Error(`cannot approve while ${loan.status}`)
  if (role !== 'curator' && role !== 'director') throw new Error(`${role} may not approve`)
  return { ...loan, status: 'approved', history: [...loan.history, 'approve'] }
}

function refuse(loan, role) {
  if (loan.status !== 'requested' && loan.status !== 'approved') throw new Error(`cannot refuse while ${loan.status}`)
  if (role !== 'curator' && role !== 'director') throw new Error(`${role} may not refuse`)
  return { ...loan, status: 'refused', history: [...loan.history, 'refuse'] }
}

function pack(loan, role) {
  if (loan.status !== 'approved') throw new Error(`cannot pack while ${loan.status}`)
  if (role !== 'registrar' && role !== 'director') throw new Error(`${role} may not pack`)
  return { ...loan, status: 'packed', history: [...loan.history, 'pack'] }
}

function send(loan, role) {
  if (loan.status !== 'packed') throw new Error(`cannot send while ${loan.status}`)
  if (role !== 'registrar' && role !== 'courier' && role !== 'director') throw new Error(`${role} may not send`)
  return { ...loan, status: 'lent', history: [...loan.history, 'send'] }
}

function extend(loan, role) {
  if (loan.status !== 'lent') throw new Error(`cannot extend while ${loan.status}`)
  if (role !== 'curator' && role !== 'registrar' && role !== 'director') throw new Error(`${role} may not extend`)
  return { ...loan, status: 'lent', history: [...loan.history, 'extend'] }
}

function receive(loan, role) {
  if (loan.status !== 'lent') throw new Error(`cannot receive while ${loan.status}`)
  if (role !== 'registrar' && role !== 'courier' && role !== 'director') throw new Error(`${role} may not receive`)
  return { ...loan, status: 'returned', history: [...loan.history, 'receive'] }
}
