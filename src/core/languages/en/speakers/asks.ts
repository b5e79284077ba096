import type { Ask as AnyAsk, Who as AnyWho, Place, Spoken } from '../../../attribution/parties/antecedent'
import { bearersOf, type NameForm, stoodAlone } from '../../../attribution/parties/cast'
import { fitOfPerson } from '../../../attribution/parties/fits'
import { agrees, isPersonal, isPlainPerson, isShownPerson, type Member } from '../../../attribution/parties/member'
import { type Fit, whole } from '../../../attribution/parties/weights'
import { hasCapital } from '../../../attribution/words/has-capital'
import type { SpeakerKind } from '../../../model'
import { isAcronym, isEndOf } from '../../../names/name-forms'
import { outletNamed } from '../../outlets/outlets'
import { words } from '../../word-list'
import type { SentenceChunks } from '../chunks/chunks-of'
import { firstPlace, type Head } from '../chunks/places'
import type { Draft } from '../drafts/draft'
import { additives, definiteArticles } from '../function-words'
import { isGivenName } from '../given-names'
import type { Party } from '../grammar/subjects'
import { isPlural } from '../morphology'
import { firmNouns, genderOfNoun, isAge, kinNouns, outletsAgain, realms } from '../nouns'
import { isCountry, places } from '../places'
import { titles } from '../titles'
import { type Cast, chunksAt, formAt } from './cast'
import { kindOfNoun } from './speaker-kind'

export type Ask = AnyAsk<Party>
export type Who = AnyWho<Party>

/** What *he* or *she* asks for at a place; null for another word. */
export function askByHeSheAt(at: number, { word, start }: Head): Ask | null {
  if (word !== 'he' && word !== 'she') return null
  const gender = word === 'he' ? 'male' : 'female'
  return {
    at,
    start,
    except: [],
    kind: 'person',
    fit: (who, place) => fitOfPerson(who, place, gender, personhood, isOfEither),
  }
}

/** What the pronoun that is a draft's speaker asks for; null for one that asks for nobody who speaks. */
export function askByPronoun(cast: Cast, { partyAt: at, content: except }: Draft, pronoun: Head): Ask | null {
  const person = askByHeSheAt(at, pronoun)
  if (person) return { ...person, except }
  const { word, start } = pronoun
  if (word !== 'it' && word !== 'they') return null
  const isPluralMeant = word === 'they'
  return { at, start, except, kind: 'thing', fit: (who, place) => fitOfThing(cast, who, place, isPluralMeant) }
}

/**
 * What *the* with a noun asks for. `kind` is what it stands for, `isBare` whether nothing stands between: *the Jordanian
 * government* is no company named before. `words` are all but *the*, as they stand.
 */
export function askByDescription(at: number, noun: Head, kind: SpeakerKind, isBare: boolean, words: string): Ask {
  const { start, lemma } = noun
  // *the companies* are no one company.
  const mayBeBody = isBare && !isPlural(noun)
  const fit = (who: Who, place: Place) =>
    fitOfRole(who, lemma, kind) ??
    fitOfAgain(who, lemma, kind) ??
    (isBare ? null : fitOfWords(who, kind, words)) ??
    (mayBeBody ? fitOfBody(who, lemma, kind, place) : null)
  return { at, start, except: [], kind: 'description', fit }
}

/** What *the* with a noun for a person asks for where nobody need have spoken: the one whom the text calls so. */
export const askByRole = (at: number, start: number, noun: string): Ask => ({
  at,
  start,
  except: [],
  kind: 'description',
  fit: (who) => fitOfRole(who, noun, 'person'),
})

/** What *the* with a noun for a person asks for where the text calls nobody so: one person who has spoken; by an age alone, one who was told of. */
export const askByTrade = (at: number, start: number, { word }: Head): Ask => {
  // *the mother-of-two*
  const [noun = ''] = word.split('-', 1)
  const gender = genderOfNoun(noun)
  return {
    at,
    start,
    except: [],
    kind: 'person',
    fit: (who, place) =>
      place.as === 'speaker' || isAge(word) ? fitOfPerson(who, place, gender, personhood, isOfEither) : null,
  }
}

/** Letters from which on a word before a noun for a body is what it trades in. */
const shortestTrade = 4

/** Sentences back in which the subject is the body that *the utility* means. */
const nearSubject = 2

/** *Finch* for *Ann Finch*, *Orrin* for *Orrin Mutual*, *OPA* for *Olmsk Port Authority* */
export function fitOfName(who: Member, form: NameForm, alone: Member | undefined): Fit {
  if (form.isAcronym) return whole
  if (!agrees(who, form.gender ?? alone?.gender ?? null)) return null
  const isFirst = !stoodAlone(alone, who)
  if (!isEndOf(form.words, who.words)) return mayBeShort(who, form, alone, isFirst) ? ['firstWords'] : null
  if (who.roles.has(form.title)) return ['titled']
  if (isShownPerson(who)) return isNamedAsKin(who, form) ? ['unheard', 'calledOtherwise'] : whole
  // *the Chronicle* for *the Lorne Chronicle*
  if (form.hasArticle) return isFirst ? whole : null
  return isPersonal(who) && isFirst ? ['unknownBearer'] : null
}

/** *Mr Okello* for *Godfrey Okello Abonga*; the surname of *Marcus Yiu Ka-fai* stands in the middle by itself. */
const isMiddleOf = (who: Member, { words: [word = '', ...others] }: NameForm): boolean =>
  others.length === 0 && who.words.slice(1, -1).includes(word) && !who.words.at(-1)?.includes('-')

/** *Reyes*, behind *her sister, Ana Reyes*: whether a surname alone is that of somebody told of as another's kin. */
const isNamedAsKin = ({ roles }: Member, { title, words }: NameForm): boolean =>
  title === '' && words.length === 1 && [...kinNouns].some((noun) => roles.has(noun))

/** Whether who has a name may be called by its first words: *Keir* for *Keir Starmer*; not *the Coliseum* for *the Coliseum Commission*. */
function mayBeShort(who: Member, form: NameForm, alone: Member | undefined, isFirst: boolean): boolean {
  const { hasArticle, title } = form
  if (isMiddleOf(who, form)) return titles.has(title) && isFirst
  if (alone && isShownPerson(alone)) return isPersonal(who) && alone.words.length === 1
  return isFirst && !hasArticle
}

/** How plainly somebody named is a person; a given name by itself may be that of one who speaks. */
function personhood(named: Member, { as }: Place): Fit {
  if (isPersonal(named)) return isShownPerson(named) ? whole : ['unknownPerson']
  return as === 'speaker' && isGivenName(named.words.join(' ')) ? ['lone'] : null
}

/** Whether men and women alike have the first of somebody's names: *Pat Coyle*. */
const isOfEither = ({ words: [given = '', ...others] }: Member): boolean => others.length > 0 && isGivenName(given)

/** *it*, *they* */
function fitOfThing(cast: Cast, who: Who, { as, distance }: Place, isPluralMeant: boolean): Fit {
  if (who.is === 'subject') return fitOfSubject(cast, who, isPluralMeant)
  if (as !== 'speaker') return null
  const isBody = who.is === 'speaker' ? !isOne(who.spoken) : who.is === 'named' && !isPersonal(who.named)
  // *A spokesman said no. They added that …*
  if (!isBody) {
    const isOneAsThey =
      who.is === 'speaker' ? who.spoken.isOneDescribed : who.is === 'named' && who.named.gender === null
    return isOneAsThey && isPluralMeant && distance <= 1 ? ['singularThey'] : null
  }
  const isSeveral = who.is === 'speaker' && who.spoken.speaker.kind === 'group'
  return isPluralMeant === isSeveral ? whole : isPluralMeant ? ['bodyAsThey'] : null
}

const isOne = ({ speaker }: Spoken): boolean => speaker.kind === 'person'

function fitOfSubject(cast: Cast, { party, at }: Extract<Who, { is: 'subject' }>, isPluralMeant: boolean): Fit {
  const chunks = chunksAt(cast, at)
  const head = chunks.headOf(party.head)
  if (head.kind === 'pronoun') return null
  const isSeveral = standsForSeveral(chunks, party, head, isPluralMeant)
  if (isSeveral !== isPluralMeant) return isPluralMeant && isSeveralByVerb(cast, chunks, party) ? ['bodyAsThey'] : null
  if (!isPluralMeant && isPersonNamed(cast, chunks, party)) return null
  return kindOfNoun(head) === 'unknown' && head.kind === 'noun' ? ['mute'] : whole
}

/** *the ministers*, *Smith and Jones*; where a plural is looked for *the crew* too. */
const standsForSeveral = (chunks: SentenceChunks, { head }: Party, noun: Head, isPluralMeant: boolean): boolean =>
  // *Orrin Airways* is one.
  (isPlural(noun) && (isPluralMeant || noun.kind !== 'name')) ||
  (isPluralMeant && kindOfNoun(noun) === 'group') ||
  firstPlace(head.from, head.to, (at) => additives.has(chunks.wordAt(at))) >= 0

/** Whether a phrase names a person. */
function isPersonNamed(cast: Cast, chunks: SentenceChunks, { head }: Party): boolean {
  const name = chunks.nameIn(head)
  if (name === null) return false
  const { alone, fuller } = bearersOf(cast, formAt(chunks, name))
  return [...fuller, alone].some((who) => who && isShownPerson(who))
}

/** *Big Pier have denied it*: a body by name whose verb is one for several. */
const isSeveralByVerb = (cast: Cast, chunks: SentenceChunks, party: Party): boolean =>
  /^(have|are|were)$/.test(chunks.wordAt(party.head.to)) &&
  chunks.nameIn(party.head) !== null &&
  !isPersonNamed(cast, chunks, party)

/** *the spokesman* after *spokesman Ivan Petrov* */
const fitOfRole = (who: Who, noun: string, kind: SpeakerKind): Fit =>
  kind === 'person' && who.is === 'named' && isShownPerson(who.named) && who.named.roles.has(noun) ? whole : null

/** *the study* after *a study in Lorne found*: who spoke by a name, or a description that says more; *the officials* are no one official. */
const fitOfAgain = (who: Who, noun: string, kind: SpeakerKind): Fit =>
  who.is === 'speaker' &&
  who.spoken.noun === noun &&
  (kind === 'group') === (who.spoken.speaker.kind === 'group') &&
  isFuller(who.spoken)
    ? whole
    : null

const isFuller = ({ speaker: { name } }: Spoken): boolean => name.split(/\s+/u).length > 2

/** *the news agency* for *the Lorne News Agency*, *the production company* for *Lorne Productions* */
function fitOfWords(who: Who, kind: SpeakerKind, words: string): Fit {
  const name = kind === 'organization' ? bodyName(who)?.toLowerCase() : null
  const [first = ''] = words.split(' ')
  const isTrade = first.length >= shortestTrade && !hasCapital(first)
  return name && (name.endsWith(` ${words.toLowerCase()}`) || (isTrade && name.includes(` ${first}`))) ? whole : null
}

/** *the company*, *the airline*, *the paper* */
function fitOfBody(who: Who, noun: string, kind: SpeakerKind, place: Place): Fit {
  const name = bodyName(who)
  if (name === null) return null
  if (outletsAgain.has(noun)) return outletNamed(name) ? whole : null
  if (realms.has(noun)) return isRealm(name.toLowerCase()) && isNearSubject(place) ? ['unknownBody'] : null
  if (kind !== 'organization') return null
  if ((who.is === 'named' && who.named.roles.has(noun)) || name.toLowerCase().includes(noun)) return whole
  return anyBody.has(noun)
    ? (fitOfAnyBody(who, place, name) ?? fitOfFirm(who, noun, place))
    : fitOfFirm(who, noun, place)
}

const isRealm = (name: string): boolean => isCountry(name) || places.has(name)

/** *the company*, *the group*: a body that the text shows to be one, or that spoke. */
function fitOfAnyBody(who: Who, { as }: Place, name: string): Fit {
  if (who.is === 'speaker' || (who.is === 'named' && who.named.nounClass !== null)) return ['anyBody']
  return as === 'speaker' || isAcronym(name) ? ['unknownBody'] : null
}

/** *Orrin Power shut off its lines. The utility said …*: whom a sentence just before was about. */
const fitOfFirm = (who: Who, noun: string, place: Place): Fit =>
  who.is === 'named' && firmNouns.has(noun) && isNearSubject(place) ? ['unknownBody'] : null

const isNearSubject = ({ as, distance }: Place): boolean => as !== 'other' && distance <= nearSubject

/** The name of what may be a body; null for others. */
function bodyName(who: Who): string | null {
  if (who.is === 'named') return isPlainPerson(who.named) ? null : who.named.name
  if (who.is !== 'speaker') return null
  const { name, kind } = who.spoken.speaker
  const words = name.split(' ').filter((word) => !definiteArticles.has(word.toLowerCase()))
  return words.some(hasCapital) && (kind === 'organization' || kind === 'outlet') ? name : null
}

/** Nouns that any body may be called by. Others, *the airline*, must be known of it. */
const anyBody = words('company firm group organization organisation agency business corporation')
