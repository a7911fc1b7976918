import { useEffect, useState } from 'react'

export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed' }

/** A module that is fetched when it is first needed; `load` must return the same promise each time. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' })
  useEffect(() => {
    let wanted = true
    load().then(
      (value) => wanted && setLoaded({ state: 'ready', value }),
      () => wanted && setLoaded({ state: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [load])
  return loaded
}

/** Starts loading at the first call and hands everybody the same promise; a failure is tried again at the next call. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let promise: Promise<T> | undefined
  return () => {
    promise ??= load().catch((error: unknown) => {
      promise = undefined
      throw error
    })
    return promise
  }
}
