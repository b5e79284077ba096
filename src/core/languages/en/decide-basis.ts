import type { Token } from '../../attribution/words/token'
import type { Basis, Speaker, Statement } from '../../model'
import type { Draft } from './drafts/draft'
import { definiteArticles, pointers } from './function-words'
import { hasGerundEnding, hasPluralEnding } from './morphology'
import type { Resolved } from './speakers/resolve-speakers'
import { isPlural } from './speakers/speaker-kind'

/** Units of text between speaker and verb in which there is room for another clause. */
const longestFrame = 60

/** What a statement was decided by: the grounds of its draft and of its speaker, and what bears upon both together. */
export function decideBasis(draft: Draft, { speaker, by }: Resolved, tokens: readonly Token[]): Statement['basis'] {
  const grounds: Basis[] = draft.follows ? ['continued', by] : [by]
  if (draft.ground === 'label' && speaker && speaker.kind !== 'person') grounds.push('impersonal')
  if (by === 'described' && speaker && (pointsBack(speaker) || isNameless(draft, speaker, tokens)))
    grounds.push('unresolved')
  if (speaker?.kind === 'unknown') grounds.push('unclear')
  if (speaker && draft.cue && draft.cue.start - speaker.end > longestFrame) grounds.push('apart')
  // Behind *that*, in a citation, set before its cue or told as past a body's words are as plain as anybody's; a bare
  // clause behind *the ministry says* may as well be the page's.
  const isBody = speaker?.kind === 'organization' || speaker?.kind === 'group'
  if (isBody && draft.form === 'indirect' && draft.ground === 'bare' && !isPast(draft, tokens)) grounds.push('body')
  return [draft.ground, ...grounds]
}

/** *said*, *has told*; not *says*, *saying* */
function isPast({ act }: Draft, tokens: readonly Token[]): boolean {
  const verb = act ? tokens[act.cue.to - 1] : undefined
  return verb !== undefined && verb.lower !== verb.lemma && !hasGerundEnding(verb.lower) && !hasPluralEnding(verb.lower)
}

/** *a study*, *its government*, *these figures*: a text or body, and no name that tells which; *court records* are any. */
function isNameless({ party, partyAt, at }: Draft, { mention, kind }: Speaker, tokens: readonly Token[]): boolean {
  if (kind !== 'document' && kind !== 'post' && kind !== 'organization') return false
  const head = partyAt === at ? tokens[(party?.head.to ?? 0) - 1] : undefined
  const [first = ''] = mention.toLowerCase().split(' ')
  const isOne = head !== undefined && !isPlural({ word: head.lower, lemma: head.lemma })
  return (isOne || pointers.has(first)) && !hasName(mention)
}

/** *Lorne’s army*, *a report from Orrin Bank*; not *A study* */
const hasName = (mention: string): boolean => / \p{Lu}|^\p{Lu}\p{L}*[’']s /u.test(mention)

/** *the institute*, *the Lorne senator*: as if told of before; *the Lorne government* tells which by itself. */
function pointsBack({ mention, name, kind }: Speaker): boolean {
  const [first = ''] = mention.toLowerCase().split(' ')
  return definiteArticles.has(first) && (kind === 'person' || !/ \p{Lu}/u.test(name))
}
