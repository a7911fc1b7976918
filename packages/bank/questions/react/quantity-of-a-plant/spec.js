import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { StockRow } from './StockRow'

const fern = { id: 'fern', name: 'Fern', quantity: 12 }

let requests = []

/** Async transitions of one test would wait for those of the tests before. */
afterEach(async () => {
  await settled(() => requests.forEach(({ resolve }) => resolve()))
  requests = []
})

/** A table whose requests the test answers one by one. */
function setUp() {
  let setItem
  function Table() {
    const [item, set] = useState(fern)
    setItem = set
    const save = (id, quantity) => new Promise((resolve, reject) => requests.push({ id, quantity, resolve, reject }))
    return (
      <table>
        <tbody>
          <StockRow item={item} save={save} />
        </tbody>
      </table>
    )
  }
  render(<Table />)
  return {
    sent: () => requests.map(({ id, quantity }) => [id, quantity]),
    change: (quantity) => act(async () => setItem({ ...fern, quantity })),
    succeed: (quantity) =>
      settled(() => {
        setItem({ ...fern, quantity })
        requests.at(-1).resolve()
      }),
    fail: () => settled(() => requests.at(-1).reject(new Error('gone'))),
  }
}

/** Gives whatever follows from an answer the time to happen. */
const settled = (answer) =>
  act(async () => {
    answer()
    await new Promise((resolve) => setTimeout(resolve, 20))
  })

const edit = () => screen.getByRole('button', { name: 'Edit Fern' })
const field = () => screen.getByRole('textbox', { name: 'Quantity of Fern' })
const press = (name) => userEvent.click(screen.getByRole('button', { name }))
const shown = () => screen.getAllByRole('cell')[0].textContent.trim()
const isOpen = () => screen.queryByRole('textbox') !== null

/** Opens the form and puts a text into its field. */
async function write(text) {
  await userEvent.click(edit())
  await userEvent.clear(field())
  if (text !== '') await userEvent.type(field(), text)
}

describe('the form', () => {
  test('opens with the focus in its field, and closes with the focus on the button', async () => {
    setUp()
    await press('Edit Fern')
    expect(field()).toHaveFocus()
    await press('Cancel')
    expect(isOpen()).toBe(false)
    expect(edit()).toHaveFocus()
  })

  test('Escape closes it and saves nothing', async () => {
    const { sent } = setUp()
    await write('40{Escape}')
    expect(isOpen()).toBe(false)
    expect(shown()).toBe('12')
    expect(sent()).toEqual([])
    expect(edit()).toHaveFocus()
  })

  test('opens again with the quantity, not with what was cancelled', async () => {
    setUp()
    await write('40')
    await press('Cancel')
    await press('Edit Fern')
    expect(field()).toHaveValue('12')
  })

  test.each(['', '-3', '2.5', '12a'])('does not save %j', async (text) => {
    const { sent } = setUp()
    await write(text)
    await press('Save')
    expect(sent()).toEqual([])
    expect(field()).toHaveValue(text)
    expect(field()).toHaveAttribute('aria-invalid', 'true')
  })

  test('takes 0', async () => {
    const { sent } = setUp()
    await write('0{Enter}')
    expect(sent()).toEqual([['fern', 0]])
    expect(shown()).toBe('0')
  })
})

describe('saving', () => {
  test('the button Save saves once, and the focus is on the button Edit', async () => {
    const { sent } = setUp()
    await write('40')
    await press('Save')
    expect(sent()).toEqual([['fern', 40]])
    expect(isOpen()).toBe(false)
    expect(edit()).toHaveFocus()
  })

  test('the same quantity is not saved', async () => {
    const { sent } = setUp()
    await write('012{Enter}')
    expect(sent()).toEqual([])
    expect(isOpen()).toBe(false)
    expect(edit()).not.toHaveAttribute('aria-disabled', 'true')
  })

  test('while it lasts the button does nothing, and keeps the focus', async () => {
    setUp()
    await write('40{Enter}')
    expect(edit()).toHaveAttribute('aria-disabled', 'true')
    expect(edit()).not.toHaveAttribute('disabled')
    await press('Edit Fern')
    expect(isOpen()).toBe(false)
    expect(edit()).toHaveFocus()
  })

  test('when it has succeeded the quantity of the server is shown, and can be edited', async () => {
    const { succeed } = setUp()
    await write('40{Enter}')
    await succeed(36)
    expect(shown()).toBe('36')
    expect(edit()).not.toHaveAttribute('aria-disabled', 'true')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await press('Edit Fern')
    expect(field()).toHaveValue('36')
  })

  test('after one success there can be another', async () => {
    const { sent, succeed } = setUp()
    await write('40{Enter}')
    await succeed(40)
    await write('12{Enter}')
    expect(sent()).toEqual([['fern', 40], ['fern', 12]])
    expect(shown()).toBe('12')
  })

  test('a quantity that the parent changes is shown', async () => {
    const { change, succeed } = setUp()
    await change(15)
    expect(shown()).toBe('15')
    await write('40{Enter}')
    await succeed(40)
    await change(8)
    expect(shown()).toBe('8')
  })
})

describe('a failure', () => {
  test('brings the old quantity back, and is told', async () => {
    const { fail } = setUp()
    await write('40{Enter}')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    await fail()
    expect(shown()).toBe('12')
    expect(screen.getByRole('alert')).toHaveTextContent('Fern was not saved')
    expect(edit()).not.toHaveAttribute('aria-disabled', 'true')
  })

  test('is told until the button Edit is pressed', async () => {
    const { fail } = setUp()
    await write('40{Enter}')
    await fail()
    await press('Edit Fern')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
    expect(field()).toHaveValue('12')
  })
})
