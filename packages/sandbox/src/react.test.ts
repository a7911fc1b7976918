import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { ReactJob, Sandbox } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'
import { outcomesOf, reactJob } from './testing/react.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

const outcomes = (answer: string, spec: string, changes?: Partial<ReactJob>) => outcomesOf(sandbox, reactJob(answer, spec, changes))

/** What is tested, an answer, and a spec in which every test passes. */
const features: [string, string, string][] = [
  [
    'state, effects and queries by role, text and label',
    `import { useEffect, useState } from 'react'
    export function Counter({ start = 0 }) {
      const [count, setCount] = useState(start)
      useEffect(() => { document.title = 'count ' + count }, [count])
      return <><button onClick={() => setCount(count + 1)} aria-label="more">+</button><output>{count}</output><p hidden>secret</p></>
    }`,
    `import { Counter } from './Counter'
    test('clicks', () => {
      render(<Counter start={4} />)
      fireEvent.click(screen.getByRole('button', { name: 'more' }))
      expect(screen.getByText('5')).toBeInTheDocument()
      expect(screen.getByRole('status')).toHaveTextContent(/^5$/)
      expect(screen.queryByRole('paragraph')).toBeNull()
      expect(screen.getByText('secret')).not.toBeVisible()
      expect(document.title).toBe('count 5')
    })
    test('is cleaned up', () => { expect(document.body).toBeEmptyDOMElement(); expect(screen.queryByRole('button')).toBeNull() })`,
  ],
  [
    'forms: controlled and uncontrolled fields, labels, submission',
    `import { useState } from 'react'
    export default function Form({ onSend }) {
      const [name, setName] = useState('')
      const [agreed, setAgreed] = useState(false)
      return <form onSubmit={(event) => { event.preventDefault(); onSend({ name, agreed, ...Object.fromEntries(new FormData(event.currentTarget)) }) }}>
        <label>Name <input value={name} onChange={(event) => setName(event.target.value.toUpperCase())} required /></label>
        <label><input type="checkbox" checked={agreed} onChange={(event) => setAgreed(event.target.checked)} /> I agree</label>
        <label htmlFor="size">Size</label><select id="size" name="size" defaultValue="m"><option value="s">small</option><option value="m">medium</option></select>
        <fieldset><legend>Colour</legend><label><input type="radio" name="colour" value="red" defaultChecked /> Red</label><label><input type="radio" name="colour" value="blue" /> Blue</label></fieldset>
        <textarea name="note" aria-label="Note" defaultValue="none" />
        <button disabled={!agreed}>Send</button>
      </form>
    }`,
    `import Form from './Form'
    test('is filled in and sent', async () => {
      const user = userEvent.setup()
      const onSend = jest.fn()
      render(<Form onSend={onSend} />)
      const send = screen.getByRole('button', { name: 'Send' })
      expect(send).toBeDisabled()
      await user.type(screen.getByLabelText('Name'), 'ada')
      expect(screen.getByLabelText('Name')).toHaveValue('ADA')
      expect(screen.getByLabelText('Name')).toBeRequired()
      await user.click(screen.getByRole('checkbox', { name: 'I agree' }))
      expect(screen.getByRole('checkbox')).toBeChecked()
      await user.selectOptions(screen.getByRole('combobox', { name: 'Size' }), 'small')
      await user.click(screen.getByRole('radio', { name: 'Blue' }))
      await user.clear(screen.getByLabelText('Note'))
      await user.type(screen.getByLabelText('Note'), 'a{Enter}b')
      expect(screen.getByDisplayValue('small')).toBe(screen.getByRole('combobox'))
      await user.click(send)
      expect(onSend).toHaveBeenCalledTimes(1)
      expect(onSend).toHaveBeenCalledWith({ name: 'ADA', agreed: true, size: 's', colour: 'blue', note: 'a\\nb' })
      expect(screen.getByRole('group', { name: 'Colour' })).toContainElement(screen.getByRole('radio', { name: 'Red' }))
    })
    test('changes by events', () => {
      render(<Form onSend={() => {}} />)
      fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'bob' } })
      expect(screen.getByLabelText('Name')).toHaveDisplayValue('BOB')
      fireEvent.submit(screen.getByRole('button', { hidden: true }).closest('form'))
    })`,
  ],
  [
    'focus and the keyboard',
    `import { useRef } from 'react'
    export function Menu() {
      const last = useRef(null)
      return <div onKeyDown={(event) => { if (event.key === 'End') { event.preventDefault(); last.current.focus() } }}>
        <button autoFocus>one</button><button onFocus={(event) => { event.target.dataset.seen = 'yes' }}>two</button><button ref={last} tabIndex={-1}>three</button><a href="#x">link</a>
      </div>
    }`,
    `import { Menu } from './Menu'
    test('moves', async () => {
      const user = userEvent.setup()
      render(<Menu />)
      expect(screen.getByText('one')).toHaveFocus()
      await user.tab()
      expect(screen.getByText('two')).toHaveFocus()
      expect(screen.getByText('two')).toHaveAttribute('data-seen', 'yes')
      await user.keyboard('{End}')
      expect(document.activeElement).toBe(screen.getByText('three'))
      await user.keyboard('{Shift>}{Tab}{/Shift}')
      expect(screen.getByText('two')).toHaveFocus()
      await user.tab(); expect(screen.getByRole('link')).toHaveFocus()
    })`,
  ],
  [
    'waiting on a clock that waits for nobody',
    `import { useEffect, useState } from 'react'
    export function useLater(ms) {
      const [done, setDone] = useState(false)
      useEffect(() => { const timer = setTimeout(() => setDone(true), ms); return () => clearTimeout(timer) }, [ms])
      return done
    }
    export const Later = ({ ms }) => <p>{useLater(ms) ? 'done' : 'waiting'}</p>`,
    `import { Later, useLater } from './Later'
    test('findBy', async () => { render(<Later ms={900} />); expect(await screen.findByText('done')).toBeVisible() })
    test('waitFor', async () => {
      const { result } = renderHook(() => useLater(3000)); const from = Date.now()
      await waitFor(() => expect(result.current).toBe(true), { timeout: 4000 }); expect(Date.now() - from).toBeGreaterThanOrEqual(3000)
    })
    test('never too long', async () => { render(<Later ms={5000} />); await expect(screen.findByText('done')).rejects.toThrow('Unable to find') })
    test('fake timers', () => {
      jest.useFakeTimers(); render(<Later ms={1000} />)
      act(() => jest.advanceTimersByTime(999)); expect(screen.getByText('waiting')).toBeVisible()
      act(() => { jest.advanceTimersByTime(1) }); expect(screen.getByText('done')).toBeVisible(); jest.useRealTimers()
    })
    test('fake timers and a user', async () => {
      jest.useFakeTimers(); const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime }); const clicked = jest.fn()
      render(<><Later ms={100} /><button onClick={clicked}>b</button></>); await user.click(screen.getByRole('button')); expect(clicked).toHaveBeenCalled()
      expect(await screen.findByText('done')).toBeVisible(); jest.useRealTimers()
    })`,
  ],
  [
    'Suspense, use, lazy and transitions',
    `import { lazy, Suspense, use, useState, useTransition, useDeferredValue, startTransition } from 'react'
    const Slow = lazy(async () => ({ default: () => <b>lazy</b> }))
    function Reader({ promise }) { return <i>{use(promise)}</i> }
    export function Page({ promise }) {
      const [tab, setTab] = useState('a'); const [pending, start] = useTransition(); const deferred = useDeferredValue(tab)
      return <><button onClick={() => start(() => setTab('b'))}>{pending ? 'going' : tab}{deferred}</button><Suspense fallback="loading"><Slow /><Reader promise={promise} /></Suspense></>
    }`,
    `import { Page } from './Page'
    test('shows what comes', async () => {
      const promise = new Promise((resolve) => setTimeout(() => resolve('read'), 50))
      await act(async () => render(<Page promise={promise} />))
      expect(document.body).toHaveTextContent('loading')
      expect(await screen.findByText('read')).toBeInTheDocument(); expect(screen.getByText('lazy')).toBeInTheDocument()
      fireEvent.click(screen.getByRole('button')); expect(screen.getByRole('button')).toHaveTextContent('bb')
    })`,
  ],
  [
    'actions and optimistic state',
    `import { useActionState, useOptimistic } from 'react'
    import { useFormStatus } from 'react-dom'
    const Submit = () => <button>{useFormStatus().pending ? 'saving' : 'save'}</button>
    export function Todo({ save }) {
      const [items, action] = useActionState(async (previous, data) => { add(data.get('text')); return [...previous, await save(data.get('text'))] }, [])
      const [shown, add] = useOptimistic(items, (all, text) => [...all, text + '…'])
      return <form action={action}><input name="text" aria-label="text" /><Submit />{shown.map((item) => <li key={item}>{item}</li>)}</form>
    }`,
    `import { Todo } from './Todo'
    test('saves', async () => {
      const user = userEvent.setup(); let finish
      render(<Todo save={(text) => new Promise((resolve) => { finish = () => resolve(text + '!') })} />)
      await user.type(screen.getByLabelText('text'), 'milk'); await user.click(screen.getByRole('button'))
      expect(screen.getByRole('listitem')).toHaveTextContent('milk…'); expect(screen.getByRole('button')).toHaveTextContent('saving')
      await act(async () => finish()); expect(screen.getByRole('listitem')).toHaveTextContent('milk!'); expect(screen.getByLabelText('text')).toHaveValue('')
    })`,
  ],
  [
    'portals, refs, memo, context, reducers, ids, external stores',
    `import { createContext, forwardRef, memo, useContext, useId, useImperativeHandle, useLayoutEffect, useReducer, useRef, useSyncExternalStore } from 'react'
    import { createPortal, flushSync } from 'react-dom'
    const Theme = createContext('light')
    export const Field = forwardRef(function Field(props, ref) { const id = useId(); const own = useRef(null); useImperativeHandle(ref, () => ({ fill: (v) => { own.current.value = v } })); return <><label htmlFor={id}>F</label><input id={id} ref={own} /></> })
    export const Row = memo(function Row({ onRender }) { onRender(); return useContext(Theme) })
    export function App({ onRender, store }) {
      const [n, add] = useReducer((sum, by) => sum + by, 0); const size = useRef(0)
      const value = useSyncExternalStore(store.subscribe, store.get)
      useLayoutEffect(() => { size.current += 1 })
      return <Theme.Provider value="dark"><button onClick={() => flushSync(() => add(2))}>{n} {value}</button><Row onRender={onRender} />{createPortal(<dialog open>over {n}</dialog>, document.body)}</Theme.Provider>
    }`,
    `import { App, Field } from './App'
    import { createRef } from 'react'
    test('renders', () => {
      const onRender = jest.fn(); let listener; let value = 'x'; const store = { subscribe: (l) => { listener = l; return () => {} }, get: () => value }
      const { container } = render(<App onRender={onRender} store={store} />)
      fireEvent.click(screen.getByRole('button')); expect(screen.getByRole('dialog')).toHaveTextContent('over 2'); expect(container).not.toContainElement(screen.getByRole('dialog'))
      expect(onRender).toHaveBeenCalledTimes(1); expect(container).toHaveTextContent('dark')
      act(() => { value = 'y'; listener() }); expect(screen.getByRole('button')).toHaveTextContent('2 y')
    })
    test('refs', () => { const ref = createRef(); render(<Field ref={ref} />); ref.current.fill('abc'); expect(screen.getByLabelText('F')).toHaveValue('abc') })`,
  ],
  [
    'error boundaries',
    `import { Component } from 'react'
    export class Boundary extends Component { state = { error: null }; static getDerivedStateFromError(error) { return { error } } componentDidCatch(error, info) { this.props.onError?.(error.message, typeof info.componentStack) } render() { return this.state.error ? <p role="alert">{this.state.error.message}</p> : this.props.children } }`,
    `import { Boundary } from './Boundary'
    const Bad = () => { throw new Error('broken') }
    test('catches', () => {
      const log = jest.spyOn(console, 'error').mockImplementation(() => {}); const onError = jest.fn()
      render(<Boundary onError={onError}><Bad /></Boundary>); expect(screen.getByRole('alert')).toHaveTextContent('broken'); expect(onError).toHaveBeenCalledWith('broken', 'string'); expect(log).toHaveBeenCalled(); log.mockRestore()
    })
    test('throws without one', () => { jest.spyOn(console, 'error').mockImplementation(() => {}); expect(() => render(<Bad />)).toThrow('broken'); jest.restoreAllMocks() })`,
  ],
  [
    'strict mode runs effects twice',
    `import { useEffect } from 'react'
    export const Probe = ({ log }) => { useEffect(() => { log('on'); return () => log('off') }, []); return null }`,
    `import { StrictMode } from 'react'
    import { Probe } from './Probe'
    test('twice', () => { const seen = []; const { unmount } = render(<Probe log={(e) => seen.push(e)} />, { wrapper: StrictMode }); unmount(); expect(seen).toEqual(['on', 'off', 'on', 'off']) })`,
  ],
  [
    'lists keep their state by key, and rerender, within and asFragment',
    `import { useState } from 'react'
    const Item = ({ name }) => { const [on, set] = useState(false); return <li onClick={() => set(!on)}>{name}{on && ' on'}</li> }
    export const List = ({ names }) => <ul aria-label="names">{names.map((name) => <Item key={name} name={name} />)}</ul>`,
    `import { List } from './List'
    test('moves', () => {
      const { rerender, asFragment } = render(<List names={['a', 'b']} />); fireEvent.click(screen.getByText('a')); rerender(<List names={['b', 'a']} />)
      expect(within(screen.getByRole('list', { name: 'names' })).getAllByRole('listitem').map((item) => item.textContent)).toEqual(['b', 'a on'])
      expect(asFragment().querySelectorAll('li')).toHaveLength(2)
    })`,
  ],
  [
    'styles, classes, attributes and the page',
    `export const Box = ({ on }) => <div data-testid="box" className={'a ' + (on ? 'b' : '')} style={{ color: 'red', marginTop: 4, '--x': '1' }} aria-expanded={on} onClick={(e) => { e.currentTarget.classList.toggle('c'); e.currentTarget.style.display = 'none'; history.pushState({ a: 1 }, '', '/next'); localStorage.setItem('k', 'v'); window.dispatchEvent(new CustomEvent('sent', { detail: { a: 1 } })) }} />`,
    `import { Box } from './Box'
    test('all', () => {
      const heard = jest.fn(); window.addEventListener('sent', (event) => heard(event.detail)); render(<Box on />); const box = screen.getByTestId('box')
      expect(box).toHaveClass('a', 'b'); expect(box).toHaveStyle({ color: 'red', marginTop: '4px' }); expect(box).toHaveAttribute('aria-expanded', 'true')
      expect(box.style.marginTop).toBe('4px'); expect(box.dataset.testid).toBe('box'); expect([...box.classList]).toEqual(['a', 'b'])
      fireEvent.click(box); expect(box).toHaveClass('c'); expect(box).not.toBeVisible(); expect(location.pathname).toBe('/next'); expect(history.state).toEqual({ a: 1 })
      expect(localStorage.getItem('k')).toBe('v'); expect(localStorage.k).toBe('v'); localStorage.clear(); expect(heard).toHaveBeenCalledWith({ a: 1 })
    })`,
  ],
  [
    'requests that a spec answers',
    `import { useEffect, useState } from 'react'
    export function User({ id }) {
      const [user, setUser] = useState(null); const [error, setError] = useState(null)
      useEffect(() => {
        const controller = new AbortController()
        fetch('/users/' + id, { signal: controller.signal }).then((r) => { if (!r.ok) throw new Error('status ' + r.status); return r.json() }).then(setUser, (e) => { if (e.name !== 'AbortError') setError(e.message) })
        return () => controller.abort()
      }, [id])
      return <p>{error ?? user?.name ?? 'loading'}</p>
    }`,
    `import { User } from './User'
    test('shows', async () => { global.fetch = jest.fn(async () => new Response(JSON.stringify({ name: 'Ada' }), { headers: { 'content-type': 'application/json' } })); render(<User id={1} />); expect(await screen.findByText('Ada')).toBeVisible(); expect(fetch).toHaveBeenCalledWith('/users/1', { signal: expect.any(AbortSignal) }) })
    test('fails', async () => { global.fetch = jest.fn(async () => ({ ok: false, status: 500 })); render(<User id={1} />); expect(await screen.findByText('status 500')).toBeVisible() })
    test('aborts', async () => {
      const signals = []; global.fetch = (url, { signal }) => new Promise((_, reject) => { signals.push(signal); signal.addEventListener('abort', () => reject(signal.reason)) })
      const { rerender } = render(<User id={1} />); rerender(<User id={2} />); expect(signals.map((s) => s.aborted)).toEqual([true, false])
    })`,
  ],
  [
    'the clipboard, files, pointers and pasting',
    `export const Drop = ({ onFiles }) => <><input type="file" aria-label="files" multiple onChange={(e) => onFiles([...e.target.files].map((f) => f.name))} /><textarea aria-label="text" /><button onPointerEnter={(e) => { e.currentTarget.title = 'over' }} onDoubleClick={(e) => { e.currentTarget.title += ' twice' }} onClick={() => navigator.clipboard.writeText('copied')}>copy</button></>`,
    `import { Drop } from './Drop'
    test('all', async () => {
      const user = userEvent.setup(); const onFiles = jest.fn(); render(<Drop onFiles={onFiles} />)
      await user.upload(screen.getByLabelText('files'), [new File(['a'], 'a.txt', { type: 'text/plain' }), new File(['bc'], 'b.txt')]); expect(onFiles).toHaveBeenCalledWith(['a.txt', 'b.txt']); expect(screen.getByLabelText('files').files[1].size).toBe(2)
      await user.hover(screen.getByRole('button')); await user.dblClick(screen.getByRole('button')); expect(screen.getByRole('button')).toHaveAttribute('title', 'over twice'); expect(await navigator.clipboard.readText()).toBe('copied')
      await user.click(screen.getByLabelText('text')); await user.paste('pasted'); expect(screen.getByLabelText('text')).toHaveValue('pasted')
    })`,
  ],
  [
    'spies on what a page has',
    `import { useEffect, useRef } from 'react'
    export const Top = () => { const ref = useRef(null); useEffect(() => { ref.current.scrollIntoView({ block: 'center' }); window.scrollTo(0, 0) }, []); return <p ref={ref}>{window.matchMedia('(min-width: 10px)').matches ? 'wide' : 'narrow'} {window.innerWidth}</p> }`,
    `import { Top } from './Top'
    test('all', () => {
      const into = jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => {}); window.scrollTo = jest.fn(); window.innerWidth = 400; window.matchMedia = jest.fn(() => ({ matches: false, addEventListener() {} }))
      const stored = jest.spyOn(Storage.prototype, 'setItem'); localStorage.setItem('a', '1'); expect(stored).toHaveBeenCalledWith('a', '1'); expect(localStorage.getItem('a')).toBe('1')
      render(<Top />); expect(into).toHaveBeenCalledWith({ block: 'center' }); expect(window.scrollTo).toHaveBeenCalledWith(0, 0); expect(screen.getByText('narrow 400')).toBeVisible(); jest.restoreAllMocks()
      jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(120); expect(document.body.offsetHeight).toBe(120); jest.restoreAllMocks(); expect(document.body.offsetHeight).toBe(0)
    })`,
  ],
]

test.each(features)('%s', async (_, answer, spec) => {
  const found = await outcomes(answer, spec)
  expect(Object.values(found as object).filter((outcome) => outcome !== 'passed')).toEqual([])
})

describe('an answer', () => {
  test.each([
    ['answer.tsx', 'typescript', `import React, { FC } from 'react'\nenum Kind { A = 'a' }\nconst keep = <T,>(value: T): T => value\nexport const View: FC<{ n: number }> = ({ n }) => <b title={Kind.A satisfies string}>{keep(n)!}</b>`],
    ['answer.jsx', 'javascript', `export const View = ({ n }) => <b title="a">{n}</b>`],
    ['answer.js', 'javascript', `export const View = ({ n }) => <b title="a">{n}</b>`],
    ['answer.ts', 'typescript', `import { createElement } from 'react'\nexport const View = ({ n }: { n: number }) => createElement('b', { title: 'a' }, <any>n)`],
  ] as const)('may be %s', async (file, language, text) => {
    const spec = `import { View } from './View'\ntest('a', () => { render(<View n={3} />); expect(screen.getByTitle('a')).toHaveTextContent('3') })`
    expect(await outcomes('', spec, { source: { language, files: { [file]: text } } })).toEqual({ a: 'passed' })
  })
})
