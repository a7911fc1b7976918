// Removes the last name of the list when the name is not there.
export class GuestList {
  #places
  #names = []

  constructor(places) {
    this.#places = places
  }

  get invited() {
    return this.#names.slice(0, this.#places)
  }

  get waiting() {
    return this.#names.slice(this.#places)
  }

  add(name) {
    if (!this.#names.includes(name)) this.#names.push(name)
    return this.#names.indexOf(name) < this.#places ? 'invited' : 'waiting'
  }

  remove(name) {
    this.#names.splice(this.#names.indexOf(name), 1)
  }
}
