import './styles.ts'
import { keepFocus } from '@assay/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { LanguageProvider } from './components/LanguageProvider.tsx'
import { attemptQuery } from './features/attempt/useAttempt.ts'
import { startLanguage } from './i18n/index.ts'
import { queryClient } from './query-client.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')
// The test is on its way while the words are fetched.
if (location.pathname === '/') void queryClient.prefetchQuery(attemptQuery)
await startLanguage()
keepFocus(document)
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </LanguageProvider>
  </StrictMode>,
)
