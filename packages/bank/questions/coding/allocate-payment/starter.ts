interface Invoice { number: number; dueOn: string | null; openCents: number }
interface Payment { cents: number; forInvoice?: number }
interface Allocation { number: number; cents: number }

export function allocatePayment(
  invoices: Invoice[],
  payment: Payment,
): { allocations: Allocation[]; leftCents: number } {
  return { allocations: [], leftCents: payment.cents }
}
