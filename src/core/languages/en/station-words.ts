import type { ViaKind } from '../../model'
import { words } from '../word-list'
import {
  audienceNouns,
  broadcastNouns,
  documentNouns,
  eventNouns,
  interviewNouns,
  postNouns,
  postPlaces,
  statementNouns,
  webNouns,
} from './nouns'

/** Words about stations: what stands between a speaker and the page. In lower case. */

/** Verbs by which a statement or a post is given out: *issued a statement*. Base forms. */
export const issuingVerbs = words('issue release publish post send put share give make write read tweet deliver file')
/** What stands before a statement in which somebody speaks: *in a statement*. */
export const placesOfSpeech = words('in via through with')

/** Prepositions that lead to a station: *in a statement*, *of the Courier*. */
export const stationPrepositions = words('in on to at during with from by via through before of for')
/** *in journal Lorne Astronomy*: a noun that leads to one like a preposition. */
export const stationNouns = words('journal')
/** Those of both within a document's own description: *a study published in Nature*, *posts on Reddit*. */
export const describingLeads = words('in by on from journal obtained')
/** *before*: at a hearing, or earlier than something. */
export const timeOrPlaceLeads = words('before')
/** What begins a clause in which *before* tells when something else happens. */
export const clauseLeads = words('who whether if when why')
/** Those that tie an outlet to a person, and lead to no outlet. */
export const tyingLeads = words('of for')
/** Those behind which one would name an outlet: *told the Echo*, *in the Echo*. */
export const outletLeads = words('in on with via')
/** Those to an occasion, and to a text, whatever its noun: *at a vigil*, *in a patient perspective*. */
export const occasionLeads = words('at during')
export const textLeads = words('in')
/** Nouns behind these that tell how or where somebody speaks: *in a hoarse voice*, *in a hallway*. */
export const plainDescriptions = words(`
  voice tone whisper manner way style accent mood breath fashion language translation hurry rush case moment time day
  week month year hour minute night second place point end distance pace rate price cost level age loss risk length
  room hall hallway corridor alley alleyway lobby street building city town village country area district region field
  car bus van boat plane train house home office shop store bar restaurant hotel hospital school factory plant camp
  park yard garden suit dress shirt uniform row group crowd way
`)
/** Participles before who got hold of a text, or gave it out: *an email seen by the Echo*. */
export const obtainingForms = words(
  'seen obtained reviewed viewed published quoted cited reported shared carried aired contacted interviewed',
)
/** Leads after which a title with a noun for outlets is no outlet: *by Lorne Media*. */
export const agentLeads = words('of by')
/** Leads to a show: *on Lorne Tonight show*. */
export const showLeads = words('on in of from')
/** Lead to those who were told: *said to reporters*. */
export const addresseeLeads = words('to')
/** What an addressee stands after, in place of a preposition, and who got hold of a text. */
export const toldLead = 'told'
export const obtainedLead = 'obtained'
/** Leads to those to whom something was told or given. */
export const receivingLeads: ReadonlySet<string> = new Set([toldLead, obtainedLead, ...addresseeLeads])
/** What a name stands after that is an outlet's: *the newspaper Lorne Dagblad*. */
export const periodicals = words('journal magazine newspaper daily weekly website broadcaster podcast')
/** Nouns for what was given out, or let go: *a press release*, *asked for their release*. */
export const releaseNouns = words('release')
/** What shows that it was given out. */
export const releaseModifiers = words('a an news press media')
/** Those whom one tells something in private, or who may be anybody. */
export const privateAddressees = words(
  'friends relatives family aides advisers advisors associates allies confidants parents others people',
)

/** What a noun makes of the phrase it heads, after which prepositions. The first row that fits decides. */
export const stationKinds: readonly {
  kind: ViaKind
  nouns: ReadonlySet<string>
  /** Whether the noun is looked up as it stands, by its base form, or by both. */
  by: 'form' | 'lemma' | 'both'
  leads: ReadonlySet<string>
}[] = [
  { kind: 'event', nouns: audienceNouns, by: 'form', leads: words('before') },
  { kind: 'document', nouns: webNouns, by: 'form', leads: words('in on via through') },
  { kind: 'statement', nouns: statementNouns, by: 'form', leads: words('in on via through') },
  { kind: 'post', nouns: postNouns, by: 'lemma', leads: words('in on via through') },
  { kind: 'post', nouns: postPlaces, by: 'form', leads: words('on') },
  { kind: 'broadcast', nouns: broadcastNouns, by: 'form', leads: words('in on via through') },
  { kind: 'interview', nouns: interviewNouns, by: 'form', leads: words('in on during via through from') },
  { kind: 'event', nouns: eventNouns, by: 'form', leads: words('in on at during via through') },
  { kind: 'document', nouns: documentNouns, by: 'both', leads: words('in') },
]
