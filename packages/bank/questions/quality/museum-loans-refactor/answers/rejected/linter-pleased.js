// Replaces var, == and the else after return, and leaves every chain as it was.
export function advance(loan, action, role) {
  if (action === 'approve') {
    if (loan.status === 'requested') {
      if (role === 'curator' || role === 'director') {
        return { ...loan, status: 'approved', history: [...loan.history, 'approve'] }
      }
      throw new Error(`${role} may not ${action}`)
    }
    throw new Error(`cannot ${action} while ${loan.status}`)
  }
  if (action === 'refuse') {
    if (loan.status === 'requested' || loan.status === 'approved') {
      if (role === 'curator' || role === 'director') {
        return { ...loan, status: 'refused', history: [...loan.history, 'refuse'] }
      }
      throw new Error(`${role} may not ${action}`)
    }
    throw new Error(`cannot ${action} while ${loan.status}`)
  }
  if (action === 'pack') {
    if (loan.status === 'approved') {
      if (role === 'registrar' || role === 'director') {
        return { ...loan, status: 'packed', history: [...loan.history, 'pack'] }
      }
      throw new Error(`${role} may not ${action}`)
    }
    throw new Error(`cannot ${action} while ${loan.status}`)
  }
  if (action === 'send') {
    if (loan.status === 'packed') {
      if (role === 'registrar' || role === 'courier' || role === 'director') {
        return { ...loan, status: 'lent', history: [...loan.history, 'send'] }
      }
      throw new Error(`${role} may not ${action}`)
    }
    throw new Error(`cannot ${action} while ${loan.status}`)
  }
  if (action === 'extend') {
    if (loan.status === 'lent') {
      if (role === 'curator' || role === 'registrar' || role === 'director') {
        return { ...loan, status: 'lent', history: [...loan.history, 'extend'] }
      }
      throw new Error(`${role} may not ${action}`)
    }
    throw new Error(`cannot ${action} while ${loan.status}`)
  }
  if (action === 'receive') {
    if (loan.status === 'lent') {
      if (role === 'registrar' || role === 'courier' || role === 'director') {
        return { ...loan, status: 'returned', history: [...loan.history, 'receive'] }
      }
      throw new Error(`${role} may not ${action}`)
    }
    throw new Error(`cannot ${action} while ${loan.status}`)
  }
  throw new Error('unknown action')
}
