/**
 * Keeps the newest results of some costly work by key, up to `capacity` of them. Work that failed is forgotten, so that
 * the next caller tries again; callers that come meanwhile share it.
 */
export function remember<T>(capacity: number): (key: string, work: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return async (key, work) => {
    const known = kept.get(key)
    if (known) return known
    const oldest = kept.size >= capacity ? kept.keys().next().value : undefined
    if (oldest !== undefined) kept.delete(oldest)
    const started = work()
    kept.set(key, started)
    try {
      return await started
    } catch (error) {
      kept.delete(key)
      throw error
    }
  }
}
