// Lets somebody move up whoever goes, and takes a name twice.
export class GuestList {
  #places
  #in = []
  #out = []

  constructor(places) {
    this.#places = places
  }

  get invited() {
    return [...this.#in]
  }

  get waiting() {
    return [...this.#out]
  }

  add(name) {
    const hasPlace = this.#in.length < this.#places
    ;(hasPlace ? this.#in : this.#out).push(name)
    return hasPlace ? 'invited' : 'waiting'
  }

  remove(name) {
    this.#in = this.#in.filter((each) => each !== name)
    this.#out = this.#out.filter((each) => each !== name)
    if (this.#out.length > 0) this.#in.push(this.#out.shift())
  }
}
