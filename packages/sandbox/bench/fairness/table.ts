import { median } from './calibrate.ts'

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
  print(['', 'of limit', 'must get', 'gets it', 'CPU ms: min/median/max', ''])
}

export function printRow({ language, share, mustGet, asDue, others, used }: Row): void {
  const cpu = [Math.min(...used), median(used), Math.max(...used)].map((ms) => ms.toFixed(0)).join(' / ')
  const wrong = [...Map.groupBy(others, (verdict) => verdict)].map(([verdict, all]) => `${all.length}× ${verdict}`)
  print([language, `${share * 100} %`, mustGet, `${asDue}/${used.length}`, cpu, wrong.join(', ')])
}

function print(cells: string[]): void {
  console.log(cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' ').trimEnd())
}
