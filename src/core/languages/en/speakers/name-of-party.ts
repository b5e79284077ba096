import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { outletNamed } from '../../outlets/outlets'
import { chunksOf } from '../chunks/chunks-of'
import { isFiniteVerb } from '../chunks/finite-verbs'
import { nameBehindPlace, nameWithin } from '../chunks/name-within'
import { isCapital } from '../chunks/noun-tokens'
import { phraseAfter } from '../chunks/phrases'
import {
  definiteArticles,
  genitivePrepositions,
  indefiniteArticles,
  officePrepositions,
  ownerPronouns,
} from '../function-words'
import { isGivenName } from '../given-names'
import type { Party } from '../grammar/subjects'
import { documentNouns, organizationNouns, personNouns } from '../nouns'
import { courtesyTitles, offices, titles } from '../titles'

/** The name in a party's head phrase, or in what is set beside it: *his predecessor, Jane Smith*. */
export function nameOfParty(tokens: readonly Token[], party: Party): Range | null {
  const office = nameBehindOffice(tokens, party) ?? nameBehindBody(tokens, party)
  if (office) return office
  const outlet = outletOf(tokens, party.head)
  if (outlet) return outlet
  const own = isOwnerOfClause(tokens, party) ? null : nameWithin(tokens, party.head)
  if (own && isBodyNamed(tokens, own)) {
    const body = wholeBody(tokens, own, party.all.to)
    // *the Ministry of Trade spokesman*, *the Party for the Port leader Ann Finch*
    const noun = tokens[body.to]
    return isPersonNoun(noun) || (noun?.pos === 'NOUN' && isCapital(tokens[body.to + 1]))
      ? nameWithin(tokens, { from: body.to, to: party.all.to })
      : body
  }
  if (own) return own
  return nameBeside(tokens, party)
}

/** *a document | Smith prepared for court*: whether the name at the end of a phrase is who did something with what it begins with. */
function isOwnerOfClause(tokens: readonly Token[], { head, all }: Party): boolean {
  const noun = tokens[head.from + 1]
  return (
    indefiniteArticles.has(tokens[head.from]?.lower ?? '') &&
    noun?.pos === 'NOUN' &&
    !isPersonNoun(noun) &&
    isCapital(tokens[head.from + 2]) &&
    head.to < all.to &&
    isFiniteVerb(tokens, head.to)
  )
}

/** *his predecessor, Jane Smith*, *the maker, Ann Lee*, *the group, Harbour Watch, …* */
function nameBeside(tokens: readonly Token[], { head, all }: Party): Range | null {
  const mayBe = mayBeNamed(tokens[head.to - 1])
  const mayBeBody = definiteArticles.has(tokens[head.from]?.lower ?? '')
  for (let at = head.to; at < all.to; at++) {
    const phrase = tokens[at]?.text === ',' ? phraseAfter(chunksOf(tokens), at + 1, all.to) : null
    const name = phrase && nameWithin(tokens, phrase)
    if (name && isNameOf(tokens, name, mayBe, mayBeBody)) return name
  }
  return null
}

/** *his widow, Ingrid, said*, *the contractor, Orrin, said*: whether a name beside a phrase is that of whom it describes. */
function isNameOf(tokens: readonly Token[], name: Range, mayBe: boolean, mayBeBody: boolean): boolean {
  const isBetween = tokens[name.to]?.text === ','
  const isGivenFirst = isGiven(tokens[name.from])
  if (name.to - name.from < 2) return isBetween && (mayBeBody || (mayBe && isGivenFirst))
  return mayBe || isGivenFirst || (mayBeBody && isBetween)
}

/** *Harbour Trust*, *the Port (of Olmsk)*: nobody has an article before a name. */
function isBodyNamed(tokens: readonly Token[], { from, to }: Range): boolean {
  const last = tokens[to - 1]?.lower ?? ''
  if (organizationNouns.has(last)) return true
  const isPerson = titles.has(last) || offices.has(last) || personNouns.has(last)
  return !isPerson && definiteArticles.has(tokens[from - 1]?.lower ?? '') && tokens[to]?.lower === 'of'
}

/** *the University of Lorne*, *the Council on Foreign Ports*: the name of a body with what it is for. */
function wholeBody(tokens: readonly Token[], { from, to }: Range, limit: number): Range {
  let end = to
  while (end < limit && /^(of|on|for)$/.test(tokens[end]?.lower ?? '')) {
    const first = tokens[end + 1]?.lower === 'the' ? end + 2 : end + 1
    let at = first
    while (
      at < limit &&
      (isCapital(tokens[at]) || (/^(and|,)$/.test(tokens[at]?.lower ?? '') && isCapital(tokens[at + 1])))
    )
      at++
    if (at === first) break
    end = at
  }
  return { from, to: end }
}

/** An outlet whose name no rule for names would find: *the People’s Daily*. */
function outletOf(tokens: readonly Token[], head: Range): Range | null {
  const from = tokens[head.from]?.pos === 'DET' ? head.from + 1 : head.from
  const words = tokens
    .slice(from, head.to)
    .map((token, i) => (i > 0 && !/^['’]/u.test(token.text) ? ` ${token.text}` : token.text))
  return outletNamed(words.join('')) ? { from, to: head.to } : null
}

/** *Secretary of State Jane Smith*, *grandfather of nine Bob Lane*: a name behind an office's own. */
function nameBehindOffice(tokens: readonly Token[], { head, all }: Party): Range | null {
  const title = tokens[head.to - 1]?.lower ?? ''
  if (/^an?$/.test(tokens[head.from]?.lower ?? '')) return null
  if (!(titles.has(title) || personNouns.has(title)) || !officePrepositions.has(tokens[head.to]?.lower ?? ''))
    return null
  if (tokens[head.to + 1]?.pos === 'NUM') return nameBehindNumber(tokens, head.to + 2, all.to)
  return nameBehindTask(tokens, head, all.to)
}

/** *Director of National Intelligence | Bob Lane*: a name behind what an office is for. */
function nameBehindTask(tokens: readonly Token[], head: Range, limit: number): Range | null {
  let to = head.to + 1
  while (to < limit && /^(PROPN|DET|CCONJ|NOUN|ADJ)$/.test(tokens[to]?.pos ?? '')) to++
  // *member of parliament | Xola Venn*: nobody's given name is known, but the office is told in small letters.
  const small = tokens.findLastIndex((token, at) => at > head.to && at < to && !isCapital(token))
  const name =
    nameBehindPlace(tokens, { from: head.to + 1, to }) ??
    (small > head.to && to - small > 2 ? { from: small + 1, to } : null)
  // *… Ann Finch | MP*
  return name && (nameWithin(tokens, name) ?? name)
}

/** *Bank of Lorne Governor | Ann Finch*: a name behind a title that stands behind whose office it is. */
function nameBehindBody(tokens: readonly Token[], { head, all }: Party): Range | null {
  const own = nameWithin(tokens, head)
  // *Chief Ann Finch of the Lorne First Nation*
  if (own && !organizationNouns.has(tokens[own.to - 1]?.lower ?? '')) return null
  if (!genitivePrepositions.has(tokens[head.to]?.lower ?? '')) return null
  let to = head.to + 1
  while (to < all.to && /^(PROPN|DET)$/.test(tokens[to]?.pos ?? '')) to++
  const name = nameWithin(tokens, { from: head.to + 1, to })
  return name && name.from > head.to + 2 && titles.has(tokens[name.from - 1]?.lower ?? '') ? name : null
}

/** *mother of two | Ann Finch*; not *the mother of four who sells food near | Lorne Station* */
function nameBehindNumber(tokens: readonly Token[], from: number, limit: number): Range | null {
  if (tokens[from]?.pos !== 'PROPN') return null
  const comma = tokens.findIndex(({ text }, at) => at > from && text === ',')
  return nameWithin(tokens, { from, to: comma > 0 && comma < limit ? comma : limit })
}

const isPersonNoun = (token: Token | undefined): boolean => token?.pos === 'NOUN' && personNouns.has(token.lower)
const isGiven = (token: Token | undefined): boolean => token !== undefined && isGivenName(token.lower)

/** A noun that may have a person's name beside it; *one of them, Ann Smith*. */
const mayBeNamed = (noun: Token | undefined): boolean =>
  noun !== undefined &&
  (noun.pos === 'NOUN' || offices.has(noun.lower) || noun.lower === 'one') &&
  !organizationNouns.has(noun.lemma) &&
  !documentNouns.has(noun.lemma)

/** The names of a party that is several: *Smith and Jones*, *Ann Smith and Bob Jones*. Empty for a single one. */
export function namesOfSeveral(tokens: readonly Token[], party: Party): Range[] {
  const parts: Range[] = []
  let from = party.head.from
  for (let at = party.head.from; at <= party.head.to; at++) {
    if (at < party.head.to && tokens[at]?.lower !== 'and') continue
    const name = nameWithin(tokens, { from, to: at })
    if (!name) return []
    parts.push(name)
    from = at + 1
  }
  return parts.length > 1 ? parts : []
}

/** A party's description as it stands, up to what is set beside it or said of it in a clause. */
export function descriptionOf(text: string, tokens: readonly Token[], party: Party): string {
  let to = party.head.to
  const document = documentNouns.has(tokens[party.head.to - 1]?.lemma ?? '') || isOwnerOfClause(tokens, party)
  const within = tokens.slice(0, party.all.to)
  while (to < party.all.to && !endsDescription(within, to, document)) to++
  return textOf(text, tokens.slice(party.all.from, to))
}

/** A document is told from others by what was done with it (*published in …*), a person is not. */
function endsDescription(tokens: readonly Token[], at: number, document: boolean): boolean {
  const token = tokens[at]
  if (!token || /^(,|;|\(|—|who|which|whose|that|where)$/.test(token.lower)) return true
  // *people familiar with their thinking*, *people | I spoke to*
  const verb = token.pos === 'PRON' && !ownerPronouns.has(token.lower) ? tokens[at + 1] : token
  return !document && verb?.pos === 'VERB' && !ownerPronouns.has(tokens[at - 1]?.lower ?? '')
}

/** What the words before a name, or beside it, say its bearer is. `''` for nothing. */
export function roleOfParty(text: string, tokens: readonly Token[], party: Party, name: Range): string {
  if (name.from > party.head.from) {
    const words = tokens
      .slice(party.head.from, name.from)
      .filter(({ pos, lower }) => pos !== 'DET' && !courtesyTitles.has(lower.replace(/\.$/, '')))
    return textOf(text, words).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')
  }
  if (tokens[name.to]?.text !== ',') return ''
  const beside = tokens.slice(name.to + 1, party.all.to)
  const comma = beside.findIndex((token) => token.text === ',')
  const words = comma > 0 ? beside.slice(0, comma) : beside
  const [first] = words
  return !first || first.pos === 'NUM' || /^(who|whose|which)$/.test(first.lower) ? '' : textOf(text, words)
}

/** The text that tokens stand on, with single spaces. */
export function textOf(text: string, tokens: readonly Token[]): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0).replace(/\s+/gu, ' ')
}
