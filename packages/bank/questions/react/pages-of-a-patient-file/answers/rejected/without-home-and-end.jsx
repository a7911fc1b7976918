// Knows no keys but the arrows.
import { useEffect, useId, useRef, useState } from 'react'

export function Tabs({ label, tabs }) {
  const prefix = useId()
  const labelId = `${prefix}label`
  const [chosen, setChosen] = useState(null)
  const current = tabs.find((tab) => tab.id === chosen) ?? tabs[0]
  const buttons = useRef(new Map())
  const byKey = useRef(false)

  useEffect(() => {
    if (byKey.current) buttons.current.get(current.id)?.focus()
    byKey.current = false
  })

  const press = (event) => {
    const at = tabs.indexOf(current)
    let next
    if (event.key === 'ArrowRight') next = tabs[at + 1] ?? tabs[0]
    else if (event.key === 'ArrowLeft') next = tabs.at(at - 1)
    else return
    event.preventDefault()
    byKey.current = true
    setChosen(next.id)
  }

  const tabId = (tab) => `${prefix}${tab.id}`

  return (
    <section>
      <h2 id={labelId}>{label}</h2>
      <div role="tablist" aria-labelledby={labelId}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            ref={(button) => void buttons.current.set(tab.id, button)}
            type="button"
            role="tab"
            id={tabId(tab)}
            aria-selected={tab === current}
            aria-controls={`${tabId(tab)}-panel`}
            tabIndex={tab === current ? undefined : -1}
            onKeyDown={press}
            onClick={() => setChosen(tab.id)}
          >
            {tab.title}
          </button>
        ))}
      </div>
      {tabs.map((tab) => (
        <div key={tab.id} role="tabpanel" id={`${tabId(tab)}-panel`} aria-labelledby={tabId(tab)} hidden={tab !== current}>
          {tab.content}
        </div>
      ))}
    </section>
  )
}
