import type { Range } from '../../../attribution/chunks/chunk'
import { outletNamed } from '../../outlets/outlets'
import type { SentenceChunks } from '../chunks/chunks-of'
import { isTitleWord } from '../chunks/name-within'
import { phraseAfter } from '../chunks/phrases'
import { firstPlace, lastPlace, untilPlace } from '../chunks/places'
import {
  additives,
  bodyPrepositions,
  commaRelativesAndOwner,
  definiteArticles,
  genitivePrepositions,
  indefiniteArticles,
  officePrepositions,
  ownerPronouns,
  personOrPlaceRelatives,
  relativesAndOwner,
} from '../function-words'
import { isGivenName } from '../given-names'
import type { Party } from '../grammar/subjects'
import { isPlural } from '../morphology'
import { documentNouns, organizationNouns, personNouns } from '../nouns'
import { courtesyTitles, offices, titles } from '../titles'

/** The name in a party's head phrase, or in what is set beside it: *his predecessor, Jane Smith*. */
export function nameOfParty(chunks: SentenceChunks, party: Party): Range | null {
  const found = nameTied(chunks, party) ?? outletOf(chunks, party.head)
  if (found) return found
  const own = isOwnerOfClause(chunks, party) ? null : chunks.nameIn(party.head)
  if (own && isBodyNamed(chunks, own)) {
    const body = wholeBody(chunks, own, party.all.to)
    // *Centers for Ice Control Director | Ann Finch*
    const title = lastPlace(body.to - 2, own.to, (at) => isTitleWord(chunks.wordAt(at)))
    if (title >= 0 && isGivenName(chunks.wordAt(title + 1))) return { from: title + 1, to: body.to }
    // *the Ministry of Trade spokesman*, *the Party for the Port leader Ann Finch*
    const isBeside = chunks.isAt(body.to, 'noun') && chunks.isCapitalAt(body.to + 1)
    return isPersonNoun(chunks, body.to) || isBeside ? chunks.nameIn({ from: body.to, to: party.all.to }) : body
  }
  return own ?? nameBeside(chunks, party)
}

/** *a document | Smith prepared for court*: whether the name at the end of a phrase is who did something with what it begins with. */
const isOwnerOfClause = (chunks: SentenceChunks, { head, all }: Party): boolean =>
  indefiniteArticles.has(chunks.wordAt(head.from)) &&
  chunks.isAt(head.from + 1, 'noun') &&
  !isPersonNoun(chunks, head.from + 1) &&
  chunks.isCapitalAt(head.from + 2) &&
  head.to < all.to &&
  chunks.isFiniteAt(head.to)

/** *his predecessor, Jane Smith*, *the maker, Ann Lee*, *the group, Harbour Watch, …* */
function nameBeside(chunks: SentenceChunks, { head, all }: Party): Range | null {
  // *the scholars — Ann Smith and Bob Lane*
  if (isPlural(chunks.headOf(head))) return null
  const mayBe = mayBeNamed(chunks, head)
  // *Quill’s parent company, Orrin Holdings, said*
  const mayBeBody = definiteArticles.has(chunks.wordAt(head.from)) || chunks.ownerWithin(head) >= 0
  for (let at = head.to; at < all.to; at++) {
    const phrase = chunks.isMarkAt(at, ',—') ? phraseAfter(chunks, at + 1, all.to) : null
    const name = phrase && chunks.nameIn(phrase)
    if (name && isNameOf(chunks, name, mayBe, mayBeBody)) return name
  }
  return null
}

/** *his widow, Ingrid, said*, *the contractor, Orrin, said*: whether a name beside a phrase is that of whom it describes. */
function isNameOf(chunks: SentenceChunks, name: Range, mayBe: boolean, mayBeBody: boolean): boolean {
  const isBetween = chunks.isCommaAt(name.to)
  const isGivenFirst = isGivenName(chunks.wordAt(name.from))
  if (name.to - name.from < 2) return isBetween && (mayBeBody || (mayBe && isGivenFirst))
  return mayBe || isGivenFirst || (mayBeBody && isBetween)
}

/** *Harbour Trust*, *the Port (of Olmsk)*: nobody has an article before a name. */
function isBodyNamed(chunks: SentenceChunks, { from, to }: Range): boolean {
  const { word } = chunks.headOf({ to })
  if (organizationNouns.has(word)) return true
  const isPerson = titles.has(word) || offices.has(word) || personNouns.has(word)
  return !isPerson && definiteArticles.has(chunks.wordAt(from - 1)) && genitivePrepositions.has(chunks.wordAt(to))
}

/** *the University of Lorne*, *the Council on Foreign Ports*: the name of a body with what it is for. */
function wholeBody(chunks: SentenceChunks, { from, to }: Range, limit: number): Range {
  let end = to
  while (end < limit && bodyPrepositions.has(chunks.wordAt(end))) {
    const first = chunks.isAt(end + 1, 'determiner') ? end + 2 : end + 1
    const next = untilPlace(first, limit, (at) => !chunks.isCapitalAt(at) && !joinsCapitals(chunks, at))
    if (next === first) break
    end = next
  }
  return { from, to: end }
}

/** *Foreign and | Home Ports*, *Ports, | Roads* */
const joinsCapitals = (chunks: SentenceChunks, at: number): boolean =>
  (additives.has(chunks.wordAt(at)) || chunks.isCommaAt(at)) && chunks.isCapitalAt(at + 1)

/** An outlet whose name no rule for names would find: *the People’s Daily*. */
function outletOf(chunks: SentenceChunks, { from, to }: Range): Range | null {
  const outlet = { from: chunks.isAt(from, 'determiner') ? from + 1 : from, to }
  return outletNamed(chunks.write(outlet)) ? outlet : null
}

/** *Secretary of State | Jane Smith*, *Bank of Lorne Governor | Ann Finch*: a name behind what an office is for, or whose it is. */
function nameTied(chunks: SentenceChunks, { head, all }: Party): Range | null {
  const { word } = chunks.headOf(head)
  const tie = chunks.wordAt(head.to)
  const tied = officePrepositions.has(tie) ? phraseAfter(chunks, head.to + 1, all.to) : null
  if (!tied) return null
  const isOffice = (titles.has(word) || personNouns.has(word)) && !indefiniteArticles.has(chunks.wordAt(head.from))
  const name = isOffice ? nameBehindTask(chunks, tied) : null
  return name ?? (genitivePrepositions.has(tie) ? nameBehindTitle(chunks, head, tied) : null)
}

/** *National Intelligence | Bob Lane*, *nine | Bob Lane*: a name behind what an office is for. */
function nameBehindTask(chunks: SentenceChunks, task: Range): Range | null {
  // *member of parliament | Xola Venn*: nobody's given name is known, but the office is told in small letters; not *of Lorne’s High School*.
  const small = lastPlace(task.to - 1, task.from, (at) => !chunks.isCapitalAt(at))
  const isToldSmall = small >= 0 && task.to - small > 2 && !chunks.isOwnerAt(small)
  const name = chunks.nameBehindPlaceIn(task) ?? (isToldSmall ? { from: small + 1, to: task.to } : null)
  // *… Ann Finch | MP*
  return name && (chunks.nameIn(name) ?? name)
}

/** *Lorne Governor | Ann Finch*: a name behind a title that stands behind whose office it is. */
function nameBehindTitle(chunks: SentenceChunks, head: Range, owner: Range): Range | null {
  const own = chunks.nameIn(head)
  // *Chief Ann Finch of the Lorne First Nation*; not *Hearts of Lorne coach Ann Finch*
  const isLone = own && own.to - own.from === 1 && !isGivenName(chunks.wordAt(own.from))
  if (own && !isLone && !organizationNouns.has(chunks.headOf(own).word)) return null
  const name = chunks.nameIn(owner)
  return name && name.from > owner.from + 1 && isTitleWord(chunks.wordAt(name.from - 1)) ? name : null
}

const isPersonNoun = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isAt(at, 'noun') && personNouns.has(chunks.lemmaAt(at))

/** A noun that may have a person's name beside it; *one of them, Ann Smith*. */
function mayBeNamed(chunks: SentenceChunks, head: Range): boolean {
  const { kind, word, lemma } = chunks.headOf(head)
  const isNoun = kind === 'noun' || offices.has(word) || word === 'one'
  return isNoun && !organizationNouns.has(lemma) && !documentNouns.has(lemma)
}

/** A party's description as it stands, up to what is set beside it or said of it in a clause: *people | I spoke to*. */
export function descriptionOf(text: string, chunks: SentenceChunks, party: Party): string {
  const { head, all } = party
  const isText = documentNouns.has(chunks.headOf(head).lemma) || isOwnerOfClause(chunks, party)
  const to = untilPlace(head.to, all.to, (at) => {
    const word = chunks.wordAt(at)
    if (chunks.isMarkAt(at, ',;(—') || relativesAndOwner.has(word) || personOrPlaceRelatives.has(word)) return true
    const isClause = chunks.isFiniteAt(at) || (chunks.isAt(at, 'pronoun') && chunks.isAt(at + 1, 'verb'))
    return !isText && isClause && at + 1 < all.to && !ownerPronouns.has(word)
  })
  return chunks.sliceOf(text, { from: all.from, to })
}

/** What the words before a name, or beside it, say its bearer is. `''` for nothing. */
export function roleOfParty(text: string, chunks: SentenceChunks, { head, all }: Party, name: Range): string {
  if (name.from > head.from) {
    const says = (at: number) =>
      !chunks.isAt(at, 'determiner') && !courtesyTitles.has(chunks.wordAt(at).replace(/\.$/, ''))
    const role = { from: firstPlace(head.from, name.from, says), to: lastPlace(name.from - 1, head.from, says) + 1 }
    return chunks.sliceOf(text, role).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')
  }
  const from = name.to + 1
  if (!chunks.isCommaAt(name.to) || chunks.isAt(from, 'number') || commaRelativesAndOwner.has(chunks.wordAt(from)))
    return ''
  return chunks.sliceOf(text, { from, to: untilPlace(from + 1, all.to, (at) => chunks.isCommaAt(at)) })
}
