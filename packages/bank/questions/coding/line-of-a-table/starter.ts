export function splitLine(line: string): string[] {
  return line.split(',')
}
