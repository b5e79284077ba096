import { speechNouns } from '../../languages/english/nouns'
import type { Token } from '../words/tokens'
import { phraseBefore, type Range } from './noun-phrases'
import { hasFiniteVerb, isFiniteVerb } from './verbs'

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
  const found: NounCue[] = []
  tokens.forEach((token, at) => {
    if (token.lower !== 'that' || !speechNouns.has(tokens[at - 1]?.lower ?? '')) return
    const owner = ownerOf(tokens, at - 1)
    if (!owner || !hasFiniteVerb(tokens, at + 1, tokens.length)) return
    const lead = tokens[owner.from - 1]
    const opens = owner.from === 1 && lead?.pos === 'ADP'
    if (!opens && !governs(tokens, owner.from)) return
    const comma = opens ? tokens.findIndex(({ text }, i) => i > at && text === ',') : -1
    if (opens && comma < 0) return
    found.push({ cue: { from: at - 1, to: at }, owner, words: at + 1, end: opens ? comma : tokens.length })
  })
  return found
}

/** Whether the phrase that begins at `from` is the object of what stands before it. */
function governs(tokens: readonly Token[], from: number): boolean {
  for (let at = 0; at < from; at++) if (isFiniteVerb(tokens, at)) return true
  return tokens[from - 1]?.lower.endsWith('ing') ?? false
}

/** Whose word a noun is: *Finch’s claim*, *his claim*, *the ministry’s earlier claim*. */
function ownerOf(tokens: readonly Token[], noun: number): Range | null {
  for (let at = noun - 1; at >= 0 && noun - at <= longestDescription; at--) {
    const token = tokens[at]
    if (!token) return null
    if (token.pos === 'PRON' && /^(his|her|their|its)$/.test(token.lower)) return { from: at, to: at + 1 }
    if (token.pos === 'PART' || /^['’]s?$/u.test(token.lower)) return phraseBefore(tokens, at)
    if (!/^(ADJ|ADV|NOUN|VERB)$/.test(token.pos) || token.fused) return null
  }
  return null
}
