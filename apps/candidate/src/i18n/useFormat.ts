import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

/** Durations, instants and numbers as the reader's locale writes them. */
export function useFormat() {
  const { i18n } = useTranslation()
  return useMemo(() => formatsOf(i18n.language), [i18n.language])
}

export function formatsOf(locale: string) {
  const clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' })
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  const percent = new Intl.NumberFormat(locale, { style: 'percent' })
  const number = new Intl.NumberFormat(locale)
  const units = new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' })
  const inUnit = (amount: number, unit: 'minute' | 'second' | 'millisecond', unitDisplay: 'long' | 'short') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(amount)
  return {
    /** "18 minutes"; seconds only where extra time leaves some. */
    duration(ms: number): string {
      const seconds = Math.round(ms / 1000)
      const minutes = inUnit(Math.floor(seconds / 60), 'minute', 'long')
      return seconds % 60 === 0 ? minutes : units.format([minutes, inUnit(seconds % 60, 'second', 'long')])
    },
    /** "31 ms" */
    milliseconds: (ms: number) => inUnit(Math.round(ms), 'millisecond', 'short'),
    time: (instant: string | number) => clock.format(new Date(instant)),
    dateAndTime: (instant: string) => day.format(new Date(instant)),
    percent: (share: number) => percent.format(share),
    number: (value: number) => number.format(value),
  }
}
