import { counted, figure, numeral } from './numerals'

/** What can be asked for about sources, and what is said while it is under way. */

/** What can be done where a source was not read, or the words were not found. */
export const remedyWords = {
  check: 'Check the source',
  again: 'Check again',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  openTab: 'Open in a tab',
  openSource: 'Open the source',
  tab: 'Check it in a tab',
  tabAgain: 'Check the open tab',
  tabOnce: 'Read the tab once more',
  showTab: 'Show the tab',
  archive: 'Look for an older copy',
  archived: 'Look for an archived copy',
  allowHost: (host: string) => `Allow on ${host}`,
  allowEvery: 'Allow on every site',
  next: (host: string) => `Check ${host}`,
  further: 'Trace further',
  origin: 'Trace to the origin',
  openOrigin: 'Open the origin',
  citeOrigin: 'Cite the origin',
  atPassage: 'Open at the passage',
  copyResult: 'Copy result',
  copyDetails: 'Copy the details',
  thisOne: 'This one',
  /** What tells buttons of the same words apart. */
  place: (n: number) => `place ${n}`,
  source: (n: number) => `source ${n}`,
  ownPart: 'the page’s own words',
  olderCopy: 'older copy',
  checkBefore: 'the check before',
  more: 'Show more around it',
  less: 'Show less',

  subscriber: 'If you have one: check it in a tab, and sign in there.',
  walled: 'Sign in, accept or scroll in a tab, and then have it read there.',
  inTab: 'In a tab it is read as your own browser shows it, scripts and subscription included, when you say so.',
  openedWithout: 'It opens without them.',
  mayBeArchived: 'An archived copy may be readable.',
  changed: 'The page may have changed since it was quoted.',
  spoken: 'The words may be spoken or pictured there, not written.',
  moreSources: (n: number) =>
    n === 1 ? 'This page links one more source.' : `This page links ${numeral(n)} more sources.`,
  answered: (status: number | null, time: string) =>
    status === null ? `No answer, after ${time}` : `Answer of the site: ${status}, after ${time}`,
  confirm: 'The browser will ask you to confirm. You can take it back in the options.',
  refused: 'Not allowed: nothing was sent.',
  promise:
    'Checking loads the source from its own site, or from one that is named with it, as opening it would. Nothing about you or this page is sent along. Key: C.',
}

/** Who is asked, before and after. Hosts are in the order in which they are asked. */
export const askWords = {
  asks: (hosts: readonly string[]) => `Asks ${listed(hosts)}.`,
  archive: (hosts: readonly string[]) => `An archived copy: asks ${listed(hosts)}.`,
  next: (hosts: readonly string[]) => `Tracing asks ${listed(hosts)} next.`,
  nextAndOn: (hosts: readonly string[]) => `Asks ${listed(hosts)}, and then whoever each source names.`,
  opens: (hosts: readonly string[]) => `Opens ${listed(hosts)} in a tab, as you would.`,
  everywhere: (hosts: readonly string[]) => `Asks ${listed(hosts)}, and wherever that leads.`,
  asked: (hosts: readonly string[]) => `Asked: ${hosts.join(', ')}.`,
  opened: (hosts: readonly string[]) => `Opened in a tab: ${hosts.join(', ')}.`,
  nobody: 'Nobody was asked again: it had been loaded before.',
  which: 'Which sites',
}

const listed = (hosts: readonly string[]): string =>
  hosts.length < 2 ? (hosts[0] ?? '') : `${hosts.slice(0, -1).join(', ')} and ${hosts.at(-1)}`

/** Where a source is open in a tab, and waits there until the reader says that it can be read. */
export const waitWords = {
  /** In the panel of the article. */
  says: (host: string) =>
    `${host || 'The page'} is open in a tab. Sign in there, accept or scroll, as you would. Nothing is read before you say so.`,
  /** In the panel of that tab. */
  here: 'Whence waits for you on this page. Sign in, accept or scroll, until the text is there. Nothing is read before you say so.',
  checks: (words: string) => `It checks: ${words}`,
  refused: (status: number) => `To Whence the site has answered ${status} before.`,
  readNow: 'Read it now',
  giveUp: 'Give up',
} as const

/** The steps of a check. */
export const stepWords = {
  waiting: 'Waiting for its turn',
  open: 'Open in a tab, waiting for you',
  load: 'Load the source',
  loading: (size: string) => `Loading, ${size}`,
  loadedAll: 'Loaded',
  loaded: (size: string) => `Loaded, ${size}`,
  loadedPages: (size: string, pages: number) => `Loaded, ${size}, PDF of ${figure(pages)} pages`,
  read: 'Read it',
  reading: 'Reading',
  readingPage: (page: number, pages: number) => `Reading, page ${figure(page)} of ${figure(pages)}`,
  done: 'Read',
  search: 'Look for the words',
  searching: (words: number) => `Looking for the words among ${figure(words)}`,
  checking: (host: string) => `Checking ${host}`,
  tracing: (host: string) => `Tracing on at ${host}`,
  nextSource: 'Looking for the next source',
}

/** Checking all of a page. */
export const checkAllWords = {
  all: 'Check all',
  more: (n: number) => `Check ${figure(n)} more`,
  progress: (done: number, all: number) => `${figure(done)} of ${figure(all)} checked`,
  underWay: (n: string) => `Checking ${n}`,
  started: 'Checking the sources.',
  waitsForSites: (sites: number) => `Waiting for ${counted(sites, 'site', 'sites')}`,
  /** What a site has sent so far; nothing, where that is all. */
  waited: (seconds: number, size: string) => [`${figure(seconds)} s`, size].filter(Boolean).join(', '),
  /** Sources of a site that wait for their turn behind the one that is asked. */
  behind: (sources: number) => `and ${counted(sources, 'more source', 'more sources')} of it`,
  endWait: 'Stop waiting',
  endWaitFor: (site: string) => `Stop waiting for ${site}`,
  ended: (site: string) => `No longer waiting for ${site}.`,
  finished: 'Checked.',
  ask: (sites: number) => `The sources are on ${counted(sites, 'site', 'sites')} that Whence may not read yet.`,
  allow: (sites: number) => (sites === 1 ? 'Allow this site' : `Allow these ${numeral(sites)} sites`),
}
