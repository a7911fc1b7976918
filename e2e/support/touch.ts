import type { Locator } from './test.ts'

/** Taps where fingers point, clicks elsewhere. */
export async function touch(target: Locator): Promise<void> {
  const isTouched = await target.page().evaluate(() => matchMedia('(pointer: coarse)').matches)
  await (isTouched ? target.tap() : target.click())
}
