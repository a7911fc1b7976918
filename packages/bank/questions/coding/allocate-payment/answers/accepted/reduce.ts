interface Invoice { number: number; dueOn: string | null; openCents: number }
interface Payment { cents: number; forInvoice?: number }
interface Result { allocations: { number: number; cents: number }[]; leftCents: number }

export function allocatePayment(invoices: Invoice[], payment: Payment): Result {
  if (!(Number.isInteger(payment.cents) && payment.cents > 0)) throw new RangeError('invalid amount')

  const byNumber = [...invoices].sort((a, b) => a.number - b.number)
  const dated = byNumber.filter((i) => i.dueOn !== null).sort((a, b) => Date.parse(a.dueOn ?? '') - Date.parse(b.dueOn ?? ''))
  const undated = byNumber.filter((i) => i.dueOn === null)
  const named = invoices.filter((i) => i.number === payment.forInvoice)
  const queue = [...new Set([...named, ...dated, ...undated])]

  return queue.reduce<Result>(
    ({ allocations, leftCents }, { number, openCents }) => {
      const cents = Math.max(0, Math.min(openCents, leftCents))
      return cents === 0
        ? { allocations, leftCents }
        : { allocations: [...allocations, { number, cents }], leftCents: leftCents - cents }
    },
    { allocations: [], leftCents: payment.cents },
  )
}
