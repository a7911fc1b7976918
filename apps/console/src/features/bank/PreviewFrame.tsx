import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useText } from '../../i18n/index.ts'
import classes from './Bank.module.css'

const widths = ['desktop', 'phone'] as const
type Width = (typeof widths)[number]

/** The candidate's own page for the question, in a frame as wide as a desktop allows or as a phone. */
export function PreviewFrame({ slug, title }: { slug: string; title: string }) {
  const t = useText()
  const [width, setWidth] = useState<Width>('desktop')
  const address = `/preview/${encodeURIComponent(slug)}`
  return (
    <section className={classes.preview}>
      <div className={classes.previewHead}>
        <h2>{t('bank.preview')}</h2>
        <NativeSelect
          aria-label={t('bank.width')}
          data={widths.map((value) => ({ value, label: t(`bank.${value}`) }))}
          value={width}
          onChange={({ currentTarget }) => setWidth(currentTarget.value === 'phone' ? 'phone' : 'desktop')}
        />
        <a href={address} target="_blank" rel="noreferrer">
          {t('bank.newTab')}
        </a>
      </div>
      {/* oxlint-disable-next-line react/iframe-missing-sandbox -- our own page, signed in as the reader: a sandbox with scripts and the same origin would hold nothing */}
      <iframe className={classes.frameOf} data-width={width} src={address} title={`${t('bank.preview')}: ${title}`} />
    </section>
  )
}
