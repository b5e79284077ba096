import type { Doubt } from '../core/doubts'
import type { Basis } from '../core/model'
import type { Nearby, Share } from '../core/selection/answer-for'
import { counted } from './numerals'

/** Every sentence about words that the reader selected, in the voice of `words.ts`. */
export const answerWords = {
  who: 'Who said this?',
  check: 'Check these words',
  back: 'All statements',
  backUnread: 'Close',
  nav: 'Selected words',
  looking: 'Looking for the selected words on the page…',
  whoHead: 'Who said it',
  /** In the line for screen readers. */
  givenTo: (name: string) => `Given to ${name}.`,
  givenToNobody: 'Marked as a statement, but the text names nobody for it.',
  nobody: 'Whence found nobody to whom these words are given.',
  nobodyForAll: 'Some of the selected words are of no statement: of those Whence found nobody who said them.',
  more: (n: number) => `The selected words touch ${counted(n, 'more statement', 'more statements')}. The list has all.`,
  reasons: 'Why',
  open: 'Open this statement',
  nearest: 'The nearest statement, which is of other words',
  isPart: 'Some of what you selected is not part of the article. It is left out here.',
  stale: 'The page has changed since you selected these words. Select them again, and ask anew.',
  elsewhere:
    'These words are not part of the article: they stand in a menu, a comment, an advertisement or the like. Whence tells who speaks in the article alone.',
  nothing:
    'The page does not say where these words stand: they may be in a field, in a picture, or no longer selected. Select words of the article, and ask again.',
  frame: 'These words stand in a frame of another site, which Whence does not read.',
  unread: 'The page was not read, so Whence cannot tell who said these words.',
} as const

/** How the selected words lie to a statement. */
export const shareWords: Readonly<Record<Share, string>> = {
  all: 'These are all the words of one statement.',
  within: 'These words are a part of one statement.',
  around: 'All the words of this statement are among those you selected.',
  part: 'Some of the words of this statement are among those you selected.',
  frame: 'These words are not what was said. They tell who said it.',
}

/** Why a statement was found and given to its speaker, where that was read and not guessed. `cue`: the reporting words. */
export const reasonWords: Readonly<Record<Exclude<Basis, Doubt>, (cue: string) => string>> = {
  quote: (cue) => `${cue || 'A reporting verb'} stands beside the quotation.`,
  that: (cue) => `${cue || 'A reporting verb'} has a clause for its object, as in “said that…”.`,
  colon: (cue) => `A colon after ${cue || 'a reporting verb'} opens these words.`,
  bare: (cue) => `These words come right after ${cue || 'a reporting verb'}.`,
  left: (cue) => `These words come right before ${cue || 'a reporting verb'}.`,
  label: (cue) => `${cue || 'A reporting verb'} has quoted words for its object.`,
  citation: (cue) => `${cue || 'A phrase'} names whose words they are.`,
  introduced: () => 'A colon introduces the quotation, or a name signs it.',
  continued: () => 'Whoever speaks in the statement before goes on.',
  named: () => 'The speaker is named there.',
  described: () => 'The speaker is not named there, but described.',
  called: () => 'The description fits only one of those whom the text speaks of before.',
  pronoun: () => 'The pronoun fits one person better than any other.',
}

/** What stands about words that are nobody's. */
export const nearbyWords = {
  inMarks: {
    all: 'They stand in quotation marks, but nothing around them gives them to anybody.',
    some: 'Some of them stand in quotation marks, but nothing around those gives them to anybody.',
    none: 'They do not stand in quotation marks, and no reporting words that Whence knows go with them. As far as it can tell they are the page’s own words.',
  } satisfies Record<Nearby['inMarks'], string>,
  stands: {
    headline: 'They stand in the headline.',
    standfirst: 'They stand in the standfirst.',
    caption: 'They stand in a caption.',
    heading: 'They stand in a heading.',
    item: 'They stand in a list or a table.',
    quote: 'They stand in a block quotation.',
    signature: 'They stand under a block quotation, as its signature.',
    post: 'They stand in an embedded post.',
    paragraph: '',
  } satisfies Record<Nearby['stands'], string>,
  place: {
    'same-block': 'in the same paragraph',
    before: 'further up',
    after: 'further down',
  } as const,
  none: 'There is no statement near.',
  marksOnly: 'Whether they are reported without quotation marks, it cannot tell in this language.',
  incomplete: 'Part of this page was too long or too tangled to read; they may stand there.',
} as const

/** Looking for the selected words at an address. */
export const checkWordsWords = {
  head: 'Where to look for them',
  links: 'A link of this page',
  noLinks: 'This page has no links to other pages.',
  more: (n: number) => `Show ${counted(n, 'more link', 'more links')}`,
  source: 'source of this statement',
  checkAt: (host: string) => `Check at ${host}`,
  /** The same for screen readers, since several links may lead to one site. */
  checkAtLink: (host: string, anchor: string) => `Check at ${host}, link: ${anchor}`,
  field: 'Another address',
  hint: 'https://…',
  check: 'Check there',
  results: 'Checked at',
  again: 'Check at another address',
  tooLong: 'These are more words than a quotation has. Select fewer to check them.',
  promise:
    'They are looked for as a quotation, word for word. Checking loads that page from its own site, as opening it would. Nothing about you or this page is sent along.',
} as const

/** Why an address is not asked. */
export const addressWords = {
  empty: 'Type or paste the address of a page.',
  none: 'This is not an address. One looks like https://example.org/report.',
  'not-web': 'Whence can only look at pages of the web. Their addresses begin with https:// or http://.',
  private: 'This address leads into your own computer or network. Whence never asks there, so nothing was sent.',
  credentials: 'This address has a name or a password in it, which Whence never sends. Take it out first.',
  page: 'This is the page you are reading.',
} as const
