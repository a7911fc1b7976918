// Counts places down and never up again.
export class GuestList {
  #left
  #in = []
  #out = []

  constructor(places) {
    this.#left = places
  }

  get invited() {
    return [...this.#in]
  }

  get waiting() {
    return [...this.#out]
  }

  add(name) {
    if (this.#in.includes(name)) return 'invited'
    if (this.#out.includes(name)) return 'waiting'
    const hasPlace = this.#left > 0
    if (hasPlace) this.#left -= 1
    ;(hasPlace ? this.#in : this.#out).push(name)
    return hasPlace ? 'invited' : 'waiting'
  }

  remove(name) {
    this.#in = this.#in.filter((each) => each !== name)
    this.#out = this.#out.filter((each) => each !== name)
  }
}
