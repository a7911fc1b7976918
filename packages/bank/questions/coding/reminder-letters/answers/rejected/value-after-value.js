// Fills in one value after the other, so that a later one is put into an earlier one, and dollar signs mean something.
export function fillLetter(template, values) {
  let letter = template.replaceAll('{{', '\u0001').replaceAll('}}', '\u0002')
  for (const [name, value] of Object.entries(values)) {
    if (value !== '') letter = letter.replace(new RegExp(`\\{${name}(\\|[^{}]*)?\\}`, 'g'), String(value))
  }
  letter = letter.replace(/\{[a-z]+\|([^{}]*)\}/g, (_, otherwise) => otherwise)
  const missing = /\{([a-z]+)\}/.exec(letter)
  if (missing) throw new Error(`no value for ${missing[1]}`)
  return letter.replaceAll('\u0001', '{').replaceAll('\u0002', '}')
}
