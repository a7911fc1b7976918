export function allocatePayment(invoices, payment) {
  return { allocations: [], leftCents: payment.cents }
}
