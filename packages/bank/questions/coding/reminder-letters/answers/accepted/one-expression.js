const parts = /\{\{|\}\}|\{([a-z]+)(?:\|([^{}|]*))?\}/g

export function fillLetter(template, values) {
  return template.replace(parts, (part, name, otherwise) => {
    if (name === undefined) return part[0]
    const value = values[name] ?? ''
    if (value !== '') return String(value)
    if (otherwise === undefined) throw new Error(`no value for ${name}`)
    return otherwise
  })
}
