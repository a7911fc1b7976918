import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ToolList } from './ToolList'

const ladder = { id: 't1', name: 'Ladder', isLent: false }
const drill = { id: 't2', name: 'Drill', isLent: true }
const saw = { id: 't3', name: 'Band saw', isLent: false }
const sander = { id: 't4', name: 'Sander', isLent: true }
const tools = [saw, ladder, drill, sander]

const field = () => screen.getByRole('textbox', { name: 'Search' })
const box = () => screen.getByRole('checkbox', { name: 'Only free tools' })
const items = () => screen.queryAllByRole('listitem').map((item) => item.textContent.replace(/\s+/g, ' ').trim())
const status = () => screen.getByRole('status').textContent.replace(/\s+/g, ' ').trim()

test('keeps the order that the tools came in', () => {
  render(<ToolList tools={tools} />)
  expect(items()).toEqual(['Band saw', 'Ladder', 'Drill (lent)', 'Sander (lent)'])
})

test('upper and lower case do not matter', async () => {
  render(<ToolList tools={tools} />)
  await userEvent.type(field(), 'LAD')
  expect(items()).toEqual(['Ladder'])
  await userEvent.clear(field())
  await userEvent.type(field(), 's')
  expect(items()).toEqual(['Band saw', 'Sander (lent)'])
})

test('the checkbox is off at first, and leaves out what is lent', async () => {
  render(<ToolList tools={tools} />)
  expect(box()).not.toBeChecked()
  await userEvent.click(box())
  expect(box()).toBeChecked()
  expect(items()).toEqual(['Band saw', 'Ladder'])
  await userEvent.click(box())
  expect(items()).toEqual(['Band saw', 'Ladder', 'Drill (lent)', 'Sander (lent)'])
})

test('field and checkbox work together', async () => {
  render(<ToolList tools={tools} />)
  await userEvent.type(field(), 'san')
  expect(items()).toEqual(['Sander (lent)'])
  await userEvent.click(box())
  expect(items()).toEqual([])
  await userEvent.clear(field())
  expect(items()).toEqual(['Band saw', 'Ladder'])
})

test('the status counts what is shown', async () => {
  render(<ToolList tools={tools} />)
  expect(status()).toBe('4 tools')
  await userEvent.click(box())
  expect(status()).toBe('2 tools')
})

test('one tool', async () => {
  render(<ToolList tools={tools} />)
  await userEvent.type(field(), 'ladder')
  expect(status()).toBe('1 tool')
})

test('no tool', async () => {
  render(<ToolList tools={tools} />)
  await userEvent.type(field(), 'x')
  expect(status()).toBe('0 tools')
  expect(items()).toEqual([])
})

test('tools that change are shown at once, and the filter stays', async () => {
  const { rerender } = render(<ToolList tools={tools} />)
  await userEvent.click(box())
  await userEvent.type(field(), 's')
  expect(items()).toEqual(['Band saw'])
  rerender(<ToolList tools={[{ ...sander, isLent: false }, ladder, saw]} />)
  expect(items()).toEqual(['Sander', 'Band saw'])
  expect(status()).toBe('2 tools')
  expect(field()).toHaveValue('s')
  expect(box()).toBeChecked()
})
