import './theme/styles.ts'
import { MantineProvider } from '@mantine/core'
import type { ReactNode } from 'react'
import { englishTexts, TextsContext, type UiTexts } from './texts.ts'
import { theme } from './theme/theme.ts'
import { variables } from './theme/variables.ts'

/** Theme, colour scheme (the system's unless the reader chose one) and words for everything below it. */
export function AssayProvider({ texts = englishTexts, children }: { texts?: UiTexts; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto">
      <TextsContext value={texts}>{children}</TextsContext>
    </MantineProvider>
  )
}
