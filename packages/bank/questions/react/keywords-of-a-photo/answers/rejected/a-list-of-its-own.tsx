// Copies the list into a state of its own.
import { useRef, useState, type KeyboardEvent } from 'react'

interface KeywordFieldProps {
  keywords: string[]
  onChange: (keywords: string[]) => void
}

export function KeywordField({ keywords: initial, onChange }: KeywordFieldProps) {
  const [keywords, setKeywords] = useState(initial)
  const [text, setText] = useState('')
  const [status, setStatus] = useState('')
  const field = useRef<HTMLInputElement>(null)

  function change(changed: string[]) {
    setKeywords(changed)
    onChange(changed)
  }

  function add() {
    const keyword = text.trim()
    if (keyword === '') return
    if (keywords.some((each) => each.toLowerCase() === keyword.toLowerCase())) {
      setStatus('Already there')
      return
    }
    change([...keywords, keyword])
    setText('')
    setStatus(`Added ${keyword}`)
  }

  function remove(keyword: string) {
    change(keywords.filter((each) => each !== keyword))
    setStatus(`Removed ${keyword}`)
    field.current?.focus()
  }

  function press(event: KeyboardEvent) {
    const last = keywords.at(-1)
    if (event.key === 'Enter') {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) {
      remove(last)
    }
  }

  return (
    <div>
      <ul aria-label="Keywords">
        {keywords.map((keyword) => (
          <li key={keyword}>
            {keyword}{' '}
            <button type="button" aria-label={`Remove ${keyword}`} onClick={() => remove(keyword)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <label>
        New keyword{' '}
        <input ref={field} value={text} onChange={(event) => setText(event.target.value)} onKeyDown={press} />
      </label>
      <p role="status">{status}</p>
    </div>
  )
}
