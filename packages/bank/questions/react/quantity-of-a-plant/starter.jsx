import { useState } from 'react'

const isQuantity = (text) => /^\d+$/.test(text)

export function StockRow({ item, save }) {
  const [isOpen, setOpen] = useState(false)
  const [isInvalid, setInvalid] = useState(false)

  function submit(event) {
    event.preventDefault()
  }

  return (
    <tr>
      <th scope="row">{item.name}</th>
      <td>
        {isOpen ? (
          <form onSubmit={submit}>
            <input aria-label={`Quantity of ${item.name}`} aria-invalid={isInvalid} inputMode="numeric" />
            <button type="submit">Save</button>
            <button type="button">Cancel</button>
          </form>
        ) : (
          item.quantity
        )}
      </td>
      <td>
        <button type="button" onClick={() => setOpen(true)}>
          Edit {item.name}
        </button>
      </td>
    </tr>
  )
}
