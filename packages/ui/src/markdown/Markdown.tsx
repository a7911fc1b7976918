import { Skeleton } from '@mantine/core'
import { once, useLoaded } from '../loading/useLoaded.ts'
import { useTexts } from '../language.ts'
import classes from './Markdown.module.css'

/** Fetches the Markdown renderer ahead of its first use. */
export const preloadMarkdown = once(() => import('./render.tsx'))

/** GitHub-flavoured Markdown below a page's own headings: its first three levels are drawn as h3. Raw text if it cannot be drawn. `assets` is the address below which its `assets/…` are. */
export function Markdown({ text, assets = '' }: { text: string; assets?: string }) {
  const texts = useTexts()
  const render = useLoaded(preloadMarkdown)
  if (render.state === 'loading')
    return <Skeleton height="8rem" role="status" aria-label={texts['markdown.loading']} />
  return (
    <div className={classes.prose}>
      {render.state === 'ready' ? <render.value.MarkdownBlock text={text} assets={assets} /> : <p className={classes.raw}>{text}</p>}
    </div>
  )
}

/** One line of Markdown, such as an option's text, for use inside a label or a button. */
export function InlineMarkdown({ text }: { text: string }) {
  const render = useLoaded(preloadMarkdown)
  return <span className={classes.inline} dir="auto">{render.state === 'ready' ? <render.value.MarkdownLine text={text} /> : text}</span>
}
