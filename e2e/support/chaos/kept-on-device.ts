import type { AnswerContent } from '@assay/contracts'
import type { Page } from '../test.ts'

/** The answers that the browser has, by the title of their question: what a page shows that is loaded now. */
export async function keptOnDevice(page: Page): Promise<Map<string, AnswerContent>> {
  const entries = await page.evaluate(async () => {
    const promised = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(request.error))
      })
    const device = await promised(indexedDB.open('assay'))
    const stores = device.transaction(['answers', 'items'])
    const answers = stores.objectStore('answers')
    const [keys, values, items] = await Promise.all([promised(answers.getAllKeys()), promised(answers.getAll()), promised(stores.objectStore('items').getAll())])
    device.close()
    return keys.map((key, index) => {
      const { draft, sending, saved } = values[index]
      const item = items.find(({ id }) => id === (key as string[])[1])
      return [item?.question.title, draft ?? sending?.content ?? saved.content]
    })
  })
  return new Map(entries as [string, AnswerContent][])
}
