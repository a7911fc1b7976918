/** What YAML cannot say by itself. The first line stands for values, the second for what is expected of one. */
export const tags = [
  ...(['!undefined', '!nan', '!infinity', '!bigint', '!date', '!map', '!set'] as const),
  ...(['!any', '!matches', '!close', '!unordered', '!capture'] as const),
]
export type Tag = (typeof tags)[number]

export function isTag(name: string): name is Tag {
  return tags.some((tag) => tag === name)
}

/** A tagged value before it is compiled: a scalar's value, a list, an object, or a Map for `!map {…}`. */
export class Tagged {
  readonly tag: Tag
  readonly value: unknown

  constructor(tag: Tag, value: unknown) {
    this.tag = tag
    this.value = value
  }
}
