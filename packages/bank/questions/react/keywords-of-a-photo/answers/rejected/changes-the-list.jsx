// Changes the list of the parent.
import { useId, useRef, useState } from 'react'

const same = (one, other) => one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0

export function KeywordField({ keywords, onChange }) {
  const [{ text, status }, setState] = useState({ text: '', status: '' })
  const field = useRef(null)
  const id = useId()

  const add = (typed) => {
    const keyword = typed.trim()
    if (!keyword) return setState({ text: '', status })
    if (keywords.some((each) => same(each, keyword))) return setState({ text: typed, status: 'Already there' })
    keywords.push(keyword)
    onChange([...keywords])
    setState({ text: '', status: `Added ${keyword}` })
  }

  const removeAt = (index) => {
    onChange(keywords.toSpliced(index, 1))
    setState({ text, status: `Removed ${keywords[index]}` })
    field.current.focus()
  }

  const change = ({ target }) => {
    setState({ text: target.value, status })
  }

  const press = (event) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      add(text)
    }
    if (event.key === 'Backspace' && !text && keywords.length > 0) removeAt(keywords.length - 1)
  }

  return (
    <>
      <label htmlFor={id}>New keyword</label>
      <input id={id} ref={field} value={text} onChange={change} onKeyDown={press} />
      <output>{status}</output>
      <ul aria-label="Keywords">
        {keywords.map((keyword, index) => (
          <li key={keyword}>
            <span>{keyword}</span>
            <button type="button" onClick={() => removeAt(index)}>
              Remove {keyword}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
