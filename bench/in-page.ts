/**
 * What `npm run bench -- reading` runs in each page, in a world of its own as content scripts have it: the stages of
 * our work on the page's thread, and beside them what others do for the same text.
 */
import { Readability } from '@mozilla/readability'
import { Canvas } from '../src/content/canvas'
import { SLICE } from '../src/content/in-slices'
import { isHidden } from '../src/content/is-hidden'
import { Painter } from '../src/content/painter'
import { Sight } from '../src/content/sight'
import { looksLikeArticle } from '../src/core/article/looks-like-article'
import { type ArticleView, readArticle, readArticlesInSteps } from '../src/core/article/read-article'
import { finish } from '../src/core/article/steps'
import type { Article, Statement } from '../src/core/model'
import { spansOf } from '../src/core/spans-of'
import { newNames } from '../src/platform/highlight-names'

/** What is timed. */
export type Work = 'gate' | 'reading' | 'sight' | 'painting' | 'readability' | 'walk'

/** Ms of each run, and of the longest task in it where it is done in slices. */
export type Times = Record<Work | 'slice', number[]>

/** Ms of one reading: all of it, and its longest task. */
export interface Reading {
  whole: number
  slice: number
}

/** One page, read in three ways. */
export interface Eyes {
  /** As it is shown. */
  live: Article | null
  /** As it is in the page, shown or not. */
  unasked: Article | null
  /** Of those, the blocks and the headline that stand in what is not shown. */
  hidden: string[]
  /** As it is parsed, without layout. */
  parsed: Article | null
}

/** What the bench calls from outside. */
export interface InPage {
  /** The article that Whence reads here, null where it finds none. */
  article(): Article | null
  /** The page as each eye sees it: see `Eyes`. @param html the page as it was saved */
  eyes(html: string): Eyes
  /** Times one reading. The first in a page finds nothing compiled, laid out or wrapped yet. */
  timeReading(): Reading
  /**
   * Times all work on this page so many times, in an order that begins elsewhere in each run, and at `turn` in the
   * first: what comes first pays for what the others find done.
   */
  measure(statements: Statement[], runs: number, turn: number): Times
  /** Times the reading alone. */
  measureReading(runs: number): Reading[]
  /** Times the gate alone. Ms of each run. */
  measureGate(runs: number): number[]
  /** How many elements the page has. */
  countElements(): number
  /** Cuts every text down to a label, so that the page is as large as before and no article. */
  takeSentences(): void
  /** Has the paragraphs of the article stand there so many times, each time with other words. */
  repeatArticle(times: number): void
  /** Fills the page with so many elements: an article, and around it what pages have around theirs. */
  fill(elements: number): void
}

/** A label's length. UTF-16 units. */
const LABEL = 20

const view = () => readArticle(document, { url: document.URL, isHidden })

const inPage: InPage = {
  article: () => view()?.article ?? null,
  eyes(html) {
    const unasked = readArticle(document, { url: document.URL })
    const parsed = new DOMParser().parseFromString(html, 'text/html')
    return {
      live: view()?.article ?? null,
      unasked: unasked?.article ?? null,
      hidden: unasked ? hiddenBlocks(unasked) : [],
      parsed: readArticle(parsed, { url: document.URL })?.article ?? null,
    }
  },
  timeReading,
  measure(statements, runs, turn) {
    let read = view()
    const painter = new Painter('light', new Canvas(newNames()))
    const times: Times = { gate: [], reading: [], sight: [], painting: [], readability: [], walk: [], slice: [] }
    const works: Record<Work, () => unknown> = {
      gate: () => looksLikeArticle(document),
      reading: () => {
        const { slice, found } = readSliced()
        read = found
        times.slice.push(slice)
      },
      sight: () => read && finish(new Sight(new Set([read.element])).unseenOf(restingOn(statements, read))),
      painting: () => read && painter.paint(read, statements),
      readability: () => new Readability(document.cloneNode(true) as Document).parse(),
      walk: walkText,
    }
    const order = Object.keys(works) as Work[]
    for (let run = 0; run < runs; run++) {
      for (let at = 0; at < order.length; at++) {
        const work = order[(at + run + turn) % order.length]
        if (work) times[work].push(timeOf(works[work]))
        if (work === 'painting') painter.clear()
      }
    }
    return times
  },
  measureReading: (runs) => Array.from({ length: runs }, timeReading),
  measureGate: (runs) => Array.from({ length: runs }, () => timeOf(() => looksLikeArticle(document))),
  countElements: () => document.getElementsByTagName('*').length,
  takeSentences() {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const text = texts.currentNode as Text
      if (text.length > LABEL) text.data = text.data.slice(0, LABEL)
    }
  },
  repeatArticle(times) {
    const read = view()
    const ranges = read?.rangesOf({ start: 0, end: read.article.text.length }, 'body') ?? []
    const paragraphs = new Set(ranges.map(({ startNode }) => startNode.parentElement?.closest('p') ?? null))
    for (const paragraph of paragraphs) {
      for (let time = 1; paragraph && time < times; time++) {
        const copy = paragraph.cloneNode(true)
        copy.appendChild(document.createTextNode(` Told for the ${time + 1}th time.`))
        paragraph.after(copy)
      }
    }
  },
  fill(elements) {
    const main = document.createElement('main')
    for (let at = 0; at < elements; at += PARTS) main.append(part(at))
    document.body.replaceChildren(main)
  },
}

function hiddenBlocks({ article, rangesOf }: ArticleView): string[] {
  const stands = ({ startNode: { parentElement } }: { startNode: Text }) => parentElement && isHidden(parentElement)
  const blocks = article.blocks.filter((block) => rangesOf(block, 'body').some(stands))
  const hidden = blocks.map(({ start, end }) => article.text.slice(start, end))
  const { headline } = article
  return rangesOf({ start: 0, end: headline.length }, 'headline').some(stands) ? [headline, ...hidden] : hidden
}

/** Elements in one `part`. */
const PARTS = 9

/** A paragraph with its links and emphasis, and beside it a card with a title, a picture and a button. */
function part(number: number): DocumentFragment {
  const made = document.createDocumentFragment()
  const paragraph = element('p', '')
  paragraph.append(
    `“The sluice at post ${number} held through the night,” the warden `,
    element('a', '', 'Odile Brandvold'),
    ' told ',
    element('em', '', 'the Estuary Herald'),
    `, adding that ${number} others had been looked at since.`,
  )
  const card = element('div', `card wide related-story item-${number % 7}`)
  const title = element('a', 'card-title')
  title.append(element('h3', '', `What the wardens of post ${number} saw`))
  title.setAttribute('href', `https://estuary.test/${number}`)
  card.append(title, element('span', 'time', '18 April'), element('img', 'picture'), element('button', '', 'Save'))
  made.append(paragraph, card)
  return made
}

function element(name: string, names: string, text = ''): HTMLElement {
  const made = document.createElement(name)
  if (names) made.className = names
  made.textContent = text
  return made
}

/** What holds all that statements rest on. */
function restingOn(statements: readonly Statement[], { article, parentsOf }: ArticleView): Set<Node> {
  return new Set(spansOf(statements, article).flatMap((span) => [...parentsOf(span, span.where)]))
}

/** The least that any reader must do: look at every text. */
function walkText(): number {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  let length = 0
  while (texts.nextNode()) length += (texts.currentNode as Text).data.trim().length
  return length
}

function timeReading(): Reading {
  const { whole, slice } = readSliced()
  return { whole, slice }
}

/** Reads in slices as the content script does, but without a pause between them. */
function readSliced(): Reading & { found: ArticleView | null } {
  const began = performance.now()
  const steps = readArticlesInSteps(document, { url: document.URL, isHidden })
  let longest = 0
  for (let sliced = began; ; ) {
    const { done, value } = steps.next()
    const now = performance.now()
    if (done || now - sliced >= SLICE) {
      longest = Math.max(longest, now - sliced)
      sliced = now
    }
    if (done) return { whole: now - began, slice: longest, found: value[0] ?? null }
  }
}

function timeOf(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

Object.assign(globalThis, { whenceBench: inPage })
