export function fillLetter(template: string, values: Record<string, string | number>): string {
  return ''
}
