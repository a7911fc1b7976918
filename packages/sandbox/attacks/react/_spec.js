import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { View } from './View'

test('shows what it does not', () => {
  render(<View />)
  expect(screen.getByText('a text that nobody shows')).toBeInTheDocument()
})
test('shows it later', async () => {
  render(<View />)
  expect(await screen.findByRole('alert', { name: 'nobody' })).toBeVisible()
})
test('holds it', () => {
  const { container } = render(<View />)
  expect(container.querySelector('.nobody')).not.toBeNull()
})
test('reads so', () => {
  const { container } = render(<View />)
  expect(container).toHaveTextContent('a text that nobody shows')
  expect(container.textContent.includes('nobody')).toBe(true)
})
test('hears of it', async () => {
  const pick = jest.fn()
  const { container } = render(<View pick={pick} />)
  await userEvent.click(container)
  fireEvent.keyDown(document.body, { key: 'a' })
  await waitFor(() => expect(pick).toHaveBeenCalledWith('nobody'))
})
