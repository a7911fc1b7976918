import { useEffect, useEffectEvent, useId, useReducer } from 'react'

const nothing = { text: '', phase: 'rest', berths: [], asked: 0 }

function reduce(state, action) {
  switch (action.type) {
    case 'typed':
      return { ...nothing, text: action.text, asked: state.asked }
    case 'asked':
      return { ...state, phase: 'searching', berths: [], asked: state.asked + 1 }
    case 'found':
      return { ...state, phase: 'found', berths: action.berths }
    case 'failed':
      return { ...state, phase: 'failed' }
  }
}

export function BerthSearch({ search }) {
  const [{ text, phase, berths, asked }, dispatch] = useReducer(reduce, nothing)
  const id = useId()
  const wanted = text.trim()
  const ask = useEffectEvent((signal) => search(wanted, { signal }))

  useEffect(() => {
    if (wanted === '') return undefined
    const timer = setTimeout(() => dispatch({ type: 'asked' }), 300)
    return () => clearTimeout(timer)
  }, [wanted, text])

  useEffect(() => {
    if (phase !== 'searching') return undefined
    const controller = new AbortController()
    const unlessAborted = (action) => {
      if (!controller.signal.aborted) dispatch(action)
    }
    ask(controller.signal).then(
      (found) => unlessAborted({ type: 'found', berths: found }),
      () => unlessAborted({ type: 'failed' }),
    )
    return () => controller.abort()
  }, [phase, asked])

  return (
    <section>
      <label htmlFor={id}>Berth</label>
      <input id={id} type="search" value={text} onChange={(event) => dispatch({ type: 'typed', text: event.target.value })} />
      <output>
        {phase === 'searching' && 'Searching…'}
        {phase === 'found' && (berths.length === 0 ? 'No berth found' : `${berths.length} berth${berths.length === 1 ? '' : 's'}`)}
      </output>
      {phase === 'failed' && (
        <div role="alert">
          <p>The search failed</p>
          <button type="button" onClick={() => dispatch({ type: 'asked' })}>
            Try again
          </button>
        </div>
      )}
      {berths.length > 0 && (
        <ul aria-label="Berths">
          {berths.map((berth) => (
            <li key={berth.id}>
              <strong>{berth.name}</strong> {berth.free > 0 ? `${berth.free} free` : 'full'}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
