import ReactMarkdown, { defaultUrlTransform, type Components } from 'react-markdown'
import remarkGfm from 'remark-gfm'
import classes from './Markdown.module.css'

const plugins = [remarkGfm]

/** Whatever level a text starts with, its headings follow the page's own h2 without a gap. What is wider than the page scrolls inside itself, and can be scrolled with the keyboard. */
const blocks: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  a: ({ href, children }) => (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  ),
  pre: ({ children }) => <pre tabIndex={0}>{children}</pre>,
  // The corner above a column of names heads nothing, and a screen reader would announce an empty heading.
  th: ({ children, style }) => (children === undefined ? <td style={style}>{children}</td> : <th scope="col" style={style}>{children}</th>),
  table: ({ children }) => (
    <div className={classes.scroll} tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
}

export function MarkdownBlock({ text, assets }: { text: string; assets: string }) {
  const toAddress = (url: string) => defaultUrlTransform(url.replace(/^assets\//, `${assets}/`))
  return (
    <ReactMarkdown remarkPlugins={plugins} components={blocks} urlTransform={toAddress}>
      {text}
    </ReactMarkdown>
  )
}

export function MarkdownLine({ text }: { text: string }) {
  return (
    <ReactMarkdown allowedElements={['code', 'em', 'strong', 'del']} unwrapDisallowed remarkPlugins={plugins}>
      {text}
    </ReactMarkdown>
  )
}
