/** The element that the visible specs render first, as what to begin with; empty when none stands for itself. */
export function firstScene(specs: { shown: string }[]): string {
  for (const { shown } of specs) {
    const [, element] = /\brender\(\s*(<[A-Z][\w.]*(?:[^<>]|=>)*\/>)\s*[,)]/.exec(shown) ?? []
    if (element) return element
  }
  return ''
}
