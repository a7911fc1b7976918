import { useEffect } from 'react'

const attribute = 'data-mantine-color-scheme'

/** Paper is white: while the browser prints, the page takes the light colours. */
export function usePaperColors(): void {
  useEffect(() => {
    const page = document.documentElement
    let onScreen: string | null = null
    const before = () => {
      onScreen = page.getAttribute(attribute)
      page.setAttribute(attribute, 'light')
    }
    const after = () => {
      if (onScreen) page.setAttribute(attribute, onScreen)
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
}
