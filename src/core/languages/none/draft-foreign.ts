import { pieceOf } from '../../attribution/statements/read-content'
import type { Quotation } from '../../attribution/words/quotations'
import { countWords } from '../../count-words'
import { hasWords } from '../../has-words'
import type { Article, Piece, Speaker } from '../../model'
import { foreignCues } from './foreign-cues'

/** A quotation in an article whose language has no grammar here. */
export interface ForeignDraft {
  content: [Piece, ...Piece[]]
  cue: Piece | null
  speaker: Speaker | null
}

/** Words, or East Asian characters, from which on a quotation is taken for speech rather than for a term. */
const fewestWords = 4
const fewestCharacters = 8
/** Units around a quotation in which its cue is looked for, and that may part two halves of one statement. */
const reach = 120

const name = String.raw`\p{Lu}[\p{L}’'-]{1,${reach}}(?:\s(?:(?:de|del|della|di|du|von|van|der|den|la|le|al|bin)\s){0,2}\p{Lu}[\p{L}’'-]{1,${reach}}){0,3}`
const anyName = new RegExp(name, 'gu')
const behind = new RegExp(String.raw`^[\s,–—-]*(\p{L}+)(?:\s\p{Ll}[\p{L}-]*){0,4}?\s(${name})`, 'u')
const ahead = new RegExp(
  String.raw`(${name})(?:[\s,][\p{L}’'-]{1,${reach}}){0,8}?\s(\p{Ll}{1,${reach}})(?:\s\p{Ll}{1,${reach}}){0,4}\s?:\s*$`,
  'u',
)

/** Takes the quotations of an article for statements by their marks and length, and reads the plainest cues. */
export function draftForeign(article: Article, quotations: readonly Quotation[]): ForeignDraft[] {
  const cues = foreignCues.get(article.language.slice(0, 2).toLowerCase()) ?? new Set<string>()
  const names = fullNames(article.text)
  const drafts: ForeignDraft[] = []
  let last: { draft: ForeignDraft; end: number } | null = null
  for (const quotation of [...quotations, ...dialogue(article, cues)].sort((a, b) => a.start - b.start)) {
    if (last && quotation.start < last.end) continue
    const gap = last ? article.text.slice(last.end, quotation.start) : ''
    if (last?.draft.cue && last.draft.cue.start >= last.end && gap.length <= reach && !gap.includes('\n')) {
      extend(last.draft, quotation)
      last.end = quotation.end
      continue
    }
    if (!isSpeech(quotation)) continue
    const found = findCue(article.text, quotation, cues, names)
    const draft: ForeignDraft = { content: quotation.pieces, cue: found?.cue ?? null, speaker: found?.speaker ?? null }
    drafts.push(draft)
    last = { draft, end: quotation.end }
  }
  return drafts
}

/** Lets a statement go on with a quotation, which may have more pieces than a call may have arguments. */
function extend({ content }: ForeignDraft, { pieces }: Quotation): void {
  for (const piece of pieces) content.push(piece)
}

/**
 * Speech that a dash opens at the start of a paragraph: *— Words, — said Ivanov, — and more words.* The stretches between
 * dashes that hold a reporting verb are the frame, the others the words.
 */
function dialogue(article: Article, cues: ReadonlySet<string>): Quotation[] {
  return article.blocks.flatMap((block) => {
    const text = article.text.slice(block.start, block.end)
    const opening = /^[—–]\s*/u.exec(text)?.[0]
    if (!opening) return []
    const pieces: Piece[] = []
    let at = opening.length
    for (const part of text.slice(at).split(/(?<=[,.!?…»])\s*[—–]\s/u)) {
      const start = text.indexOf(part, at)
      at = start + part.length
      const frame = part
        .split(/[\s,]+/u)
        .slice(0, frameWords)
        .some((word) => cues.has(word.toLowerCase()))
      const piece = pieceOf(article.text, block.start + start, block.start + at)
      if (hasWords(part) && (!frame || pieces.length === 0)) pieces.push(piece)
    }
    const [first, ...rest] = pieces
    const last = pieces.at(-1)
    return first && last ? [{ start: block.start, end: last.end, pieces: [first, ...rest], closed: true }] : []
  })
}

/** Words of a stretch between dashes within which its verb must stand for it to be the frame. */
const frameWords = 4

function isSpeech(quotation: Quotation): boolean {
  const text = quotation.pieces.map((piece) => piece.text).join(' ')
  const characters =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0
  return characters > 0 ? characters >= fewestCharacters : countWords(text) >= fewestWords
}

function findCue(text: string, quotation: Quotation, cues: ReadonlySet<string>, names: ReadonlyMap<string, string>) {
  // Behind the whole, or behind its first stretch: *— Words, — said Ivanov, — and more words.*
  for (const end of [quotation.end, quotation.pieces[0].end]) {
    const after = behind.exec(text.slice(end, end + reach))
    if (!after?.[1] || !after[2] || !cues.has(after[1].toLowerCase())) continue
    const at = end + after[0].indexOf(after[1])
    const start = end + after[0].length - after[2].length
    return { cue: pieceAt(text, at, after[1].length), speaker: speakerAt(text, start, after[2].length, names) }
  }
  const from = Math.max(0, quotation.start - reach)
  const before = ahead.exec(text.slice(from, quotation.start))
  if (before?.[1] && before[2] && cues.has(before[2].toLowerCase())) {
    const start = from + before.index
    const at = start + before[0].lastIndexOf(before[2])
    return { cue: pieceAt(text, at, before[2].length), speaker: speakerAt(text, start, before[1].length, names) }
  }
  return null
}

const pieceAt = (text: string, start: number, length: number): Piece => ({
  text: text.slice(start, start + length),
  start,
  end: start + length,
})

function speakerAt(text: string, start: number, length: number, names: ReadonlyMap<string, string>): Speaker {
  const mention = text.slice(start, start + length)
  return { mention, start, end: start + length, name: names.get(mention) ?? mention, kind: 'person' }
}

/** The names of two and more words, by their last: *Weber* for *Anna Weber*. */
function fullNames(text: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const [full] of text.matchAll(anyName)) {
    const last = full.split(/\s/u).at(-1) ?? ''
    if (last !== full && !names.has(last)) names.set(last, full)
  }
  return names
}
