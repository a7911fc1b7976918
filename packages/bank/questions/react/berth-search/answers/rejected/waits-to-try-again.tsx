// Waits as long before it tries again as after typing.
import { useEffect, useRef, useState } from 'react'

interface Berth {
  id: string
  name: string
  free: number
}

interface BerthSearchProps {
  search: (text: string, options: { signal: AbortSignal }) => Promise<Berth[]>
}

type Outcome = { state: 'none' | 'searching' | 'failed' } | { state: 'found'; berths: Berth[] }

const restMs = 300

export function BerthSearch({ search }: BerthSearchProps) {
  const [text, setText] = useState('')
  const [outcome, setOutcome] = useState<Outcome>({ state: 'none' })
  const newestSearch = useRef(search)
  const request = useRef<AbortController | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  useEffect(() => {
    newestSearch.current = search
  })
  useEffect(() => stop, [])

  function stop() {
    clearTimeout(timer.current)
    request.current?.abort()
  }

  function change(changed: string) {
    stop()
    setText(changed)
    setOutcome({ state: 'none' })
    if (changed.trim() !== '') timer.current = setTimeout(() => void ask(changed.trim()), restMs)
  }

  async function ask(wanted: string) {
    const controller = new AbortController()
    request.current = controller
    setOutcome({ state: 'searching' })
    const settle = (settled: Outcome) => {
      if (!controller.signal.aborted) setOutcome(settled)
    }
    try {
      settle({ state: 'found', berths: await newestSearch.current(wanted, { signal: controller.signal }) })
    } catch {
      settle({ state: 'failed' })
    }
  }

  return (
    <div>
      <label>
        Berth <input type="search" value={text} onChange={(event) => change(event.target.value)} />
      </label>
      <p role="status">{describe(outcome)}</p>
      {outcome.state === 'failed' && (
        <div role="alert">
          The search failed. <button onClick={() => change(text)}>Try again</button>
        </div>
      )}
      {outcome.state === 'found' && outcome.berths.length > 0 && (
        <ul aria-label="Berths">
          {outcome.berths.map(({ id, name, free }) => (
            <li key={id}>
              {name} <span>{free === 0 ? 'full' : `${free} free`}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function describe(outcome: Outcome): string {
  if (outcome.state === 'searching') return 'Searching…'
  if (outcome.state !== 'found') return ''
  const { length } = outcome.berths
  if (length === 0) return 'No berth found'
  return length === 1 ? '1 berth' : `${length} berths`
}
