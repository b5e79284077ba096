/**
 * The hosts whose addresses stand in what ships, each with what it is there for. `scripts/build.mjs` fails where a bundle
 * has another one, and where one of these is gone from it.
 */

/**
 * May be asked, once the reader has asked for a check, or for a search there, and only where the browser says that it may be.
 * @type {Readonly<Record<string, string>>}
 */
export const ASKED = {
  'publish.x.com': 'a post on X, by the interface for embedding it',
  'publish.twitter.com': 'its former name, of which the reader is asked as well',
  'public.api.bsky.app': 'a post on Bluesky, by its public interface',
  't.me': 'a post on Telegram, as it is shown for embedding',
  'www.youtube.com': 'a video on YouTube, by the interface for embedding it',
  'archive.org': 'an older copy, or a search in texts and captions, once the reader asks for one',
  'api.gdeltproject.org': 'a search in news, once the reader asks for one',
  'en.wikinews.org': 'a search there, or in the wiki of another language, once the reader asks for one',
  'en.wikiquote.org': 'the same',
  'en.wikipedia.org': 'the same',
  'mastodon.social': 'a search in posts, once the reader asks for one',
}

/**
 * Never asked: names of formats, examples, and addresses with which a library tries the browser's own parser.
 * @type {Readonly<Record<string, string>>}
 */
export const NAMED = {
  'duckduckgo.com': 'opened in a tab to search, where the browser does not let its own engine be asked',
  'bsky.app': 'where posts stand that a search has found',
  'twitter.com': 'part of what publish.x.com is asked about',
  'example.org': 'an example in a sentence of the panel',
  'harbour-post.example': 'an example in a sentence of the panel',
  'harbourpost.test': 'an example for those who translate',
  'json-schema.org': 'the name of the language that schemas are written in, in those that ship',
  'schema.org': 'the name of a vocabulary, in what is exported',
  'www.w3.org': 'names of formats',
  'www.ibm.com': 'the name of a document type, in parse5',
  'www.xfa.org': 'names of formats, in PDF.js',
  'ns.adobe.com': 'names of formats, in PDF.js',
  'github.com': 'where the licence of core-js stands, in PDF.js',
  'developer.mozilla.org': 'a hint in an error message, in webextension-polyfill',
  'example.com': 'a base that makes addresses whole, in PDF.js',
  'foo.bar': 'a base that makes addresses whole, in PDF.js',
  a: 'tries the parser of addresses, in PDF.js',
  x: 'tries the parser of addresses, in PDF.js',
  тест: 'tries the parser of addresses, in PDF.js',
}
