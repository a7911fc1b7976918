import { useMemo } from 'react'
import { Lexer, lexer } from 'marked'
import { drawBlocks, drawLine } from './draw.ts'
import classes from './Markdown.module.css'

/** GitHub-flavoured Markdown below a page's own headings: its first three levels are drawn as h3. `assets` is the address below which its `assets/…` are. */
export function Markdown({ text, assets = '' }: { text: string; assets?: string }) {
  const tokens = useMemo(() => lexer(text), [text])
  return <div className={classes.prose}>{drawBlocks(tokens, assets)}</div>
}

/** One line of Markdown, such as an option's text, for use inside a label or a button. */
export function InlineMarkdown({ text }: { text: string }) {
  const tokens = useMemo(() => Lexer.lexInline(text), [text])
  return (
    <span className={classes.inline} dir="auto">
      {drawLine(tokens)}
    </span>
  )
}
