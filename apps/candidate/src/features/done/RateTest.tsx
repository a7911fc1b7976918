import { PendingButton } from '@assay/ui'
import { Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnRating, TestRating } from '@assay/contracts'
import { api } from '../../api.ts'
import { RequestProblem } from '../../components/RequestProblem.tsx'
import classes from './Afterwards.module.css'

const key = ['rating']

/** What the candidate thinks of the test; it can be changed. */
export function RateTest() {
  const { t } = useTranslation()
  const { data } = useQuery({ queryKey: key, queryFn: ({ signal }) => api.rating({ signal }) })
  return (
    <section>
      <h2>{t('rating.heading')}</h2>
      <p>{t('rating.about')}</p>
      {data && <RatingForm known={data.rating} />}
    </section>
  )
}

const scale = [1, 2, 3, 4, 5] as const

function RatingForm({ known }: { known: TestRating | null }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [stars, setStars] = useState(known?.stars ?? 0)
  const [comment, setComment] = useState(known?.comment ?? '')
  const rate = useMutation({
    mutationFn: () => api.rate({ stars, comment }),
    onSuccess: (rating: OwnRating) => queries.setQueryData(key, rating),
  })
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        rate.mutate()
      }}
    >
      <fieldset className={classes.scale}>
        <legend>{t('rating.scale')}</legend>
        {scale.map((value) => (
          <label key={value}>
            <input type="radio" name="stars" checked={stars === value} onChange={() => setStars(value)} />
            {value}
          </label>
        ))}
      </fieldset>
      <Textarea label={t('rating.comment')} value={comment} onChange={(event) => setComment(event.currentTarget.value)} rows={3} maxLength={2000} />
      {rate.error && <RequestProblem error={rate.error} />}
      <PendingButton type="submit" variant="default" isPending={rate.isPending} disabled={stars === 0}>
        {t('rating.send')}
      </PendingButton>
      <p role="status">{rate.isSuccess ? t('rating.thanks') : ''}</p>
    </form>
  )
}
