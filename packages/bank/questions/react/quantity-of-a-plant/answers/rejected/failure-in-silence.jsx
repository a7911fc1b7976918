// Goes back without a word when saving fails.
import { useEffect, useOptimistic, useRef, useState, useTransition } from 'react'

export function StockRow({ item, save }) {
  const [isOpen, setOpen] = useState(false)
  const [isInvalid, setInvalid] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  const [isSaving, startSaving] = useTransition()
  const [quantity, showQuantity] = useOptimistic(item.quantity)
  const field = useRef(null)
  const edit = useRef(null)
  const wasOpen = useRef(false)

  useEffect(() => {
    if (isOpen) field.current.focus()
    else if (wasOpen.current) edit.current.focus()
    wasOpen.current = isOpen
  }, [isOpen])

  const open = () => {
    if (isSaving) return
    setOpen(true)
    setInvalid(false)
    setFailed(false)
  }

  const submit = (event) => {
    event.preventDefault()
    const text = field.current.value
    if (text === '' || [...text].some((char) => char < '0' || char > '9')) {
      setInvalid(true)
      return
    }
    setOpen(false)
    if (Number(text) === item.quantity) return
    startSaving(async () => {
      showQuantity(Number(text))
      try {
        await save(item.id, Number(text))
      } catch {
        setFailed(true)
      }
    })
  }

  return (
    <tr>
      <th scope="row">{item.name}</th>
      <td>
        {isOpen ? (
          <form onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
            <input
              ref={field}
              defaultValue={item.quantity}
              aria-label={`Quantity of ${item.name}`}
              aria-invalid={isInvalid || undefined}
              inputMode="numeric"
            />
            <button type="submit">Save</button>
            <button type="button" onClick={() => setOpen(false)}>
              Cancel
            </button>
          </form>
        ) : (
          quantity
        )}
      </td>
      <td>
        <button ref={edit} type="button" aria-disabled={isSaving || undefined} onClick={open}>
          Edit {item.name}
        </button>
      </td>
    </tr>
  )
}
