import { measureWords } from '../../measure-words'
import type { Adjunct, Chunk, NounPhrase, Range, VerbGroup } from '../chunks/chunk'
import type { Token } from '../words/token'
import { trimMarks } from './limits'
import { canSpeak } from './subject'

/** What is read where chunks follow one another without finite verbs that mark clauses. */
export interface ChunkRun {
  tokens: readonly Token[]
  chunks: readonly Chunk[]
}

/** A stretch of a sentence's chunks `[from, to)`, by their places. */
export type Places = Range

/** Whether a chunk is a phrase that may be the subject of a verb of saying. */
export const isSpeaker = (chunk: Chunk | undefined): chunk is NounPhrase =>
  chunk?.type === 'noun phrase' && chunk.mayBeSubject && canSpeak(chunk)

export const isFiniteGroup = (chunk: Chunk | undefined): chunk is VerbGroup =>
  chunk?.type === 'verb group' && chunk.form === 'finite'

/** Place of the first speaker in a stretch; -1 where none is. */
export function speakerWithin({ chunks }: ChunkRun, { from, to }: Places): number {
  for (let at = from; at < to; at++) if (isSpeaker(chunks[at])) return at
  return -1
}

/** The tokens of a stretch, without marks at its ends; null where nothing is left. */
export function tokensOf({ tokens, chunks }: ChunkRun, { from, to }: Places): Range | null {
  const first = chunks[from]
  const last = chunks[to - 1]
  return first && last && from < to ? trimMarks(tokens, { from: first.from, to: last.to }) : null
}

/** Where the frame of a clause ends and its words begin: behind marks, conjunctions, one time, and what tells the occasion. */
export function behindFrame({ chunks }: ChunkRun, from: number, to: number): number {
  let at = from
  let times = 0
  for (; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.type === 'mark' || chunk?.type === 'coordinator') continue
    if (chunk?.type !== 'adjunct') break
    if (chunk.role === 'time' && times === 0 && isParted(chunks[at + 1])) times++
    // *국회에서 | 기자회견을 열고*: where the occasion was.
    else if (chunk.role !== 'occasion' && !(chunk.role === 'other' && isOccasion(chunks[at + 1]))) break
  }
  return at
}

const isOccasion = (next: Chunk | undefined): boolean => next?.type === 'adjunct' && next.role === 'occasion'

const isParted = (next: Chunk | undefined): boolean =>
  next?.type === 'mark' || next?.type === 'quotation' || (next?.type === 'adjunct' && next.role === 'occasion')

/** Phrases in a stretch that tell where it was said. */
export const occasionsWithin = ({ chunks }: ChunkRun, { from, to }: Places): Adjunct[] =>
  chunks.slice(from, to).filter((chunk): chunk is Adjunct => chunk.type === 'adjunct' && chunk.role === 'occasion')

/** Words of a stretch of tokens, those of its quotations among them. */
export const sizeOf = ({ tokens }: ChunkRun, { from, to }: Range): number =>
  tokens.slice(from, to).reduce((sum, { text, quote }) => sum + measureWords(quote ? quote.piece.text : text), 0)
