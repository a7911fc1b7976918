import { median, printRow } from '../table.ts'

export interface Row {
  language: string
  /** Of the CPU limit. */
  share: number
  mustGet: string
  asDue: number
  /** Verdicts that were not due. */
  others: string[]
  /** CPU time of each run, in milliseconds. */
  used: number[]
}

const widths = [12, 10, 14, 8, 26]

export function printHead(): void {
  printRow(['', 'of limit', 'must get', 'gets it', 'CPU ms: min/median/max', ''], widths)
}

export function printMeasured({ language, share, mustGet, asDue, others, used }: Row): void {
  const cpu = [Math.min(...used), median(used), Math.max(...used)].map((ms) => ms.toFixed(0)).join(' / ')
  const wrong = [...Map.groupBy(others, (verdict) => verdict)].map(([verdict, all]) => `${all.length}× ${verdict}`)
  printRow([language, `${share * 100} %`, mustGet, `${asDue}/${used.length}`, cpu, wrong.join(', ')], widths)
}
