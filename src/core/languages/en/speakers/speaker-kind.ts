import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import type { SpeakerKind } from '../../../model'
import { outletNamed } from '../../outlets/outlets'
import { definiteArticles } from '../function-words'
import { hasPluralEnding } from '../morphology'
import {
  documentNouns,
  groupNouns,
  isPersonByParts,
  organizationNouns,
  outletNouns,
  personNouns,
  postNouns,
  statementNouns,
} from '../nouns'
import { demonyms, places } from '../places'
import { partisans } from '../titles'
import type { Named } from './collect-named'

/** What somebody with a name is. `name` is the fullest form, `who` what the article tells of it. */
export function kindOfName(name: string, who: Named | null, tokens: readonly Token[], at: Range): SpeakerKind {
  if (outletNamed(name)) return 'outlet'
  if ((who?.body && !who.gender) || places.has(name.toLowerCase())) return 'organization'
  if (who?.person || (who?.maybePerson && who.gender)) return 'person'
  return kindOfWords(name, tokens, at) ?? (who?.maybePerson ? 'person' : 'organization')
}

/** What the words of a name tell: *the Lorne Gazette*, *Orrin Bank*, *UNHCR*, *the Finches*; null where they tell nothing. */
function kindOfWords(name: string, tokens: readonly Token[], at: Range): SpeakerKind | null {
  // *the Ministry of Foreign Affairs*: what it is stands before *of*.
  const of = tokens.findIndex(({ lower }, place) => place > at.from && place < at.to && lower === 'of')
  const last = tokens[(of < 0 ? at.to : of) - 1]?.lower ?? ''
  if (outletNouns.has(last) && at.to - at.from > 1) return 'outlet'
  if (organizationNouns.has(last) || /^\p{Lu}{2,6}$/u.test(name)) return 'organization'
  if (groupNouns.has(last)) return 'group'
  if (!definiteArticles.has(tokens[at.from - 1]?.lower ?? '')) return null
  return hasPluralEnding(last) ? 'group' : 'organization'
}

/** Whether a noun stands for several. */
export function isPlural(noun: Token): boolean {
  return noun.lower !== noun.lemma && /(s|men|women|people)$/.test(noun.lower)
}

/** What somebody without a name is, by the noun at the head of the description. */
export function kindOfNoun(noun: Token | undefined): SpeakerKind {
  if (!noun) return 'unknown'
  const { lemma, lower } = noun
  const plural = isPlural(noun)
  if ([lower, lemma].some((word) => documentNouns.has(word) || statementNouns.has(word))) return 'document'
  if (postNouns.has(lemma)) return 'post'
  if (groupNouns.has(lower) || (plural && (personNouns.has(lemma) || groupNouns.has(lemma)))) return 'group'
  if (personNouns.has(lemma) || demonyms.has(lower) || partisans.has(lower) || isPersonByParts(lower)) return 'person'
  if (organizationNouns.has(lemma)) return 'organization'
  return plural ? 'group' : 'unknown'
}
