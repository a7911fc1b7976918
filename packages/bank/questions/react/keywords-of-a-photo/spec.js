import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { KeywordField } from './KeywordField'

const field = () => screen.getByRole('textbox', { name: 'New keyword' })
const status = () => screen.getByRole('status').textContent
const button = (name) => screen.getByRole('button', { name })
/** There is one item with a button for each keyword, in this order. */
function expectKeywords(...keywords) {
  const items = within(screen.getByRole('list', { name: 'Keywords' })).queryAllByRole('listitem')
  expect(items).toHaveLength(keywords.length)
  for (const [index, keyword] of keywords.entries()) {
    expect(items[index]).toHaveTextContent(keyword)
    expect(within(items[index]).getByRole('button')).toHaveAccessibleName(`Remove ${keyword}`)
  }
}

/** A parent that never takes a change on. */
function setUp(keywords) {
  const onChange = jest.fn()
  const view = render(<KeywordField keywords={keywords} onChange={onChange} />)
  return { ...view, onChange }
}

/** A parent that does. */
function Archive({ initial }) {
  const [keywords, setKeywords] = useState(initial)
  return <KeywordField keywords={keywords} onChange={setKeywords} />
}

describe('adding', () => {
  test('leaves out spaces at either end', async () => {
    const { onChange } = setUp([])
    await userEvent.type(field(), '  old town {Enter}')
    expect(onChange.mock.calls).toEqual([[['old town']]])
    expect(status()).toBe('Added old town')
  })

  test('without text, or with only spaces, Enter adds nothing', async () => {
    const { onChange } = setUp(['bridge'])
    await userEvent.type(field(), '{Enter}')
    await userEvent.type(field(), '  {Enter}')
    expect(onChange).not.toHaveBeenCalled()
    expect(status()).toBe('')
  })

  test('a keyword in other letters is there already', async () => {
    const { onChange } = setUp(['Bridge', 'winter'])
    await userEvent.type(field(), 'briDGE{Enter}')
    expect(onChange).not.toHaveBeenCalled()
    expect(status()).toBe('Already there')
    expect(field()).toHaveValue('briDGE')
  })

  test('a part of a keyword is another keyword', async () => {
    const { onChange } = setUp(['winter'])
    await userEvent.type(field(), 'win{Enter}')
    expect(onChange.mock.calls).toEqual([[['winter', 'win']]])
  })
})

describe('removing', () => {
  test('Backspace in an empty field removes the last keyword', async () => {
    render(<Archive initial={['bridge', 'winter', 'snow']} />)
    await userEvent.click(field())
    await userEvent.keyboard('{Backspace}')
    expectKeywords('bridge', 'winter')
    expect(status()).toBe('Removed snow')
    expect(field()).toHaveFocus()
  })

  test('Backspace in a text removes a letter and no keyword', async () => {
    const { onChange } = setUp(['bridge'])
    await userEvent.type(field(), 'sn{Backspace}{Backspace}')
    expect(field()).toHaveValue('')
    expect(onChange).not.toHaveBeenCalled()
  })

  test('Backspace without a keyword does nothing', async () => {
    const { onChange } = setUp([])
    await userEvent.type(field(), '{Backspace}')
    expect(onChange).not.toHaveBeenCalled()
    expect(status()).toBe('')
  })

  test('the field has the focus after a keyword was removed by its button', async () => {
    render(<Archive initial={['bridge', 'winter', 'snow']} />)
    await userEvent.click(button('Remove winter'))
    expectKeywords('bridge', 'snow')
    expect(field()).toHaveFocus()
    expect(status()).toBe('Removed winter')
  })
})

test('shows what the parent passes, and nothing else', async () => {
  const { rerender } = setUp(['bridge', 'winter'])
  await userEvent.type(field(), 'snow{Enter}')
  await userEvent.click(button('Remove bridge'))
  expectKeywords('bridge', 'winter')
  rerender(<KeywordField keywords={['river']} onChange={() => {}} />)
  expectKeywords('river')
})

test('never changes the list that it was given', async () => {
  const keywords = Object.freeze(['bridge', 'winter'])
  const { onChange } = setUp(keywords)
  await userEvent.type(field(), 'snow{Enter}')
  await userEvent.click(button('Remove bridge'))
  await userEvent.type(field(), '{Backspace}')
  expect(onChange.mock.calls).toEqual([[['bridge', 'winter', 'snow']], [['winter']], [['bridge']]])
})

describe('in a form', () => {
  async function submitted(act) {
    const onSubmit = jest.fn((event) => event.preventDefault())
    render(
      <form onSubmit={onSubmit}>
        <Archive initial={['bridge', 'winter']} />
      </form>,
    )
    await act()
    return onSubmit.mock.calls.length
  }

  test('Enter does not submit it', async () => {
    expect(await submitted(() => userEvent.type(field(), 'snow{Enter}'))).toBe(0)
    expectKeywords('bridge', 'winter', 'snow')
  })

  test('Enter without text does not submit it either', async () => {
    expect(await submitted(() => userEvent.type(field(), '{Enter}'))).toBe(0)
    expectKeywords('bridge', 'winter')
  })

  test('a button in it does not submit it', async () => {
    expect(await submitted(() => userEvent.click(button('Remove winter')))).toBe(0)
  })
})

test('one status stays from the start', async () => {
  render(<Archive initial={['bridge']} />)
  const first = screen.getByRole('status')
  expect(first).toBeEmptyDOMElement()
  await userEvent.type(field(), 'snow{Enter}')
  expect(screen.getByRole('status')).toBe(first)
})
