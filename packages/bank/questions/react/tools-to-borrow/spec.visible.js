import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { ToolList } from './ToolList'

const tools = [
  { id: 't1', name: 'Ladder', isLent: false },
  { id: 't2', name: 'Drill', isLent: true },
]
const items = () => screen.queryAllByRole('listitem').map((item) => item.textContent.trim())

test('shows every tool at first, and how many there are', () => {
  render(<ToolList tools={tools} />)
  expect(items()).toEqual(['Ladder', 'Drill (lent)'])
  expect(screen.getByRole('status')).toHaveTextContent('2 tools')
})

test('shows tools whose name contains the text', async () => {
  render(<ToolList tools={tools} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Search' }), 'ill')
  expect(items()).toEqual(['Drill (lent)'])
})
