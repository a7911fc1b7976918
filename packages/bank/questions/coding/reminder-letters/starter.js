export function fillLetter(template, values) {
  return ''
}
