import type { Basis, Speaker, Statement } from '../../model'
import type { SentenceChunks } from './chunks/chunks-of'
import type { Draft } from './drafts/draft'
import { definiteArticles, pointers, thirdPersonDeterminers } from './function-words'
import { hasGerundEnding, hasPluralEnding } from './morphology'
import type { Resolved } from './speakers/resolve-speakers'

/** Units of text between speaker and verb in which there is room for another clause. */
const longestFrame = 60

/** What a statement was decided by: the grounds of its draft and of its speaker, and what bears upon both together. @param chunks of its sentence */
export function decideBasis(draft: Draft, resolved: Resolved, chunks: SentenceChunks): Statement['basis'] {
  const { speaker, by } = resolved
  const grounds: Basis[] = draft.follows ? ['continued', by] : [by]
  if (draft.ground === 'label' && speaker && speaker.kind !== 'person') grounds.push('impersonal')
  if (
    by === 'described' &&
    speaker &&
    (resolved.mayBeNamed || pointsBack(speaker) || isNameless(draft, speaker, chunks))
  )
    grounds.push('unresolved')
  if (speaker?.kind === 'unknown') grounds.push('unclear')
  if (speaker && draft.cue && draft.cue.start - speaker.end > longestFrame) grounds.push('apart')
  // Behind *that*, in a citation, set before its cue or told as past a body's words are as plain as anybody's; a bare
  // clause behind *the ministry says* may as well be the page's.
  const isBody = speaker?.kind === 'organization' || speaker?.kind === 'group'
  if (isBody && draft.form === 'indirect' && draft.ground === 'bare' && !isPast(draft, chunks)) grounds.push('body')
  return [draft.ground, ...grounds]
}

/** *said*, *has told*; not *says*, *saying* */
function isPast({ act }: Draft, chunks: SentenceChunks): boolean {
  const { word, lemma } = chunks.headOf(act?.cue ?? { to: 0 })
  return word !== lemma && !hasGerundEnding(word) && !hasPluralEnding(word)
}

/** *a study*, *its government*, *these figures*: a text or body, and no name that tells which; *court records* are any. */
function isNameless({ party, partyAt, at }: Draft, { mention, kind }: Speaker, chunks: SentenceChunks): boolean {
  if (kind !== 'document' && kind !== 'post' && kind !== 'organization') return false
  const phrase = party && partyAt === at ? chunks.phrases[party.head.to - 1] : null
  const [first = ''] = mention.toLowerCase().split(' ')
  const isOne = phrase && phrase.number !== 'plural'
  return (isOne || pointers.has(first)) && !hasName(mention)
}

/** *Lorne’s army*, *a report from Orrin Bank*; not *A study* */
const hasName = (mention: string): boolean => / \p{Lu}|^\p{Lu}\p{L}*[’']s /u.test(mention)

/** *the institute*, *the Lorne senator*, *his lawyer*: as if told of before; *the Lorne government* tells which by itself. */
function pointsBack({ mention, name, kind }: Speaker): boolean {
  const [first = ''] = mention.toLowerCase().split(' ')
  if (thirdPersonDeterminers.has(name.toLowerCase().split(' ', 1)[0] ?? '')) return true
  return definiteArticles.has(first) && (kind === 'person' || !/ \p{Lu}/u.test(name))
}
