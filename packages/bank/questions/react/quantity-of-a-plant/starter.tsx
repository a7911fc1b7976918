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
  const isOpen = false

  return (
    <tr>
      <th scope="row">{item.name}</th>
      <td>
        {isOpen ? (
          <form>
            <input aria-label={`Quantity of ${item.name}`} inputMode="numeric" />
            <button type="submit">Save</button>
            <button type="button">Cancel</button>
          </form>
        ) : (
          item.quantity
        )}
      </td>
      <td>
        <button type="button">Edit {item.name}</button>
      </td>
    </tr>
  )
}
