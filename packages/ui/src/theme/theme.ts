import { createTheme } from '@mantine/core'
import { cobalt, dark, gray, red } from './palette.ts'

export const codeFont = "'JetBrains Mono Variable', ui-monospace, SFMono-Regular, Menlo, Consolas, monospace"
const textFont = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'Noto Sans', Arial, sans-serif"

/** The tokens of both apps: spacing 4-8-12-16-24-32-48, radius 6, two elevations, one accent. */
export const theme = createTheme({
  colors: { cobalt, red, gray, dark },
  primaryColor: 'cobalt',
  primaryShade: 6,
  fontFamily: textFont,
  fontFamilyMonospace: codeFont,
  headings: {
    fontFamily: textFont,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.625rem', lineHeight: '1.25' },
      h2: { fontSize: '1.25rem', lineHeight: '1.3' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
    },
  },
  spacing: { xxs: '4px', xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px', xxl: '48px' },
  defaultRadius: 'md',
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '6px', xl: '6px' },
  shadows: {
    sm: '0 1px 2px rgb(16 24 40 / 8%)',
    md: '0 8px 24px rgb(16 24 40 / 16%), 0 1px 3px rgb(16 24 40 / 10%)',
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'md' } },
    Modal: { defaultProps: { padding: 'lg', shadow: 'md', centered: true, transitionProps: { duration: 120, transition: 'fade' } }, styles: { title: { fontWeight: 600 } } },
  },
})
