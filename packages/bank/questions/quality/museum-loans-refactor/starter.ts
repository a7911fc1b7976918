interface Loan {
  id: number
  status: string
  history: string[]
}

export function advance(loan: Loan, action: string, role: string): Loan {
  var result: Loan = { id: 0, status: '', history: [] }
  result.id = loan.id
  result.status = loan.status
  result.history = []
  for (var i = 0; i < loan.history.length; i++) {
    result.history.push(loan.history[i])
  }
  if (action == 'approve') {
    if (loan.status == 'requested') {
      if (role == 'curator' || role == 'director') {
        result.status = 'approved'
        result.history.push('approve')
        return result
      } else {
        throw new Error(role + ' may not ' + action)
      }
    } else {
      throw new Error('cannot ' + action + ' while ' + loan.status)
    }
  } else if (action == 'refuse') {
    if (loan.status == 'requested' || loan.status == 'approved') {
      if (role == 'curator' || role == 'director') {
        result.status = 'refused'
        result.history.push('refuse')
        return result
      } else {
        throw new Error(role + ' may not ' + action)
      }
    } else {
      throw new Error('cannot ' + action + ' while ' + loan.status)
    }
  } else if (action == 'pack') {
    if (loan.status == 'approved') {
      if (role == 'registrar' || role == 'director') {
        result.status = 'packed'
        result.history.push('pack')
        return result
      } else {
        throw new Error(role + ' may not ' + action)
      }
    } else {
      throw new Error('cannot ' + action + ' while ' + loan.status)
    }
  } else if (action == 'send') {
    if (loan.status == 'packed') {
      if (role == 'registrar' || role == 'courier' || role == 'director') {
        result.status = 'lent'
        result.history.push('send')
        return result
      } else {
        throw new Error(role + ' may not ' + action)
      }
    } else {
      throw new Error('cannot ' + action + ' while ' + loan.status)
    }
  } else if (action == 'extend') {
    if (loan.status == 'lent') {
      if (role == 'curator' || role == 'registrar' || role == 'director') {
        result.status = 'lent'
        result.history.push('extend')
        return result
      } else {
        throw new Error(role + ' may not ' + action)
      }
    } else {
      throw new Error('cannot ' + action + ' while ' + loan.status)
    }
  } else if (action == 'receive') {
    if (loan.status == 'lent') {
      if (role == 'registrar' || role == 'courier' || role == 'director') {
        result.status = 'returned'
        result.history.push('receive')
        return result
      } else {
        throw new Error(role + ' may not ' + action)
      }
    } else {
      throw new Error('cannot ' + action + ' while ' + loan.status)
    }
  } else {
    throw new Error('unknown action')
  }
}
