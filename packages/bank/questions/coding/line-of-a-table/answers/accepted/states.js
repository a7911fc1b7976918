export function splitLine(line) {
  const fields = []
  let field = ''
  let isQuoted = false
  for (let index = 0; index < line.length; index += 1) {
    const character = line[index]
    if (character === '"' && isQuoted && line[index + 1] === '"') {
      field += '"'
      index += 1
    } else if (character === '"') isQuoted = !isQuoted
    else if (character === ',' && !isQuoted) {
      fields.push(field)
      field = ''
    } else field += character
  }
  return [...fields, field]
}
