import type { Article, BlockKind, Span, Where } from '../model'

/** Every kind of block, and each of an article's strings: `satisfies` fails where one is missing. */
const KINDS = { paragraph: 1, heading: 1, item: 1, quote: 1, signature: 1, post: 1 } satisfies Record<BlockKind, 1>
const WHERES = { body: 1, headline: 1, standfirst: 1, caption: 1 } satisfies Record<Where, 1>
const STRINGS = ['url', 'title', 'outlet', 'byline', 'published', 'language', 'headline', 'standfirst', 'text'] as const

type Unknown = Readonly<Record<string, unknown>>

/**
 * Whether a value is an article as `model.ts` has it: strings where strings are to be, blocks in order, and no offset
 * outside of the string that it counts into. For values from a process that is not trusted. Takes time in proportion to
 * the number of blocks and links.
 */
export function isArticle(value: unknown): value is Article {
  if (!isRecord(value)) return false
  if (!STRINGS.every((name) => typeof value[name] === 'string')) return false
  if (value.canonical !== undefined && typeof value.canonical !== 'string') return false
  if (!isListOf(value.captions, isString)) return false
  const lengths: Record<Where, number> = {
    body: String(value.text).length,
    headline: String(value.headline).length,
    standfirst: String(value.standfirst).length,
    caption: value.captions.join('\n\n').length,
  }
  return (
    isListOf(value.blocks, (block) => isSpan(block, lengths.body) && isNameIn(KINDS, (block as Unknown).kind)) &&
    areInOrder(value.blocks as unknown as Span[]) &&
    isListOf(value.links, (link) => isLink(link, lengths))
  )
}

export const isRecord = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isString = (value: unknown): value is string => typeof value === 'string'

/** Whether all items of a list are so, and none is left out: `every` passes over holes. */
export const isListOf = <T>(value: unknown, is: (item: unknown) => boolean): value is T[] =>
  Array.isArray(value) && Object.keys(value).length === value.length && value.every(is)

function isLink(link: unknown, lengths: Readonly<Record<Where, number>>): boolean {
  if (!isRecord(link) || typeof link.href !== 'string' || !/^https?:/i.test(link.href)) return false
  return isNameIn(WHERES, link.where) && isSpan(link, lengths[link.where as Where])
}

function isSpan(value: unknown, length: number): boolean {
  if (!isRecord(value)) return false
  const { start, end } = value
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    0 <= Number(start) &&
    Number(start) <= Number(end) &&
    Number(end) <= length
  )
}

const areInOrder = (blocks: readonly Span[]): boolean =>
  blocks.every(({ start }, at) => start >= (blocks[at - 1]?.end ?? 0))

const isNameIn = (names: object, name: unknown): boolean => typeof name === 'string' && Object.hasOwn(names, name)
