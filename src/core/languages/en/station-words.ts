import type { NounClass } from '../../attribution/chunks/chunk'
import type { ViaKind } from '../../model'
import { words } from '../word-list'
import { audienceNouns, webNouns } from './nouns'

/** Words about stations: what stands between a speaker and the page. In lower case. */

/** Verbs by which a statement or a post is given out: *issued a statement*. Base forms. */
export const issuingVerbs = words('issue release publish post send put share give make write read tweet deliver file')
/** What stands before a statement in which somebody speaks: *in a statement*. */
export const placesOfSpeech = words('in via through with')

/** Prepositions that lead to a station: *in a statement*, *of the Courier*. */
export const stationPrepositions = words('in on to at during with from by via through over before of for')
/** Those within a document's own description: *a study published in Nature*, *posts on Reddit*. */
export const describingLeads = words('in by on from obtained')
/** *before*: at a hearing, or earlier than something. */
export const timeOrPlaceLeads = words('before')
/** What begins a clause in which *before* tells when something else happens. */
export const clauseLeads = words('who whether if when why')
/** Those that tie an outlet to a person, and lead to no outlet. */
export const tyingLeads = words('of for')
/** Those behind which one would name an outlet: *told the Echo*, *in the Echo*. */
export const outletLeads = words('in on with via')
/** Those to an occasion, whatever its noun: *at a vigil*; behind one of them anything that lasts. */
export const occasionLeads = words('at during')
export const lastingLeads = words('during')
export const textLeads = words('in')
/** What one holds words in by a bare noun: *by email*, *over the phone*. */
export const channelLeads = words('by over')
/** Verbs behind which a text is told whatever its noun: *wrote in a patient perspective*. Base forms. */
export const writingVerbs = words('write publish post')
/** Nouns behind those leads that tell how, where or for how long: *at a cafe*, *in a hurry*, *during the war*. */
export const plainDescriptions = words(`
  manner way style language hurry place point end distance pace rate price cost level age loss risk height moment time
  pandemic war presidency room hall corridor lobby street building city town village country area district region field
  house home office shop store bar pub cafe restaurant hotel hospital school church factory plant station camp park
  yard garden farm museum stadium base border checkpoint scene site table desk gate
`)
/** Participles before who got hold of a text, or gave it out: *an email seen by the Echo*. */
export const obtainingForms = words(
  'seen obtained reviewed viewed published quoted cited reported shared carried aired contacted interviewed',
)
/** What names of shows and desks end with that may be anything else’s: *told Lorne Tonight*. */
export const outletEndings = words(
  'morning night tonight evening breakfast desk bulletin wire report insider live world nation',
)
/** What outlets tell of themselves: *the Quill understands that*, *Quillon has contacted the firm*. Base forms. */
export const approachingVerbs = words('understand contact approach reach ask learn')
/** Leads after which a title with a noun for outlets is no outlet: *by Lorne Media*. */
export const agentLeads = words('of by')
/** Leads to a show: *on Lorne Tonight show*. */
export const showLeads = words('on in of from')
/** Nouns for shows that are undertakings as well. */
export const undertakings = words('program programme stream')
/** Leads to where a post stands: *on X*. */
export const postLeads = words('on via through')
/** Names of such places that are words as well: *on truth*. */
export const wordsAsWell = words('x truth social threads')
/** What one has at such a place, and leads to it: *on her Instagram account*, *in a Facebook video*. */
export const accountNouns = words(
  'page account profile channel story feed handle group video reel live stream post posting',
)
export const accountLeads = words('on in via through')
/** Nouns for places of posts that one hears of as well: *on social media*. */
export const toldOfAsWell = words('media')
/** Lead to those who were told: *said to reporters*. */
export const addresseeLeads = words('to')
/** What an addressee stands after, in place of a preposition, and who got hold of a text. */
export const toldLead = 'told'
export const obtainedLead = 'obtained'
/** Verbs behind which *to* leads where another lead would: *spoke to the Quill*, *confirmed to the Quill*, *took to Instagram*. Base forms. */
export const turningLeads: ReadonlyMap<string, string> = new Map([
  ['speak', toldLead],
  ['talk', toldLead],
  ['confirm', toldLead],
  ['reveal', toldLead],
  ['disclose', toldLead],
  ['take', 'on'],
])
/** Leads to those to whom something was told or given. */
export const receivingLeads: ReadonlySet<string> = new Set([toldLead, obtainedLead, ...addresseeLeads])
/** What a name stands after that is an outlet's: *the newspaper Lorne Dagblad*. */
export const periodicals = words(
  'journal magazine newspaper tabloid daily weekly website broadcaster podcast publication',
)
/** Nouns for what was given out, or let go: *a press release*, *asked for their release*. */
export const releaseNouns = words('release')
/** What shows that it was given out. */
export const releaseModifiers = words('a an news press media')
/** Those whom one tells something in private, or who may be anybody. */
export const privateAddressees = words(
  'friends relatives family aides advisers advisors associates allies confidants parents sons daughters children others people',
)

/** What a noun that heads a phrase makes of it after some prepositions alone. The first row that fits decides. */
export const stationNounKinds: readonly [ViaKind, nouns: ReadonlySet<string>, leads: ReadonlySet<string>][] = [
  ['event', audienceNouns, words('before')],
  ['document', webNouns, words('in on via through')],
]

/** What any noun of a class makes of a phrase, after which prepositions. */
export const stationClassKinds: ReadonlyMap<NounClass, readonly [ViaKind, leads: ReadonlySet<string>]> = new Map([
  ['interview', ['interview', words('in on during via through from by over')]],
  ['statement', ['statement', words('in on via through')]],
  ['document', ['document', words('in via through by')]],
  ['post', ['post', words('in on via through')]],
  ['event', ['event', words('in on at during via through')]],
  ['broadcast', ['broadcast', words('in on via through')]],
])

/** Participles that open a sentence with where somebody spoke: *Speaking at a vigil, she said*. */
export const speakingForms = words('speaking talking appearing testifying writing posting')
/** Nouns for what is beside an occasion: *on the sidelines of a summit*. */
export const besideNouns = words('sidelines margins')
/** Bodies that sit to hear what they are told: *told the Lorne Council*. */
export const assemblies = words('council house senate commons cabinet parliament congress assembly board convention')
