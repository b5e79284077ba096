import type { Chunk, NounPhrase } from '../../attribution/chunks/chunk'
import type { Token } from '../../attribution/words/token'
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

/** A word with nothing known but its part of speech. */
export const tokenAt = (text: string, start: number, pos: Token['pos'], lemma = text): Token => ({
  start,
  end: start + text.length,
  text,
  lower: text.toLowerCase(),
  pos,
  lemma,
  fused: false,
  quote: null,
})

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

export function scriptOf(text: string, at: number): Script {
  const code = text.charCodeAt(at)
  if (code < 0x80) return code >= 0x30 && code <= 0x39 ? 'digit' : isAscii(code) ? 'latin' : 'other'
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf)) return 'han'
  if (code >= 0x3041 && code <= 0x309f) return 'hiragana'
  if (code >= 0xac00 && code <= 0xd7a3) return 'hangul'
  if (code === 0x3005 || code === 0x3006 || code === 0x30f5 || code === 0x30f6) return 'han'
  if (code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb) return 'katakana'
  return otherScript(code)
}

const isAscii = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

function otherScript(code: number): Script {
  if (code >= 0xff66 && code <= 0xff9f) return 'katakana'
  if (code >= 0xff10 && code <= 0xff19) return 'digit'
  const isWide = (code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)
  const isAccented = code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7
  if (isWide || isAccented) return 'latin'
  return code >= 0xf900 && code <= 0xfaff ? 'han' : 'other'
}

/** Where a run of one script ends. */
export function runEnd(text: string, at: number, end: number, script: Script): number {
  let to = at
  while (to < end && scriptOf(text, to) === script) to++
  return to
}
