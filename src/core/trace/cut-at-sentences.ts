/** What ends a sentence, with what closes behind it. */
const END = /[.!?…]['"”’»)\]]*\s+|[。！？]['"”’」』）]*/g

/** Cuts a text into parts of some length, at the ends of sentences, or anywhere where there are none. */
export function cutAtSentences(text: string, length: number): string[] {
  const parts: string[] = []
  let start = 0
  const cutAt = (end: number) => {
    parts.push(text.slice(start, end))
    start = end
  }
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    while (end - start > 2 * length) cutAt(start + length)
    if (end - start >= length) cutAt(end)
  }
  while (text.length - start > 2 * length) cutAt(start + length)
  if (start < text.length) cutAt(text.length)
  return parts
}
