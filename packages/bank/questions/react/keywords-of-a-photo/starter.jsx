import { useState } from 'react'

export function KeywordField({ keywords, onChange }) {
  const [text, setText] = useState('')

  return (
    <div>
      <ul aria-label="Keywords"></ul>
      <label>
        New keyword <input value={text} onChange={(event) => setText(event.target.value)} />
      </label>
    </div>
  )
}
