import { SegmentedControl } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'

export type DiffLayout = 'unified' | 'split'

const isLayout = (value: unknown): value is DiffLayout => value === 'unified' || value === 'split'

/** How this person reads diffs, remembered on the device. */
export function useDiffLayout(): [DiffLayout, (layout: DiffLayout) => void] {
  const [kept, keep] = useLocalStorage({ key: 'assay:diff', defaultValue: 'unified', getInitialValueInEffect: false })
  return [isLayout(kept) ? kept : 'unified', keep]
}

export function DiffLayoutChoice({ layout, onChange }: { layout: DiffLayout; onChange: (layout: DiffLayout) => void }) {
  const { t } = useTranslation()
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('review.layout')}
      value={layout}
      onChange={(value) => isLayout(value) && onChange(value)}
      data={[
        { value: 'unified', label: t('review.unified') },
        { value: 'split', label: t('review.split') },
      ]}
    />
  )
}
