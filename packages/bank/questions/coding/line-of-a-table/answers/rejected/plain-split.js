// Splits inside quotes too.
export function splitLine(line) {
  return line.split(',').map((field) => field.replace(/^"|"$/g, ''))
}
