import { isCredit, isLabel, isPlea, isService, isTeaser } from '../languages/line-words'
import { cardBlocks } from './card-blocks'
import type { Collection, RawBlock, Region } from './collection'
import { endsSentence, linkedShare } from './prose'
import { holders } from './running-text'
import { isWithin, type Scope } from './scope'
import { inSteps, type Steps } from './steps'

/** Of a paragraph that is the article's own, links hold at most this share. */
const MAX_LINKED = 0.9
/** A linked title is at least this long. UTF-16 units. */
const MIN_TITLE = 20
/** Shorter paragraphs may be said twice ... */
const MIN_REPEATED = 60
/** ... and so may block quotations, and what does not stand among the paragraphs. UTF-16 units. */
const MIN_PULL_QUOTE = 12
/** A longer text is no pull quote. UTF-16 units. */
const MAX_PULL_QUOTE = 400
/** In longer articles pull quotes are not looked for, since that takes the square of the length. UTF-16 units. */
const MAX_COMPARED = 100_000
/** A shorter sentence after the last prose that does not stand among the paragraphs is a label. UTF-16 units. */
const SHORT_SENTENCE = 25
/** What a paragraph ends with, and a title, even of somebody's words, does not. */
const PARAGRAPH_END = /[.…。][”"»’']?$/
/** A plea is short; a longer text tells of subscriptions. UTF-16 units. */
const MAX_PLEA_BLOCK = 300
/** What stands around a plea, up to this much, is part of it. UTF-16 units. */
const MAX_PLEA = 900
/** Pleas looked for: each takes a look at all blocks. */
const MAX_PLEAS = 50
/** So many blocks are looked at without a pause. */
const BLOCKS_PER_STEP = 50

/** The article's own blocks, in order: those in its scope without what else stands there. */
export function* ownBlocks(
  { blocks, regions }: Collection,
  scope: Scope,
  isOwnSite: (href: string) => boolean,
): Steps<RawBlock[]> {
  const inside = blocks.filter(
    (block) => (scope.approach.has(block) || isWithin(block.region, scope.root)) && !scope.isForeign(block.region),
  )
  yield
  const others = yield* cardBlocks(inside, regions, isOwnSite)
  yield
  const pleas = yield* pleaBlocks(inside)
  const isAmong = amongParagraphs(inside, holders(blocks, regions))
  const kept: RawBlock[] = []
  const seen = new Set<string>()
  const all = inside.map((block) => block.text).join('\n')
  const isOwn = (block: RawBlock, before: RawBlock | undefined) => {
    if (block.kind === 'signature') return kept.at(-1) === before
    if (others.has(block) || pleas.has(block) || seen.has(block.text) || block.level === 1) return false
    const lower = block.text.toLowerCase()
    return !(isLabel(lower) || isCredit(lower) || isService(lower) || isPullQuote(block, all, isAmong))
  }
  yield* inSteps(inside, BLOCKS_PER_STEP, (block, at) => {
    if (!isOwn(block, inside[at - 1])) return
    if (leadsElsewhere(block, isOwnSite, isAmong)) {
      // A heading over nothing but links goes with them.
      if (kept.at(-1)?.kind === 'heading') kept.pop()
      return
    }
    if (block.text.length > MIN_REPEATED) seen.add(block.text)
    kept.push(block)
  })
  return trim(kept, isAmong)
}

/** Tells whether a block stands beside paragraphs of prose, and is made as they are. */
function amongParagraphs(
  blocks: readonly RawBlock[],
  holderOf: (block: RawBlock) => Region,
): (block: RawBlock) => boolean {
  const names = new Map<Region, string>()
  for (const block of blocks) if (block.prose > 0) names.set(holderOf(block), block.region.name)
  return (block) => block.level === 0 && names.get(holderOf(block)) === block.region.name
}

/** Whether a quotation stands in a longer text of the article too; its quotation marks may be its own. */
function isPullQuote(block: RawBlock, all: string, isAmong: (block: RawBlock) => boolean): boolean {
  const { text, kind } = block
  const least = kind === 'quote' || !isAmong(block) ? MIN_PULL_QUOTE : MIN_REPEATED
  if (text.length < least || text.length > MAX_PULL_QUOTE || all.length > MAX_COMPARED) return false
  if (kind !== 'quote' && !/^["'“„«‘]/.test(text)) return false
  const bare = text.replace(/^["'“”„«»‘’]+|(?<!["'“”„«»‘’])["'“”„«»‘’]+$/g, '')
  const first = all.indexOf(bare)
  const last = all.lastIndexOf(bare)
  // A whole line of its own, said twice, is dropped the second time alone.
  return first !== last && [first, last].some((at) => !isLine(all, at, bare.length))
}

/** Whether what stands there is a line by itself, quotation marks aside. */
function isLine(all: string, at: number, length: number): boolean {
  return (
    /(?:^|\n)["'“”„«»‘’]*$/.test(all.slice(Math.max(0, at - 4), at)) &&
    /^["'“”„«»‘’]*(?:\n|$)/.test(all.slice(at + length, at + length + 4))
  )
}

function leadsElsewhere(
  block: RawBlock,
  isOwnSite: (href: string) => boolean,
  isAmong: (block: RawBlock) => boolean,
): boolean {
  const share = linkedShare(block)
  if (isTeaser(block.text, share) || isLabelledTitle(block, isOwnSite)) return true
  if (share <= MAX_LINKED || isQuoted(block) || block.level > 0) return false
  return !(PARAGRAPH_END.test(block.text) && isAmong(block))
}

const isQuoted = ({ kind }: RawBlock): boolean => kind === 'quote' || kind === 'post' || kind === 'signature'

/** A label, a stroke or colon, and to the end the linked title of another article: *Watch | Five bridges that fell*. */
function isLabelledTitle(block: RawBlock, isOwnSite: (href: string) => boolean): boolean {
  const [link, second] = block.links
  if (link === undefined || second !== undefined || link.end < block.text.length || !isOwnSite(link.href)) return false
  return link.end - link.start >= MIN_TITLE && /^[^.!?:|]{2,40}[|:»>]\s*$/.test(block.text.slice(0, link.start))
}

/** Pleas to subscribe, with what stands in one element with them and makes up little of the text. */
function* pleaBlocks(blocks: RawBlock[]): Steps<Set<RawBlock>> {
  const pleas: RawBlock[] = []
  yield* inSteps(blocks, BLOCKS_PER_STEP, (block) => {
    if (pleas.length < MAX_PLEAS && block.text.length < MAX_PLEA_BLOCK && isPlea(block.text)) pleas.push(block)
  })
  const total = blocks.reduce((sum, block) => sum + block.text.length, 0)
  const found = new Set<RawBlock>()
  yield* inSteps(pleas, 1, (plea) => {
    for (const block of aroundPlea(plea, blocks, total)) found.add(block)
  })
  return found
}

function aroundPlea(plea: RawBlock, blocks: RawBlock[], total: number): RawBlock[] {
  let around = [plea]
  for (let at: Region | null = plea.region; at; at = at.parent) {
    const root = at
    const held = blocks.filter((block) => isWithin(block.region, root))
    const length = held.reduce((sum, block) => sum + block.text.length, 0)
    if (length > MAX_PLEA || length > total / 3) break
    around = held
  }
  return around
}

/** Cuts what stands before the first and after the last paragraph: bylines, dates, labels, headings over nothing. */
function trim(blocks: RawBlock[], isAmong: (block: RawBlock) => boolean): RawBlock[] {
  const isParagraph = (block: RawBlock) =>
    block.prose > 0 || isQuoted(block) || (isAmong(block) && endsSentence(block.text))
  const first = blocks.findIndex(isParagraph)
  if (!blocks.some(({ prose }) => prose > 0)) return []
  let end = blocks.findLastIndex((block) => isParagraph(block) || isLastWord(block)) + 1
  // A list may end an article.
  while (blocks[end]?.kind === 'item') end++
  return blocks.slice(first, end)
}

const isLastWord = ({ text }: RawBlock): boolean => text.length > SHORT_SENTENCE && endsSentence(text)
