import type { MarkedToken, Token, Tokens } from 'marked'
import { createElement as h, Fragment, type ReactNode } from 'react'
import { decodeCharacters } from './characters.ts'
import classes from './Markdown.module.css'
import { safeAddress } from './safe-address.ts'

/** Draws what marked has read as elements. HTML in the text stays text, and an address that could run code is left out. */
export function drawBlocks(tokens: Token[], assets: string): ReactNode {
  const within = (inner: Token[] = []): ReactNode => h(Fragment, null, ...known(inner).map(draw))
  // Whatever level a text starts with, its headings follow the page's own h2 without a gap. What is wider than the page
  // scrolls inside itself, and can be scrolled with the keyboard.
  const draw = (token: MarkedToken): ReactNode => {
    switch (token.type) {
      case 'heading':
        return h(`h${Math.max(3, token.depth)}`, null, within(token.tokens))
      case 'paragraph':
        return h('p', null, within(token.tokens))
      case 'blockquote':
        return h('blockquote', null, within(token.tokens))
      case 'code':
        return h('pre', { tabIndex: 0 }, h('code', null, token.text))
      case 'hr':
        return h('hr')
      case 'list':
        return h(token.ordered ? 'ol' : 'ul', { start: token.ordered ? token.start : undefined }, ...token.items.map((item) => h('li', null, within(item.tokens))))
      case 'checkbox':
        return h('input', { type: 'checkbox', checked: token.checked, disabled: true, readOnly: true })
      case 'table':
        return h('div', { className: classes.scroll, tabIndex: 0 }, drawTable(token, within))
      case 'link':
        return h('a', { href: safeAddress(token.href), title: token.title ?? undefined, target: '_blank', rel: 'noreferrer' }, within(token.tokens))
      case 'image':
        return h('img', { src: safeAddress(token.href.replace(/^assets\//, `${assets}/`)), alt: token.text, title: token.title ?? undefined })
      default:
        return drawInline(token, within)
    }
  }
  return within(tokens)
}

/** Draws one line; of what is more than an emphasis or code, only the words. */
export function drawLine(tokens: Token[]): ReactNode {
  const within = (inner: Token[] = []): ReactNode =>
    h(Fragment, null, ...known(inner).map((token) => (token.type === 'link' ? within(token.tokens) : drawInline(token, within))))
  return within(tokens)
}

type Within = (tokens: Token[] | undefined) => ReactNode

function drawInline(token: MarkedToken, within: Within): ReactNode {
  switch (token.type) {
    case 'strong':
    case 'em':
    case 'del':
      return h(token.type, null, within(token.tokens))
    case 'codespan':
      return h('code', null, token.text)
    case 'br':
      return h('br')
    case 'text':
      return token.tokens ? within(token.tokens) : decodeCharacters(token.text)
    case 'escape':
    case 'html':
      return token.text
    default:
      return null
  }
}

function drawTable({ header, rows }: Tokens.Table, within: Within): ReactNode {
  // The corner above a column of names heads nothing, and a screen reader would announce an empty heading.
  const cell = ({ header: heads, text, align, tokens }: Tokens.TableCell) => {
    const style = { textAlign: align ?? undefined }
    return heads && text !== '' ? h('th', { scope: 'col', style }, within(tokens)) : h('td', { style }, within(tokens))
  }
  const row = (cells: Tokens.TableCell[]) => h('tr', null, ...cells.map(cell))
  return h('table', null, h('thead', null, row(header)), h('tbody', null, ...rows.map(row)))
}

/** marked's type also allows for the tokens of extensions; there are none. */
const known = (tokens: Token[]) => tokens as MarkedToken[]
