const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** Text with its character references (`&lt;`, `&#8217;`) as what they stand for; the browser knows them all. */
export function decodeCharacters(text: string): string {
  return text.replace(reference, (found) => {
    // Neither scripts nor elements come of what is parsed inside a textarea.
    const area = document.createElement('textarea')
    area.innerHTML = found
    return area.value
  })
}
