// Saves the value of the first rendering when the component goes away.
import { useEffect, useLayoutEffect, useState } from 'react'

/** All that outlives a rendering is in one object, which lasts as long as the component. */
function createSaver(value) {
  let saved = value
  const saver = {
    value,
    save: null,
    saveNow() {
      if (Object.is(saver.value, saved)) return
      saved = saver.value
      saver.save(saved)
    },
  }
  return saver
}

export function useAutosave(value, save, delayMs) {
  const [saver] = useState(() => createSaver(value))

  useLayoutEffect(() => {
    Object.assign(saver, { value, save })
  })

  useEffect(() => {
    const timer = setTimeout(() => saver.saveNow(), delayMs)
    return () => clearTimeout(timer)
  }, [value])

  useEffect(() => () => save(value), [])

  return saver.saveNow
}
