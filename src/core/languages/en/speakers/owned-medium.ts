import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import type { Span } from '../../../model'
import { isOwner, nameWithin } from '../grammar/noun-phrases'
import type { Party } from '../grammar/subjects'
import { postNouns, statementNouns } from '../nouns'
import type { Cast } from './cast'
import { textOf } from './name-of-party'
import { personalOf } from './resolve-pronoun'

/** What somebody's words stand in that is somebody's own. */
export interface Medium extends Span {
  name: string
  kind: 'post' | 'statement'
}

/**
 * *Lee’s last post said …*, *Her statement said …*: whose post or statement it is, by name or pronoun, speaks, and what
 * it is is where the words stand. null for all else: a report or a lawsuit speaks for itself, whoever's it is.
 */
export function ownedMedium(cast: Cast, at: number, { head }: Party): { owner: Party; medium: Medium } | null {
  const tokens = cast.sentences[at]?.tokens ?? []
  const noun = tokens[head.to - 1]
  const kind = noun && (postNouns.has(noun.lemma) ? 'post' : statementNouns.has(noun.lower) ? 'statement' : null)
  if (!noun || !kind) return null
  const owner = ownerIn(tokens, head)
  const from = owner && (isOwner(tokens[owner.to]) ? owner.to + 1 : owner.to)
  const first = from === null ? undefined : tokens[from]
  if (!owner || from === null || !first) return null
  const phrase = { kind: 'phrase', head: owner, all: owner, side: 'before' } as const
  return {
    owner: phrase,
    medium: { name: textOf(cast.text, tokens.slice(from, head.to)), kind, start: first.start, end: noun.end },
  }
}

function ownerIn(tokens: readonly Token[], head: Range): Range | null {
  if (personalOf.has(tokens[head.from]?.lower ?? '')) return { from: head.from, to: head.from + 1 }
  const mark = tokens.findIndex((token, at) => at > head.from && at < head.to && isOwner(token))
  return mark < 0 ? null : nameWithin(tokens, { from: head.from, to: mark })
}
