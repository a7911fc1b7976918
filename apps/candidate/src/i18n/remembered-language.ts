const key = 'assay:language'

/** The language chosen on this device. A browser that refuses to store costs only the memory of it. */
export const rememberedLanguage = {
  read(): string | null {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },

  write(code: string) {
    try {
      localStorage.setItem(key, code)
    } catch {
      // Asked again on the next page.
    }
  },
}
