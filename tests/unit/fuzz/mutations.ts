import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'

/** What makes other texts, bytes, trees and values of those that are well-formed. */

/** Characters that make reading hard, and some that end or begin what is read. */
export const ODD: readonly string[] = [
  ...'“”"‘’\'«»„‚‹›「」『』—–-,.:?!;()[]{}<>&/\\=%@#…',
  ' ',
  '\u00a0',
  '\n',
  '\n\n',
  '\t',
  '\u0000',
  '\u200b',
  '\u00ad',
  '\u202e',
  '\u0301',
  '😀',
  '👩\u200d👩\u200d👧',
  '\ud83d',
  '\udc00',
  '\ufeff',
  'ß',
  'İ',
  '門',
  '١٢',
  '1,000',
]

/** A change: what happens at a place, over a length, by what. Places count round the end. */
export interface Edit {
  at: number
  length: number
  how: 'drop' | 'put' | 'twice' | 'move' | 'turn'
  by: string
}

/** A few edits, which put in what is told by `by`. */
export const edits = (by: fc.Arbitrary<string>): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      at: fc.nat(1_000_000),
      length: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 200 })),
      how: fc.constantFrom('drop', 'put', 'put', 'twice', 'move', 'turn'),
      by,
    }),
    { minLength: 1, maxLength: 5 },
  )

/** Texts that come of these by a few edits. */
export const mutatedTexts = (seeds: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(seeds, edits(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ODD) }, seeds)))
    .map(([text, changes]) => edited(text, changes))

/** What comes of a text by edits, one after the other. */
export const edited = (text: string, changes: readonly Edit[]): string => changes.reduce(editText, text)

function editText(text: string, { at, length, how, by }: Edit): string {
  const from = at % (text.length + 1)
  const to = Math.min(text.length, from + length)
  const [before, middle, after] = [text.slice(0, from), text.slice(from, to), text.slice(to)]
  if (how === 'drop') return before + after
  if (how === 'put') return before + by + middle + after
  if (how === 'twice') return before + middle + middle + after
  if (how === 'move') return middle + before + after
  return before + Array.from(middle).reverse().join('') + after
}

/** Bytes that come of these by a few edits. */
export const mutatedBytes = (seeds: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> =>
  fc
    .tuple(seeds, edits(fc.constant('')), fc.uint8Array({ minLength: 1, maxLength: 8 }))
    .map(([bytes, changes, other]) => changes.reduce((done, change) => editBytes(done, change, other), bytes))

function editBytes(bytes: Uint8Array, { at, length, how }: Edit, other: Uint8Array): Uint8Array {
  const from = at % (bytes.length + 1)
  const to = Math.min(bytes.length, from + length)
  const [before, middle, after] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)]
  if (how === 'drop') return joined(before, after)
  if (how === 'put') return joined(before, other, bytes.subarray(from + other.length))
  if (how === 'twice') return joined(before, middle, middle, after)
  if (how === 'move') return joined(middle, before, after)
  return joined(
    before,
    middle.map((byte) => byte ^ 0xff),
    after,
  )
}

const joined = (...parts: Uint8Array[]): Uint8Array => new Uint8Array(parts.flatMap((part) => [...part]))

type Parent = DefaultTreeAdapterTypes.ParentNode
type Element = DefaultTreeAdapterTypes.Element

/** Elements that mean something to whoever reads a page. */
const NAMES =
  'p div article section aside blockquote cite q ul li table td tr a sup figure figcaption h1 header footer nav script style noscript svg math select form iframe br time'.split(
    ' ',
  )
const ATTRIBUTES: readonly [string, string][] = [
  ['hidden', ''],
  ['class', 'related share comment caption'],
  ['lang', 'de'],
  ['dir', 'rtl'],
  ['href', 'javascript:alert(1)'],
  ['href', 'https://ledger.test/a'],
  ['style', 'display:none'],
  ['role', 'complementary'],
  ['datetime', '99999-99-99'],
  ['itemprop', 'articleBody'],
  ['href', 'https://elsewhere.test/a'],
  ['content', 'https://reader:secret@elsewhere.test./a'],
  ['rel', 'canonical'],
  ['property', 'og:url'],
  ['property', 'og:site_name'],
]

interface TreeEdit {
  at: number
  to: number
  how: 'drop' | 'twice' | 'move' | 'name' | 'mark' | 'nest' | 'empty'
  by: number
}

/** Pages that come of these by a few edits of their trees. */
export const mutatedTrees = (pages: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(
      pages,
      fc.array(
        fc.record({
          at: fc.nat(100_000),
          to: fc.nat(100_000),
          how: fc.constantFrom('drop', 'twice', 'move', 'name', 'mark', 'nest', 'empty'),
          by: fc.nat(1000),
        }),
        { minLength: 1, maxLength: 6 },
      ),
    )
    .map(([html, changes]) => {
      const document = parse(html)
      for (const change of changes) editTree(elementsIn(document), change)
      return serialize(document)
    })

function elementsIn(node: Parent): Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elementsIn(child)] : []))
}

function editTree(elements: readonly Element[], { at, to, how, by }: TreeEdit): void {
  const element = elements[at % elements.length]
  const target = elements[to % elements.length]
  const parent = element?.parentNode
  if (!element || !target || !parent) return
  const place = parent.childNodes.indexOf(element)
  if (how === 'drop') parent.childNodes.splice(place, 1)
  else if (how === 'twice') parent.childNodes.splice(place, 0, element)
  else if (how === 'name') element.tagName = element.nodeName = NAMES[by % NAMES.length] ?? 'p'
  else if (how === 'mark') {
    const [name, value] = ATTRIBUTES[by % ATTRIBUTES.length] ?? ['hidden', '']
    element.attrs = [...element.attrs.filter((attribute) => attribute.name !== name), { name, value }]
  } else if (how === 'empty') element.childNodes = []
  else if (how === 'move' && !elementsIn(element).includes(target) && target !== element) {
    parent.childNodes.splice(place, 1)
    target.childNodes.push(element)
    element.parentNode = target
  } else if (how === 'nest') {
    let inner: Parent = element
    const own = element.childNodes
    for (let depth = by % 60; depth > 0; depth--) {
      const around: Element = {
        ...element,
        attrs: [],
        tagName: 'div',
        nodeName: 'div',
        childNodes: [],
        parentNode: inner,
      }
      inner.childNodes = [around]
      inner = around
    }
    inner.childNodes = own === inner.childNodes ? [] : own
  }
}

const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, -1, 1e308, '', '\ud83d', '__proto__', 'https://[', [], {}, [[[[]]]]),
  fc.string(),
  fc.jsonValue({ maxDepth: 2 }),
)

/** Values that come of these, JSON both, by replacing, dropping or adding at a few places within. */
export const mutatedJson = (seeds: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      seeds,
      fc.array(fc.tuple(fc.nat(100_000), fc.constantFrom('replace', 'drop', 'add'), oddValue), {
        minLength: 1,
        maxLength: 4,
      }),
    )
    .map(([seed, changes]) => {
      let root: unknown = structuredClone(seed)
      for (const [at, how, odd] of changes) {
        // Of its own: put in twice, a value would hold itself.
        const value = structuredClone(odd)
        const places = placesIn(root)
        const place = places[at % (places.length + 1)]
        if (!place) root = how === 'replace' ? value : root
        else editAt(place, how, value)
      }
      return root
    })

interface ValuePlace {
  holder: Record<string, unknown>
  key: string
}

function placesIn(value: unknown): ValuePlace[] {
  if (typeof value !== 'object' || value === null) return []
  const holder = value as Record<string, unknown>
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])])
}

function editAt({ holder, key }: ValuePlace, how: string, value: unknown): void {
  if (how === 'drop') delete holder[key]
  else holder[how === 'add' ? `${key}s` : key] = value
}
