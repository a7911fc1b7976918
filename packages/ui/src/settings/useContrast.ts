import { useLocalStorage, useMediaQuery } from '@mantine/hooks'

export const contrastPreferences = ['auto', 'more'] as const
type ContrastPreference = (typeof contrastPreferences)[number]

/** What the reader wants, remembered on this device: more contrast, or as the system asks. */
export function useContrastPreference() {
  return useLocalStorage<ContrastPreference>({ key: 'assay:contrast', defaultValue: 'auto', getInitialValueInEffect: false })
}

/** Whether the system draws the pages in a few colours of its own, as Windows does with its contrast themes. */
export function useForcedColors(): boolean {
  return useMediaQuery('(forced-colors: active)', undefined, { getInitialValueInEffect: false })
}

/** Whether the pages are drawn with more contrast now. */
export function useMoreContrast(): boolean {
  const [preference] = useContrastPreference()
  const isAsked = useMediaQuery('(prefers-contrast: more)', undefined, { getInitialValueInEffect: false })
  return isAsked || preference === 'more'
}
