import type { Doubt } from '../core/doubts'
import type { Form, SourceRelation, SpeakerKind, ViaKind, Where } from '../core/model'

/**
 * Every sentence that Whence itself says to the reader, in one place and one voice: plain, calm, short. What is taken
 * from a page is never here. One export for each surface, so that the content script carries only the card's.
 * (The manifest's own strings are in `public/_locales`.)
 */

/** What a station is, as its line of small print says. */
export const kindWords: Readonly<Record<SpeakerKind | ViaKind, string>> = {
  person: 'person',
  organization: 'organization',
  outlet: 'outlet',
  document: 'document',
  post: 'post',
  group: 'group',
  statement: 'statement',
  interview: 'interview',
  event: 'event',
  broadcast: 'broadcast',
  unknown: '',
}

/** The words of a chain. */
export const chainWords = {
  speaker: 'speaker',
  /** Of an origin that is no speaker: a document, a post. */
  origin: 'origin',
  via: 'via',
  page: 'this page',
  unnamedSpeaker: 'Speaker not named',
  unnamedPage: 'This page',
  /** Before the words that a link stands on. */
  linkedOn: 'linked on',
  /** Where a link stands on the reporting words that were just given. */
  linked: 'linked',
  opensInNewTab: 'opens in a new tab',
  /** What a name without a link opens. */
  allFrom: 'all statements with this name',
  showHere: 'show the words on the page',
}

export const formWords: Readonly<Record<Form, string>> = { direct: 'direct', mixed: 'mixed', indirect: 'indirect' }

export const cardWords = {
  name: 'Whence',
  howToOpen: 'Toolbar button: open the sidebar',
  /** The same where there is a key for it. */
  howToOpenBy: (key: string) => `Toolbar button or ${key}: open the sidebar`,
  check: 'Check the source',
  /** Nothing was sent: the browser asks for leave in the sidebar alone. */
  noLeave: (host: string) =>
    `Whence has no access to ${host} yet, so nothing was sent. Open the sidebar and check there: the browser asks you then.`,
  /** For screen readers, when the card comes. */
  shown: (who: string) => `${who}. Tab leads to where it comes from.`,
  close: 'Close',
  chain: 'Where it comes from, as this page tells it',
  doubt: 'Not certain who says this',
  moreSources: (n: number) => (n === 1 ? '1 more source on this page' : `${n} more sources on this page`),
}

export const tipWords = {
  unchecked: 'Not checked yet',
  unsourced: 'The page links no source of it',
  click: 'Click to open',
}

export const listWords = {
  list: 'Statements',
  summary: 'Summary',
  gauge: (n: number) => `The page’s ${n} statements as bars, in the order of the page.`,
  statements: (n: number) => (n === 1 ? '1 statement' : `${n} statements`),
  /** What the button beside the bars opens; its words begin with `statements`. */
  legend: 'what the bars and words mean',
  show: 'Show',
  filters: {
    all: 'All',
    direct: 'Direct',
    mixed: 'Mixed',
    indirect: 'Indirect',
    linked: 'With a source',
    unlinked: 'Without a source',
    unchecked: 'Not checked',
  },
  /** A choice with the number of statements that it leaves. */
  counted: (label: string, n: number) => `${label} ${n}`,
  order: 'Order',
  orders: { page: 'By order', speaker: 'By speaker', source: 'By source' },
  findings: 'What checking came to',
  noSource: 'Without a source',
  doubtfulHidden: (n: number) => `${n} doubtful hidden`,
  showDoubtful: (n: number) => `Show ${n} doubtful`,
  find: 'Find in statements',
  findHint: 'Words, names, outlets',
  closeFind: 'Close find',
  found: (n: number) => (n === 1 ? '1 found' : `${n} found`),
  noneMatch: 'No statement matches.',
  showAll: 'Show all statements',
  /** Before the few words that say why. */
  doubtful: 'doubtful:',
  via: 'via',
  openSource: (host: string) => `Open ${host}`,
  /** Of the arrow in a row: what is there has to be told from what is at the same host for another row. */
  openSourceOf: (host: string, number: number) => `Open ${host} for statement ${number}`,
  moreLinks: (n: number) => `+${n}`,
  moreLinksTitle: (n: number) => (n === 1 ? '1 more source' : `${n} more sources`),
}

/** Which part of the page a run of statements stands in, where no heading of the page's own names it. */
export const partWords = {
  headline: 'Headline',
  standfirst: 'Standfirst',
  opening: 'Opening',
  article: 'Article',
  caption: 'Captions',
}

/** Where one statement stands; the paragraph counts from 1. */
export function placeWords(where: Where, paragraph: number | null): string {
  if (where === 'headline') return 'in the headline'
  if (where === 'standfirst') return 'in the standfirst'
  if (where === 'caption') return 'in a caption'
  return paragraph === null ? '' : `paragraph ${paragraph}`
}

export const statementWords = {
  nav: 'Statement',
  title: (n: number, all: number) => `Statement ${n} of ${all}`,
  back: 'Statements',
  of: (n: number, all: number) => `${n} of ${all}`,
  before: 'Statement before',
  after: 'Statement after',
  show: 'Show on the page',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not let it be copied',
  chain: 'Where it comes from',
  chainNote: 'as this page tells it',
  sources: 'Sources on this page',
  noSources: 'This page links to no source for it.',
  open: 'Open',
  pdf: 'PDF',
}

/** Why a statement is doubtful: in few words for its row, and in a sentence. */
export const doubtWords: Readonly<Record<Doubt, { short: string; long: string }>> = {
  alone: { short: 'no reporting verb', long: 'The quotation stands by itself: no reporting verb goes with it.' },
  before: {
    short: 'speaker from the sentence before',
    long: 'The quotation stands by itself: whoever the sentence before speaks of is taken for its speaker.',
  },
  block: {
    short: 'set apart from the text',
    long: 'The words are set apart from the text, and nothing beside them says for sure whose they are.',
  },
  impersonal: { short: 'a few quoted words', long: 'Only some words are quoted, and no person is given for them.' },
  promise: { short: 'perhaps not said', long: 'It may tell what was to be done rather than what was said.' },
  mood: {
    short: 'by its verb alone',
    long: 'The form of its verb tells that it is reported, and nothing else: whoever the sentence before speaks of is taken for its speaker.',
  },
  marks: {
    short: 'by its quotation marks',
    long: 'It was found by its quotation marks alone: Whence does not know the grammar of this language.',
  },
  nobody: { short: 'no speaker given', long: 'The text does not tell who says this.' },
  rivals: {
    short: 'could be one of two',
    long: 'Only a pronoun or a surname stands for the speaker, and more than one person could be meant.',
  },
  role: {
    short: 'name from elsewhere',
    long: 'The speaker is only described here: the name was taken from elsewhere on this page.',
  },
  referred: {
    short: 'speaker from before',
    long: 'The speaker is only referred to here: who is meant was taken from the sentences before.',
  },
  unresolved: {
    short: 'not told which',
    long: 'The speaker is only described here, as if told of before: who is meant was not found on this page.',
  },
  unclear: { short: 'unclear source', long: 'It is not clear what kind of source this is.' },
  apart: {
    short: 'speaker far from the verb',
    long: 'Other clauses stand between the speaker and the reporting verb: the words may be somebody else’s.',
  },
  body: { short: 'reported, not quoted', long: 'A group or an organization is reported here, and not quoted.' },
}

/** Why a link was taken for a source; the link's own words follow. */
export const relationWords: Readonly<Record<SourceRelation, string>> = {
  cue: 'The link stands on the reporting words:',
  name: 'The link stands on the name:',
  words: 'The link stands on the words themselves:',
  sentence: 'The link stands in the same sentence:',
  embed: 'The post itself is embedded in this page:',
  chosen: 'You chose this address.',
}

export const headWords = {
  again: 'Read again',
  options: 'Options',
  more: 'More',
  untitled: 'Untitled page',
  /** Of the host of an address that a page on another site names as its own. */
  told: (host: string) => `It says that it is from ${host}.`,
}

/** The entries of the panel’s menu. */
export const menuWords = {
  shortRows: 'Short rows',
  hideDoubtful: (n: number) => `Hide the doubtful (${n})`,
  hideMarks: 'Hide the marks on this page',
  notOnSite: (site: string) => `Not on ${site}`,
}

/** What the panel says where there is no list to show, and above the list. */
export const stateWords = {
  looking: 'Looking at this page…',
  reading: 'Reading this page…',
  read: (n: number) =>
    n === 0 ? 'No statements on this page.' : n === 1 ? '1 statement found.' : `${n} statements found.`,

  nothingTitle: 'No statements on this page',
  nothing: (words: number) =>
    words === 1
      ? 'The article was read to its end, 1 word, and nobody is quoted or reported in it.'
      : `The article was read to its end, ${words.toLocaleString('en-GB')} words, and nobody is quoted or reported in it.`,
  nothingNext: [
    'You miss something? Select the words on the page, right-click them, and choose Who said this?',
    'Has the article grown since? Read it again.',
  ],
  incomplete: 'Part of this page is too long or too tangled to read: what is said there is not marked.',
  nothingFound: 'No statements found',
  nothingInRest: 'In the rest nobody is quoted or reported.',

  /** Of the names of languages, `''` where none could be told. */
  marksOnly: (languages: string) =>
    languages === ''
      ? 'Whence could not tell this page’s language, and looked for quotation marks alone.'
      : `Whence knows only quotation marks in ${languages}.`,
  untoldLanguage: 'a language that it could not tell',

  notArticleTitle: 'This page is not an article',
  notArticle: 'Whence reads news articles. Front pages, search results and videos without a text are left alone.',
  notArticleNext: [
    'Open an article from this page: what is said in it is marked there, and listed here.',
    'If this is an article all the same, have it read.',
  ],
  readAnyway: 'Read it anyway',

  noAccessTitle: 'Whence has no access to this page',
  noAccessHost: 'It reads only where you let it. Allow this site, and its articles are marked when you open them.',
  noAccess: 'It reads only where you let it. Press the Whence button in the browser’s toolbar to read this page once.',
  noAccessWhy: [
    'To tell who said what, Whence must read the text of the page. No site is open to it by itself, and what it reads stays on this computer.',
    'Once you allow a site, its articles are marked as you open them. All other sites stay closed to it, and nothing is loaded from sources before you ask.',
    'Without it nothing happens here, and the page does not know that Whence is there.',
  ],
  allowHost: (host: string) => `Allow on ${host}`,
  allowEvery: 'Allow on every news site',
  askBrowser: 'Ask for access to this site',
  onceByButton: 'To read only this page, once, press the Whence button in the browser’s toolbar.',
  readByButton: 'This page was read because you pressed the Whence button.',
  confirm: 'The browser will ask you to confirm. You can take it back in the options.',
  refused: 'Not allowed: nothing has changed.',
  asked: 'The browser now offers access in its toolbar. Allow it there.',

  closedTitle: 'Browsers close this page to extensions',
  closed: 'Settings, the extension store and files on disk cannot be read. Articles on other pages can.',
  closedNext: ['Open a news article in this tab or another one, and press the Whence button.'],

  changed: 'The page has changed since it was read.',
  notKept: 'The browser did not keep that: nothing has changed.',
  hidden: 'The marks on this page are hidden.',
  showAgain: 'Show them again',

  offTitle: (site: string) => `Switched off on ${site}`,
  off: 'Nothing is read or marked on this site, now and later, until you say otherwise.',
  readSiteAgain: 'Read this site again',

  failedTitle: 'This page could not be read',
  tryAgain: 'Try again',
  copyDetails: 'Copy the details',

  noTabTitle: 'No page in this window',
  noTab: 'Open an article, and what it says and where it got it stands here.',
  /** Over what can be done next. */
  next: 'What you can do',
  why: 'Why, and what follows',
}

/** Why there is no reading, by its cause. */
export const failedWords = {
  failed: 'Something in Whence failed. The page itself is untouched.',
  'no-room': 'What was read takes more memory than the browser gives Whence. The page itself is untouched.',
  'too-complex': 'Looking for its statements took too long, and was stopped. The page itself is untouched.',
}

export const welcomeWords = {
  title: 'See where the news got it',
  lead: 'Whence marks every quoted claim and cited report on a news page, says who said it and through whom it came, and leads to the linked originals.',
  example: 'An example',
  hint: 'Try it: click marked words, then check their source. A wash is a quotation; a paler one is a report. Solid lines lead to a source, dotted ones do not.',
  sampleNote: 'The source of this example comes with Whence: nothing is loaded.',
  sampleDone: 'On a real page the source is loaded from its own site, once you ask for it.',
  sampleFailed: 'The example could not be checked. Please try again.',
  when: 'When should it read?',
  every: 'Highlight on every news site',
  everyNote: 'Articles are marked as you open them. The browser will ask whether Whence may read the pages you visit.',
  click: 'Only when I click',
  clickNote: 'Nothing is read until you press the Whence button. Single sites can be allowed later, one by one.',
  change: 'You can change this at any time, and how marks look:',
  options: 'Options',
  everyDone: 'Done. Articles are marked as you open them, in the tabs already open too.',
  clickDone: 'Done. Nothing is read until you press the Whence button.',
  refused: 'The browser did not give the permission, so nothing has changed: Whence reads only when you click.',
  failed: 'The browser could not be asked. Please try again.',
  how: 'Where to find it',
  howChrome: [
    'Open a news article and press the Whence button in the toolbar: the panel opens beside the page.',
    'A click on marked words opens the panel at them.',
    'A right click on words that you have selected tells who said them, marked or not.',
  ],
  howFirefox: [
    'Open a news article and press the Whence button in the toolbar: the sidebar opens beside the page.',
    'A click on marked words shows them in the sidebar. While the sidebar is closed, a small card on the page shows them instead.',
    'A right click on words that you have selected tells who said them, marked or not.',
  ],
  pin: 'Keep the button in sight',
  pinNote: 'The browser puts it away at first.',
  pinChrome: [
    'Press the puzzle piece in the toolbar.',
    'Press the pin beside Whence.',
    'The button stays. Its number counts the statements of the page.',
  ],
  pinFirefox: [
    'Press the puzzle piece in the toolbar.',
    'Press the cog beside Whence.',
    'Choose Pin to Toolbar: the button stays. Its number counts the statements of the page.',
  ],
  without: 'If you allow nothing',
  withoutNote:
    'Whence reads no page by itself. On an article, press its button or Alt+Shift+Q: that page is read, and only that. Sources that you check are asked for one by one, and the browser asks you first.',
  promises: [
    ['It stays here', 'Pages are read on this computer. There is no account and no server.'],
    ['It asks first', 'It reads where you let it, and loads nothing that you did not ask for.'],
    ['It shows the way', 'Whether a claim is true, it does not say. Who said it, and where, it does.'],
  ] as readonly (readonly [string, string])[],
}
