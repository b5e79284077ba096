import { parseJson, stringAt } from './json-value'
import type { Parse, Post, PostAdapter } from './post-adapter'
import { xAddresses } from './post-addresses'
import { readMarkup } from './read-markup'

/** Ms since the epoch that identifiers of posts count from, and the first that tells its time (November 2010). */
const EPOCH = 1_288_834_974_657n
const FIRST_TIMED = 29_700_859_247n
/** Bits of an identifier below its time. */
const BELOW_TIME = 22n

/** How a post ends that is longer than its embedding shows. */
const CUT_SHORT = /…\s*https:\/\/t\.co\/\w+$/

/**
 * Posts on X, formerly Twitter, by their oEmbed answer (https://docs.x.com/x-for-websites/oembed-api): a block
 * quotation with the words in its first paragraph. Both names of the interface are known; the older may only redirect.
 */
export const x: PostAdapter = {
  network: 'X',
  isGuess: false,
  addresses: xAddresses,
  read({ text }, parse) {
    const answer = parseJson(text)
    const html = stringAt(answer, 'html')
    return html === '' ? null : readQuotation(html, stringAt(answer, 'author_name'), stringAt(answer, 'url'), parse)
  },
}

function readQuotation(html: string, author: string, url: string, parse: Parse): Post | null {
  const quotation = parse(html).querySelector('blockquote')
  const words = quotation?.querySelector('p')
  if (!quotation || !words) return null
  const { text, links } = readMarkup(words)
  const address = url || (Array.from(quotation.querySelectorAll('a')).at(-1)?.getAttribute('href') ?? '')
  const isCut = CUT_SHORT.test(text)
  const language = /^[a-z]{2,3}$/.exec(words.getAttribute('lang') ?? '')?.[0] ?? ''
  return {
    author,
    title: '',
    text,
    links,
    published: timeOf(/\/status\/(\d{1,20})/.exec(address)?.[1] ?? '0'),
    modified: '',
    // `und`, `qme` and the like are the network's words for what it could not tell.
    language: /^(?:und|q..|zxx|art)$/.test(language) ? '' : language,
    isCut,
  }
}

/** The time that the identifier of a post tells, ISO 8601; `''` for the oldest, which tell none. */
function timeOf(id: string): string {
  const number = BigInt(id)
  return number < FIRST_TIMED ? '' : new Date(Number((number >> BELOW_TIME) + EPOCH)).toISOString()
}
