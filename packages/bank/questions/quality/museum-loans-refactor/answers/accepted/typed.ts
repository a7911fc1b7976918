interface Loan {
  id: number
  status: string
  history: string[]
}

interface Step {
  from: string[]
  roles: string[]
  to: string
}

const STEPS: Record<string, Step> = {
  approve: { from: ['requested'], roles: ['curator'], to: 'approved' },
  refuse: { from: ['requested', 'approved'], roles: ['curator'], to: 'refused' },
  pack: { from: ['approved'], roles: ['registrar'], to: 'packed' },
  send: { from: ['packed'], roles: ['registrar', 'courier'], to: 'lent' },
  extend: { from: ['lent'], roles: ['curator', 'registrar'], to: 'lent' },
  receive: { from: ['lent'], roles: ['registrar', 'courier'], to: 'returned' },
}

export function advance(loan: Loan, action: string, role: string): Loan {
  const step = STEPS[action]
  const problem = problemWith(step, loan.status, action, role)
  if (problem !== null) throw new Error(problem)
  return { ...loan, status: step.to, history: [...loan.history, action] }
}

function problemWith(step: Step | undefined, status: string, action: string, role: string): string | null {
  if (step === undefined) return 'unknown action'
  if (!step.from.includes(status)) return `cannot ${action} while ${status}`
  return [...step.roles, 'director'].includes(role) ? null : `${role} may not ${action}`
}
