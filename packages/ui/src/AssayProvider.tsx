import './theme/styles.ts'
import { DirectionProvider, MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { ContrastOfDocument } from './settings/ContrastOfDocument.tsx'
import { LanguageContext, type UiLanguage } from './language.ts'
import { theme } from './theme/theme.ts'
import { variables } from './theme/variables.ts'

/** Theme, colour scheme and contrast (the system's unless the reader chose), words and direction for everything below it. The document's own `lang` and `dir` are the app's. */
export function AssayProvider({ language, children }: { language: UiLanguage; children: ReactNode }) {
  return (
    <DirectionProvider initialDirection={language.direction}>
      <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
        <ContrastOfDocument />
        <LanguageContext value={language}>{children}</LanguageContext>
      </MantineProvider>
    </DirectionProvider>
  )
}
