import './i18n/index.ts'
import './styles.ts'
import { AssayProvider } from '@assay/ui'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { queryClient } from './query-client.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root.')
createRoot(root).render(
  <StrictMode>
    <AssayProvider>
      <QueryClientProvider client={queryClient}>
        <App />
      </QueryClientProvider>
    </AssayProvider>
  </StrictMode>,
)
