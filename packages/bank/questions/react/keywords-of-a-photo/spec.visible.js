import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { KeywordField } from './KeywordField'

const field = () => screen.getByRole('textbox', { name: 'New keyword' })

test('shows the keywords with their buttons', () => {
  render(<KeywordField keywords={['bridge', 'winter']} onChange={() => {}} />)
  expect(screen.getByRole('list', { name: 'Keywords' })).toBeInTheDocument()
  const [first, second] = screen.getAllByRole('listitem')
  expect(first).toHaveTextContent('bridge')
  expect(second).toHaveTextContent('winter')
  expect(screen.getByRole('button', { name: 'Remove winter' })).toBeInTheDocument()
})

test('Enter adds a keyword', async () => {
  const onChange = jest.fn()
  render(<KeywordField keywords={['bridge']} onChange={onChange} />)
  await userEvent.type(field(), 'snow{Enter}')
  expect(onChange.mock.calls).toEqual([[['bridge', 'snow']]])
  expect(field()).toHaveValue('')
  expect(screen.getByRole('status')).toHaveTextContent('Added snow')
})

test('a button removes its keyword', async () => {
  const onChange = jest.fn()
  render(<KeywordField keywords={['bridge', 'winter', 'snow']} onChange={onChange} />)
  await userEvent.click(screen.getByRole('button', { name: 'Remove winter' }))
  expect(onChange.mock.calls).toEqual([[['bridge', 'snow']]])
})
