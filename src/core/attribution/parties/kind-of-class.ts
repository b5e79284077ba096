import type { SpeakerKind } from '../../model'
import type { NounClass } from '../chunks/chunk'

/** What a speaker is by the class of the noun it is called by. */
const KINDS: Readonly<Record<Exclude<NounClass, null>, SpeakerKind>> = {
  person: 'person',
  group: 'group',
  organization: 'organization',
  outlet: 'outlet',
  document: 'document',
  statement: 'document',
  post: 'post',
  interview: 'document',
  event: 'unknown',
  broadcast: 'outlet',
  time: 'unknown',
}

/** What a speaker is by the class of a noun; several people are a group. */
export function kindOfClass(nounClass: NounClass, isSeveral = false): SpeakerKind {
  const kind = nounClass ? KINDS[nounClass] : 'unknown'
  return kind === 'person' && isSeveral ? 'group' : kind
}
