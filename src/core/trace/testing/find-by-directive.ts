import type { SourceText } from '../source/source-text'

/**
 * Where a browser goes for a text fragment: *Finding ranges in a document* of
 * https://wicg.github.io/scroll-to-text-fragment/, on the lines of a source's blocks, written apart from what makes the
 * fragments. Words are told by `Intl.Segmenter`, line by line.
 */

interface Line {
  start: number
  text: string
  bounds: ReadonlySet<number>
}

interface Parsed {
  prefix: string
  start: string
  end: string
  suffix: string
}

/** All places, in order, that the fragment of an address means; the browser takes the first. */
export function findByDirective(source: SourceText, href: string): { start: number; end: number }[] {
  const lines = linesOf(source)
  const { prefix, start, end, suffix } = parse(href)
  const found: { start: number; end: number }[] = []
  if (start === '') return found
  for (const from of occurrences(lines, start, prefix === '', end !== '' || suffix === '')) {
    if (prefix !== '' && !endsRightBefore(source, lines, prefix, from.start)) continue
    const ends =
      end === '' ? [from] : occurrences(lines, end, true, suffix === '').filter((each) => each.start >= from.end)
    const last = ends.find((each) => suffix === '' || beginsRightBehind(source, lines, suffix, each.end))
    if (last) found.push({ start: from.start, end: last.end })
  }
  return found
}

export function parse(href: string): Parsed {
  const value = /:~:text=([^&]*)/.exec(href)?.[1] ?? ''
  const terms = value.split(',')
  const prefix = terms[0]?.endsWith('-') ? (terms.shift() ?? '').slice(0, -1) : ''
  const suffix = terms.at(-1)?.startsWith('-') ? (terms.pop() ?? '').slice(1) : ''
  const [start = '', end = ''] = terms
  const [a, b, c, d] = [prefix, start, end, suffix].map(decodeURIComponent)
  return { prefix: a ?? '', start: b ?? '', end: c ?? '', suffix: d ?? '' }
}

function linesOf({ text, blocks }: SourceText): Line[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' })
  return blocks.flatMap((block) =>
    Array.from(text.slice(block.start, block.end).matchAll(/[^\n]+/g), (line) => {
      const bounds = new Set([0, line[0].length])
      for (const { index } of segmenter.segment(line[0])) bounds.add(index)
      return { start: block.start + line.index, text: lower(line[0]), bounds }
    }),
  )
}

/** In lower case, unit by unit, so that offsets stay: *İ* alone would become two. */
const lower = (text: string): string =>
  text.replace(/./gsu, (char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))

function occurrences(lines: readonly Line[], term: string, startBound: boolean, endBound: boolean) {
  const words = lower(term)
  return lines.flatMap((line) => {
    const places: { start: number; end: number }[] = []
    for (let at = line.text.indexOf(words); at >= 0; at = line.text.indexOf(words, at + 1)) {
      const stop = at + words.length
      if ((!startBound || line.bounds.has(at)) && (!endBound || line.bounds.has(stop))) {
        places.push({ start: line.start + at, end: line.start + stop })
      }
    }
    return places
  })
}

const endsRightBefore = ({ text }: SourceText, lines: readonly Line[], prefix: string, at: number): boolean =>
  occurrences(lines, prefix, true, false).some(({ end }) => end <= at && text.slice(end, at).trim() === '')

const beginsRightBehind = ({ text }: SourceText, lines: readonly Line[], suffix: string, at: number): boolean =>
  occurrences(lines, suffix, false, true).some(({ start }) => start >= at && text.slice(at, start).trim() === '')
