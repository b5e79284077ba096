import { cardBlocks } from './card-blocks'
import type { RawBlock } from './collect-blocks'
import { linkedShare, proseWeight } from './prose'
import { isWithin, type Scope } from './scope'

/** A line that sends the reader elsewhere begins with one of these. */
const TEASER = new RegExp(
  '^\\W*(?:' +
    [
      'read (?:more|also|next|the full|our)|also read|related|see also|watch(?: now)?|listen|more (?:on|from)|don.t miss|recommended|click here|subscribe|sign up',
      'lesen sie|lesen:|lies auch|mehr zum thema|mehr dazu|auch interessant|zum thema|hier geht es|weiterlesen|siehe auch',
      'lire (?:aussi|également)|à lire|a lire|voir aussi|sur le même sujet',
      'lea también|lee también|leer más|le puede interesar|te puede interesar|ver también|más información',
      'leggi anche|leggi (?:l.articolo|tutt)|vedi anche|ti potrebbe|approfondisci',
      'leia (?:também|mais)|veja também|lees ook|lees meer|czytaj (?:też|także|również)|zobacz (?:też|także)|läs (?:också|mer|även)|les også|læs også',
      'читайте также|смотрите также|по теме|читайте також|ayrıca oku|関連記事|あわせて読みたい',
    ].join('|') +
    ')(?![\\p{L}\\p{N}])',
  'iu',
)

/** Labels of things around the text, alone in their block. */
const LABEL =
  /^\W*(?:advertisement|ad|anzeige|werbung|publicité|publicidad|pubblicità|reklama?|share|teilen|partager|print|copy link|comments?|loading.*|story continues below.*|article continues.*|continue reading.*|image source|getty images|play video)\W*$/iu

/** The article's own blocks, in order: those in its scope without what else stands there. */
export function ownBlocks(blocks: RawBlock[], scope: Scope, isOwnSite: (href: string) => boolean): RawBlock[] {
  const inside = blocks.filter(
    (block) => (scope.approach.has(block) || isWithin(block.region, scope.root)) && !scope.isForeign(block.region),
  )
  const cards = cardBlocks(inside, isOwnSite)
  const kept: RawBlock[] = []
  const seen = new Set<string>()
  for (const block of inside) {
    if (cards.has(block) || seen.has(block.text)) continue
    if (leadsElsewhere(block)) {
      // A heading over nothing but links goes with them.
      if (kept.at(-1)?.kind === 'heading') kept.pop()
      continue
    }
    if (block.level === 1 || LABEL.test(block.text)) continue
    if (block.text.length > 80) seen.add(block.text)
    kept.push(block)
  }
  return trim(kept)
}

function leadsElsewhere(block: RawBlock): boolean {
  const share = linkedShare(block)
  if (share > 0.9 && block.kind !== 'quote' && block.kind !== 'post' && block.level === 0) return true
  return TEASER.test(block.text) && (share > 0.3 || block.text.length < 60)
}

/** Cuts what stands before the first and after the last prose: bylines, dates, labels, headings over nothing. */
function trim(blocks: RawBlock[]): RawBlock[] {
  const first = blocks.findIndex((block) => proseWeight(block) > 0)
  const last = blocks.findLastIndex((block) => proseWeight(block) > 0)
  if (first < 0) return []
  let end = last + 1
  while (end < blocks.length && endsSentence(blocks[end])) end++
  return blocks.slice(first, end)
}

function endsSentence(block: RawBlock | undefined): boolean {
  return block !== undefined && block.level === 0 && /[.!?…。！？"”»“]$/.test(block.text)
}
