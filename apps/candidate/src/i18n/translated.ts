/** The plural forms that each language has, as `Intl.PluralRules` counts them. */
interface PluralForms {
  de: 'one' | 'other'
  es: 'one' | 'many' | 'other'
  hi: 'one' | 'other'
  ar: 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'
}

/** What a part of the English catalogue is in another language: the same keys, with the plural forms of that language. */
export type Translated<Part, Code extends keyof PluralForms> = {
  [Key in keyof Part as KeyIn<Key, PluralForms[Code]>]: Part[Key] extends string ? string : Translated<Part[Key], Code>
}

type KeyIn<Key, Forms extends string> = Key extends `${string}_one` ? never : Key extends `${infer Stem}_other` ? `${Stem}_${Forms}` : Key
