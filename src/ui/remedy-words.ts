import { own, words } from '../words/messages'
import { commaed, listed } from './join-words'
import { sizeOf, wholeSeconds } from './numerals'

/** What can be asked for about sources, and what is said while it is under way. */

/** What can be done where a source was not read, or the words were not found. */
export const remedyWords = words('remedy')

const asking = words('ask')

/** Who is asked, before and after. Hosts are in the order in which they are asked. */
export const askWords = {
  asks: (hosts: readonly string[]) => asking.asks({ hosts: listed(hosts) }),
  archive: (hosts: readonly string[]) => asking.archive({ hosts: listed(hosts) }),
  next: (hosts: readonly string[]) => asking.next({ hosts: listed(hosts) }),
  nextAndOn: (hosts: readonly string[]) => asking.nextAndOn({ hosts: listed(hosts) }),
  opens: (hosts: readonly string[]) => asking.opens({ hosts: listed(hosts) }),
  everywhere: (hosts: readonly string[]) => asking.everywhere({ hosts: listed(hosts) }),
  asked: (hosts: readonly string[]) => asking.asked({ hosts: commaed(hosts) }),
  opened: (hosts: readonly string[]) => asking.opened({ hosts: commaed(hosts) }),
  nobody: () => asking.nobody,
  which: () => asking.which,
}

/** Where a source is open in a tab, and waits there until the reader says that it can be read. */
export const waitWords = words('wait')
/** The same in the panel of the article; `''`: the host is not known. */
export const waitsAt = (host: string): string => waitWords.says({ host: host || own(waitWords.thePage) })

/** The steps of a check. */
export const stepWords = words('step')
/** What was loaded; pages, where it is a PDF that tells how many. */
export const loadedWords = (bytes: number, pages: number | null): string =>
  pages === null
    ? stepWords.loaded({ size: sizeOf(bytes) })
    : stepWords.loadedPages({ size: sizeOf(bytes), count: pages })

/** Checking all of a page. */
export const checkAllWords = words('checkAll')
/** How long a site has been waited for, and what it has sent so far; 0: nothing. */
export const waitedWords = (seconds: number, bytes: number): string =>
  commaed([wholeSeconds(seconds), bytes > 0 ? sizeOf(bytes) : ''])
