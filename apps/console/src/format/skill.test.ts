import { expect, test } from '@jest/globals'
import { skillName } from './skill.ts'

test.each([
  ['api/http-handlers', 'API · HTTP handlers'],
  ['sql/window-functions', 'SQL · Window functions'],
  ['logic/fault-finding', 'Logic · Fault finding'],
  ['react', 'React'],
])('the skill %s reads “%s”', (slug, name) => {
  expect(skillName(slug)).toBe(name)
})
