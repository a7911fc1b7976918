/** Prints a row of a table; what is longer than its column pushes the rest aside. */
export function printRow(cells: string[], widths: number[]): void {
  console.log(cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' ').trimEnd())
}

export function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
