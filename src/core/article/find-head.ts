import { isCredit } from '../languages/line-words'
import type { RawBlock, Region } from './collection'
import { fold, likeness } from './plain'
import { isWithin, type Scope } from './scope'
import { inSteps, type Steps } from './steps'
import { namesCaption, namesOf, refine } from './suspicion'
import { likenessTo } from './title-likeness'
import type { Visibility } from './visibility'

/** How alike a line and the description must be for it to be the standfirst (Dice over words). */
const ALIKE = 0.6
/** What a heading of the first level is worth by itself, on the scale of its likeness to the title. */
const FIRST_LEVEL = 0.3
/** A shorter line is no standfirst. UTF-16 units. */
const MIN_STANDFIRST = 30
/** Class words that name a standfirst, as pages write them ... */
const STANDFIRST_WORDS =
  'standfirst|sub[-_]*(?:title|headline|head|deck)|dec?k|lead|lede|intro|summary|excerpt|abstract|chapo|vorspann|teaser[-_]*text|entradilla|bajada|sommario|occhiello|ingress|description'
const MAY_STANDFIRST = new RegExp(STANDFIRST_WORDS, 'i')
/** ... and where they stand alone. */
const STANDFIRST = new RegExp(`\\b(?:${STANDFIRST_WORDS})\\b`)
/** How many suspect elements up a caption's word is looked for. */
const CAPTION_DEPTH = 3
/** How many blocks after the headline may come before the standfirst. */
const STANDFIRST_WINDOW = 6
/** So many blocks are looked at without a pause. */
const BLOCKS_PER_STEP = 50

/**
 * The block that is the article's headline. Where none is like the title and the page has no `<h1>`, or has it in a
 * menu, it is the first second-level heading at the head of an article; null where there is none.
 */
export function* findHeadline(blocks: readonly RawBlock[], title: string): Steps<RawBlock | null> {
  const likenessOf = likenessTo(title)
  let best: RawBlock | null = null
  let bestScore = 0
  yield* inSteps(blocks, BLOCKS_PER_STEP, (block) => {
    if (block.level === 0 || block.level > 3) return
    const score = likenessOf(block.text) + (block.level === 1 ? FIRST_LEVEL : 0)
    if (score > bestScore) {
      best = block
      bestScore = score
    }
  })
  return best ?? blocks.find(isAtHead) ?? null
}

/** Whether a block is a second-level heading in the `<header>` of an `<article>`. */
function isAtHead({ level, region }: RawBlock): boolean {
  if (level !== 2) return false
  let isInHeader = false
  for (let at: Region | null = region; at; at = at.parent) {
    if (at.name === 'header' || at.name === 'hgroup') isInHeader = true
    else if (at.name === 'article') return isInHeader
  }
  return false
}

/** The block between headline and body that sums the article up; null where there is none. */
export function findStandfirst(
  blocks: readonly RawBlock[],
  headline: RawBlock | null,
  firstOwn: RawBlock,
  description: string,
): RawBlock | null {
  if (headline === null) return null
  const from = blocks.indexOf(headline) + 1
  const to = blocks.indexOf(firstOwn)
  const wanted = fold(description)
  for (const block of blocks.slice(from, Math.min(to, from + STANDFIRST_WINDOW))) {
    if (block.text.length < MIN_STANDFIRST) continue
    if (wanted !== '' && likeness(fold(block.text), wanted) > ALIKE) return block
    if (isNamedStandfirst(block.region.element)) return block
  }
  return null
}

function isNamedStandfirst(element: Element): boolean {
  const names = namesOf(element)
  // Few names hold such a word at all; to take the others apart costs.
  return MAY_STANDFIRST.test(names) && STANDFIRST.test(refine(names, element.localName))
}

/** Captions of the article's pictures, as far as they are shown. */
export function* findCaptions(blocks: readonly RawBlock[], scope: Scope, visibility: Visibility): Steps<RawBlock[]> {
  const captions: RawBlock[] = []
  yield* inSteps(blocks, BLOCKS_PER_STEP, (block) => {
    const { region } = block
    if (!isWithin(region, scope.around)) return
    if (scope.isForeign(region) ? isCaption(block) && visibility.isShown(region) : isCredit(block.text))
      captions.push(block)
  })
  return captions
}

function isCaption(block: RawBlock): boolean {
  for (let at = block.region.suspect, up = 0; at && up < CAPTION_DEPTH; at = at.parent?.suspect ?? null, up++) {
    if (at.suspicion && namesCaption(at.suspicion)) return true
  }
  return false
}
