import type { GrammaticalGender, GrammaticalNumber } from '../../attribution/chunks/chunk'
import { words } from '../word-list'

/** English's small words by their grammar, in lower case. A set's name says what its words do in the example. */

/** Article of what is known: *the report*. */
export const definiteArticles = words('the')
/** *her brother* */
export const ownerPronouns = words('his her their our my')
/** Articles of what is new: *a claim*. */
export const indefiniteArticles = words('a an')
/** Both kinds of article. */
export const articles = words('the a an')

/** Words that count, which nobody's name has before it: *many Latinos*. */
export const quantifiers = words('another one some many several few most every each any more no')

/** Determiners of an owner, those that ask for one among them: *his claim*, *whose claim*. */
export const possessiveDeterminers = words('his her its their my our your whose')
/** Determiners of an owner that is told: *its claim*. */
export const ownerDeterminers = words('his her its their my our your')
/** Determiners of an owner that was spoken of: *their claim*. */
export const thirdPersonDeterminers = words('his her its their')
/** Determiners that stand alone for what they count or point at: *many said*, *this said*. */
export const pronominalDeterminers = words(
  'this these those some many most few several half all both each others another none',
)
/** Determiners after which a verb may stand, since they are a subject of their own: *some argue*. */
export const subjectDeterminers = words('that all many some most others another few both these those this')
/** Words between a subject and its verb that belong to the subject: *the ministers themselves said*. */
export const floatingQuantifiers = words('both all each themselves himself herself itself')

/** Pronouns that point at what follows: *This was her reply: “…”*. */
export const pointers = words('this that these those it here')

/** Pronouns in a case that no subject has: *told him*. */
export const casedPronouns = words('him her them us me whom himself herself')
/** Pronouns in the case of an object: *some of them*. */
export const objectPronouns = words('it him her them us me you')
/** Pronouns right after a verb that are its object, not its subject: *told him*. */
export const verbObjects = words('him her them me us that this it what himself herself')
/** Pronouns that a verb of naming takes: *critics call them “a farce”*. */
export const namedObjects = words('them him it us')
/** Pronouns for things: *they showed “no data”*. */
export const thingPronouns = words('it they')
/** Pronouns that stand for no one who could speak: *nothing indicated that it failed*. */
export const emptyPronouns = words('nothing something anything everything')
/** Subjects of whom it is told that they did not: *nobody said so*. */
export const negativePronouns = words('nobody none nothing neither')
/** Whoever they may be: *anyone who says so*. */
export const genericPronouns = words('anyone anybody whoever')
/** *no*, before whom it is told of that they did not: *no official said so*. */
export const negativeDeterminers = words('no neither')
/** What makes a bound of *no*: *no fewer than six said so*. */
export const negatedBounds = words('fewer less more')
/** The speaker's own pronoun as it is always written: *I*. */
export const firstPersonSubject = 'I'
/** Who tells a page, as its subject. */
export const narrators = words('i we')

/** *that*, which leads a clause after a verb of saying: *said that it failed*. */
export const complementizers = words('that')
/** Pronouns that begin a relative clause: *those who said*. */
export const relativePronouns = words('who which that')
/** Pronouns that begin a relative clause, that of an owner among them: *the man whose aide said*. */
export const relativesAndOwner = words('who which that whose')
/** Relative pronouns that may stand after a comma: *the allies, who say*. */
export const commaRelatives = words('who which')
/** Those and their owner: *a “farce”, whose cost*. */
export const commaRelativesAndOwner = words('who which whose')
/** Those in every case: *Smith, whom critics blame, said*. */
export const casedRelatives = words('who whose which whom')
/** The relative pronoun of a person: *an official who spoke*. */
export const personRelatives = words('who')
/** That of a thing: *Orrin Mutual, which insures it*. */
export const thingRelatives = words('which')
/** What begins a clause about a person or a place: *the town where it failed*. */
export const personOrPlaceRelatives = words('who where')
/** What begins a clause about the words that a noun names: *a claim that the firm disputes*. */
export const claimRelatives = words('that which')

/** Words of an indirect question: *asked whether it failed*. */
export const questionWords = words('if whether how why what')
/** *what*, which stands for what somebody calls something: *what he called a trap*. */
export const wordQuestions = words('what')
/** *how*, which opens what somebody tells at length: *described how it failed*. */
export const manners = words('how')
/** Question words after *about*: *talked about how it failed*. */
export const topicQuestionWords = words('how why what')

/** *and*, which joins like to like: *Smith and Jones*. */
export const additives = words('and')
/** *but*, which sets one clause against another. */
export const adversatives = words('but yet')
/** Joins words of one list: *“a farce” or “a joke”*. */
export const listConjunctions = words('and or')
/** Joins one clause to another on its level: *and left*, *but left*. */
export const clauseConjunctions = words('and but')
/** Conjunctions of what the page itself concludes, or sets against what was said. */
export const concludingConjunctions = words('so but')

/** Prepositions that tie a second noun phrase to the first: *officials in Kyiv*. */
export const tyingPrepositions = words(
  'of for at in from with to on by between among within across near against under inside outside behind beside about as through',
)
/** *a school in Sai Olm*: what stands before a place. */
export const locativePrepositions = words('in')
/** *of*: *one of them*, *accused of lying*. */
export const genitivePrepositions = words('of')
/** *as*: *as Smith put it*. */
export const comparativeAs = words('as')
/** *with*: *with some analysts warning*. */
export const comitativePrepositions = words('with')
/** Leads to who did what a passive tells: *announced by the president*. */
export const agentPrepositions = words('by')
/** Leads to whom something was heard from: *heard from the captain that …*. */
export const originPrepositions = words('from')
/** Lead to where or when something was said: *in a statement*. */
export const occasionPrepositions = words('in on at during')
/** Lead to what came before or after: *said it after the vote*. */
export const temporalPrepositions = words('after before')
/** Lead to what is measured against: *compared with last year*. */
export const comparisonPrepositions = words('to with')
/** *to* of an infinitive, or before a gerund: *went on to say*. */
export const infinitiveMarkers = words('to')

/** *said so*, which stands for words told elsewhere. */
export const clauseProforms = words('so')
/** *the same*, *the same thing*, which stand for words told elsewhere. */
export const samenessAdjectives = words('same')
/** *thing* in *the same thing*. */
export const emptyNouns = words('thing')

/** Number and gender of personal pronouns. */
export const pronouns: ReadonlyMap<string, readonly [GrammaticalNumber, GrammaticalGender]> = new Map([
  ['he', ['singular', 'male']],
  ['him', ['singular', 'male']],
  ['she', ['singular', 'female']],
  ['her', ['singular', 'female']],
  ['it', ['singular', 'neuter']],
  ['they', ['plural', null]],
  ['them', ['plural', null]],
  ['we', ['plural', null]],
  ['us', ['plural', null]],
])

/** What an office is of, for, or to: *envoy to Norway*, *manager at Orrin Mutual*. */
export const officePrepositions = words('of to for at with on')
/** What a body is of, on or for, by its name: *Council on Foreign Ports*. */
export const bodyPrepositions = words('of on for')
