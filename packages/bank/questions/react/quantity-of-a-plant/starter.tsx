import { useState, type SubmitEvent } from 'react'

interface Item {
  id: string
  name: string
  quantity: number
}

interface StockRowProps {
  item: Item
  save: (id: string, quantity: number) => Promise<void>
}

const isQuantity = (text: string) => /^\d+$/.test(text)

export function StockRow({ item, save }: StockRowProps) {
  const [isOpen, setOpen] = useState(false)
  const [isInvalid, setInvalid] = useState(false)

  function submit(event: SubmitEvent) {
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
