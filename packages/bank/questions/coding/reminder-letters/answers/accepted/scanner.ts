export function fillLetter(template: string, values: Record<string, string | number>): string {
  let letter = ''
  let at = 0
  while (at < template.length) {
    const char = template[at]!
    if (char !== '{' && char !== '}') {
      letter += char
      at += 1
    } else if (template[at + 1] === char) {
      letter += char
      at += 2
    } else {
      const end = template.indexOf('}', at)
      const [name = '', otherwise] = template.slice(at + 1, end).split('|')
      letter += valueOf(name, values) ?? otherwise ?? fail(name)
      at = end + 1
    }
  }
  return letter
}

function valueOf(name: string, values: Record<string, string | number>): string | undefined {
  const value = values[name]
  return value === undefined || value === '' ? undefined : `${value}`
}

function fail(name: string): never {
  throw new Error(`no value for ${name}`)
}
