import type { Range } from '../../../attribution/chunks/chunk'
import type { Pos, Token } from '../../../attribution/words/token'
import { hasFiniteVerb } from '../chunks/finite-verbs'
import { phraseBefore } from '../chunks/phrases'
import { complementizers, thirdPersonDeterminers } from '../function-words'
import { hasGerundEnding, possessiveEndings } from '../morphology'
import { speechNouns } from '../nouns'

/** *the ministry’s claim that …*: words given to somebody by a noun. All numbers are places in the sentence's tokens. */
export interface NounCue {
  /** The noun: *claim*. */
  cue: Range
  /** Whose it is: *the ministry*. */
  owner: Range
  /** Where the words begin. */
  words: number
  /** Where they end at the latest, where the noun's phrase only opens the sentence: *Despite the claim that …, he left*. */
  end: number
}

/** Words between an owner and the noun: *Finch’s often repeated claim*. */
const longestDescription = 4

/**
 * The nouns of saying in a sentence that have an owner and report a clause. One that the sentence is about is left out:
 * in *Finch’s claim that it failed is old* nothing marks where the words end.
 */
export function findNounCues(tokens: readonly Token[]): NounCue[] {
  const cues: NounCue[] = []
  tokens.forEach((_, at) => {
    const cue = readNounCue(tokens, at)
    if (cue) cues.push(cue)
  })
  return cues
}

/** The noun cue whose clause the token at `at` leads, or null. */
function readNounCue(tokens: readonly Token[], at: number): NounCue | null {
  const noun = at - 1
  if (!complementizers.has(tokens[at]?.lower ?? '') || !speechNouns.has(tokens[noun]?.lower ?? '')) return null
  const owner = ownerOf(tokens, noun)
  if (!owner || !hasFiniteVerb(tokens, at + 1, tokens.length)) return null
  const isAdjunct = owner.from === 1 && tokens[0]?.pos === 'ADP'
  const end = isAdjunct ? tokens.findIndex(({ text }, i) => i > at && text === ',') : tokens.length
  if (end < 0 || !(isAdjunct || isObject(tokens, owner.from))) return null
  return { cue: { from: noun, to: at }, owner, words: at + 1, end }
}

/** Whether the phrase that begins at `from` is the object of a verb before it: *denied | Finch’s claim*. */
const isObject = (tokens: readonly Token[], from: number): boolean =>
  hasFiniteVerb(tokens, 0, from) || hasGerundEnding(tokens[from - 1]?.lower ?? '')

/** Whose word a noun is: *Finch’s claim*, *his claim*, *the ministry’s earlier claim*. */
function ownerOf(tokens: readonly Token[], noun: number): Range | null {
  for (let at = noun - 1; at >= 0 && noun - at <= longestDescription; at--) {
    const token = tokens[at]
    if (!token) return null
    if (thirdPersonDeterminers.has(token.lower)) return { from: at, to: at + 1 }
    if (token.pos === 'PART' || possessiveEndings.has(token.lower)) return phraseBefore(tokens, at)
    if (!describing.has(token.pos) || token.fused) return null
  }
  return null
}

const describing: ReadonlySet<Pos> = new Set<Pos>(['ADJ', 'ADV', 'NOUN', 'VERB'])
