import { words } from '../word-list'

/** Words that begin, join or limit clauses, in lower case. */

/** What begins a clause that only opens its sentence: *While it failed, Smith said …*. */
export const openingSubordinators = words(
  'while after before when although though because since once until if unless so',
)
/** What sets something against a report right before it: *…, despite months of protest*. */
export const concessives = words('despite although though while without even')
/** Verbs by which the page concludes from a report, in a last clause: *said it was sold, raising fears in town*. */
export const outcomeVerbs = words(
  'leave raise prompt spark fuel trigger stoke provoke ignite draw deepen heighten reflect underscore mean lead bring',
)
/** What a speaker did while speaking: *said it was sold, waving a letter*. */
export const gestureVerbs = words('wave brandish display gesture smile laugh nod shrug sob weep')
/** Before a subject of whom it is only supposed that they say something: *if Smith said so*. */
export const suppositions = words('if unless suppose imagine wish')
/** Gerunds that lead a phrase as prepositions do. */
export const prepositionalGerunds = words(
  'including excluding depending following regarding concerning ranging according',
)
/** What stands before a sentence's own subject, with a comma behind it: *Speaking in Lorne, Smith said …*. */
export const clauseOpeners = words(`
  when while as after before if although though because since despite during with without speaking asked until once
`)
/** What begins a clause that cannot be the words said: *said when he left*. */
export const adverbialSubordinators = words('who whom which where when while as because since after before until')
/** Words that end what two commas set apart before *that*: *suggests, but does not prove, that it failed*. */
export const asideEnders = words('that who which and')
/** Words after which the next report begins though no conjunction joins it: *said A as Jones said B*. */
export const subordinateSeparators = words('while though although as before after by')
/** Words, besides marks, that set one report beside the next: *said A, while Jones said B*. */
export const reportSeparators: ReadonlySet<string> = new Set([...words('and but or'), ...subordinateSeparators])
/** Joining words that are no part of a statement it begins with: *and prices rose*. */
export const leadingJoiners = words('and but')
/** Joining words that are no part of a statement it ends with: *prices rose while*. */
export const trailingJoiners = words('and but while')
/** What may begin a phrase set beside a name: *, now a consultant*, *, who leads the agency*. */
export const appositionOpeners = words('now then also once formerly who whose')
/** *asked* right after these opens a clause: *When asked, he said …*. */
export const askedOpeners = words('when if')
/** Limits what was said, without denying it: *said only that …*. */
export const limitingAdverbs = words('only just simply')
/** *only*, after which a modal still reports: *would say only that …*. */
export const exclusiveAdverbs = words('only')
/** Adverbs that begin the words said, or belong to their first noun: *said not all was lost*. */
export const contentAdverbs = words('there here how why when not so too even only just about nearly almost more most')
/** *worth* before a gerund that nobody said: *it is worth noting that …*. */
export const evaluatives = words('worth')
/** Words that make a number a rough one: *more than 400*. */
export const approximators = words(
  'about around roughly nearly almost just over under more less fewer than at least most up to between',
)
/** The first half of a phrase that makes a number a bound: *at least 400*. */
export const boundPrepositions = words('at up')
/** The second half of it: *up to 400*. */
export const boundWords = words('least most to')

const citing = ['according', 'to']
/** Whether two words in lower case are *according to*. */
export const isAccordingTo = (first: string | undefined, second: string | undefined): boolean =>
  first === citing[0] && second === citing[1]
const citingPhrases = ['according to', 'in the words of', 'in the view of', 'in the opinion of', 'per'].map((phrase) =>
  phrase.split(' '),
)
const citingFirst = new Set(citingPhrases.map(([first]) => first))
/** How many words that begin at a place give what is said to who stands behind them: *in the words of | Finch*. 0 where none do. */
export const citingPhraseAt = (words: { wordAt(at: number): string }, at: number): number =>
  citingFirst.has(words.wordAt(at))
    ? (citingPhrases.find((phrase) => phrase.every((word, i) => words.wordAt(at + i) === word))?.length ?? 0)
    : 0
/** Nouns for what somebody says, by what leads to them: *in | Finch’s | words*, *by | the firm’s own | account*. */
export const wordingLeads: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', words('words telling view opinion')],
  ['by', words('account reckoning admission telling')],
])
/** A preposition that gives words to a source: *per the report*. */
export const citingPrepositions = words('per')
/** *if all goes according to plan* cites nobody. */
export const plannedNouns = words('plan')
/** *according to reporting by the paper*: the paper is the source. */
export const reportingGerunds = words('reporting')
/** Lead from the reporting to who did it: *reporting by the paper*. */
export const reportingPrepositions = words('by from in')
