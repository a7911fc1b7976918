import { SaveQueueProvider } from './features/sync/SaveQueueProvider.tsx'
import { AttemptPage } from './features/attempt/AttemptPage.tsx'
import { LinkProblemPage } from './features/link-problem/LinkProblemPage.tsx'

/** There is no router: the page is a function of the attempt's state, but for what a link that opens nothing leads to. */
export function App() {
  if (location.pathname === '/link-problem') {
    return <LinkProblemPage code={new URLSearchParams(location.search).get('code') ?? 'link_unknown'} />
  }
  return (
    <SaveQueueProvider>
      <AttemptPage />
    </SaveQueueProvider>
  )
}
