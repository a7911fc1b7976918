import { useLocalStorage } from '@mantine/hooks'

/** Whether single-character shortcuts work on this device. */
export function useShortcutsEnabled() {
  const [enabled, setEnabled] = useLocalStorage({
    key: 'assay-shortcuts',
    defaultValue: true,
    getInitialValueInEffect: false,
  })
  return [enabled, setEnabled] as const
}
