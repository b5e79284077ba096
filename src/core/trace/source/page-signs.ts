import type { Collection, RawBlock, Region } from '../../article/collection'
import { textOf } from '../../article/element'
import type { PageFacts } from '../../article/page-facts'
import { linkedShare } from '../../article/prose'
import type { ArticleView } from '../../article/read-article'
import type { Metadata } from '../../article/read-metadata'
import { hasWallWord, type WallWord } from '../../languages/wall-words'
import { measureWords } from '../../measure-words'
import { closedSelectors, isForSubscribers, toldWords } from './told-to-machines'

/* What a page shows of its text, and what it asks for: the evidence that `part-read.ts` weighs. */

/** A block of which links hold more is a list of ways elsewhere. */
const MAX_LINKED = 0.6
/** A longer title or heading tells of something, and does not just say that nothing is there. Words. */
const LONGEST_PHRASE = 9
/** What is asked before more is shown stands within so many blocks after the last of the text. */
const GATE_WITHIN = 8
/** What is asked is said in so many words at most. */
const GATE_WORDS = 70
/** As many words are no longer than this. UTF-16 units. */
const GATE_LENGTH = 700
/** A shorter block that ends without a mark is a label, a name, a line of a list. UTF-16 units. */
const SENTENCE = 80
/** Links, buttons and fields looked at: more than a page has that is no list. */
const MOST_CONTROLS = 600

/** Elements that are not for all, looked at for each selector: pages name one, or its paragraphs. */
const MOST_CLOSED = 50

/** Elements, and roles, of what stands around a page's own text. */
const AROUND = new Set(['nav', 'footer', 'aside', 'noscript', 'template'])
const AROUND_ROLES = new Set(['navigation', 'contentinfo', 'search', 'banner'])
const DIALOGS = new Set(['dialog', 'alertdialog'])
/** Elements that hold a page's own text; a `<header>` in one is the head of the text. */
const HOLDS_TEXT = new Set(['article', 'main'])
/** Elements that frameworks fill, under the names that their guides give them. */
const ROOTS = '#root, #app, #__next, #__nuxt, #___gatsby, #app-root, app-root, [data-reactroot], #svelte, #main-app'
/** What says of itself that it is still being filled. */
const BUSY = 'main[aria-busy="true"], body[aria-busy="true"], [role="progressbar"]'
/** By these services ask whether somebody is there. */
const CAPTCHAS =
  'iframe[src*="captcha"], script[src*="captcha"], [class*="captcha"], [id*="captcha"], [id*="cf-challenge"]'

export interface ReadPage {
  document: Document
  facts: PageFacts
  metadata: Metadata
  collection: Collection
  view: ArticleView | null
}

/** How a text ends: with a mark that it goes on, in the midst of a sentence, or as texts do. */
export type Ending = 'cut' | 'open' | 'whole'

export interface PageSigns {
  /** Words of the article, without what asks for something; of a page without one those of all its own prose. */
  words: number
  /** Words of all that stands neither in menus nor in lists of links. */
  mainWords: number
  /** Whether an article is shown, in prose. */
  hasArticle: boolean
  /** Whether the page says that it is an article, and of when, or by whom. */
  isTypedArticle: boolean
  /** What is asked for, right after the text or instead of it, before there is more; null where nothing is. */
  gate: 'join' | 'enter' | null
  ending: Ending
  /** Whether the page tells machines that it is not for all. */
  isToldClosed: boolean
  /** Words of the part that it tells machines is not for all, as far as it is here; null where it names none. */
  closedWords: number | null
  /** How many words it tells machines the article has; null where it does not. */
  toldWords: number | null
  /** Whether it has a field for a password among its own text. */
  hasPassword: boolean
  /** Whether it has a button or a link that agrees to something. */
  hasAccept: boolean
  /** Share of its words, 0 to 1, in blocks that speak of consent; 0 where there is nothing to agree with. */
  consentShare: number
  /** Whether an element that scripts fill is empty, or the page says that it is still loading. */
  isUnfilled: boolean
  /** Whether it asks for scripts to be turned on. */
  asksForScripts: boolean
  hasCaptcha: boolean
  /** In how many places, of title and headings, it says so in a few words. */
  says(kind: WallWord): number
}

export function signsOf(page: ReadPage): PageSigns {
  const { document, facts, metadata, collection, view } = page
  const shown = collection.blocks.filter(({ region }) => !isAround(region))
  const seen = shown.filter(({ region }) => !isInDialog(region))
  const own = ownBlocks(collection.blocks, view)
  const content = own.filter((block) => !asks(block.text))
  const prose = content.filter(({ prose }) => prose > 0)
  const main = seen.filter((block) => !block.region.isAside && linkedShare(block) <= MAX_LINKED)
  const phrases = phrasesOf(document, facts)
  const controls = controlsOf(document)
  const hasAccept = controls.some((control) => hasWallWord(labelOf(control), 'accept'))
  return {
    words: view ? wordsOf(content) : wordsOf(seen.filter(({ prose, text }) => prose > 0 && !asks(text))),
    mainWords: wordsOf(main),
    hasArticle: prose.length > 0,
    isTypedArticle: facts.article !== null || (facts.meta.get('og:type') === 'article' && metadata.published !== ''),
    gate: gateIn(shown, prose.at(-1) ?? null),
    ending: endingOf(content),
    isToldClosed: isForSubscribers(facts),
    closedWords: closedWordsOf(document, facts),
    toldWords: toldWords(facts),
    hasPassword: controls.some((control) => control.getAttribute('type')?.toLowerCase() === 'password'),
    hasAccept,
    consentShare: hasAccept ? consentShareOf(shown) : 0,
    isUnfilled: isUnfilled(document),
    asksForScripts: asksForScripts(document, shown),
    hasCaptcha: document.querySelector(CAPTCHAS) !== null,
    says: (kind) => phrases.filter((phrase) => hasWallWord(phrase, kind)).length,
  }
}

const wordsOf = (blocks: readonly RawBlock[]) => blocks.reduce((sum, { text }) => sum + measureWords(text), 0)

function consentShareOf(blocks: readonly RawBlock[]): number {
  const all = wordsOf(blocks)
  return all === 0 ? 0 : wordsOf(blocks.filter(({ text }) => hasWallWord(text, 'consent'))) / all
}

/** Whether a text asks the reader for something, so that there is more. */
const asks = (text: string) =>
  text.length <= GATE_LENGTH &&
  hasWallWord(text, 'goOn') &&
  (hasWallWord(text, 'join') || hasWallWord(text, 'enter')) &&
  measureWords(text) <= GATE_WORDS

/** Whether a region stands around the page's own text, or is not shown. */
function isAround(region: Region): boolean {
  for (let at: Region | null = region; at; at = at.parent) {
    if (at.suspicion?.degree === 'hidden' || standsAround(at.element, at.name)) return true
    if (HOLDS_TEXT.has(at.name)) return false
  }
  return false
}

function standsAround(element: Element, name: string): boolean {
  const role = element.getAttribute('role')
  return AROUND.has(name) || (role !== null && AROUND_ROLES.has(role)) || isSiteHead(element, name)
}

/** Whether a region stands in what asks something over the page. */
function isInDialog(region: Region): boolean {
  for (let at: Region | null = region; at; at = at.parent) {
    if (at.name === 'dialog' || DIALOGS.has(at.element.getAttribute('role') ?? '')) return true
  }
  return false
}

/** What was asked already: many blocks stand in one header. */
const siteHeads = new WeakMap<Element, boolean>()

/** A `<header>` that is none of a text: of the site. */
function isSiteHead(element: Element, name: string): boolean {
  if (name !== 'header') return false
  const known = siteHeads.get(element) ?? element.querySelector('h1') === null
  siteHeads.set(element, known)
  return known
}

/** The blocks of the article that the page shows, in order; `[]` where it shows none. */
function ownBlocks(blocks: readonly RawBlock[], view: ArticleView | null): RawBlock[] {
  return view ? blocks.filter((block) => offsetInBody(block, view) !== null) : []
}

/** Where a block begins in an article's body; null where it is none of it. */
export function offsetInBody({ runs: [run] }: RawBlock, view: ArticleView): number | null {
  const place = run ? view.offsetAt(run.node, run.nodeStart) : null
  return place?.where === 'body' ? place.offset : null
}

/** What is asked for after the last of the text, or, where there is none, anywhere. */
function gateIn(blocks: readonly RawBlock[], last: RawBlock | null): PageSigns['gate'] {
  const from = last ? blocks.findLastIndex(({ region }) => region.at <= last.region.at) + 1 : 0
  const after = last ? blocks.slice(from, from + GATE_WITHIN) : blocks
  for (const [at] of after.entries()) {
    const text = textFrom(after, at)
    if (asks(text)) return hasWallWord(text, 'join') ? 'join' : 'enter'
  }
  return null
}

/** A block with those after it that are said in one breath. */
function textFrom(blocks: readonly RawBlock[], at: number): string {
  let text = blocks[at]?.text ?? ''
  let size = measureWords(text)
  for (let next = at + 1; next < blocks.length; next++) {
    const more = blocks[next]?.text ?? ''
    size += measureWords(more)
    if (size > GATE_WORDS) break
    text += `\n${more}`
  }
  return text
}

const CUT = /(?:…|\.\.\.)[\])]?$/
const ENDS = /[.!?…。！？।։؟:;"”’»›“」』)\]*]$/

/** Whether a text ends with a mark that it goes on. */
export const isCut = (text: string): boolean => CUT.test(text.trimEnd())

/** How the last sentence of a text ends, without the link on it that leads on. */
function endingOf(blocks: readonly RawBlock[]): Ending {
  const last = blocks.findLast(({ prose, text }) => prose > 0 || isCut(text))
  if (!last) return 'whole'
  const link = last.links.at(-1)
  const text = link && link.end >= last.text.trimEnd().length ? last.text.slice(0, link.start) : last.text
  if (isCut(text) || isCut(last.text)) return 'cut'
  return text.length >= SENTENCE && !ENDS.test(text.trimEnd()) && last === blocks.at(-1) ? 'open' : 'whole'
}

/** The words in the elements that the page tells machines are not for all. */
function closedWordsOf(document: Document, facts: PageFacts): number | null {
  const selectors = closedSelectors(facts)
  if (selectors.length === 0) return null
  const elements = selectors.flatMap((selector) => [...document.querySelectorAll(selector)].slice(0, MOST_CLOSED))
  return Math.max(0, ...elements.map((element) => measureWords(withoutAsking(element))))
}

/** The text of an element without the paragraphs that ask for something. */
function withoutAsking(element: Element): string {
  const paragraphs = [...element.querySelectorAll('p')]
  const texts = paragraphs.length > 0 ? paragraphs.map((each) => each.textContent ?? '') : [element.textContent ?? '']
  return texts.filter((text) => !asks(text)).join(' ')
}

/** Links, buttons and fields among the page's own text. */
function controlsOf(document: Document): Element[] {
  return [...document.querySelectorAll('a, button, input, [role="button"]')]
    .slice(0, MOST_CONTROLS)
    .filter((control) => {
      for (let at: Element | null = control; at; at = at.parentElement) {
        if (at.hasAttribute('hidden') || AROUND.has(at.localName)) return false
      }
      return true
    })
}

const labelOf = (control: Element) => `${control.getAttribute('value') ?? ''} ${textOf(control, 80)}`

const isUnfilled = (document: Document) => document.querySelector(BUSY) !== null || hasEmptyRoot(document)

/** Whether an element that scripts are to fill is empty. */
export function hasEmptyRoot(document: Document): boolean {
  return [...document.querySelectorAll(ROOTS)].some((root) => (root.textContent ?? '').trim() === '')
}

/** Whether it asks for scripts: in what is for readers without them, or in what it shows. */
function asksForScripts(document: Document, blocks: readonly RawBlock[]): boolean {
  const within = [...document.querySelectorAll('noscript')].map(({ textContent }) => textContent ?? '')
  return [...within, ...blocks.map(({ text }) => text)].some(
    (text) => text.length <= GATE_LENGTH && hasWallWord(text, 'scripts'),
  )
}

/** The title and the headings, where they are said in a few words; the title's parts each by itself. */
function phrasesOf(document: Document, { title }: PageFacts): string[] {
  const parts = title.split(/\s[|–—·•»-]\s/u)
  const headings = ['h1', 'h2'].flatMap((name) => [...document.getElementsByTagName(name)].slice(0, 2))
  const named = [...parts, ...headings.map((heading) => textOf(heading, 200))]
  return named.filter((phrase) => measureWords(phrase) > 0 && measureWords(phrase) <= LONGEST_PHRASE)
}
