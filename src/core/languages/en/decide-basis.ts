import type { Basis, Statement } from '../../model'
import type { Draft } from './drafts/draft'
import { definiteArticles } from './function-words'
import type { Resolved } from './speakers/resolve-speakers'

/** What a statement was decided by: the grounds of its draft and of its speaker, and what bears upon both together. */
export function decideBasis(draft: Draft, { speaker, by }: Resolved): Statement['basis'] {
  const grounds: Basis[] = draft.follows ? ['continued', by] : [by]
  if (draft.ground === 'label' && speaker && speaker.kind !== 'person') grounds.push('impersonal')
  // *the institute*: as if told of before.
  const [first = ''] = speaker?.mention.toLowerCase().split(' ') ?? []
  if (by === 'described' && definiteArticles.has(first)) grounds.push('unresolved')
  if (speaker?.kind === 'unknown') grounds.push('unclear')
  // Behind *that*, in a citation or set before its cue a body's words are as plain as anybody's; a bare clause behind
  // *the ministry says* may as well be the page's.
  const isBody = speaker?.kind === 'organization' || speaker?.kind === 'group'
  if (isBody && draft.form === 'indirect' && draft.ground === 'bare') grounds.push('body')
  return [draft.ground, ...grounds]
}
