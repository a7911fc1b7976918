import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Sandbox } from './index.ts'
import { openSandbox } from './testing/open-sandbox.ts'
import { reactJob } from './testing/react.ts'

let sandbox: Sandbox
beforeAll(async () => {
  sandbox = await openSandbox()
})
afterAll(() => sandbox.close())

/** A component that does something to the page, and never what the spec asks for. `all` is whatever it is asked to be. */
function viewThat(does: string, outside = ''): string {
  return `
    import React, { useLayoutEffect, useRef } from 'react'
    const all = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => 'expected' : all), has: () => true, apply: () => all, construct: () => all, set: () => true })
    class Given { constructor(object) { return object } }
    const tried = (attempt) => { try { return attempt() } catch { return undefined } }
    ${outside}
    export function View() {
      const ref = useRef(null)
      useLayoutEffect(() => {
        const node = ref.current
        const every = [node, node.parentNode, document.body, document]
        tried(() => { ${does} })
      })
      return <p ref={ref}>other</p>
    }`
}

const hold = `for (const object of every) for (const name of ['textContent', 'innerHTML', 'childNodes', 'children', 'querySelectorAll', 'querySelector', 'matches', 'contains', 'getAttribute', 'hasAttribute', 'tagName', 'ownerDocument', 'classList', 'style', 'firstChild', 'isConnected', 'getRootNode', 'activeElement'])`

const cheats: [string, string][] = [
  ['properties defined on nodes', viewThat(`${hold} tried(() => Object.defineProperty(object, name, { get: () => all, configurable: true }))`)],
  ['properties assigned to nodes', viewThat(`${hold} tried(() => { object[name] = all })`)],
  ['properties defined by reflection', viewThat(`${hold} { tried(() => Reflect.defineProperty(object, name, { value: all })); tried(() => object.__defineGetter__(name, () => all)); tried(() => Reflect.set({}, name, all, object)) }`)],
  ['fields of a class stamped on nodes', viewThat(`class Stamp extends Given { textContent = all; querySelectorAll = all; querySelector = all; getAttribute = all; hasAttribute = all; matches = all; contains = all }; for (const object of every) tried(() => new Stamp(object))`)],
  ['another prototype', viewThat(`for (const object of every) { tried(() => Object.setPrototypeOf(object, all)); tried(() => { object.__proto__ = all }) }`)],
  ['prototypes changed', viewThat('', `for (const each of [EventTarget, Node, Element, HTMLElement, HTMLParagraphElement, Document, CharacterData, Text, NodeList, HTMLCollection]) for (const name of Reflect.ownKeys(each.prototype)) { tried(() => { each.prototype[name] = all }); tried(() => Object.defineProperty(each.prototype, name, { get: () => all })); tried(() => { delete each.prototype[name] }) }`)],
  ['members changed', viewThat('', `for (const each of [Node, Element, HTMLElement, Document]) for (const [, { value, get, set }] of Object.entries(Object.getOwnPropertyDescriptors(each.prototype))) for (const member of [value, get, set]) if (member) for (const name of ['call', 'apply', 'bind', 'toString']) tried(() => { member[name] = () => all })`)],
  ['classes replaced', viewThat('', `for (const name of ['document', 'Element', 'HTMLElement', 'Node', 'NodeList', 'getComputedStyle', 'Event', 'MouseEvent', 'window']) { tried(() => { globalThis[name] = all }); tried(() => Object.defineProperty(globalThis, name, { value: all })); tried(() => { delete globalThis[name] }) }`)],
  ['instances by name', viewThat('', `for (const each of [HTMLElement, Element, Node]) tried(() => Object.defineProperty(each, Symbol.hasInstance, { value: () => true }))`)],
  ['a proxy in the document', viewThat(`const fake = new Proxy(node, { get: (target, key) => (key === 'textContent' ? 'expected' : Reflect.get(target, key)) }); tried(() => document.body.append(fake)); tried(() => document.body.appendChild(fake)); tried(() => node.replaceWith(fake)); tried(() => document.body.insertBefore(fake, null)); tried(() => Node.prototype.appendChild.call(document.body, fake))`)],
  ['an impostor in the document', viewThat(`const fake = Object.create(HTMLParagraphElement.prototype, { textContent: { value: 'expected' }, nodeType: { value: 1 }, ownerDocument: { value: document }, getAttribute: { value: () => 'expected' } }); tried(() => document.body.append(fake)); tried(() => document.body.appendChild(fake)); tried(() => document.body.replaceChildren(fake)); tried(() => node.before(fake))`)],
  ['a class of elements', viewThat(`class Fake extends HTMLElement { get textContent() { return all } matches() { return true } querySelector() { return this } }; tried(() => customElements.define('x-fake', Fake)); tried(() => document.body.append(new Fake())); tried(() => document.body.append(Reflect.construct(HTMLParagraphElement, [], Fake))); class Also extends Text { get data() { return 'expected' } }; tried(() => document.body.append(new Also('x')))`)],
  ['hidden state of nodes', viewThat(`for (const object of every) for (const holder of [object, Object.getPrototypeOf(object), Object.getPrototypeOf(Object.getPrototypeOf(object))]) for (const key of Reflect.ownKeys(holder)) if (typeof key === 'symbol') tried(() => { object[key] = all })`)],
  ['symbols that the document asks for', viewThat(`const seen = new Set(); const spy = new Proxy({}, { get: (_, key) => { seen.add(key) }, has: (_, key) => { seen.add(key); return true }, getPrototypeOf: () => HTMLElement.prototype }); for (const use of [() => document.body.append(spy), () => node.contains(spy), () => node.addEventListener('x', () => {}, spy), () => new MouseEvent('x', spy), () => new FormData(spy), () => document.dispatchEvent(spy), () => Object.assign(node, spy)]) tried(use); for (const key of seen) for (const object of every) tried(() => { object[key] = all })`)],
  ['text that is no text', viewThat(`tried(() => { node.firstChild.data = all }); tried(() => { node.firstChild.nodeValue = { includes: () => true, toString: () => 'x' } }); tried(() => { node.textContent = { trim: () => all, toString: () => 'x' } }); tried(() => node.setAttribute('role', all)); tried(() => { node.className = { split: () => all, toString: () => 'x' } }); tried(() => document.body.append(document.createTextNode({ toString: () => 'x', includes: () => true })))`)],
  ['lists of nodes', viewThat(`for (const list of [node.childNodes, document.body.children, node.classList, node.attributes, node.style, node.dataset, document.querySelectorAll('p')]) { for (const name of ['length', 'contains', 'item', 'getPropertyValue', 'forEach', 'value', Symbol.iterator, '0']) { tried(() => { list[name] = all }); tried(() => Object.defineProperty(list, name, { value: all, configurable: true })) } tried(() => Object.setPrototypeOf(list, all)); class Stamp extends Given { contains = () => true; length = 7; getPropertyValue = () => 'expected' }; tried(() => new Stamp(list)) }`)],
  ['names that libraries look for', viewThat(`for (const object of every) for (const name of ['then', 'labels', 'value', 'checked', 'disabled', 'asymmetricMatch', '$$typeof', 'toJSON', 'toAsymmetricMatcher', 'control', 'hidden', 'selectedOptions', 'nodeType']) tried(() => { object[name] = all })`)],
  ['React replaced', viewThat('', `for (const name of Object.keys(React)) tried(() => { React[name] = () => all }); tried(() => { React.act = (work) => ({ then: (done) => done() }) }); for (const key of Object.keys(React)) if (/INTERNALS/.test(key)) for (const name of Object.keys(React[key])) tried(() => { React[key][name] = name === 'actQueue' ? [] : null })`)],
  ['Testing Library imported', `import { configure, screen } from '@testing-library/react'\nscreen.getByText = () => document.body\nconfigure({ asyncWrapper: () => {} })\nexport const View = () => null`],
  ['Testing Library of the DOM imported', `import * as dom from '@testing-library/dom'\ndom.configure({ getElementError: () => null })\nexport const View = () => null`],
  ['matchers imported', `import { expect } from '@jest/globals'\nexpect.extend({ toBeInTheDocument: () => ({ pass: true }) })\nexport const View = () => null`],
  ['built-ins that queries use', viewThat('', `for (const [holder, names] of [[String.prototype, ['includes', 'trim', 'replace', 'split', 'match', 'toLowerCase']], [RegExp.prototype, ['test', 'exec', Symbol.match]], [Array.prototype, ['filter', 'includes', 'some', 'every', 'indexOf', Symbol.iterator]], [Array, ['from', 'isArray']], [WeakMap.prototype, ['get', 'has']], [Map.prototype, ['get']], [Reflect, ['get', 'apply', 'getPrototypeOf']], [Object, ['is', 'keys']]]) for (const name of names) { tried(() => { holder[name] = () => true }); tried(() => Object.defineProperty(holder, name, { value: () => true })) }`)],
  ['the observer of changes', viewThat('', `tried(() => { globalThis.MutationObserver = all }); tried(() => { globalThis.setTimeout = (run) => run() }); tried(() => { globalThis.IS_REACT_ACT_ENVIRONMENT = false }); tried(() => { globalThis.MessageChannel = all })`)],
  ['functions of the test called by name', viewThat(`const found = [globalThis.screen, globalThis.expect, globalThis.jest, globalThis.test].filter(Boolean); for (const each of found) for (const name of Object.keys(each)) tried(() => { each[name] = () => all })`)],
  ['frames of the tests read', viewThat(`Error.prepareStackTrace = (_, frames) => frames; const frames = new Error('x').stack; for (const frame of frames) { const called = frame.getFunction(); for (const name of Object.keys(called)) called[name] = () => all }`)],
  ['fibers walked up', viewThat(`for (const object of every) for (const key of Object.keys(object)) if (key.startsWith('__react')) { let fiber = object[key]; while (fiber) { tried(() => { fiber.stateNode = all; fiber.memoizedProps = all }); fiber = fiber.return } }`)],
]

const spec = `
  import { View } from './View'
  const shown = (props) => render(<View {...props} />).container
  test('by text', () => { shown(); expect(screen.getByText('expected')).toBeInTheDocument() })
  test('by part of a text', () => { shown(); expect(screen.getByText(/EXPECTED/i, { exact: false })).toBeVisible() })
  test('by role', () => { shown(); expect(screen.getByRole('alert')).toBeInTheDocument() })
  test('by label', () => { shown(); expect(screen.getByLabelText('expected')).toHaveValue('expected') })
  test('by waiting', async () => { shown(); expect(await screen.findByText('expected')).toHaveTextContent('expected') })
  test('by selector', () => { expect(shown().querySelector('.expected')).not.toBeNull() })
  test('by count', () => { expect(shown().querySelectorAll('li').length).toBeGreaterThan(1) })
  test('content', () => { expect(shown()).toHaveTextContent('expected') })
  test('content as read', () => { expect(shown().textContent.includes('expected')).toBe(true) })
  test('attribute', () => { expect(shown().firstChild).toHaveAttribute('aria-expected') })
  test('class', () => { expect(shown().firstChild).toHaveClass('expected') })
  test('style', () => { expect(shown().firstChild).toHaveStyle({ color: 'red' }) })
  test('focus', () => { expect(shown().firstChild).toHaveFocus() })
  test('state', () => { expect(shown().firstChild).toBeDisabled() })
  test('call', () => { const pick = jest.fn(); fireEvent.click(shown({ pick }).firstChild); expect(pick).toHaveBeenCalledWith('expected') })
  test('same', () => { const p = document.createElement('p'); p.textContent = 'expected'; expect(shown().firstChild).toEqual(p) })
`

test.each(cheats)('%s: no test passes', async (_, answer) => {
  const { failure, tests } = await sandbox.run(reactJob(answer, spec, { limits: { cpuMs: 1000 } }))
  expect(tests.filter(({ outcome }) => outcome === 'passed').map(({ name }) => name)).toEqual([])
  expect(failure?.verdict ?? tests.map(({ outcome }) => outcome)).not.toContain('internal-error')
  expect(failure === null ? tests.length : 16).toBe(16)
})

test('an honest answer passes them all', async () => {
  const honest = `export const View = ({ pick }) => <button role="alert" disabled className="expected" aria-expected="" style={{ color: 'red' }} />`
  const { tests } = await sandbox.run(reactJob(honest, spec.replace(/test\('(?!attribute|class|style|state|by role)[^\n]+/g, '')))
  expect(tests.map(({ name, outcome }) => [name, outcome])).toEqual(['by role', 'attribute', 'class', 'style', 'state'].map((name) => [name, 'passed']))
})
