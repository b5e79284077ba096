import type { Chunk, NounPhrase, Range } from '../../attribution/chunks/chunk'
import { plainToken, type Token } from '../../attribution/words/token'
import type { ReportingFrame, ReportingVerb } from '../pack'

/** A noun phrase as it begins: nothing is known but where it stands. */
export const phraseAt = (from: number, to: number, facts: Partial<NounPhrase>): NounPhrase => ({
  from,
  to,
  type: 'noun phrase',
  core: { from, to },
  noun: '',
  nounClass: null,
  name: null,
  owner: null,
  definiteness: 'bare',
  pronoun: null,
  number: null,
  gender: null,
  mayBeSubject: false,
  ...facts,
})

/** A phrase with the particle behind it that marks it as the topic. @param mayBeSubject whether it may be the subject of a verb of saying */
export const withTopicMark = (phrase: NounPhrase, mayBeSubject: boolean): readonly Chunk[] => [
  { ...phrase, mayBeSubject },
  { from: phrase.to, to: phrase.to + 1, type: 'word', isNegation: false },
]

/** The same with a particle that marks it as the subject. */
export const withSubjectMark = (phrase: NounPhrase, mayBeSubject: boolean): readonly Chunk[] => [
  { ...phrase, mayBeSubject },
  { from: phrase.to, to: phrase.to + 1, type: 'word', isNegation: false, marksSubject: true },
]

/** A word with nothing known but its part of speech. */
export const tokenAt = (text: string, start: number, pos: Token['pos'], lemma = text): Token =>
  plainToken(start, text, text.toLowerCase(), pos, lemma)

/** Cuts a sentence into chunks, from left to right, by what stands at each token. */
export function chunkBy(
  tokens: readonly Token[],
  readChunk: (tokens: readonly Token[], at: number, before: readonly Chunk[]) => readonly Chunk[],
): Chunk[] {
  const chunks: Chunk[] = []
  let at = 0
  while (at < tokens.length) {
    const next = readChunk(tokens, at, chunks)
    for (const each of next) chunks.push(each)
    at = next.at(-1)?.to ?? at + 1
  }
  return chunks
}

/** A reporting verb with the frames that it may have. */
export const reportingVerb = (frames: readonly ReportingFrame[], isImpersonal = false): ReportingVerb => ({
  frames: new Set(frames),
  passiveReports: false,
  isImpersonal,
})

/** The script of a UTF-16 unit, as far as East Asian languages need it: by its block, which is quicker than a pattern. */
export type Script = 'han' | 'hiragana' | 'katakana' | 'hangul' | 'digit' | 'latin' | 'other'

/** Blocks of units, by their first and last; the first that has a unit tells its script. */
const BLOCKS: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x4e00, 0x9fff, 'han'],
  [0x3041, 0x309f, 'hiragana'],
  [0xac00, 0xd7a3, 'hangul'],
  [0x30f5, 0x30f6, 'han'],
  [0x30fb, 0x30fb, 'other'],
  [0x30a1, 0x30ff, 'katakana'],
  [0x30, 0x39, 'digit'],
  [0x41, 0x5a, 'latin'],
  [0x61, 0x7a, 'latin'],
  [0x3005, 0x3006, 'han'],
  [0x3400, 0x4dbf, 'han'],
  [0xff66, 0xff9f, 'katakana'],
  [0xff10, 0xff19, 'digit'],
  [0xff21, 0xff3a, 'latin'],
  [0xff41, 0xff5a, 'latin'],
  [0xd7, 0xd7, 'other'],
  [0xf7, 0xf7, 'other'],
  [0xc0, 0x24f, 'latin'],
  [0xf900, 0xfaff, 'han'],
]

export function scriptOf(text: string, at: number): Script {
  const code = text.charCodeAt(at)
  for (const [first, last, script] of BLOCKS) if (code >= first && code <= last) return script
  return 'other'
}

/** The words of a phrase that the tokenizer marked as a name, from the first to the last; null where none is. */
export function nameMarked(tokens: readonly Token[], { from, to }: Range): Range | null {
  let first = from
  while (first < to && !tokens[first]?.isName) first++
  let last = to
  while (last > first && !tokens[last - 1]?.isName) last--
  return last > first ? { from: first, to: last } : null
}

/** Where a run of one script ends. */
export function runEnd(text: string, at: number, end: number, script: Script): number {
  let to = at
  while (to < end && scriptOf(text, to) === script) to++
  return to
}
