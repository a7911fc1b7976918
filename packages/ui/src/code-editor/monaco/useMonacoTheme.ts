import { useComputedColorScheme } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { useForcedColors, useMoreContrast } from '../../settings/useContrast.ts'

/**
 * The theme that goes with the page: ours, or Monaco's own of high contrast. Where the system forces its colours on the
 * page, its scheme counts and not the reader's choice, which nothing else on the page shows then.
 */
export function useMonacoTheme(): string {
  const chosen = useComputedColorScheme('light')
  const ofSystem = useColorScheme('light', { getInitialValueInEffect: false })
  const isForced = useForcedColors()
  const isMore = useMoreContrast()
  if (isForced) return highContrast[ofSystem]
  return isMore ? highContrast[chosen] : `assay-${chosen}`
}

const highContrast = { light: 'hc-light', dark: 'hc-black' }
