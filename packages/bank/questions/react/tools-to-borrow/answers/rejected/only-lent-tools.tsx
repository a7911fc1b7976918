// Shows what is lent instead of what is free.
import { useState } from 'react'

interface Tool {
  id: string
  name: string
  isLent: boolean
}

export function ToolList({ tools }: { tools: Tool[] }) {
  const [text, setText] = useState('')
  const [onlyFree, setOnlyFree] = useState(false)

  const shown = tools.filter(
    ({ name, isLent }) => name.toLowerCase().includes(text.toLowerCase()) && (!onlyFree || isLent),
  )

  return (
    <section>
      <label>
        Search <input value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <label>
        <input type="checkbox" checked={onlyFree} onChange={(event) => setOnlyFree(event.target.checked)} />
        Only free tools
      </label>
      <p role="status">{shown.length === 1 ? '1 tool' : `${shown.length} tools`}</p>
      <ul>
        {shown.map(({ id, name, isLent }) => (
          <li key={id}>{isLent ? `${name} (lent)` : name}</li>
        ))}
      </ul>
    </section>
  )
}
