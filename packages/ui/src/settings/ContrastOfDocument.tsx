import { useLayoutEffect } from 'react'
import { useMoreContrast } from './useContrast.ts'

/** Tells the style sheets which contrast is wanted. */
export function ContrastOfDocument() {
  const isMore = useMoreContrast()
  useLayoutEffect(() => {
    document.documentElement.dataset['contrast'] = isMore ? 'more' : 'normal'
  }, [isMore])
  return null
}
