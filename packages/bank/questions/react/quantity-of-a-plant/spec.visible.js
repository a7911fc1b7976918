import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { StockRow } from './StockRow'

const fern = { id: 'fern', name: 'Fern', quantity: 12 }

function setUp(save) {
  render(
    <table>
      <tbody>
        <StockRow item={fern} save={save} />
      </tbody>
    </table>,
  )
}

test('opens a form with the quantity, which has the focus', async () => {
  setUp(async () => {})
  await userEvent.click(screen.getByRole('button', { name: 'Edit Fern' }))
  const field = screen.getByRole('textbox', { name: 'Quantity of Fern' })
  expect(field).toHaveValue('12')
  expect(field).toHaveFocus()
})

test('saves a new quantity', async () => {
  const save = jest.fn(async () => {})
  setUp(save)
  await userEvent.click(screen.getByRole('button', { name: 'Edit Fern' }))
  await userEvent.clear(screen.getByRole('textbox', { name: 'Quantity of Fern' }))
  await userEvent.type(screen.getByRole('textbox', { name: 'Quantity of Fern' }), '40{Enter}')
  expect(save.mock.calls).toEqual([['fern', 40]])
})
