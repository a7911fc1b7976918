import type { MantineColorsTuple } from '@mantine/core'

/** The one accent: the next thing to do. Shade 6 carries white text at 5:1 in both schemes. */
export const cobalt: MantineColorsTuple = [
  '#eef3ff',
  '#dbe5fd',
  '#b6c9f9',
  '#8caaf4',
  '#6a8fef',
  '#4a76e8',
  '#2f5fdc',
  '#234ec2',
  '#1d419f',
  '#18357f',
]

/** Only for what is lost or wrong. */
export const red: MantineColorsTuple = [
  '#fff0ef',
  '#ffdedb',
  '#fcbab5',
  '#f8938b',
  '#f2716a',
  '#e5504a',
  '#c93531',
  '#a82a27',
  '#8b2422',
  '#701e1c',
]

export const gray: MantineColorsTuple = [
  '#f8f9fa',
  '#f1f3f5',
  '#e6e9ed',
  '#d8dce2',
  '#b9c0ca',
  '#8b93a0',
  '#5a6371',
  '#434b58',
  '#2b313b',
  '#1a1e25',
]

export const dark: MantineColorsTuple = [
  '#dfe3e8',
  '#bcc3cc',
  '#9aa2ae',
  '#6b7380',
  '#434954',
  '#31363f',
  '#24282f',
  '#181b20',
  '#121418',
  '#0c0e11',
]
