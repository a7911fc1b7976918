// Fills each name only where it stands first.
const parts = /\{\{|\}\}|\{([a-z]+)(?:\|([^{}|]*))?\}/g

export function fillLetter(template, values) {
  const done = new Set()
  return template.replace(parts, (part, name, otherwise) => {
    if (name === undefined) return part[0]
    if (done.has(name)) return part
    done.add(name)
    const value = values[name] ?? ''
    if (value !== '') return String(value)
    if (otherwise === undefined) throw new Error(`no value for ${name}`)
    return otherwise
  })
}
