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

/** Letters of scripts that stand in words of East Asian languages. */
export const HAN = /[\p{Script=Han}々〆ヶヵ]/u
export const HIRAGANA = /[\u3041-\u309f]/
export const KATAKANA = /[\u30a1-\u30fa\u30fc-\u30ff\uff66-\uff9f]/
