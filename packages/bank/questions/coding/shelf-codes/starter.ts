export function shelfCodes(text: string): string[] {
  return []
}
