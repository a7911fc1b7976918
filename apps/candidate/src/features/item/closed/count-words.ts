const words = new Intl.Segmenter(undefined, { granularity: 'word' })

/** How many words a text has, in any script. */
export function countWords(text: string): number {
  return [...words.segment(text)].filter((segment) => segment.isWordLike).length
}
