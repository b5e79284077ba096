import type { NameForm } from '../../../attribution/parties/cast'
import { kindOfClass } from '../../../attribution/parties/kind-of-class'
import { isPlainPerson, type Member } from '../../../attribution/parties/member'
import type { SpeakerKind } from '../../../model'
import { outletNamed } from '../../outlets/outlets'
import type { Head } from '../chunks/places'
import { bodyPrepositions } from '../function-words'
import { isGivenName } from '../given-names'
import { hasPluralEnding, isPlural } from '../morphology'
import { endsAsOutlet, groupNouns, isBodyWord, tellingNouns } from '../nouns'
import { demonyms, places } from '../places'
import { partisans } from '../titles'

/** What somebody with a name is. `name` is the fullest form, `who` what the article tells of it, `form` how it stands there. */
export function kindOfName(
  name: string,
  who: Member | null,
  form: Pick<NameForm, 'words' | 'hasArticle'>,
): SpeakerKind {
  if (outletNamed(name)) return 'outlet'
  const isPerson = who !== null && (who.nounClass ?? 'person') === 'person' && isPlainPerson(who)
  if ((who?.nounClass && !isPerson) || places.has(name.toLowerCase())) return 'organization'
  if (isPerson) return 'person'
  return kindOfWords(name, form) ?? (who?.mayBePerson || isFirstName(form) ? 'person' : 'organization')
}

/** *James says*: somebody whom the text calls by nothing more. */
const isFirstName = ({ words, hasArticle }: Pick<NameForm, 'words' | 'hasArticle'>): boolean =>
  words.length === 1 && !hasArticle && isGivenName(words[0] ?? '')

/** What the words of a name tell: *the Lorne Gazette*, *Orrin Bank*, *UNHCR*, *the Finches*; null where they tell nothing. */
function kindOfWords(name: string, { words, hasArticle }: Pick<NameForm, 'words' | 'hasArticle'>): SpeakerKind | null {
  // *the Ministry of Foreign Affairs*: what it is stands before *of*.
  const of = words.findIndex((word) => bodyPrepositions.has(word))
  const own = of > 0 ? words.slice(0, of) : words
  const last = own.at(-1) ?? ''
  // *the Express*; not *Express*
  if (endsAsOutlet(own) && (words.length > 1 || hasArticle)) return 'outlet'
  if (isBodyWord(last) || name.includes('&') || /^\p{Lu}{2,6}$/u.test(name)) return 'organization'
  if (groupNouns.has(last)) return 'group'
  if (!hasArticle) return null
  return hasPluralEnding(last) ? 'group' : 'organization'
}

/** What somebody without a name is, by the noun at the head of the description. */
export function kindOfNoun({ word, lemma, nounClass }: Head): SpeakerKind {
  if (nounClass === null && (demonyms.has(word) || partisans.has(word))) return 'person'
  if (tellingNouns.has(lemma)) return 'document'
  const isSeveral = isPlural({ word, lemma })
  const kind = kindOfClass(nounClass, isSeveral)
  return kind === 'unknown' && isSeveral ? 'group' : kind
}
