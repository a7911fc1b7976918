// Lets nobody move up, and hands its own lists out.
export class GuestList {
  constructor(places) {
    this.places = places
    this.invited = []
    this.waiting = []
  }

  add(name) {
    if (this.invited.includes(name)) return 'invited'
    if (this.waiting.includes(name)) return 'waiting'
    const list = this.invited.length < this.places ? 'invited' : 'waiting'
    this[list].push(name)
    return list
  }

  remove(name) {
    this.invited = this.invited.filter((each) => each !== name)
    this.waiting = this.waiting.filter((each) => each !== name)
  }
}
