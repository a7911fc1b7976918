// Offers its own inspection to whoever prints it (CVE-2023-37903); must get: harmless
let found = 'contained'
const spy = (...given) => {
  found = given.map((each) => typeof each).join()
  return ''
}
export function answer() {
  console.log({ [Symbol.for('nodejs.util.inspect.custom')]: spy, inspect: spy, toJSON: spy })
  return found
}
