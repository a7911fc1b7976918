import { useState } from 'react'

interface KeywordFieldProps {
  keywords: string[]
  onChange: (keywords: string[]) => void
}

export function KeywordField({ keywords, onChange }: KeywordFieldProps) {
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
