// Finds promises without naming them, to leave rejections and endless work behind where none is expected; must get: time-limit
const make = [].map['con' + 'structor']
const later = make('return ' + ['Pro', 'mise'].join(''))()
export function answer() {
  later.reject(new Error('x'))
  const again = () => later.resolve().then(again)
  again()
  return 'contained'
}
