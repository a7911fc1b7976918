// Takes spaces off the fields, and drops empty ones at the end.
export function splitLine(line) {
  const fields = (line.match(/("[^"]*"|[^,]*)(,|$)/g) ?? []).map((field) => field.replace(/,$/, '').trim())
  return fields.slice(0, -1).map((field) => (field.startsWith('"') ? field.slice(1, -1) : field))
}
