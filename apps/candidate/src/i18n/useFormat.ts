import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** Durations and instants in the reader's words. */
export function useFormat() {
  const { t } = useTranslation()
  return useMemo(() => {
    const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' })
    const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' })
    return {
      /** "18 minutes"; seconds only where extra time leaves some. */
      duration(ms: number): string {
        const seconds = Math.round(ms / 1000)
        const minutes = t('duration.minutes', { count: Math.floor(seconds / 60) })
        return seconds % 60 === 0 ? minutes : t('duration.minutesAndSeconds', { minutes, seconds: seconds % 60 })
      },
      time: (instant: string | number) => clock.format(new Date(instant)),
      dateAndTime: (instant: string) => day.format(new Date(instant)),
    }
  }, [t])
}
