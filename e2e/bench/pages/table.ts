/** Figures beside their goals; each is the median of what was measured. */
export class Table {
  hasMissed = false
  #rows: { figure: string; median: string; goal: string; '': string; measured: string }[] = []
  #remarks: string[] = []

  atMost(figure: string, measured: number[], goal: number): void {
    this.#add(figure, measured, `≤ ${goal}`, median(measured) <= goal)
  }

  atLeast(figure: string, measured: number[], goal: number): void {
    this.#add(figure, measured, `≥ ${goal}`, median(measured) >= goal)
  }

  /** A figure that has no goal. */
  note(figure: string, measured: number[]): void {
    this.#rows.push({ figure, median: shown(median(measured)), goal: '', '': '', measured: measured.map(shown).join(' ') })
  }

  remark(text: string): void {
    this.#remarks.push(text)
  }

  print(): void {
    console.table(this.#rows)
    for (const remark of this.hasMissed ? this.#remarks : []) console.log(`  ${remark}`)
  }

  #add(figure: string, measured: number[], goal: string, isMet: boolean): void {
    this.hasMissed ||= !isMet
    this.#rows.push({ figure, median: shown(median(measured)), goal, '': isMet ? 'met' : 'missed', measured: measured.map(shown).join(' ') })
  }
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const shown = (value: number) => String(Math.round(value * 1000) / 1000)
