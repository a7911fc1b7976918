// Halves doubled braces first, so that what stands in them is filled in, too.
export function fillLetter(template: string, values: Record<string, string | number>): string {
  const plain = template.replaceAll('{{', '{').replaceAll('}}', '}')
  return plain.replace(/\{([a-z]+)(?:\|([^{}|]*))?\}/g, (_, name: string, otherwise: string | undefined) => {
    const value = values[name] ?? ''
    if (value !== '') return String(value)
    if (otherwise === undefined) throw new Error(`no value for ${name}`)
    return otherwise
  })
}
