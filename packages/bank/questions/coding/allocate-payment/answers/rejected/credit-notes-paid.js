// Takes a credit note for money: the payment grows.
const NEVER = '9999-12-31'

export function allocatePayment(invoices, { cents, forInvoice }) {
  if (!Number.isInteger(cents) || cents <= 0) throw new RangeError('invalid amount')

  const isNamed = (invoice) => invoice.number === forInvoice
  const inOrder = invoices
    .filter((invoice) => invoice.openCents !== 0)
    .sort((a, b) => isNamed(b) - isNamed(a) || compareText(a.dueOn ?? NEVER, b.dueOn ?? NEVER) || a.number - b.number)

  const allocations = []
  let leftCents = cents
  for (const { number, openCents } of inOrder) {
    if (leftCents === 0) break
    const paid = Math.min(openCents, leftCents)
    allocations.push({ number, cents: paid })
    leftCents -= paid
  }
  return { allocations, leftCents }
}

function compareText(a, b) {
  if (a === b) return 0
  return a < b ? -1 : 1
}
