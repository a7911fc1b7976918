export function StockRow({ item, save }) {
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
