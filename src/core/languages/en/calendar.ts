import { words } from '../word-list'

/** Weekdays and months: written like names, but nobody's. */
export const calendarNames = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december jan feb mar apr jun jul aug sep sept oct nov dec
`)

/** Words of time that stand beside a reporting verb without a preposition, or end a phrase of time. Lower case. */
export const timeWords: ReadonlySet<string> = new Set([
  ...calendarNames,
  ...words('today yesterday tomorrow tonight morning afternoon evening night week month year weekend earlier later'),
  ...words('recently previously last this next ago'),
])

/** Days told by a word that stands before a verb, too: *Finch yesterday said*. */
export const bareDays = words('yesterday today tonight')

/** Months, in full or short, that people are called by as well: *April Venn*, *Jan Reik*. */
export const monthsAsNames = words('april may june august jan jun mar')

/** What stands before a month by itself: *since April*. */
export const timePrepositions = words('in on since until by from during of through before after next each every and to')

/** Prepositions and adjectives before words of time: *late last month*. */
export const timeLeads = words('on last this in late early earlier')
/** Adjectives with which an adjunct of time begins: *next week*. */
export const timeAdjectives = words('last this next earlier later late early')
/** Units in which a span of time is told: *two weeks ago*. */
export const timeUnits = words('minute minutes hour hours day days week weeks month months year years decade decades')
/** What ends a span of time: *a day earlier*. */
export const spanEnds = words('earlier later ago before')
