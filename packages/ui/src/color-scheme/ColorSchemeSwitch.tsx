import { ActionIcon, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { useTexts } from '../language.ts'

const order = ['auto', 'light', 'dark'] as const satisfies MantineColorScheme[]
const shapes: Record<MantineColorScheme, string> = {
  auto: 'M12 3a9 9 0 1 0 0 18V3Z M12 3a9 9 0 0 1 0 18',
  light: 'M12 7a5 5 0 1 0 0 10 5 5 0 0 0 0-10ZM12 1v2M12 21v2M1 12h2M21 12h2M4.2 4.2l1.4 1.4M18.4 18.4l1.4 1.4M4.2 19.8l1.4-1.4M18.4 5.6l1.4-1.4',
  dark: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
}

/** Steps through: like the system, light, dark. */
export function ColorSchemeSwitch() {
  const texts = useTexts()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const next = order[(order.indexOf(colorScheme) + 1) % order.length] ?? 'auto'
  const name = `${texts['scheme.choose']}: ${texts[`scheme.${colorScheme}`]}`
  return (
    <ActionIcon variant="subtle" color="gray" size={44} aria-label={name} title={name} onClick={() => setColorScheme(next)}>
      <svg viewBox="0 0 24 24" width="20" height="20" fill={colorScheme === 'light' ? 'none' : 'currentColor'} aria-hidden>
        <path d={shapes[colorScheme]} stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" fill={colorScheme === 'auto' ? 'none' : undefined} />
        {colorScheme === 'auto' && <path d="M12 3a9 9 0 1 0 0 18V3Z" fill="currentColor" />}
      </svg>
    </ActionIcon>
  )
}
