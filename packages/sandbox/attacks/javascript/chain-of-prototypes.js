// Looks up what a million prototypes lack, again and again; must get: time-limit, memory-limit
export function answer() {
  let object = {}
  for (let i = 0; i < 1e6; i++) object = Object.create(object)
  for (;;) object.x
}
