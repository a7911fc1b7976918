import DOMStringMap from 'happy-dom/lib/dom/DOMStringMap.js'
import DOMTokenList from 'happy-dom/lib/dom/DOMTokenList.js'
import GlobalWindow from 'happy-dom/lib/window/GlobalWindow.js'
import { languageGlobals } from '../native.ts'
import { Boundary } from './boundary.ts'
import { pair, type Class, type Member } from './crossing.ts'
import { functionFor } from './members.ts'
import { nameCollections } from './named.ts'

/** Makes this isolate's global object the window of an empty page, which has no network and loads nothing. */
export function installWindow(): Boundary {
  const original = new GlobalWindow({ url: 'http://localhost/', console: relayedConsole, settings })
  const boundary = new Boundary()
  pair(original, globalThis)
  const classes = classesOf(original)
  boundary.prototypes.name(classes)
  nameCollections(collectionsOf(original))
  for (const [name, each] of classes) define(name, boundary.prototypes.classOf(each), replaceable.has(name))
  for (const name of objects) define(name, boundary.outward(Reflect.get(original, name)))
  for (const name of functions) define(name, functionFor(boundary, name, Reflect.get(original, name) as Member, original))
  for (const name of numbers) define(name, Reflect.get(original, name), true)
  for (const name of handlers) Object.defineProperty(globalThis, name, handlerOf(boundary, original, name))
  for (const name of ['window', 'self', 'top', 'parent', 'frames']) define(name, globalThis)
  define('matchMedia', functionFor(boundary, 'matchMedia', Reflect.get(original, 'matchMedia') as Member, original), true)
  return boundary
}

function define(name: string, value: unknown, writable = false): void {
  Object.defineProperty(globalThis, name, { value, writable, configurable: false, enumerable: false })
}

/** Classes of the window that are the DOM's: not those of the language, and not those with which it would reach out. */
function classesOf(window: object): [string, Class][] {
  return Object.getOwnPropertyNames(window)
    .filter((name) => /^[A-Z]/.test(name) && !languageGlobals.has(name) && !left.test(name))
    .map((name): [string, unknown] => [name, Reflect.get(window, name)])
    .filter((entry): entry is [string, Class] => typeof entry[1] === 'function')
}

const left = /^(?:Window|Buffer|CustomElementRegistry|DOMException|.*Stream|.*Request|WebSocket|XMLHttpRequest.*|Performance.*|Cookie.*|ClipboardItem|Text(?:En|De)coder|URL.*|Headers|Response|SVG(?!(?:SVG|Graphics)?Element$).*)$/

function collectionsOf({ NodeList, HTMLCollection, NamedNodeMap, CSSStyleDeclaration, Storage, MediaList, HTMLFormElement }: GlobalWindow) {
  const writable = [CSSStyleDeclaration, Storage, DOMStringMap]
  const all = [...writable, NodeList, HTMLCollection, NamedNodeMap, MediaList, HTMLFormElement, DOMTokenList]
  return { all: all as unknown as Class[], writable: writable as unknown as Class[] }
}

function handlerOf(boundary: Boundary, window: object, name: string): PropertyDescriptor {
  return {
    get: () => boundary.outward(Reflect.get(window, name)),
    set: (handler) => {
      Reflect.set(window, name, boundary.inward(handler, 'text'))
    },
    configurable: false,
  }
}

const objects = ['document', 'navigator', 'location', 'history', 'screen', 'localStorage', 'sessionStorage', 'NodeFilter', 'CSS']
const functions = ['getComputedStyle', 'getSelection', 'addEventListener', 'removeEventListener', 'dispatchEvent']
const numbers = ['innerWidth', 'innerHeight', 'outerWidth', 'outerHeight', 'scrollX', 'scrollY', 'pageXOffset', 'pageYOffset', 'screenX', 'screenY', 'devicePixelRatio']
const handlers = ['onerror', 'onresize', 'onscroll', 'onpopstate', 'onhashchange', 'onunhandledrejection', 'onbeforeunload', 'onfocus', 'onblur', 'onclick', 'onkeydown', 'onkeyup', 'onload', 'onmessage', 'ononline', 'onoffline', 'onstorage']
/** What a spec likes to replace, and no query nor matcher uses. */
const replaceable = new Set(['IntersectionObserver', 'ResizeObserver'])

const settings = {
  enableJavaScriptEvaluation: false,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  handleDisabledFileLoadingAsSuccess: true,
  navigation: { disableMainFrameNavigation: true, disableChildFrameNavigation: true, disableChildPageNavigation: true },
}

/** The console may be replaced later. */
const relayedConsole = new Proxy({} as Console, { get: (_, method) => Reflect.get(console, method) as unknown })
