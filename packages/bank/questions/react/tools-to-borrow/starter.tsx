import { useState } from 'react'

interface Tool {
  id: string
  name: string
  isLent: boolean
}

export function ToolList({ tools }: { tools: Tool[] }) {
  const [text, setText] = useState('')

  return (
    <section>
      <label>
        Search <input value={text} onChange={(event) => setText(event.target.value)} />
      </label>
      <p role="status"></p>
      <ul></ul>
    </section>
  )
}
