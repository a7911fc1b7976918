import { useTranslation } from 'react-i18next'
import { useSaveQueue } from '../sync/SaveQueueProvider.tsx'
import classes from './QuestionNav.module.css'
import type { Progress, SectionItem } from './useProgress.ts'

const signs: Record<Progress, string> = { untouched: '○', started: '◐', passing: '●' }

type QuestionNavProps = {
  items: SectionItem[]
  progress: Map<string, Progress>
  shownId: string
  onShow: (itemId: string) => void
}

/** One button per question with how far it has come; moving sends what waits. */
export function QuestionNav({ items, progress, shownId, onShow }: QuestionNavProps) {
  const { t } = useTranslation()
  const queue = useSaveQueue()
  function show(itemId: string) {
    void queue.flush()
    onShow(itemId)
  }
  return (
    <nav aria-label={t('section.questions')} className={classes.nav}>
      <ul className={classes.list}>
        {items.map((item) => {
          const state = progress.get(item.id) ?? item.progress
          return (
            <li key={item.id}>
              <button
                type="button"
                className={classes.question}
                data-progress={state}
                aria-current={item.id === shownId ? 'page' : undefined}
                aria-label={`${t('section.question', item)}, ${t(`section.progress.${state}`)}`}
                title={item.title}
                onClick={() => show(item.id)}
              >
                <span aria-hidden className={classes.sign}>
                  {signs[state]}
                </span>
                {item.position}
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
