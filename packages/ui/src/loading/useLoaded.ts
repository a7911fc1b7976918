import { useEffect, useState } from 'react'

export type Loaded<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed' }

/** Fetches when first called and hands everybody the same promise; `loaded` is its value once it is there. */
export type Loader<T> = { (): Promise<T>; loaded: () => T | undefined }

/** Makes a loader; a failure is tried again at the next call. */
export function once<T>(load: () => Promise<T>): Loader<T> {
  let promise: Promise<T> | undefined
  let value: T | undefined
  const start = async () => {
    try {
      value = await load()
      return value
    } catch (error) {
      promise = undefined
      throw error
    }
  }
  return Object.assign(() => (promise ??= start()), { loaded: () => value })
}

/** A module that is fetched when it is first needed, and there at once from then on. */
export function useLoaded<T>(load: Loader<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<Loaded<T>>(() => {
    const value = load.loaded()
    return value === undefined ? { state: 'loading' } : { state: 'ready', value }
  })
  useEffect(() => {
    let wanted = true
    load().then(
      (value) => wanted && setLoaded((known) => (known.state === 'ready' && known.value === value ? known : { state: 'ready', value })),
      () => wanted && setLoaded({ state: 'failed' }),
    )
    return () => {
      wanted = false
    }
  }, [load])
  return loaded
}
