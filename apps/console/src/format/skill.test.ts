import { expect, test } from '@jest/globals'
import { skillName } from './skill.ts'

test.each([
  ['api/http-handlers', 'HTTP handlers'],
  ['sql/window-functions', 'Window functions'],
  ['logic/fault-finding', 'Fault finding'],
  ['react', 'React'],
])('the skill %s reads “%s”', (slug, name) => {
  expect(skillName(slug)).toBe(name)
})
