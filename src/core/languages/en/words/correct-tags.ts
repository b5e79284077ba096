import { hasCapital } from '../../../attribution/words/has-capital'
import type { Pos, Token } from '../../../attribution/words/token'
import { bareDays } from '../calendar'
import { isAccordingTo } from '../clause-words'
import {
  additives,
  articles,
  comitativePrepositions,
  commaRelatives,
  complementizers,
  firstPersonSubject,
  genitivePrepositions,
  indefiniteArticles,
  infinitiveMarkers,
  personRelatives,
  subjectDeterminers,
  thirdPersonDeterminers,
  wordQuestions,
} from '../function-words'
import { isGivenName } from '../given-names'
import {
  basesOfFinite,
  basesOfGerund,
  hasGerundEnding,
  hasPastEnding,
  hasPluralEnding,
  possessiveEndings,
  withoutPluralEnding,
} from '../morphology'
import {
  audienceNouns,
  documentNouns,
  eventNouns,
  groupNouns,
  isPersonByParts,
  organizationNouns,
  personNouns,
  postNouns,
  statementNouns,
} from '../nouns'
import { creditingVerbs, irregularForms, phrasalVerbs, plainSpeech, speechVerbs } from '../speech-verbs'
import { offices } from '../titles'
import { haveForms, infinitiveTakers, modals, namelikeModals, unchangedPasts } from '../verb-groups'

/** Tokens between the marks of a title. */
const longestTitle = 12
/** Tokens of who names something, behind *what*. */
const longestNamer = 12

/** Tags that a capital letter within a sentence contradicts: there only names have it. */
const mistaken: ReadonlySet<Pos> = new Set(['NOUN', 'X', 'ADJ', 'VERB', 'ADV', 'INTJ', 'SYM'])

/** *Reporters said …*, *Studies show …*: a noun that the start of the sentence writes like a name. */
function isCommonNoun({ lower }: Token): boolean {
  const stem = withoutPluralEnding(lower)
  if (stem !== lower && documentNouns.has(stem)) return true
  return [lower, stem].some((noun) => personNouns.has(noun) || groupNouns.has(noun) || audienceNouns.has(noun))
}

/** *“It failed,” Will Finch said*, *Art Will said*: a capital within a sentence, beside a name, is no verb's. */
function isNamedLikeModal({ text, lower }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!namelikeModals.has(lower) || !hasCapital(text) || before === undefined) return false
  if (!hasCapital(next?.text ?? '') && before.pos !== 'PROPN') return false
  return !/^[.?!:“(]$/u.test(before.text)
}

/** Small words that have a capital only within a title: *the Got It From Here podcast*. */
const small: ReadonlySet<Pos> = new Set(['PRON', 'ADP', 'AUX', 'SCONJ', 'PART'])

function inTitle(tokens: readonly Token[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - 1), at + 2)
  // *rebranded itself The We Company*
  return (
    at > 1 &&
    around.length === 3 &&
    around.every(({ text }) => hasCapital(text)) &&
    /^(PROPN|DET)$/.test(around[0]?.pos ?? '')
  )
}

/** Mends what the model is known to get wrong: names that are words too, and the possessive *’s*. */
export function correctTags(tokens: Token[]): Token[] {
  tokens.forEach((token, at) => {
    if (isName(tokens, at, token)) token.pos = 'PROPN'
  })
  tokens.forEach((token, at) => {
    if (at === 0 && token.pos === 'PROPN' && isCommonNoun(token) && !hasCapital(tokens[1]?.text ?? '')) {
      token.pos = 'NOUN'
      token.lemma = withoutPluralEnding(token.lower)
    }
    if (isPluralOwner(tokens, at)) token.pos = 'PART'
    mendByTag(tokens, at, token)
  })
  tokens.forEach((token, at) => {
    if (token.pos === 'DET' && asksForObject(tokens, at, token)) token.pos = 'PRON'
  })
  return tokens
}

/** *the clubs| ’ plan*: the bare mark of an owner, which the model takes for one of quotation, where no mark opens that it may close. */
function isPluralOwner(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token?.pos !== 'PUNCT' || !possessiveEndings.has(token.lower) || !next || next.start === token.end) return false
  if (before?.end !== token.start || !hasPluralEnding(before.lower)) return false
  return !tokens
    .slice(Math.max(0, at - longestTitle), at)
    .some(({ text, pos }) => pos !== 'PART' && /^['’‘]$/.test(text))
}

/** Whether a word with a capital, which is tagged otherwise, is a name or within one. */
function isName(tokens: readonly Token[], at: number, token: Token): boolean {
  if (hasCapital(token.text) && mistaken.has(token.pos)) return isNameByPlace(tokens, at, token)
  if (token.lower === 'he' && isNamedLikePronoun(tokens[at + 1], tokens[at + 2])) return true
  if (token.pos === 'AUX' && isNamedLikeModal(token, tokens[at - 1], tokens[at + 1])) return true
  // *Finance chief Per Lund*
  if (at > 0 && small.has(token.pos) && isGivenName(token.lower) && tokens[at + 1]?.pos === 'PROPN')
    return hasCapital(token.text)
  return small.has(token.pos) && token.text !== firstPersonSubject && inTitle(tokens, at)
}

/** *He | Xin, a trader, said*, *He | Xin said*: a surname before a name. */
const isNamedLikePronoun = (name: Token | undefined, next: Token | undefined): boolean =>
  name?.pos === 'PROPN' && hasCapital(name.text) && (next?.text === ',' || next?.pos === 'VERB')

/** Whether a capital is one that only names have: within a sentence, before another name, before a verb. */
function isNameByPlace(tokens: readonly Token[], at: number, token: Token): boolean {
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  const isAfterMark = before !== undefined && /^[“"‘'«„(—–]$/u.test(before.text) && before.end === token.start
  // *the “Pose” actor*
  const isTitle = isAfterMark && tokens[at - 2]?.pos === 'DET'
  const isFirst = before === undefined || (isAfterMark && !isTitle) || /^[.?!:•·]$/u.test(before.text)
  if (!isFirst) return true
  // *Will Finch left*
  if (isGivenName(token.lower) && hasCapital(next?.text ?? '')) return true
  // *Fell, who left*
  if (token.pos === 'VERB' && next?.text === ',' && personRelatives.has(tokens[at + 2]?.lower ?? '')) return true
  // *Grant, 54, said*
  if (next?.text === ',' && tokens[at + 2]?.pos === 'NUM' && tokens[at + 3]?.text === ',') return true
  return (
    token.pos === 'VERB' &&
    (isSubjectOfVerb(tokens, at, token) || isJoinedToName(tokens, at) || isDescribedName(tokens, at, token))
  )
}

/** *Grant | Young, another trader, said*; not *Leaving Lorne, the ferry, …*: whether a name goes on behind a word, and what is set beside it stands before a verb. */
function isDescribedName(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  const comma = tokens[at + 1]?.pos === 'PROPN' ? at + 2 : -1
  if (tokens[comma]?.text !== ',' || tokens[comma + 1]?.pos !== 'DET' || hasGerundEnding(lower)) return false
  const end = tokens.findIndex(({ text }, place) => place > comma && text === ',')
  return tokens[end + 1]?.pos === 'VERB'
}

/** *Ford | and Fry said*: the first of two names before a verb. */
const isJoinedToName = (tokens: readonly Token[], at: number): boolean =>
  additives.has(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.pos === 'PROPN' && tokens[at + 3]?.pos === 'VERB'

/** *Ford | said*, *Downing Street | said*, *Lorne Yards | expects*; not *Leaving Lorne | hurts*: whether a name stands before its verb. */
function isSubjectOfVerb(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  let end = at + 1
  while (tokens[end]?.pos === 'PROPN') end++
  const verb = tokens[end]
  if (end === at + 1) return verb?.pos === 'VERB'
  if (verb?.pos !== 'VERB') return false
  const isTensed = verb.lower !== verb.lemma && !hasGerundEnding(verb.lower)
  return speechVerbs.has(verb.lemma) || (isTensed && !hasGerundEnding(lower))
}

function mendByTag(tokens: readonly Token[], at: number, token: Token): void {
  const said = isLeadVerb(tokens, at, token) ? irregularForms.get(token.lower) : undefined
  if (said !== undefined) {
    token.pos = 'VERB'
    token.lemma = said
  }
  if (token.pos === 'NOUN') mendNoun(tokens, at, token)
  else if (token.pos === 'VERB') mendVerb(tokens, at, token)
  else if (token.pos === 'ADJ') mendAdjective(tokens, at, token)
  // *has | since | said*
  else if (parts.has(token.pos) && haveForms.has(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.pos === 'VERB')
    token.pos = 'ADV'
}

/** A noun or a verb that the model took for an adjective. */
function mendAdjective(tokens: readonly Token[], at: number, token: Token): void {
  if (standsForSomebody(tokens, at, token)) token.pos = 'NOUN'
  else if (saysBeforeColon(tokens, at, token) || isPerfect(token, tokens[at - 1], tokens[at + 1])) token.pos = 'VERB'
  else if (hasObject(tokens, at)) asVerb(token, baseOfPast(token.lower))
}

/** *in | what | police described as …*, *| what | host Ann Finch calls …*, *the boat, | which | officials say …*: what somebody names, or tells of, not which one. */
function asksForObject(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  const isRelative = commaRelatives.has(lower) && tokens[at - 1]?.text === ','
  if (!wordQuestions.has(lower) && !isRelative) return false
  const verb = tokens.slice(at + 1, at + 1 + longestNamer).find(({ pos }) => !phraseParts.has(pos))
  return verb?.pos === 'VERB' && speechVerbs.has(verb.lemma)
}

/** A verb that the model took for a noun: *scientists report that …*, *…, the Courier reports.*, *the firm plans to …*. */
function mendNoun(tokens: readonly Token[], at: number, token: Token): void {
  const { lower } = token
  if (isDayOfVerb(tokens, at, token)) token.pos = 'ADV'
  // *Some | might | say so*; not *the might of Lorne*
  else if (modals.has(lower) && tokens[at + 1]?.pos === 'VERB' && !articles.has(tokens[at - 1]?.lower ?? ''))
    token.pos = 'AUX'
  else if (takesInfinitive(tokens, at, token)) token.pos = 'VERB'
  else if (isOfRelative(tokens, at, token)) asVerb(token, withoutPluralEnding(lower))
  else asVerb(token, hasGerundEnding(lower) ? verbOfGerund(tokens, at, token) : verbOfNoun(tokens, at, token))
}

/** Makes a verb of a token; nothing where no base form is given. */
function asVerb(token: Token, lemma: string | null): void {
  if (lemma !== null) Object.assign(token, { pos: 'VERB', lemma })
}

/** *a woman who | lives opposite*; not *a man who officials say left* */
const isOfRelative = (tokens: readonly Token[], at: number, { lower }: Token): boolean =>
  personRelatives.has(tokens[at - 1]?.lower ?? '') &&
  hasPluralEnding(lower) &&
  !/^(VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')

/** *Finch | yesterday | said that …* */
const isDayOfVerb = (tokens: readonly Token[], at: number, { lower }: Token): boolean =>
  bareDays.has(lower) &&
  /^(NOUN|PROPN|PRON|PUNCT)$/.test(tokens[at - 1]?.pos ?? '') &&
  /^(VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')

const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX'

const isText = ({ pos, lower }: Token): boolean =>
  pos === 'NOUN' && (documentNouns.has(lower) || statementNouns.has(lower) || postNouns.has(lower))

/** *the agency | plans | to spend* */
function takesInfinitive(tokens: readonly Token[], at: number, { lower }: Token): boolean {
  if (!infinitiveTakers.has(lower) || tokens[at + 1]?.pos !== 'PART') return false
  const before = tokens[at - 1]?.pos
  return before === 'NOUN' || before === 'PROPN'
}

/** *with some analysts | warning | that …*, *blocked the law, | ruling | that …*: its base form; null where it is a noun. */
function verbOfGerund(tokens: readonly Token[], at: number, { lower }: Token): string | null {
  const before = tokens[at - 1]
  // *issued a statement | warning | that …*
  const isLed = before !== undefined && (isPluralNoun(before) || before.text === ',' || isText(before))
  // *with one | writing | : “…”*, *said it failed, | warning | : “…”*
  const isApart = before?.text === ',' || comitativePrepositions.has(tokens[at - 2]?.lower ?? '')
  const isQuoting = isApart && tokens[at + 1]?.text === ':'
  if (!isQuoting && !(isLed && complementizers.has(tokens[at + 1]?.lower ?? ''))) return null
  return basesOfGerund(lower).find((base) => speechVerbs.has(base)) ?? null
}

/** *scientists | report | that …*, *the Courier | reports | that …*: its base form; null where it is a noun. */
function verbOfNoun(tokens: readonly Token[], at: number, { lower }: Token): string | null {
  const before = tokens[at - 1]
  if (!before) return null
  if (speechVerbs.has(lower) || phrasalVerbs.has(lower)) {
    return isSaidBySeveral(tokens, at, before) || isSaidByNumber(tokens, at) ? lower : null
  }
  const stem = withoutPluralEnding(lower)
  return stem !== lower && isSaidByOne(tokens, at, before, stem) ? stem : null
}

/** *the lawyer | points | out that …*, *the Courier | reports | that …* */
function isSaidByOne(tokens: readonly Token[], at: number, before: Token, stem: string): boolean {
  const next = tokens[at + 1]
  if (!speechVerbs.has(stem)) return phrasalVerbs.get(stem)?.has(next?.lower ?? '') === true && bringsThat(tokens, at)
  const hasName = before.pos === 'PROPN' && (next?.pos === 'DET' || complementizers.has(next?.lower ?? ''))
  // *the company | claims | its prices fell*
  const hasOwner = isSingularNoun(before) && thirdPersonDeterminers.has(next?.lower ?? '')
  // *the letter, seen by the Courier, | states | : “…”*
  const opensQuoted = next?.text === ':' && /^[“"‘']$/u.test(tokens[at + 2]?.text ?? '')
  const isSaid = hasName || hasOwner || opensQuoted || isSaidByBody(tokens, at)
  return isSaid || isBehindAside(tokens, at) || credits(tokens, at, stem)
}

/** *The report | claims | the price fell*, *a company | claims | it fell*: right behind a text or a body that opens its clause, before another phrase and a verb. */
function isSaidByBody(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const maySay = before && isSingularNoun(before) && (isText(before) || organizationNouns.has(before.lower))
  if (!maySay || !next || !(articles.has(next.lower) || next.pos === 'PRON')) return false
  let from = at - 1
  while (attributes.has(tokens[from - 1]?.pos ?? 'X')) from--
  const opens = from <= 1 || /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[from - 2]?.pos ?? '')
  const rest = tokens.slice(at + 2)
  // *The company claims | the paper published were | old*: the verb of a clause about the claims, and that of the sentence.
  const isOfClause = rest.some(({ pos }, k) => pos === 'VERB' && rest[k + 1]?.pos === 'AUX')
  return opens && tokens[from - 1]?.pos === 'DET' && rest.some(isVerb) && !isOfClause
}

/** *Ann Finch, 34, from Lorne, | claims | it failed*: right behind what commas set beside a name that opens the sentence, with no verb before it, and one after. */
function isBehindAside(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',')
  if (comma <= 0 || comma >= at - 1 || tokens[at - 1]?.text !== ',') return false
  if (tokens[comma - 1]?.pos !== 'PROPN' || tokens.slice(0, at).some(isVerb)) return false
  return /^(DET|PRON|NOUN|PROPN|ADJ)$/.test(tokens[at + 1]?.pos ?? '') && tokens.slice(at + 2).some(isVerb)
}

/** *scientists | report | that …*, *others | caution | that …*, *those who | report* */
const isSaidBySeveral = (tokens: readonly Token[], at: number, before: Token): boolean =>
  personRelatives.has(before.lower) ||
  ((isPluralNoun(before) || subjectDeterminers.has(before.lower) || opensWithSeveral(tokens, at)) &&
    bringsThat(tokens, at)) ||
  // *which officials | say | is old*
  (isPluralNoun(before) &&
    commaRelatives.has(tokens[at - 2]?.lower ?? '') &&
    /^(VERB|AUX)$/.test(tokens[at + 1]?.pos ?? '')) ||
  // *the papers | show | Finch lost*
  (isPluralNoun(before) && documentNouns.has(before.lemma) && /^(PROPN|DET|PRON)$/.test(tokens[at + 1]?.pos ?? ''))

/** *Data from the port | show*, *Police | estimate*: whether nothing stands before a place but a phrase about several. */
function opensWithSeveral(tokens: readonly Token[], at: number): boolean {
  const head = tokens.findIndex(({ pos }) => pos === 'NOUN' || pos === 'PROPN')
  const noun = tokens[head]
  if (!noun || head >= at || !tokens.slice(0, at).every(({ pos }) => phraseParts.has(pos))) return false
  return isPluralNoun(noun) || pluralsAlone.has(noun.lower)
}
const phraseParts: ReadonlySet<Pos> = new Set<Pos>(['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'NUM', 'PART'])
/** Nouns for several that have no ending. */
const pluralsAlone: ReadonlySet<string> = new Set(['data', 'police', 'people', 'staff'])

const isPluralNoun = ({ pos, lower, lemma }: Token): boolean =>
  pos === 'NOUN' && lower !== lemma && hasPluralEnding(lower)

/** *3 in 10 | say | that …*, *two in 10 | say | it failed* */
const isSaidByNumber = (tokens: readonly Token[], at: number): boolean =>
  plainSpeech.has(tokens[at]?.lower ?? '') && tokens[at - 1]?.pos === 'NUM' && tokens[at + 1]?.pos === 'PRON'

/** *report that*, *point out that* */
const bringsThat = (tokens: readonly Token[], at: number): boolean =>
  complementizers.has(tokens[tokens[at + 1]?.pos === 'ADP' ? at + 2 : at + 1]?.lower ?? '')

/** *…, Lorne Live reports.* and *…, reports the Courier.*: who is credited for all that the sentence says. */
function credits(tokens: readonly Token[], at: number, stem: string): boolean {
  if (!creditingVerbs.has(stem)) return false
  const before = tokens[at - 1]
  const next = tokens[at + 1]
  if (before?.pos !== 'PROPN') {
    const name = next?.pos === 'DET' ? tokens[at + 2] : next
    return apart.test(before?.text ?? '') && name?.pos === 'PROPN'
  }
  let from = at - 1
  while (from > 0 && (tokens[from]?.pos === 'PROPN' || tokens[from]?.pos === 'DET')) from--
  return apart.test(tokens[from]?.text ?? '') && (!next || /^[.,;]$/.test(next.text))
}

const apart = /^[,”"]$/u

/** A noun that the model took for a verb: *according to evidence*, *the project lead for*, *“…,” lead author Ann Finch*. */
function mendVerb(tokens: readonly Token[], at: number, token: Token): void {
  const before = tokens[at - 1]
  if (before && isNounByPlace(before, token, tokens, at)) token.pos = 'NOUN'
}

/** *people familiar with the board’s | thinking | said*: what is somebody’s, with no object behind it. */
const isOwnedGerund = (before: Token, { lower }: Token, next: Token | undefined, owner: Token | undefined): boolean =>
  hasGerundEnding(lower) &&
  (before.pos === 'PART' || thirdPersonDeterminers.has(before.lower) || isOfOffice(before, owner)) &&
  /^(VERB|AUX|PUNCT)$/.test(next?.pos ?? 'PUNCT')

/** *head of | planning |, …*; not *accused of lying* */
const isOfOffice = ({ lower }: Token, office: Token | undefined): boolean =>
  genitivePrepositions.has(lower) && office?.pos === 'NOUN' && personNouns.has(office.lower)

/** *according to | evidence*, *according to new | evidence* */
function isCited(tokens: readonly Token[], at: number): boolean {
  const [third, second, before] = [tokens[at - 3]?.lower, tokens[at - 2]?.lower, tokens[at - 1]]
  if (isAccordingTo(second, before?.lower) && !hasGerundEnding(tokens[at]?.lower ?? '')) return true
  return before?.pos === 'ADJ' && isAccordingTo(third, second)
}

function isNounByPlace(before: Token, token: Token, tokens: readonly Token[], at: number): boolean {
  if (isCited(tokens, at)) return true
  if (
    isOwnedGerund(before, token, tokens[at + 1], tokens[at - 2]) ||
    (isOccasion(token.lower) && isDetermined(tokens, at))
  )
    return true
  return token.lower === token.lemma && isNounInBaseForm(before, token, tokens, at)
}

function isNounInBaseForm(before: Token, token: Token, tokens: readonly Token[], at: number): boolean {
  // *its | lead | author*
  if (thirdPersonDeterminers.has(before.lower) && tokens[at + 1]?.pos === 'NOUN') return true
  if (opensWords(before, tokens[at + 1]) || isAddressed(before, token, tokens[at + 1])) return true
  if (speechVerbs.has(token.lemma) || unchangedPasts.has(token.lower)) return false
  // *“…,” lead author Ann Finch*
  if (/^[”"]$/u.test(before.text) && tokens[at + 1]?.pos === 'NOUN') return true
  if (isSingularNoun(before) && tokens[at + 1]?.pos === 'ADP') return true
  return before.pos === 'NOUN' && !isPluralNoun(before) && isOne(tokens, at)
}

/** *a polling | lead*, *the project | lead,*: whether an article for one opens the phrase before a place, or any where it ends there. */
function isOne(tokens: readonly Token[], at: number): boolean {
  const article = wordBefore(tokens, at, /^(ADJ|NOUN)$/)
  return indefiniteArticles.has(article) || (articles.has(article) && tokens[at + 1]?.pos === 'PUNCT')
}

/** *in an email to | staff | that …*: a group that is told something, with no object behind it. */
const isAddressed = (before: Token, { lower }: Token, next: Token | undefined): boolean =>
  infinitiveMarkers.has(before.lower) && groupNouns.has(lower) && !/^(DET|NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '')

/** *said | pay had fallen*, *said | lead author Ann Finch*: whether a noun stands between a verb of saying and a token. */
const opensWords = (before: Token, next: Token | undefined): boolean =>
  before.pos === 'VERB' && speechVerbs.has(before.lemma) && (next?.pos === 'AUX' || next?.pos === 'NOUN')

/** A noun for what words stand in, or where they are said, that is a verb's form too: *hearing*, *address*, *post*. */
const isOccasion = (word: string): boolean => eventNouns.has(word) || postNouns.has(word) || documentNouns.has(word)

/** *the later | hearing*, *a televised | address*: whether an article stands before a word, with no noun between. */
const isDetermined = (tokens: readonly Token[], at: number): boolean =>
  articles.has(wordBefore(tokens, at, /^(ADJ|ADV|VERB)$/))

/** The nearest word before a place that is not of some kinds, in lower case; `''` where none is. */
function wordBefore(tokens: readonly Token[], at: number, passed: RegExp): string {
  let from = at - 1
  while (passed.test(tokens[from]?.pos ?? '')) from--
  return tokens[from]?.lower ?? ''
}

/** *the project | lead for*: a noun of one thing, which no base form of a verb agrees with. */
const isSingularNoun = ({ pos, lower, lemma }: Token): boolean =>
  pos === 'NOUN' && lower === lemma && !groupNouns.has(lower)

/** *has branded the plan*: a participle that the model took for an adjective. *has limited means* has one. */
const isPerfect = ({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean =>
  haveForms.has(before?.lower ?? '') && hasPastEnding(lower) && !/^(NOUN|ADJ|PROPN)$/.test(next?.pos ?? '')

/** *Smith | branded | the move “a farce”*: between a name and an article stands no adjective. */
const hasObject = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.pos === 'PROPN' && tokens[at + 1]?.pos === 'DET'

/** The base form of a past that is one of a verb of saying; else null. */
const baseOfPast = (word: string): string | null =>
  (hasPastEnding(word) ? basesOfFinite(word).find((base) => speechVerbs.has(base)) : null) ?? null

/** *the US military says*: an adjective that stands for those it is said of. */
function standsForBody({ lower }: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (offices.has(lower) && lower.includes('-')) return true
  if (!(organizationNouns.has(lower) || personNouns.has(lower))) return false
  if (!before || !/^(DET|PROPN|ADJ|NOUN|PART)$/.test(before.pos)) return false
  return !next || /^(VERB|AUX|PUNCT|ADV)$/.test(next.pos)
}

/** *ANN FINCH | SAID | on Monday*: a verb of saying that an article's first words set in capitals. */
const isLeadVerb = (tokens: readonly Token[], at: number, { text, pos }: Token): boolean =>
  pos === 'PROPN' &&
  at > 0 &&
  isAllCapitals(text) &&
  isAllCapitals(tokens[at - 1]?.text ?? '') &&
  !isAllCapitals(tokens[at + 1]?.text ?? '')

const isAllCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)

const parts: ReadonlySet<Pos> = new Set<Pos>(['SCONJ', 'ADP'])
const attributes: ReadonlySet<Pos> = new Set<Pos>(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/** *The rower, 38, | fumed |: “…”*: a verb of saying that the model took for an adjective. */
const saysBeforeColon = (tokens: readonly Token[], at: number, { lower }: Token): boolean =>
  tokens[at + 1]?.text === ':' && baseOfPast(lower) !== null

/** Whether an adjective stands for whom it describes. */
const standsForSomebody = (tokens: readonly Token[], at: number, token: Token): boolean =>
  standsForBody(token, tokens[at - 1], tokens[at + 1]) || isLastOfPhrase(tokens, at) || isAgeAlone(tokens, at, token)

/** *said the | 29-year-old |.*, *The | 38-year-old |, from Lorne, said*; not *the 29-year-old rower* */
const isAgeAlone = (tokens: readonly Token[], at: number, { lower }: Token): boolean =>
  isPersonByParts(lower) && articles.has(tokens[at - 1]?.lower ?? '') && (tokens[at + 1]?.pos ?? 'PUNCT') === 'PUNCT'

/** *the democratic | socialist | said*: an adjective right before a verb, at the end of what an article begins. */
function isLastOfPhrase(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  // *The company flat-out denied it*
  if (!next || !/^(VERB|AUX)$/.test(next.pos) || tokens[at - 1]?.pos === 'NOUN') return false
  let from = at - 1
  while (attributes.has(tokens[from]?.pos ?? 'X')) from--
  return from < at - 1 && articles.has(tokens[from]?.lower ?? '')
}
