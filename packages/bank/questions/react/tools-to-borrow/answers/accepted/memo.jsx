import { useId, useMemo, useState } from 'react'

export function ToolList({ tools }) {
  const [text, setText] = useState('')
  const [onlyFree, setOnlyFree] = useState(false)
  const boxId = useId()

  const shown = useMemo(() => {
    const wanted = text.toUpperCase()
    const found = tools.filter((tool) => tool.name.toUpperCase().includes(wanted))
    return onlyFree ? found.filter((tool) => !tool.isLent) : found
  }, [tools, text, onlyFree])

  return (
    <section>
      <label>
        Search <input value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <input id={boxId} type="checkbox" checked={onlyFree} onChange={() => setOnlyFree(!onlyFree)} />
      <label htmlFor={boxId}>Only free tools</label>
      <p role="status">
        {shown.length} {shown.length === 1 ? 'tool' : 'tools'}
      </p>
      <ul>
        {shown.map((tool) => (
          <li key={tool.id}>
            {tool.name} {tool.isLent && '(lent)'}
          </li>
        ))}
      </ul>
    </section>
  )
}
