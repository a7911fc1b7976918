import { lazy, Suspense } from 'react'
import { api } from './api.ts'
import { AttemptPage } from './features/attempt/AttemptPage.tsx'
import { preloadPanes } from './features/item/layout/load-panes.ts'
import { LinkProblemPage } from './features/link-problem/LinkProblemPage.tsx'
import { SaveQueueProvider } from './features/sync/SaveQueueProvider.tsx'

/** Only members look at it, so no candidate loads it. */
const PreviewPage = lazy(async () => {
  const [page] = await Promise.all([import('./features/preview/PreviewPage.tsx'), preloadPanes()])
  return { default: page.PreviewPage }
})

/** Holds the work surface, which the intro does not need. */
const PracticePage = lazy(async () => {
  const [page] = await Promise.all([import('./features/practice/PracticePage.tsx'), preloadPanes()])
  return { default: page.PracticePage }
})

/** There is no router: the page is a function of the attempt's state, but for practice and for what a link that opens nothing leads to. */
export function App() {
  if (location.pathname === '/link-problem') {
    return <LinkProblemPage code={new URLSearchParams(location.search).get('code') ?? 'link_unknown'} />
  }
  const [, previewed] = /^\/preview\/([^/]+)$/.exec(location.pathname) ?? []
  if (previewed !== undefined) {
    return (
      <Suspense>
        <PreviewPage slug={decodeURIComponent(previewed)} />
      </Suspense>
    )
  }
  if (location.pathname === '/practice') {
    return (
      <Suspense>
        <PracticePage />
      </Suspense>
    )
  }
  return (
    <SaveQueueProvider api={api}>
      <AttemptPage />
    </SaveQueueProvider>
  )
}
