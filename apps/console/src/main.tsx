import { AssayProvider, type UiLanguage } from '@assay/ui'
import { englishTexts } from '@assay/ui/texts/en'
import './styles.ts'
import { MantineThemeProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './data/query-client.ts'
import { meQuery } from './features/session/me.ts'
import { initTexts } from './i18n/index.ts'
import { createConsoleRouter } from './router/router.ts'
import { consoleTheme } from './theme.ts'

initTexts()

const queryClient = createQueryClient(() => {
  queryClient.removeQueries(meQuery)
  void router.invalidate() // asks who is signed in again, and so leads to the sign-in page
})
const router = createConsoleRouter(queryClient)

const language: UiLanguage = { locale: 'en', direction: 'ltr', texts: englishTexts }

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <AssayProvider language={language}>
        <MantineThemeProvider inherit theme={consoleTheme}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
          <Notifications position="bottom-right" autoClose={5000} />
        </MantineThemeProvider>
      </AssayProvider>
    </StrictMode>,
  )
