import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Tabs } from './Tabs'

const tabs = [
  { id: 'visits', title: 'Visits', content: <p>Two visits</p> },
  { id: 'notes', title: 'Notes', content: <p>Bites</p> },
]
const tab = (name) => screen.getByRole('tab', { name })

test('the first tab is selected at first', () => {
  render(<Tabs label="File of Bruno" tabs={tabs} />)
  expect(screen.getByRole('tablist', { name: 'File of Bruno' })).toBeInTheDocument()
  expect(tab('Visits')).toHaveAttribute('aria-selected', 'true')
  expect(tab('Notes')).toHaveAttribute('aria-selected', 'false')
  expect(screen.getByRole('tabpanel', { name: 'Visits' })).toHaveTextContent('Two visits')
})

test('a click selects a tab', async () => {
  render(<Tabs label="File of Bruno" tabs={tabs} />)
  await userEvent.click(tab('Notes'))
  expect(tab('Notes')).toHaveAttribute('aria-selected', 'true')
  expect(screen.getByRole('tabpanel', { name: 'Notes' })).toHaveTextContent('Bites')
})

test('the right arrow key selects the next tab', async () => {
  render(<Tabs label="File of Bruno" tabs={tabs} />)
  await userEvent.click(tab('Visits'))
  await userEvent.keyboard('{ArrowRight}')
  expect(tab('Notes')).toHaveAttribute('aria-selected', 'true')
})
