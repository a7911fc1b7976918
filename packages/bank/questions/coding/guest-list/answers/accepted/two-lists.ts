export class GuestList {
  private readonly places: number
  private in: string[] = []
  private out: string[] = []

  constructor(places: number) {
    this.places = places
  }

  get invited(): string[] {
    return [...this.in]
  }

  get waiting(): string[] {
    return [...this.out]
  }

  add(name: string): 'invited' | 'waiting' {
    if (this.in.includes(name)) return 'invited'
    if (this.out.includes(name)) return 'waiting'
    const hasPlace = this.in.length < this.places
    ;(hasPlace ? this.in : this.out).push(name)
    return hasPlace ? 'invited' : 'waiting'
  }

  remove(name: string): void {
    this.in = this.in.filter((each) => each !== name)
    this.out = this.out.filter((each) => each !== name)
    const next = this.in.length < this.places ? this.out.shift() : undefined
    if (next !== undefined) this.in.push(next)
  }
}
