import type { NounClass, Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { nameWithin } from '../chunks/name-within'
import { hasAgentPluralEnding } from '../morphology'
import { classOf } from '../nouns'

const SPEAKERS: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'group', 'organization'])
const TEXTS: ReadonlySet<NounClass> = new Set<NounClass>(['document', 'statement', 'post'])

/** Whether a phrase is a name, a pronoun, or a word for people or a body. */
export function maySpeak(tokens: readonly Token[], { from, to }: Range): boolean {
  const head = tokens[to - 1]
  if (!head) return false
  if (/^(PRON|DET|NUM)$/.test(head.pos) || nameWithin(tokens, { from, to })) return true
  return hasAgentPluralEnding(head.lower) || SPEAKERS.has(classOf(head))
}

/** Whether a phrase is one for a text: *a study*, *its figures*. */
export function isText(tokens: readonly Token[], { to }: Range): boolean {
  const head = tokens[to - 1]
  return head !== undefined && TEXTS.has(classOf(head))
}
