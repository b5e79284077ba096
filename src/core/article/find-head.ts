import type { RawBlock } from './collect-blocks'
import { isCredit } from './phrases'
import { fold, likeness } from './plain'
import { isWithin, type Scope } from './scope'
import { namesOf } from './suspicion'

/** How alike a heading and the title must be for it to be the headline (Dice over words). */
const ALIKE = 0.6
/** Class words that name a standfirst. */
const STANDFIRST =
  /\b(?:standfirst|sub-?(?:title|head(?:line)?|deck)|dek|deck|lead|lede|intro|summary|excerpt|abstract|chapo|vorspann|teaser-?text|entradilla|bajada|sommario|occhiello|ingress|description)\b/
/** How many blocks after the headline may come before the standfirst. */
const STANDFIRST_WINDOW = 6

/** The block that is the article's headline; null where none is like the title and the page has no `<h1>`. */
export function findHeadline(blocks: readonly RawBlock[], title: string): RawBlock | null {
  const wanted = fold(title)
  let best: RawBlock | null = null
  let bestScore = 0
  for (const block of blocks) {
    if (block.level === 0 || block.level > 3) continue
    const likewise = wanted === '' ? 0 : likeness(fold(block.text), wanted)
    const score = (likewise >= ALIKE ? likewise : 0) + (block.level === 1 ? 0.3 : 0)
    if (score > bestScore) {
      best = block
      bestScore = score
    }
  }
  return best
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
    if (block.text.length < 30) continue
    if (wanted !== '' && likeness(fold(block.text), wanted) > 0.7) return block
    if (STANDFIRST.test(namesOf(block.region.element))) return block
  }
  return null
}

/** Captions of the article's pictures. */
export function findCaptions(blocks: readonly RawBlock[], scope: Scope): RawBlock[] {
  return blocks.filter(
    (block) =>
      isWithin(block.region, scope.around) && (scope.isForeign(block.region) ? isCaption(block) : isCredit(block.text)),
  )
}

function isCaption(block: RawBlock): boolean {
  for (let at: RawBlock['region'] | null = block.region, up = 0; at && up < 4; at = at.parent, up++) {
    if (at.element.localName === 'figcaption' || /caption|bildunterschrift/.test(namesOf(at.element))) return true
  }
  return false
}
