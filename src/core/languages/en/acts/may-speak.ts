import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { nameWithin } from '../grammar/noun-phrases'
import { hasAgentPluralEnding } from '../morphology'
import {
  audienceNouns,
  documentNouns,
  groupNouns,
  organizationNouns,
  personNouns,
  postNouns,
  statementNouns,
} from '../nouns'

/** Whether a phrase is a name, a pronoun, or a word for people or a body. */
export function maySpeak(tokens: readonly Token[], { from, to }: Range): boolean {
  const head = tokens[to - 1]
  if (!head) return false
  if (head.pos === 'PRON' || head.pos === 'DET' || head.pos === 'NUM' || nameWithin(tokens, { from, to })) return true
  return hasAgentPluralEnding(head.lower) || isAny(head, speakers)
}

const speakers = [personNouns, groupNouns, audienceNouns, organizationNouns]

/** Whether a phrase is one for a text: *a study*, *its figures*. */
export function isText(tokens: readonly Token[], { to }: Range): boolean {
  const head = tokens[to - 1]
  return head !== undefined && isAny(head, texts)
}

const texts = [documentNouns, statementNouns, postNouns]

const isAny = ({ lower, lemma }: Token, lists: readonly ReadonlySet<string>[]): boolean =>
  lists.some((nouns) => nouns.has(lower) || nouns.has(lemma))
