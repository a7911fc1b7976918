import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Tabs } from './Tabs'

const visits = { id: 'visits', title: 'Visits', content: <p>Two visits</p> }
const notes = { id: 'notes', title: 'Notes', content: <label>Note <input /></label> }
const bills = { id: 'bills', title: 'Bills', content: <p>Nothing to pay</p> }
const tabs = [visits, notes, bills]

const tab = (name) => screen.getByRole('tab', { name })
const selected = () =>
  screen
    .getAllByRole('tab')
    .filter((each) => each.getAttribute('aria-selected') === 'true')
    .map((each) => each.textContent)
const shown = () => screen.getAllByRole('tabpanel').map((panel) => panel.textContent)

async function setUp(first) {
  const view = render(<Tabs label="File of Bruno" tabs={tabs} />)
  if (first) await userEvent.click(tab(first))
  return view
}

test('one tab is selected, and one panel is shown', async () => {
  await setUp('Bills')
  expect(screen.getAllByRole('tab').map((each) => each.getAttribute('aria-selected'))).toEqual(['false', 'false', 'true'])
  expect(shown()).toEqual(['Nothing to pay'])
})

test('panels that are not shown are hidden, and stay on the page', async () => {
  await setUp('Notes')
  const panels = screen.getAllByRole('tabpanel', { hidden: true })
  expect(panels.map((panel) => panel.hasAttribute('hidden'))).toEqual([true, false, true])
})

test('what was typed in a panel is kept', async () => {
  await setUp('Notes')
  await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'afraid of cats')
  await userEvent.click(tab('Visits'))
  expect(screen.queryByRole('textbox', { name: 'Note' })).not.toBeInTheDocument()
  await userEvent.click(tab('Notes'))
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('afraid of cats')
})

test('each tab names its own panel', async () => {
  await setUp('Notes')
  for (const { title } of tabs) {
    await userEvent.click(tab(title))
    const panel = screen.getByRole('tabpanel', { name: title })
    expect(panel.id).not.toBe('')
    expect(tab(title)).toHaveAttribute('aria-controls', panel.id)
    expect(panel).toHaveAttribute('aria-labelledby', tab(title).id)
  }
})

test('no id is on the page twice', () => {
  render(
    <>
      <Tabs label="File of Bruno" tabs={tabs} />
      <Tabs label="File of Luna" tabs={tabs} />
    </>,
  )
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids).size).toBe(ids.length)
})

describe('keys', () => {
  test('the right arrow goes from the last tab to the first', async () => {
    await setUp('Notes')
    await userEvent.keyboard('{ArrowRight}')
    expect(selected()).toEqual(['Bills'])
    await userEvent.keyboard('{ArrowRight}')
    expect(selected()).toEqual(['Visits'])
    expect(shown()).toEqual(['Two visits'])
  })

  test('the left arrow goes from the first tab to the last', async () => {
    await setUp('Notes')
    await userEvent.keyboard('{ArrowLeft}')
    expect(selected()).toEqual(['Visits'])
    await userEvent.keyboard('{ArrowLeft}')
    expect(selected()).toEqual(['Bills'])
  })

  test('Home and End', async () => {
    await setUp('Notes')
    await userEvent.keyboard('{End}')
    expect(selected()).toEqual(['Bills'])
    await userEvent.keyboard('{Home}')
    expect(selected()).toEqual(['Visits'])
  })

  test('move the focus to the tab that they select', async () => {
    await setUp('Notes')
    await userEvent.keyboard('{ArrowRight}')
    expect(tab('Bills')).toHaveFocus()
    await userEvent.keyboard('{ArrowRight}')
    expect(tab('Visits')).toHaveFocus()
    await userEvent.keyboard('{End}')
    expect(tab('Bills')).toHaveFocus()
  })

  test('leave a text in a panel alone', async () => {
    await setUp('Notes')
    const field = screen.getByRole('textbox', { name: 'Note' })
    await userEvent.type(field, 'cat{ArrowLeft}{Home}')
    expect(selected()).toEqual(['Notes'])
    expect(field).toHaveFocus()
  })

  test('other keys select nothing', async () => {
    await setUp('Notes')
    await userEvent.keyboard('{ArrowDown}x')
    expect(selected()).toEqual(['Notes'])
  })

  test('the Tab key reaches only the selected tab', async () => {
    render(
      <>
        <button>Before</button>
        <Tabs label="File of Bruno" tabs={tabs} />
      </>,
    )
    await userEvent.click(tab('Notes'))
    await userEvent.tab()
    expect(screen.getByRole('tablist')).not.toContainElement(document.activeElement)
    await userEvent.click(screen.getByRole('button', { name: 'Before' }))
    await userEvent.tab()
    expect(tab('Notes')).toHaveFocus()
    await userEvent.tab({ shift: true })
    expect(screen.getByRole('button', { name: 'Before' })).toHaveFocus()
  })
})

describe('other tabs', () => {
  test('the selected tab stays selected where it stands now', async () => {
    const { rerender } = await setUp('Notes')
    await userEvent.type(screen.getByRole('textbox', { name: 'Note' }), 'shy')
    rerender(<Tabs label="File of Bruno" tabs={[bills, visits, notes]} />)
    expect(selected()).toEqual(['Notes'])
    expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('shy')
    tab('Notes').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(selected()).toEqual(['Bills'])
  })

  test('the first is selected when the selected one is gone', async () => {
    const { rerender } = await setUp('Bills')
    rerender(<Tabs label="File of Bruno" tabs={[notes, visits]} />)
    expect(selected()).toEqual(['Notes'])
    tab('Notes').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(selected()).toEqual(['Visits'])
    expect(tab('Visits')).toHaveFocus()
  })
})
