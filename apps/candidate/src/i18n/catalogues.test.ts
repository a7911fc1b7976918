import { describe, expect, test } from '@jest/globals'
import { errorCatalogue } from '@assay/contracts'
import * as english from './en/index.ts'
import { languageCodes, languages } from './languages.ts'

type Texts = Map<string, string>

/** The same in every language, because they are names or signs. */
const sameEverywhere = /^language\.|^section\.(about|short)$/
/** Words that a language has in common with English. */
const sameByChance = ['es intro.total', 'de review.code', 'de ui.editor.choose', 'es ui.editor.choose', 'de run.plan', 'de composer.body', 'es run.plan', 'es check.parts', 'de check.parts']

const others = languageCodes.filter((code) => code !== 'en')

describe.each(others)('the catalogue in %s', (code) => {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories

  test('has every key of the English one, each plural with the forms of the language', async () => {
    const expected = [...(await textsOf('en')).keys()].flatMap((key) => inForms(key, forms))
    expect([...(await textsOf(code)).keys()].toSorted()).toEqual([...new Set(expected)].toSorted())
  })

  test('puts the same values into every text; only a form for few things may leave out their number', async () => {
    const theirs = await textsOf(code)
    for (const [key, text] of await textsOf('en')) {
      const stem = stemOf(key)
      if (stem === undefined) expect([key, placeholders(theirs.get(key) ?? '')]).toEqual([key, placeholders(text)])
      else if (key.endsWith('_other')) {
        for (const form of forms) {
          const found = placeholders(theirs.get(`${stem}_${form}`) ?? '')
          const isFew = form === 'zero' || form === 'one' || form === 'two'
          const expected = placeholders(text)
          expect([stem, form, found]).toEqual([stem, form, isFew ? expected.filter((name) => found.includes(name)) : expected])
        }
      }
    }
  })

  test('is translated', async () => {
    const ours = await textsOf('en')
    const left = [...(await textsOf(code))].filter(([key, text]) => ours.get(key) === text && !sameEverywhere.test(key) && !sameByChance.includes(`${code} ${key}`))
    expect(left).toEqual([])
  })
})

test('every problem that a candidate may meet has words of its own', () => {
  // A code that only members meet is added here, any other to the catalogues. What a link leads to has a page of its own.
  const forMembers = /^(sign_in_|role_forbids|no_organization|invitation_|nothing_to_extend|not_written|marks_invalid|not_gradable_yet|consent_withdrawn|link_)/
  const meetable = Object.keys(errorCatalogue).filter((code) => !forMembers.test(code))
  expect(Object.keys(english.texts.problem).toSorted()).toEqual(meetable.toSorted())
})

async function textsOf(code: keyof typeof languages): Promise<Texts> {
  const { texts, uiTexts } = await languages[code].load()
  const ui = Object.entries<string | Record<string, string>>(uiTexts).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[`ui.${key}`, text]] : Object.entries(text).map(([form, words]) => [`ui.${key}_${form}`, words]),
  )
  return new Map([...flatten(texts, ''), ...ui])
}

function flatten(texts: object, path: string): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'object' && value !== null ? flatten(value, `${path}${key}.`) : [[`${path}${key}`, String(value)]],
  )
}

const stemOf = (key: string): string | undefined => /^(.*)_(one|other)$/.exec(key)?.[1]

function inForms(key: string, forms: string[]): string[] {
  const stem = stemOf(key)
  return stem === undefined ? [key] : forms.map((form) => `${stem}_${form}`)
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{+(\w+)\}+/g)].map(([, name = '']) => name).toSorted()
}
