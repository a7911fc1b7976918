const harmless = ['http:', 'https:', 'mailto:', 'tel:']

/** An address that may be linked to or shown from a text: one of the page's own server, or of a scheme that runs nothing. */
export function safeAddress(address: string): string | undefined {
  try {
    return harmless.includes(new URL(address, 'https://here.invalid').protocol) ? address : undefined
  } catch {
    return undefined
  }
}
