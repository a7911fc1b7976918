import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { exampleQuestions } from '@assay/test-support/factories'
import { expectProblem } from '../../testing/expect-problem.ts'
import { openHouse, type House } from '../../testing/house.ts'
import { openLink, visitor, type Visitor } from '../../testing/visitors.ts'

let house: House
beforeAll(async () => {
  house = await openHouse({ sections: [{ title: 'SQL', minutes: 20, questions: [exampleQuestions.sql] }] })
})
afterAll(async () => house.close())

async function started(): Promise<{ candidate: Visitor; token: string }> {
  const { token } = await house.invite()
  const candidate = await openLink(house.app, token)
  await candidate.send('POST', '/api/attempt/start', { consent: true })
  return { candidate, token }
}

const workHere = (candidate: Visitor, deviceId: string) => candidate.send('PUT', '/api/attempt/working-device', { deviceId })
const workingDevice = async (candidate: Visitor): Promise<unknown> => (await candidate.send('GET', '/api/attempt/working-device')).json()

describe('the device with which a candidate works', () => {
  test('is none before the first said so', async () => {
    const { candidate } = await started()
    expect(await workingDevice(candidate)).toEqual({ deviceId: null })
  })

  test('is the last that said so, as every device is told', async () => {
    const { candidate: laptop, token } = await started()
    const phone = await openLink(house.app, token)
    const [onLaptop, onPhone] = [crypto.randomUUID(), crypto.randomUUID()]
    await workHere(laptop, onLaptop)
    expect(await workingDevice(phone)).toEqual({ deviceId: onLaptop })
    await workHere(phone, onPhone)
    expect(await workingDevice(laptop)).toEqual({ deviceId: onPhone })
    await workHere(laptop, onLaptop)
    expect(await workingDevice(phone)).toEqual({ deviceId: onLaptop })
  })

  test('is each candidate’s own', async () => {
    const [{ candidate: one }, { candidate: other }] = [await started(), await started()]
    await workHere(one, crypto.randomUUID())
    expect(await workingDevice(other)).toEqual({ deviceId: null })
  })

  test('is nobody’s business without the cookie, and nothing before the start', async () => {
    expectProblem(await workHere(visitor(house.app), crypto.randomUUID()), 'attempt_sign_in_required')
    expectProblem(await visitor(house.app).send('GET', '/api/attempt/working-device'), 'attempt_sign_in_required')
    const candidate = await openLink(house.app, (await house.invite()).token)
    expectProblem(await workHere(candidate, crypto.randomUUID()), 'attempt_not_started')
  })

  test('has an id, not a text', async () => {
    const { candidate } = await started()
    expectProblem(await workHere(candidate, 'my laptop'), 'invalid_request')
  })
})
