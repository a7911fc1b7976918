// Has the search function among the dependencies of its effect, so every rendering of a parent asks again.
import { useEffect, useState } from 'react'

export function BerthSearch({ search }) {
  const [text, setText] = useState('')
  const [tries, setTries] = useState(0)
  const [outcome, setOutcome] = useState(null)
  const wanted = text.trim()

  useEffect(() => {
    setOutcome(null)
    if (wanted === '') return undefined
    const controller = new AbortController()
    const timer = setTimeout(async () => {
      setOutcome('searching')
      try {
        const berths = await search(wanted, { signal: controller.signal })
        if (!controller.signal.aborted) setOutcome(berths)
      } catch {
        if (!controller.signal.aborted) setOutcome('failed')
      }
    }, tries > 0 ? 0 : 300)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [wanted, search, tries])

  const berths = Array.isArray(outcome) ? outcome : null
  return (
    <>
      <label>
        Berth <input type="search" value={text} onChange={(event) => { setText(event.target.value); setTries(0) }} />
      </label>
      <p role="status">
        {outcome === 'searching' && 'Searching…'}
        {berths && (berths.length === 0 ? 'No berth found' : berths.length === 1 ? '1 berth' : `${berths.length} berths`)}
      </p>
      {outcome === 'failed' && <div role="alert">The search failed <button onClick={() => setTries(tries + 1)}>Try again</button></div>}
      {berths?.length > 0 && <ul aria-label="Berths">{berths.map(({ id, name, free }) => <li key={id}>{name} {free > 0 ? `${free} free` : 'full'}</li>)}</ul>}
    </>
  )
}
