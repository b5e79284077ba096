import type { Confidence } from '../model'
import type { Draft, Ground } from './drafts/draft'
import type { Resolved } from './speakers/resolve-speakers'

/** Grounds on which a statement stands or falls with a guess. */
const guessed: ReadonlySet<Ground> = new Set(['alone', 'before', 'block', 'label', 'promise'])

/** `low` where the words, the speaker, or that they belong together was guessed rather than read. */
export function judgeConfidence(draft: Draft, resolved: Resolved): Confidence {
  const carried = draft.ground === 'before' && draft.follows !== null
  const person = draft.ground === 'label' && resolved.speaker?.kind === 'person'
  if ((guessed.has(draft.ground) && !carried && !person) || resolved.doubtful || resolved.speaker === null) return 'low'
  const { kind } = resolved.speaker
  const vague = kind === 'unknown' || ((kind === 'organization' || kind === 'group') && draft.form === 'indirect')
  return vague ? 'low' : 'high'
}
