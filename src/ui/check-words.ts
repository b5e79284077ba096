import type { Caveat, Claim, Outcome } from '../core/claims/claim-of'
import type { MeaningChange } from '../core/trace/match/match'
import type { UnreadableReason } from '../core/trace/model'
import { inFigures, inWords, own, spoken, words, wordsFor } from '../words/messages'
import { commaed, listed, sentences } from './join-words'
import { asSentence } from './numerals'

/**
 * Every sentence about checking and tracing: what was looked for, what was found, and no more. None says that anything is
 * true.
 */

/** Who is compared: names of the two sides as a sentence says them, *this page* and *the source*. */
export interface Sides {
  here: string
  /** The same as a place: *on this page*, *at Harbour Post*. */
  onHere: string
  /** The same as an owner: *this page’s*. */
  ofHere: string
  there: string
  /** *at the source*, *at Harbour Post*, *in this copy*. */
  atThere: string
}

const sideWords = words('sides')

/** The sides of what the page itself links to. */
export const FIRST_SIDES: Sides = {
  get here() {
    return sideWords.here
  },
  get onHere() {
    return sideWords.onHere
  },
  get ofHere() {
    return sideWords.ofHere
  },
  get there() {
    return sideWords.there
  },
  get atThere() {
    return sideWords.atThere
  },
}

/** Two sides by their names: for what stands further up, where *this page* and *the source* would mean others. */
export function namedSides(here: string, there: string): Sides {
  const [onHere, atThere] = [sideWords.at({ name: here }), sideWords.at({ name: there })]
  return { here, onHere, ofHere: sideWords.of({ name: here }), there, atThere }
}

/** The same where an older copy of the source is held against the page. */
export const copySides = ({ here, onHere, ofHere }: Sides): Sides => ({
  here,
  onHere,
  ofHere,
  there: sideWords.copy,
  atThere: sideWords.inCopy,
})

/** Both sides as places. */
const places = ({ onHere, atThere }: Sides) => ({ onHere: own(onHere), atThere: own(atThere) })

/** An outcome in a word or two: in a row, in a chain, in a copy. */
export const outcomeWords = wordsFor<Outcome>()('outcome')
/** An outcome as the title of what is told of it. */
export const outcomeTitles = wordsFor<Outcome>()('outcomeTitle')
const claimParts = words('claim')
/** What is said with an outcome wherever it stands. */
const caveatWords = wordsFor<Caveat>()('caveat')

/**
 * What a row, a chain, a counter or a copy says of a result: its outcome, and what must be said with it.
 * @param named the outcome as it is put there
 */
export function claimWords({ outcome, ofQuoted, caveats }: Claim, named = outcomeWords[outcome]): string {
  // Of a report only the words in quotation marks are judged.
  const word = ofQuoted ? claimParts.quoted({ outcome: own(named) }) : named
  return commaed([word, ...caveats.map((caveat) => caveatWords[caveat])])
}

/** The same as a title, which what must be said with it stands under. `several`: passages, not one. */
export function claimTitle({ outcome, ofQuoted }: Claim, several = false): string {
  const title = several ? claimParts.relatedSeveral : outcomeTitles[outcome]
  if (!ofQuoted) return title
  const small = title.charAt(0).toLocaleLowerCase(spoken().tag) + title.slice(1)
  return asSentence(claimParts.quoted({ outcome: own(small) }))
}

const saying = words('says')
const kinds = wordsFor<MeaningChange>()('change')
/** So many of all, in one sentence: both in words, or both in figures. */
function countsOf(stand: number, all: number) {
  const say = inWords(all) === inFigures(all) ? inFigures : inWords
  return { count: stand, stand: own(say(stand)), all: own(say(all)) }
}

/** The sentence under the title. */
export const says = {
  verbatim: (sides: Sides) => saying.verbatim(places(sides)),
  /** Numbers of marked ellipses and of bracketed words; both 0 where they cannot be told apart. */
  edited(ellipses: number, brackets: number, sides: Sides) {
    const edits = [
      ...(ellipses > 0 ? [saying.ellipses({ count: ellipses })] : []),
      ...(brackets > 0 ? [saying.brackets({ count: brackets })] : []),
    ]
    const args = { edits: own(listed(edits) || saying.edits), ...places(sides) }
    const count = ellipses + brackets
    if (count < 2) return saying.edited(args)
    return count === 2 ? saying.editedBoth(args) : saying.editedAll(args)
  },
  /** How many words differ, and what that does to the meaning. */
  reworded(count: number, changes: readonly MeaningChange[]) {
    const negations = changes.filter((change) => change === 'negation').length
    if (negations > 0) {
      const one = count === 1 ? saying.turnsOnly : saying.turnsOne
      return sentences([saying.differ({ count }), negations === 1 || count === 1 ? one : saying.turnsSome])
    }
    const which = listed([...new Set(changes)].map((change) => kinds[change]))
    if (which === '') return saying.differ({ count })
    const args = { count, kinds: own(which) }
    return count <= changes.length ? saying.differIn(args) : saying.differAmong(args)
  },
  partial: (stand: number, all: number, sides: Sides) => saying.partial({ ...countsOf(stand, all), ...places(sides) }),
  /** After what is said of the words of a report that stand in quotation marks. */
  ownWords: ({ ofHere }: Sides) => saying.ownWords({ ofHere: own(ofHere) }),
  /** Only a part was read, where so many words differ. */
  nearReworded: (count: number) => saying.nearReworded({ count }),
  nearPartial: (stand: number, all: number) => saying.nearPartial(countsOf(stand, all)),
  nearSpliced: () => saying.nearSpliced,
  shortFound: (sides: Sides) => saying.shortFound(places(sides)),
  shortNear: (sides: Sides) => saying.shortNear(places(sides)),
  shortAbsent: (whole: string, read: string) => saying.shortAbsent({ whole: own(whole), read: own(read) }),
  spliced: (sides: Sides) => saying.spliced(places(sides)),
  /** `read` says what was looked through: *1,840 words in English*. */
  notThere: (whole: string, read: string) => saying.notThere({ whole: own(whole), read: own(read) }),
  unseen: (read: string) => saying.unseen({ read: own(read) }),
  unrelated: (whole: string, read: string) => saying.unrelated({ whole: own(whole), read: own(read) }),
  ambiguous: (count: number, sides: Sides) => saying.ambiguous({ count, here: own(sides.here), ...places(sides) }),
  related: (count: number, { here }: Sides) => saying.related({ count, here: own(here) }),
  otherLanguage: (there: string, here: string) => saying.otherLanguage({ there: own(there), here: own(here) }),
  stopped: () => saying.stopped,
}

const copies = words('copy')

/** What is said where an older copy of a source was looked at besides. `''`: the day is not known. */
export const copyWords = {
  page: (day: string) => (day ? copies.pageOf({ day }) : copies.page),
  copy: (day: string) => (day ? copies.copyOf({ day }) : copies.copy),
  /** What the one of the two came to of which the outcome is not told. */
  says: (which: string, outcome: string) => copies.says({ which: own(which), outcome: own(outcome) }),
  onlyInCopy: (day: string) => (day ? copies.onlyInCopyOf({ day }) : copies.onlyInCopy),
  looking: () => copies.looking,
}

/** What a source is, where all of it was read. */
export const wholeWords = wordsFor<'page' | 'pdf' | 'text' | 'post'>()('whole')

const readParts = words('read')

/** How much was read: *1,840 words on 12 pages in English*. `''` and null where that is not known. */
export function readWords(count: number, language: string, pages: number | null): string {
  const bare = readParts.words({ count })
  const paged = pages === null ? bare : readParts.pages({ count: pages, words: own(bare) })
  return language === '' ? paged : readParts.inLanguage({ words: own(paged), language: own(language) })
}

const unreadable = words('unreadable')

/** Reasons whose sentence needs nothing, or the host as its subject. */
const bySubject = (say: (args: { host: string | { own: string } }) => string) => (host: string) =>
  say({ host: host || own(unreadable.theSite) })

/** Why a source could not be read. `host` is the one that matters; `ms` until it was given up. */
export const unreadableWords: Readonly<Record<UnreadableReason, (host: string, ms: number) => string>> = {
  permission: (host) => unreadable.permission({ host: host || own(unreadable.thisSite) }),
  redirected: (host) => (host ? unreadable.redirected({ host }) : unreadable.redirectedSomewhere),
  'redirect-loop': (host) => unreadable.redirectLoop({ host: host || own(unreadable.theAddress) }),
  'redirect-broken': (host) => (host ? unreadable.redirectBroken({ host }) : unreadable.redirectBrokenSomewhere),
  'not-found': (host) => bySubject(unreadable.notFound)(host),
  gone: (host) => bySubject(unreadable.gone)(host),
  subscription: (host) => bySubject(unreadable.subscription)(host),
  refused: (host) => bySubject(unreadable.refused)(host),
  busy: (host) => bySubject(unreadable.busy)(host),
  'site-error': (host) => bySubject(unreadable.siteError)(host),
  'too-slow': (host, ms) =>
    unreadable.tooSlow({ host: host || own(unreadable.theSite), count: Math.max(1, Math.round(ms / 1000)) }),
  'too-large': () => unreadable.tooLarge,
  'unsupported-type': () => unreadable.unsupportedType,
  'private-address': (host) => (host ? unreadable.privateAddressAt({ host }) : unreadable.privateAddress),
  credentials: (host) => (host ? unreadable.credentialsFor({ host }) : unreadable.credentials),
  'no-connection': (host) => unreadable.noConnection({ host: host || own(unreadable.thisAddress) }),
  offline: () => unreadable.offline,
  'no-text': () => unreadable.noText,
  'script-built': (host) => bySubject(unreadable.scriptBuilt)(host),
  'not-archived': () => unreadable.notArchived,
  damaged: () => unreadable.damaged,
  locked: () => unreadable.locked,
  scanned: () => unreadable.scanned,
  'no-room': () => unreadable.noRoom,
  'too-complex': () => unreadable.tooComplex,
  failed: () => unreadable.failed,
}
