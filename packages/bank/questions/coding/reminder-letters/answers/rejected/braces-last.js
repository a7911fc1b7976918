// Halves doubled braces at the end, also those of values.
export function fillLetter(template, values) {
  const filled = template.replace(/(?<!\{)\{([a-z]+)(?:\|([^{}|]*))?\}/g, (_, name, otherwise) => {
    const value = values[name] ?? ''
    if (value !== '') return String(value)
    if (otherwise === undefined) throw new Error(`no value for ${name}`)
    return otherwise
  })
  return filled.replaceAll('{{', '{').replaceAll('}}', '}')
}
