import { InlineMarkdown } from '@assay/ui'
import { useText } from '../../../i18n/index.ts'
import classes from './Answers.module.css'

/** The candidate's order beside the right one. `order` names items by their 1-based place in the right order. */
export function OrderAnswer({ items, order }: { items: string[]; order: number[] }) {
  const t = useText()
  return (
    <div className={classes.columns}>
      <div>
        <p className={classes.label}>{t('answer.theirOrder')}</p>
        <ol className={classes.order}>
          {order.map((place) => (
            <li key={place}>
              <InlineMarkdown text={items[place - 1] ?? ''} />
            </li>
          ))}
        </ol>
      </div>
      <div>
        <p className={classes.label}>{t('answer.rightOrder')}</p>
        <ol className={classes.order}>
          {items.map((item, index) => (
            <li key={index}>
              <InlineMarkdown text={item} />
            </li>
          ))}
        </ol>
      </div>
    </div>
  )
}
