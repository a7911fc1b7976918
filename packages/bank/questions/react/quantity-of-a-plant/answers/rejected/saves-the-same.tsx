// Saves a quantity that has not changed.
import { useRef, useState, type SubmitEvent } from 'react'

interface Item {
  id: string
  name: string
  quantity: number
}

interface StockRowProps {
  item: Item
  save: (id: string, quantity: number) => Promise<void>
}

export function StockRow({ item, save }: StockRowProps) {
  const [text, setText] = useState<string | null>(null)
  const [isInvalid, setInvalid] = useState(false)
  const [saving, setSaving] = useState<number | null>(null)
  const [hasFailed, setFailed] = useState(false)
  const editButton = useRef<HTMLButtonElement>(null)

  function open() {
    if (saving !== null) return
    setText(String(item.quantity))
    setInvalid(false)
    setFailed(false)
  }

  function close() {
    setText(null)
    editButton.current?.focus()
  }

  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (!/^\d+$/.test(text ?? '')) return setInvalid(true)
    close()
    const quantity = Number(text)
    setSaving(quantity)
    try {
      await save(item.id, quantity)
    } catch {
      setFailed(true)
    } finally {
      setSaving(null)
    }
  }

  return (
    <tr>
      <th scope="row">{item.name}</th>
      <td>
        {text === null ? (
          (saving ?? item.quantity)
        ) : (
          <form onSubmit={(event) => void submit(event)}>
            <input
              aria-label={`Quantity of ${item.name}`}
              inputMode="numeric"
              autoFocus
              aria-invalid={isInvalid}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={(event) => event.key === 'Escape' && close()}
            />
            <button type="submit">Save</button>
            <button type="button" onClick={close}>
              Cancel
            </button>
          </form>
        )}
      </td>
      <td>
        <button ref={editButton} type="button" aria-disabled={saving !== null} onClick={open}>
          Edit {item.name}
        </button>
        {hasFailed && <p role="alert">{item.name} was not saved</p>}
      </td>
    </tr>
  )
}
