import { loadTypeScript } from './load-typescript.mjs'

/*
 * How long a search of the memory takes, in Node, as the worker of its page does it: of pages with invented statements, whose
 * words are as common and as rare as those of a language (G. K. Zipf, *Human Behavior and the Principle of Least Effort*, 1949).
 */

const PAGES = 5_000
const STATEMENTS = 20
/** Words of a statement, and different words in all. */
const LENGTH = 30
const WORDS = 60_000
/** A search may take so long. Milliseconds. */
export const MOST = 50
/** Times that each question is asked. */
const TIMES = 15

/** What is asked for: the words by how common they are, from 1. */
export const QUESTIONS = {
  'a rare word': { words: word(20_000) },
  'the most common word': { words: word(1) },
  'three common words': { words: [2, 3, 5].map(word).join(' ') },
  'words that a letter begins': { words: 'b' },
  'eight words of one statement': { words: [1, 2, 4, 9, 30, 77, 300, 900].map(word).join(' ') },
  'a speaker': { speaker: 'Bo Speaker' },
  'a word, an outlet and days': { words: word(12), outlet: 'site-17', from: '2026-02-01', to: '2026-06-30' },
  'nothing: everything': {},
}

/** Measures and prints. @returns {Promise<number>} 1 where a search takes longer than it may */
export async function benchSearch() {
  /** @type {typeof import('../../src/core/remembered/search-index')} */
  const { SearchIndex, EVERYTHING } = await loadTypeScript('src/core/remembered/search-index.ts')
  const entries = pages()
  const before = performance.now()
  const index = SearchIndex.of(entries)
  index.warm()
  const made = performance.now() - before
  console.log(
    `\n${index.statementCount} statements on ${index.pageCount} pages; the index is made in ${made.toFixed(0)} ms`,
  )
  let worst = 0
  for (const [name, asked] of Object.entries(QUESTIONS)) {
    const query = { ...EVERYTHING, ...asked }
    const times = Array.from({ length: TIMES }, () => {
      const began = performance.now()
      index.search(query, 50)
      return performance.now() - began
    }).sort((a, b) => a - b)
    const median = times[TIMES >> 1] ?? 0
    worst = Math.max(worst, median)
    const found = index.search(query, 50).statementCount
    console.log(
      `${name.padEnd(34)} ${median.toFixed(1).padStart(7)} ms (most ${(times.at(-1) ?? 0).toFixed(1)}), ${found} found${median > MOST ? '   TOO MUCH' : ''}`,
    )
  }
  return worst > MOST ? 1 : 0
}

/** @returns {import('../../src/core/remembered/remembered-page').Entry[]} */
export function pages() {
  const random = randomFrom(7)
  const pick = () => word(Math.min(WORDS, Math.floor(WORDS ** random())))
  return Array.from({ length: PAGES }, (_, page) => ({
    url: `https://site-${page % 90}.test/${page}`,
    site: `site-${page % 90}.test`,
    title: Array.from({ length: 8 }, pick).join(' '),
    outlet: `Outlet ${page % 90}`,
    published: new Date(Date.UTC(2026, 0, 1 + (page % 330))).toISOString(),
    language: 'en',
    first: page,
    last: page,
    imported: false,
    size: 30_000,
    checked: 0,
    prints: [],
    lines: Array.from({ length: STATEMENTS }, (_, at) => ({
      id: `s${at}`,
      form: /** @type {const} */ ('direct'),
      pieces: [Array.from({ length: LENGTH }, pick).join(' ')],
      speaker: `${['Ada', 'Bo', 'Ceri'][at % 3]} Speaker ${word(1 + Math.floor(random() * 3000))}`,
    })),
  }))
}

/** A word of its own for each place among the most common ones. @param {number} place from 1 */
function word(place) {
  let [text, rest] = ['', place * 7919]
  for (; rest > 0; rest = Math.floor(rest / 16)) text += 'bcdfghjklmnprstv'.charAt(rest % 16) + 'aeiou'.charAt(rest % 5)
  return text
}

/** Numbers from 0 to 1, the same ones each time (mulberry32). @param {number} seed */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
