import type { VerbGroup } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { infinitiveMarkers } from '../function-words'
import { hasGerundEnding } from '../morphology'
import { beForms, modals, negations } from '../verb-groups'
import { isFiniteVerb, isInVerbGroup } from './finite-verbs'
import { describesNoun } from './noun-phrase'
import type { Sayings } from './saying-forms'

/** *has also said*, *to say*, *was not told*; null where no verb stands with them. */
export function readVerbGroup(tokens: readonly Token[], sayings: Sayings, from: number): VerbGroup | null {
  const last = lastVerb(tokens, sayings, from)
  const verb = tokens[last]
  if (!verb) return null
  const isGerund = hasGerundEnding(verb.lower)
  let isTensed = Boolean(sayings[last]) && !isGerund
  let [isInfinitive, isModal, hasBe, isNegated] = [false, false, false, false]
  for (let at = from; at <= last; at++) {
    const lower = tokens[at]?.lower ?? ''
    isTensed ||= isFiniteVerb(tokens, at)
    // *ought to fail*
    isInfinitive ||= infinitiveMarkers.has(lower) && !modals.has(tokens[at - 1]?.lower ?? '')
    isModal ||= modals.has(lower)
    hasBe ||= beForms.has(lower)
    isNegated ||= negations.has(lower)
  }
  const read: VerbGroup = {
    from,
    to: last + 1,
    type: 'verb group',
    lemma: verb.lemma,
    form: isInfinitive ? 'infinitive' : isTensed ? 'finite' : 'participle',
    mood: isModal ? 'conditional' : 'indicative',
    auxiliary: null,
    number: null,
    isKnown: true,
  }
  if (verb.pos !== 'AUX' && hasBe && !isGerund) read.isPassive = true
  if (isNegated) read.isNegated = true
  return read
}

/** *has also | said*: the last verb of the group that begins at `from`; -1 for none. */
function lastVerb(tokens: readonly Token[], sayings: Sayings, from: number): number {
  let at = from
  let last = -1
  for (; isInVerbGroup(tokens, at); at++) if (isVerbal(tokens[at])) last = at
  return (tokens[at]?.pos === 'VERB' ? !describesNoun(tokens, sayings, at) : sayings[at]) ? at : last
}

const isVerbal = (token: Token | undefined): boolean => token?.pos === 'AUX' || token?.pos === 'VERB'
