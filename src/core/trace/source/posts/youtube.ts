import { dateAt, parseJson, stringAt, valueAt } from './json-value'
import type { Post, PostAdapter, PostReading } from './post-adapter'
import { youtubeAddresses } from './post-addresses'

/** What the page's script is told of the video, up to its opening brace. */
const PLAYER = /\bytInitialPlayerResponse\s*=\s*(?=\{)/

/**
 * Videos on YouTube: title and description, by what the public page tells its own script, or else the title alone by
 * the oEmbed answer. The words spoken in a video are not read, so a video is always read in part.
 */
export const youtube: PostAdapter = {
  network: 'YouTube',
  isGuess: false,
  addresses: youtubeAddresses,
  read({ address, text }) {
    return new URL(address).pathname === '/oembed' ? readOembed(text) : readPage(text)
  },
}

function readPage(html: string): PostReading {
  const player = parseJson(playerOf(html))
  const video = valueAt(player, 'videoDetails')
  if (typeof video !== 'object') {
    const status = stringAt(player, 'playabilityStatus', 'status')
    return status === 'ERROR' ? 'not-found' : status === 'LOGIN_REQUIRED' ? 'refused' : null
  }
  const facts = valueAt(player, 'microformat', 'playerMicroformatRenderer')
  const title = stringAt(video, 'title')
  const text = [title, stringAt(video, 'shortDescription').replaceAll('\r', '')].filter(Boolean).join('\n\n')
  return {
    author: stringAt(video, 'author') || stringAt(facts, 'ownerChannelName'),
    title,
    text,
    links: writtenLinks(text),
    published: dateAt(facts, 'publishDate'),
    modified: '',
    language: '',
    isCut: true,
  }
}

function readOembed(text: string): Post | null {
  const answer = parseJson(text)
  const title = stringAt(answer, 'title')
  if (title === '') return null
  const author = stringAt(answer, 'author_name')
  return { author, title, text: title, links: [], published: '', modified: '', language: '', isCut: true }
}

/** The object that the page's script is told, as text: to the brace that closes it, strings skipped. */
function playerOf(html: string): string {
  const opening = PLAYER.exec(html)
  if (!opening) return ''
  const start = opening.index + opening[0].length
  let depth = 0
  for (const { 0: token, index } of html.slice(start).matchAll(/"(?:[^"\\]|\\[\s\S])*"?|[{}]/g)) {
    if (token === '{') depth++
    else if (token === '}' && --depth === 0) return html.slice(start, start + index + 1)
  }
  return ''
}

/** Addresses that stand written in a description. */
function writtenLinks(text: string): Post['links'] {
  return Array.from(text.matchAll(/https?:\/\/[^\s<>"](?:[.,;:!?)]*[^\s<>".,;:!?)])+/g), ({ 0: href, index }) => ({
    start: index,
    end: index + href.length,
    href,
  }))
}
