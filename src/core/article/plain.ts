/** Small helpers over strings that pages wrote for machines. */

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
}

/** The text of a value that may hold tags, character references and any white space. */
export function plain(value: string): string {
  const bare = /[<&]/.test(value) ? withoutMarkup(value) : value
  return bare.replace(/\s+/g, ' ').trim()
}

function withoutMarkup(value: string): string {
  return value
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => reference(name) ?? whole)
}

function reference(name: string): string | undefined {
  if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()]
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined
}

/** Text of which only ASCII has letters and digits: what most titles and names are made of, typography included. */
const PLAIN_LETTERS = /^[\0-\x7f\u2010-\u2027]*$/

/** Letters and digits alone, in lower case: what is left of a string when it is compared with another. */
export function fold(text: string): string {
  return wordsOf(text).join(' ')
}

/** The words of which a folded string is made. */
export function wordsOf(text: string): readonly string[] {
  const words = PLAIN_LETTERS.test(text)
    ? text.toLowerCase().match(/[a-z0-9]+/g)
    : text
        .normalize('NFKC')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
  return words ?? []
}

/** The share of words that two folded strings have in common, 0 to 1 (Dice over sets of words). */
export function likeness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1
  return dice(new Set(a.split(' ')), new Set(b.split(' ')))
}

/** Dice's coefficient: twice what two sets, not both of them empty, have in common, by what they hold together. */
export function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const word of a) if (b.has(word)) common++
  return (2 * common) / (a.size + b.size)
}
