import { createContext, use } from 'react'

/** Shows the list of keyboard shortcuts. */
export const ShortcutsContext = createContext<() => void>(() => {})

export function useShowShortcuts() {
  return use(ShortcutsContext)
}
