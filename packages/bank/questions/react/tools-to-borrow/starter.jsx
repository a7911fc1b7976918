import { useState } from 'react'

export function ToolList({ tools }) {
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
