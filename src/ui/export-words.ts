import type { CitationStyle } from '../core/export/cite/styles'
import { counted } from './numerals'

/** Every sentence about what the reader takes along, in the voice of `words.ts`: copies, citations, files, the report. */

/** The forms in which a statement, or a page, is handed on. */
export type FormatName =
  | 'plain'
  | 'markdown'
  | 'html'
  | 'link'
  | 'csv'
  | 'json'
  | 'annotations'
  | 'claim-review'
  | 'report'

export const exportWords = {
  /** In the panel's menu. */
  menu: 'Export…',
  /** Beside *Copy* at a statement. */
  copyAs: 'Copy as…',
  pageTitle: 'Export this page',
  statementTitle: 'Copy or cite this statement',
  close: 'Close',
  which: 'Which statements',
  all: (n: number) => `All ${n}`,
  shown: (n: number) => `The ${n} that the list shows`,
  what: 'As what',
  citation: { name: 'Citation', gives: 'In one of many styles, or for a reference manager.' },
  copy: 'Copy',
  save: 'Save as a file',
  saved: 'Saved with your downloads',
  open: 'Open the report',
  preview: 'What you get',
  /** Under the choices. */
  local: 'All of it is made on your computer. Nothing is sent.',
  tooLong: 'The beginning; the whole is copied and saved.',
} as const

/** A form by its name, and what it gives, in one line. */
export const formatWords: Readonly<Record<FormatName, { name: string; gives: string }>> = {
  plain: { name: 'Plain text', gives: 'The words, their chain, what was found and what to bear in mind.' },
  markdown: { name: 'Markdown', gives: 'The same with links and emphasis, for notes and wikis.' },
  html: { name: 'HTML', gives: 'The same as markup, for a page or a rich editor.' },
  link: { name: 'Link to the words', gives: 'An address that opens this page at the words.' },
  csv: { name: 'Table (CSV)', gives: 'A row for each statement, for a spreadsheet.' },
  json: { name: 'Record (JSON)', gives: 'Everything that was read and found, for programs; it can be checked again.' },
  annotations: {
    name: 'Web Annotations (JSON-LD)',
    gives: 'An annotation on each statement, as the W3C defines them.',
  },
  'claim-review': {
    name: 'ClaimReview (JSON-LD)',
    gives: 'Claim, speaker and appearances. The rating and your name are yours to add.',
  },
  report: { name: 'Report', gives: 'A page to print or keep, with chains, passages and differences.' },
}

/** What can be cited. */
export const citedWords = {
  label: 'What to cite',
  page: 'This page',
  source: (host: string) => `The source at ${host}`,
  origin: (host: string) => `The origin at ${host}`,
} as const

/** Formats for reference managers, before the styles. */
export const referenceWords = { label: 'Citation style', bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const

/** The styles by the names that their own handbooks have. */
export const styleWords: Readonly<Record<CitationStyle, string>> = {
  apa: 'APA, 7th edition',
  mla: 'MLA, 9th edition',
  'chicago-notes': 'Chicago, notes and bibliography',
  'chicago-author-date': 'Chicago, author and date',
  harvard: 'Harvard, Cite Them Right',
  vancouver: 'Vancouver',
  ieee: 'IEEE',
  ama: 'AMA, 11th edition',
  'iso-690': 'ISO 690',
  mhra: 'MHRA',
  oscola: 'OSCOLA',
  bluebook: 'Bluebook',
  asa: 'ASA',
  wikipedia: 'Wikipedia template',
}

/** What stands in a copy and in the report besides what is said of checks everywhere. */
export const reportWords = {
  title: (page: string) => `Where the statements come from: ${page}`,
  untitled: 'a page without a title',
  page: 'Page',
  address: 'Address',
  published: 'Published',
  byline: 'By',
  made: 'Report made',
  contains: 'Contains',
  contained: (n: number, all: number) =>
    n === all
      ? counted(n, 'statement', 'statements')
      : `${n} of ${counted(all, 'statement', 'statements')} of the page`,
  results: 'What checking came to',
  result: (told: string, n: number) => `${told}: ${n}`,
  notChecked: 'What was not checked',
  noneUnchecked: 'Every statement with a linked source was checked at one at least.',
  unlinked: (n: number) =>
    n === 1 ? 'The page links no source for one of them.' : `The page links no source for ${n} of them.`,
  unchecked: (numbers: string) => `Linked sources that were not opened: of ${numbers}.`,
  unread: (numbers: string) => `Sources that could not be read: of ${numbers}.`,
  incomplete: 'A part of the page was too long or too tangled to be read. What is said there is not listed.',
  marksOnly: 'Parts of the page are in a language of which Whence knows the quotation marks alone.',
  statement: (n: number) => `Statement ${n}`,
  statementBy: (n: number, who: string) => `Statement ${n}: ${who}`,
  said: (who: string) => `— ${who}`,
  chain: 'Where it comes from, as the page tells it',
  chainChecked: 'The way of the words, as it was followed',
  source: 'Source',
  read: 'Read',
  copyOf: (day: string) => `An older copy, of ${day}`,
  passage: 'The passage at the source',
  differs: 'How the words differ',
  onPage: 'On the page',
  atSource: 'At the source',
  hash: 'SHA-256 of the text read',
  foot: 'Whence compares words and names. It does not say whether a claim is true.',
  footVerify: 'This report can be checked again: whence verify FILE.',
  print: 'Print',
  gone: 'There is nothing to report on. The page’s tab was closed, or shows another page now.',
  goneNext: 'Open the page again, and export from the panel’s menu.',
} as const

/** A saved copy of a source's text. */
export const savedWords = {
  save: 'Save the text',
  gone: 'The text is no longer in memory: check again, then save',
  saved: 'Saved with your downloads',
} as const

/** The search for where words were said, by the reader's own search engine. */
export const searchWords = {
  title: 'Find where it was said',
  show: 'Search for these words…',
  /** Said before anything is sent. */
  promise:
    'Your browser’s search engine is told the words that you choose here, in a new tab. Whence sends nothing itself, and does not see what is found.',
  none: 'These words are too few, or too common, to be searched for.',
  search: 'Search the web',
  copy: 'Copy the words',
  kinds: {
    exact: 'The rarest run of the words, exactly',
    loose: 'Names, numbers and rare words: finds what is related',
  },
  earliest: 'The earliest page that you find is not by that the origin: compare who is credited there.',
} as const
