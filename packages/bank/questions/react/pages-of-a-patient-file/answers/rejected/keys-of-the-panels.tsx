// Takes keys that are pressed in a panel for its own.
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'

interface TabsProps {
  label: string
  tabs: { id: string; title: string; content: ReactNode }[]
}

export function Tabs({ label, tabs }: TabsProps) {
  const [chosen, setChosen] = useState(tabs[0]?.id)
  const prefix = useId()
  const list = useRef<HTMLDivElement>(null)
  const selected = Math.max(0, tabs.findIndex(({ id }) => id === chosen))

  function press(event: KeyboardEvent) {
    const { length } = tabs
    const targets: Record<string, number> = {
      ArrowRight: (selected + 1) % length,
      ArrowLeft: (selected - 1 + length) % length,
      Home: 0,
      End: length - 1,
    }
    const target = targets[event.key]
    if (target === undefined) return
    event.preventDefault()
    setChosen(tabs[target]!.id)
    list.current?.querySelectorAll('button')[target]?.focus()
  }

  return (
    <div onKeyDown={press}>
      <div ref={list} role="tablist" aria-label={label}>
        {tabs.map(({ id, title }, index) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`${prefix}-tab-${id}`}
            aria-controls={`${prefix}-panel-${id}`}
            aria-selected={index === selected}
            tabIndex={index === selected ? 0 : -1}
            onClick={() => setChosen(id)}
          >
            {title}
          </button>
        ))}
      </div>
      {tabs.map(({ id, content }, index) => (
        <div
          key={id}
          role="tabpanel"
          id={`${prefix}-panel-${id}`}
          aria-labelledby={`${prefix}-tab-${id}`}
          hidden={index !== selected}
        >
          {content}
        </div>
      ))}
    </div>
  )
}
