import type { Caveat, Claim, Outcome } from '../core/claims/claim-of'
import type { MeaningChange } from '../core/trace/match/match'
import type { Comparison, UnreadableReason } from '../core/trace/model'
import type { CutOff } from '../core/trace/source/source-text'
import { asSentence, counted, figure, numeral, spanOf } from './numerals'

/**
 * Every sentence about checking and tracing, in the voice of `words.ts`: what was looked for, what was found, and no
 * more. None says that anything is true.
 */

/** Who is compared: names of the two sides as a sentence says them, *this page* and *the source*. */
export interface Sides {
  here: string
  /** The same as a place: *on this page*, *at Harbour Post*. */
  onHere: string
  there: string
  /** *at the source*, *at Harbour Post*, *in this copy*. */
  atThere: string
}

export const FIRST_SIDES: Sides = {
  here: 'this page',
  onHere: 'on this page',
  there: 'the source',
  atThere: 'at the source',
}

/** Two sides by their names: for what stands further up, where *this page* and *the source* would mean others. */
export function namedSides(here: string, there: string): Sides {
  return { here, onHere: `at ${here}`, there, atThere: `at ${there}` }
}

/** An outcome in a word or two: in a row, in a chain, in a copy. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  verbatim: 'verbatim',
  edited: 'edited',
  reworded: 'reworded',
  partial: 'only in part',
  spliced: 'spliced',
  'said-by-another': 'stands, said by another',
  'said-by-nobody': 'stands, said by nobody',
  'only-in-copy': 'only in an older copy',
  near: 'near, in the part read',
  'too-short': 'too short to tell',
  'not-there': 'not there',
  unseen: 'not in the part read',
  unrelated: 'nothing related',
  ambiguous: 'ambiguous',
  related: 'related',
  'other-language': 'other language',
  unreadable: 'not read',
  checking: 'checking…',
  stopped: 'stopped',
}

/** What is said with an outcome wherever it stands. */
const caveatWords: Readonly<Record<Caveat, string>> = {
  another: 'said by another',
  nobody: 'said by nobody',
  'read-aloud': 'read out there',
  copy: 'in an older copy',
  'copy-differs': 'otherwise in an older copy',
  'copy-lacks': 'not in an older copy',
  'in-part': 'read in part',
  older: 'much older',
  newer: 'newer than the page',
  changed: 'changed since',
}

/** Of a report only the words in quotation marks are judged. */
const quotedWords = (text: string) => `quoted words: ${text}`

/**
 * What a row, a chain, a counter or a copy says of a result: its outcome, and what must be said with it.
 * @param named the outcome as it is put there
 */
export function claimWords({ outcome, ofQuoted, caveats }: Claim, named = outcomeWords[outcome]): string {
  const word = ofQuoted ? quotedWords(named) : named
  return [word, ...caveats.map((caveat) => caveatWords[caveat])].join(', ')
}

/** The same as a title, which what must be said with it stands under. */
export function claimTitle({ outcome, ofQuoted }: Claim): string {
  const title = outcomeTitles[outcome]
  if (!ofQuoted) return title
  return asSentence(quotedWords(title.charAt(0).toLowerCase() + title.slice(1)))
}

/** An outcome as the title of what is told of it. */
export const outcomeTitles: Readonly<Record<Outcome, string>> = {
  verbatim: 'Verbatim',
  edited: 'Edited, and marked',
  reworded: 'Reworded',
  partial: 'Only in part',
  spliced: 'Joined from two places',
  'said-by-another': 'Stands, said by another',
  'said-by-nobody': 'Stands, said by nobody',
  'only-in-copy': 'Only in an older copy',
  near: 'Something near, in the part that could be read',
  'too-short': 'Too short to tell',
  'not-there': 'Not there',
  unseen: 'Not in the part that could be read',
  unrelated: 'No related passage',
  ambiguous: 'Ambiguous',
  related: 'Related passage',
  'other-language': 'In another language',
  unreadable: 'Could not be read',
  checking: 'Checking the source',
  stopped: 'Stopped',
}

/** The sentence under the title. */
export const says = {
  verbatim: ({ atThere }: Sides) => `These words stand ${atThere}.`,
  /** Numbers of marked ellipses and of bracketed words; both 0 where they cannot be told apart. */
  edited: (ellipses: number, brackets: number, { onHere, atThere }: Sides) => {
    const edits = [
      ellipses > 0 ? counted(ellipses, 'ellipsis', 'ellipses') : '',
      brackets > 0 ? counted(brackets, 'bracket', 'brackets') : '',
    ].filter((edit) => edit !== '')
    const count = ellipses + brackets
    const marked = `${count === 2 ? 'both ' : count > 2 ? 'all ' : ''}marked ${onHere}`
    return `The words stand ${atThere}, but for ${edits.join(' and ') || 'edits'}, ${marked}.`
  },
  /** How many words differ, and what that does to the meaning. */
  reworded: (words: number, changes: readonly MeaningChange[]) => {
    const differ = asSentence(counted(words, 'word differs', 'words differ'))
    const negations = changes.filter((change) => change === 'negation').length
    if (negations > 0) {
      const which = words === 1 ? 'It turns' : negations === 1 ? 'One of them turns' : 'Some of them turn'
      return `${differ}. ${which} the meaning.`
    }
    const kinds = [...new Set(changes)].map((change) => `a ${change}`)
    if (kinds.length === 0) return `${differ}.`
    return words <= changes.length
      ? `${differ}: ${kinds.join(' and ')}.`
      : `${differ}, ${kinds.join(' and ')} among them.`
  },
  partial: (stand: number, all: number, { atThere }: Sides) =>
    `${asSentence(numeral(stand))} of these ${counted(all, 'word', 'words')} ${stand === 1 ? 'stands' : 'stand'} ${atThere}. The rest was not found there.`,
  /** After what is said of the words of a report that stand in quotation marks. */
  ownWords: (here: string) => `The rest is ${here}’s own words.`,
  /** Only a part was read, where so many words differ. */
  nearReworded: (words: number) =>
    `Only a part could be read. ${asSentence(counted(words, 'word differs', 'words differ'))} in it; the words themselves may stand in the rest.`,
  nearPartial: (stand: number, all: number) =>
    `Only a part could be read. ${asSentence(numeral(stand))} of these ${counted(all, 'word', 'words')} ${stand === 1 ? 'stands' : 'stand'} in it. The rest is not known.`,
  nearSpliced:
    'Only a part could be read. Each part of the words stands in it, but not together. The rest is not known.',
  shortFound: ({ atThere }: Sides) => `These few words stand ${atThere}, too. So few may stand there by chance.`,
  shortNear: ({ atThere }: Sides) => `Words near to these few stand ${atThere}. So few are too short to judge by.`,
  shortAbsent: (whole: string, read: string) =>
    `The whole ${whole} was read, ${read}. These few words are not in it, but so few are too short to judge by.`,
  spliced: ({ atThere }: Sides) =>
    `Each part stands ${atThere}, but not together: an ellipsis joins what is said in two places.`,
  /** `read` says what was looked through: *1,840 words, in English*. */
  notThere: (whole: string, read: string) => `The whole ${whole} was read, ${read}, and these words are not in it.`,
  unseen: (read: string) => `Only a part could be read, ${read}, and these words are not in it. The rest is not known.`,
  unrelated: (whole: string, read: string) =>
    `The whole ${whole} was read, ${read}, and no passage of it is near to what is reported here.`,
  ambiguous: (places: number, { here, atThere }: Sides) =>
    `These words stand in ${counted(places, 'place', 'places')} ${atThere}. Which is meant, ${here} does not say.`,
  related: (passages: number, here: string) =>
    `${asSentence(here)} reports in its own words. ${passages === 1 ? 'This passage comes' : 'These passages come'} nearest; nothing is verified by ${passages === 1 ? 'it' : 'them'}.`,
  otherLanguage: (there: string, here: string) =>
    `The source is in ${there}, these words are in ${here}: word for word they cannot be compared.`,
  stopped: 'The check was stopped before anything was found.',
}

/** The same where an older copy of the source is held against the page. */
export const copySides = (sides: Sides): Sides => ({ ...sides, there: 'this copy', atThere: 'in this copy' })

/** What is said where an older copy of a source was looked at besides. `''`: the day is not known. */
export const copyWords = {
  page: (day: string) => (day ? `The source on ${day}` : 'The source as it is now'),
  copy: (day: string) => (day ? `An archived copy of ${day}` : 'An archived copy'),
  /** What the one of the two came to of which the outcome is not told. */
  says: (which: string, outcome: string) => `${which}: ${outcome}.`,
  onlyInCopy: (day: string) =>
    `These words stand in an archived copy${day ? ` of ${day}` : ''}, and not so at the source as it is now.`,
  looking: 'Looking for an older copy',
} as const

/** What a source is, where all of it was read. */
export const wholeWords = { page: 'page', pdf: 'document', text: 'text', post: 'post' } as const

export function readWords(words: number, language: string, pages: number | null): string {
  return [
    `${figure(words)} ${words === 1 ? 'word' : 'words'}`,
    pages === null ? '' : `on ${figure(pages)} ${pages === 1 ? 'page' : 'pages'}`,
    language && `in ${language}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Why a source could not be read. `host` is the one that matters; `ms` until it was given up. */
export const unreadableWords: Readonly<Record<UnreadableReason, (host: string, ms: number) => string>> = {
  permission: (host) => `Whence has no access to ${host || 'this site'} yet. Nothing was sent.`,
  redirected: (host) =>
    host
      ? `The address leads on to ${host}, where Whence has no access yet.`
      : 'The address leads on to another place, and the browser does not tell where. Nothing was read there.',
  'redirect-loop': (host) => `${host || 'The address'} leads back to itself, round and round.`,
  'redirect-broken': (host) =>
    host
      ? `The address leads on to ${host}, where nothing answers, or the connection broke.`
      : 'The address leads on to other sites, and the way breaks off there: nobody answers, or it goes round and round. The browser does not tell which.',
  'not-found': (host) => `${host || 'The site'} answers that there is no such page.`,
  gone: (host) => `${host || 'The site'} answers that this page was taken down.`,
  subscription: (host) => `${host || 'The site'} asks for a subscription before it shows this page.`,
  refused: (host) => `${host || 'The site'} does not give this page out to Whence. To your own browser it may.`,
  busy: (host) => `${host || 'The site'} is too busy to answer now.`,
  'site-error': (host) => `${host || 'The site'} reports a failure of its own.`,
  'too-slow': (host, ms) =>
    `${host || 'The site'} did not send the page within ${figure(Math.max(1, Math.round(ms / 1000)))} seconds.`,
  'too-large': () => 'It is larger than what Whence loads: 5 MB of a page, 25 MB of a PDF.',
  'unsupported-type': () => 'It is neither a page nor a PDF nor plain text: files of this kind cannot be read.',
  'private-address': (host) =>
    `The address leads into a private network${host ? ` (${host})` : ''}, where Whence never looks. Nothing was sent there.`,
  credentials: (host) =>
    `The address has a name or a password${host ? ` for ${host}` : ''} in it, and Whence never sends any. Nothing was sent.`,
  'no-connection': (host) => `Nothing answers at ${host || 'this address'}, or the connection broke.`,
  offline: () => 'This computer is offline. Sources can be checked when it is back.',
  'no-text': () => 'There is no text on it that could be searched.',
  'script-built': (host) => `${host || 'The site'} puts this page together by scripts, which Whence does not run.`,
  'not-archived': () => 'The archive has no copy of this page.',
  damaged: () => 'The PDF is damaged.',
  locked: () => 'The PDF opens with a password alone.',
  scanned: () => 'The PDF holds pictures of pages, and no text that could be searched.',
  'no-room': () => 'What was found takes more memory than the browser gives Whence.',
  'too-complex': () =>
    'It is built in a way that would take too long to read or to search, so that was stopped. Nothing is known of its words.',
  failed: () => 'Something in Whence failed.',
}

/** What bears upon a finding: a strong few words, then what they mean. `''`: the strong words say all. */
export const remarkWords = {
  onlyThere: (words: string, { atThere, onHere }: Sides) => `“${words}” stands ${atThere} and is missing ${onHere}.`,
  onlyHere: (words: string, { atThere, onHere }: Sides) => `“${words}” stands ${onHere} and is missing ${atThere}.`,
  negation: (there: string, here: string, sides: Sides) =>
    `${asSentence(sides.there)} has “${there}” where ${sides.here} has “${here}”.`,
  number: 'A number differs.',
  name: 'A name differs.',
  both: (there: string, here: string, sides: Sides) => `“${there}” ${sides.atThere}, “${here}” ${sides.onHere}.`,
  speakers: 'Speakers disagree.',
  nobody: 'Said by nobody.',
  nobodyWhy: ({ manner, there: name }: Pick<Comparison['speaker'], 'manner' | 'there'>, { there }: Sides) =>
    manner === 'mocked'
      ? `${asSentence(there)} has ${name || 'somebody'} speak them in mockery, in the manner of another.`
      : `${asSentence(there)} has these words as what somebody might say, or is denied to have said.`,
  readAloud: 'Read out from a text.',
  readAloudWhy: (name: string, { there }: Sides) =>
    `${asSentence(there)} has ${name || 'somebody'} read these words out; whose they are is not told by that.`,
  credits: (here: string, there: string, sides: Sides) =>
    `${asSentence(sides.here)} credits ${here}. ${asSentence(sides.there)} credits ${there}.`,
  older: (days: number, there: string) => `${asSentence(there)} is ${spanOf(days)} older.`,
  olderDates: (there: string, here: string) => `Words of ${there} in an article of ${here}.`,
  newer: (days: number, there: string) => `${asSentence(there)} is ${spanOf(days)} newer.`,
  newerDates: (there: string, here: string) => `It is dated ${there}, the article ${here}.`,
  copies: 'One text, not two.',
  copyOf: (agency: string) => `Both carry the text of ${agency}: they are one witness.`,
  /** Of several sources of one statement, so many carry the same text. */
  oneText: (sources: number) => `One text, not ${numeral(sources)}.`,
  copiesAmong: (sources: number, agency: string) =>
    `${asSentence(numeral(sources))} of these sources carry ${agency ? `the text of ${agency}` : 'the same text'}: they are one witness.`,
  splice: 'An ellipsis joins two places.',
  spliceSpeakers: (one: string, other: string) => `The first part is given to ${one}, the second to ${other}.`,
  spliceFar: 'Much more than one who quotes may leave out lies between them.',
  changed: 'Changed since.',
  changedWhy: (day: string, here: string) =>
    day ? `It was last changed on ${day}, later than ${here} is dated.` : `It was changed later than ${here} is dated.`,
  cutOff: 'Read only in part.',
  cutOffWhy: {
    length: 'It is longer than what is read.',
    excerpt: 'It shows but the start of its text.',
    subscription: 'The rest asks for a subscription.',
    'sign-in': 'The rest asks its reader to sign in.',
    consent: 'It asks for consent before it shows its text.',
    challenge: 'It does not let Whence in, or asks first whether somebody is there.',
    scripts: 'The rest is put together by scripts, which Whence does not run.',
    error: 'It says that there is no such page, or that something failed.',
  } satisfies Record<CutOff, string>,
  archived: (day: string) => `An archived copy of ${day}.`,
  archivedWhy: 'The page itself may be another one today.',
  structured: 'Read from what the page tells machines.',
  structuredWhy: 'It shows this text only by scripts.',
  inTab: 'Read from the open tab.',
  refused: (status: number) => `The site had answered ${status} before.`,
  refusedWhy: 'What was read is what your own browser showed then.',
  circle: 'It leads in a circle.',
  circleWhy: (host: string) => `Its own source is one where this trace has been: ${host}.`,
  bound: 'The trace ends here.',
  boundWhy: 'It has followed as many sources as it may.',
  stopped: 'Stopped.',
  stoppedWhy: 'What was found until then is kept.',
  before: 'What the check before this one found:',
}
