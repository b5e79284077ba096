import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'

/*
 * The catalogues of messages, `_locales/<locale>/messages.json`, as what is built needs them: small files of
 * keys and messages alone, `words/<tag>.<part>.json`. What a language lacks it has in English.
 */

const FOLDER = '_locales'
/** The language that all others fall back to. */
const FIRST = 'en'
/**
 * Locales for which the stores and the browsers take another one's strings of the manifest: Chrome knows Portuguese only
 * with its country.
 */
const ALSO = { pt_BR: 'pt_PT' }

/** Groups of messages that the panel has no use for. Those without a group are the manifest’s. */
const OF_PAGES = /^(?:options|style|styleNote|welcome|command|selection|memory)_|^[^_]+$/
/** Groups that its list has no use for: the views of one statement and of selected words say them (`later-views.ts`). */
const LATER =
  /^(?:says|change|remark|cutOff|unreadable|copy|whole|read|step|fact|term|cite|origin|compare|compared|doubtWhy|relation|share|reason|export|format|formatGives|cited|citationStyle|report|saved|again|find|findPlace|findWhy|searchKind|nearby|nearbyMarks|nearbyStands|nearbyPlace|lookFor|address|elsewhere|sameness|memoryTrouble)_/

/** Of groups that both have, what its list says. The rest is said where one statement, or an answer, is shown. */
const LATER_BUT = /^(?:remedy_(?!(?:refused|allowEvery|cancel|showTab)$)|answer_(?!(?:who|stale|givenTo|nobody)$))/

/** The parts of a catalogue, each a file, so that the panel waits for no more than it shows first. */
export const PARTS = /** @type {const} */ (['first', 'later', 'pages'])

/** The part that a message is in. @param {string} key @returns {typeof PARTS[number]} */
export function partOf(key) {
  if (OF_PAGES.test(key)) return 'pages'
  return LATER.test(key) || LATER_BUT.test(key) ? 'later' : 'first'
}

/** @typedef {Record<string, { message: string }>} Catalogue */

/** The languages of the interface, as BCP 47 tags, English first. */
export function languages() {
  const tags = readdirSync(inRoot(FOLDER)).map((locale) => locale.replace('_', '-'))
  return [FIRST, ...tags.filter((tag) => tag !== FIRST).sort()]
}

/**
 * The messages of a language by their keys.
 * @param {string} tag
 * @returns {Record<string, string>}
 */
export function messagesOf(tag) {
  const messages = Object.entries({ ...missingFrom(tag), ...read(tag) }).map(([key, { message }]) => [key, message])
  return Object.fromEntries(messages)
}

/** What a language lacks, in English; a message that it has in any plural form it has in all. @param {string} tag */
function missingFrom(tag) {
  const bare = (/** @type {string} */ key) => key.replace(/_(?:zero|one|two|few|many|other)$/, '')
  const own = new Set(Object.keys(read(tag)).map(bare))
  return Object.fromEntries(Object.entries(read(FIRST)).filter(([key]) => !own.has(bare(key))))
}

/** @param {string} tag @returns {Catalogue} */
function read(tag) {
  return JSON.parse(readFileSync(inRoot(FOLDER, tag.replace('-', '_'), 'messages.json'), 'utf8'))
}

/** What the bundlers put in the place of the names in `src/words/languages.ts`. */
export const defined = () => ({ __LANGUAGES__: JSON.stringify(languages()) })

/**
 * Writes the small files.
 * @returns {import('vite').Plugin}
 */
export function catalogues() {
  return {
    name: 'whence:catalogues',
    apply: 'build',
    generateBundle() {
      for (const tag of languages()) {
        for (const part of PARTS) {
          const messages = Object.fromEntries(Object.entries(messagesOf(tag)).filter(([key]) => partOf(key) === part))
          this.emitFile({ type: 'asset', fileName: `words/${tag}.${part}.json`, source: JSON.stringify(messages) })
        }
      }
      for (const [locale, also] of Object.entries(ALSO)) {
        if (!languages().includes(locale.replace('_', '-'))) continue
        const source = JSON.stringify(read(locale))
        this.emitFile({ type: 'asset', fileName: `_locales/${also}/messages.json`, source })
      }
    },
  }
}
