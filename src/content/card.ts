import { chainOf } from '../core/chain'
import { type Claim, outcomeGroupOf } from '../core/claims/claim-of'
import type { Article, Statement } from '../core/model'
import chainCss from '../ui/chain.css?inline'
import { type ChainRun, chainView, partsOf, type StationView } from '../ui/chain-view'
import { claimWords } from '../ui/check-words'
import { drawIcon, drawShapes } from '../ui/draw-icon'
import { closeIcon, markShapes, outIcon } from '../ui/icons'
import { asSentence } from '../ui/numerals'
import { OUTCOME_ICONS } from '../ui/outcomes'
import outcomesCss from '../ui/outcomes.css?inline'
import { plainWords } from '../ui/statement-words'
import tokensCss from '../ui/tokens.css?inline'
import { webAddress } from '../ui/web-address'
import { cardWords, chainWords, NAME, tipWords } from '../ui/words'
import { directionOf } from '../words/languages'
import { spoken } from '../words/messages'
import cardCss from './card.css?inline'
import { leadFocus } from './card-focus'
import { dress } from './dress'
import { make } from './make-element'
import { floatingBoxes } from './page-bars'
import { type Box, placeCard } from './place-card'

/** CSS pixels between the card and the window's edges, as card.css has them. */
const MARGIN = 12
/** Ms after which a screen reader is told that the card is there. */
const TOLD_AFTER = 150
/** Originals that stand under the chain, beside those in it. */
const FURTHER_LINKS = 3

export interface CardOptions {
  /** The ground of the page's text, as measured. */
  theme: 'light' | 'dark'
  /** Called when the reader closes the card, not when `close()` does. */
  onClose: () => void
  /** What checking the statement came to; null where it was not checked. */
  claim: Claim | null
  /** Has the statement checked. @returns a host that Whence has no leave for, where there is no other source */
  check: () => Promise<string | null>
  /** The key that opens the panel; `''` where there is none. */
  key: Promise<string>
  /** The focused words, in the window's coordinates: the card stands clear of them where it can. */
  avoid?: Box
}

/** The card, once it is shown. */
export interface Card {
  /** Says what checking came to. */
  tell(claim: Claim | null): void
  /** Takes the focus. */
  focus(): void
  /** Whether it has the focus. */
  hasFocus(): boolean
  close(): void
}

/**
 * Shows a statement and its chain on the page itself, for where the panel cannot be opened. The card stands in a
 * closed shadow root, out of the page's reach, on one element that is put in now and taken out by Escape, by its
 * button, or by `close()`. It leaves the focus where it is: Tab leads into it.
 */
export function showCard(statement: Statement, article: Article, options: CardOptions): Card {
  const host = make('div')
  host.style.setProperty('all', 'initial', 'important')
  host.dataset.theme = options.theme

  const life = new AbortController()
  const root = host.attachShadow({ mode: 'closed' })
  const close = () => {
    life.abort()
    host.remove()
  }
  const closeByReader = () => {
    giveBack()
    close()
    options.onClose()
  }
  document.documentElement.append(host)
  dress(root, tokensCss, outcomesCss, chainCss, cardCss)
  const card = make('section', 'card')
  card.role = 'dialog'
  card.tabIndex = -1
  // On the card, since `all` on the host has undone what the tokens say of it there.
  card.style.colorScheme = options.theme
  let { claim } = options
  const draw = () => {
    const drawn = fillCard(card, statement, article, { ...options, claim }, closeByReader)
    void options.key.then((key) => {
      if (key !== '') drawn.how.textContent = cardWords.howToOpenBy({ key })
    })
    return drawn
  }
  let { result, news } = draw()
  redrawShown = () => {
    ;({ result, news } = draw())
  }
  life.signal.addEventListener('abort', () => {
    redrawShown = null
  })
  // Before the card is among them.
  const floating = floatingBoxes()
  root.append(card)
  if (options.avoid) place(card, options.avoid, floating)

  const controls = () => [...card.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)')]
  const giveBack = leadFocus({ card, root, controls }, life.signal)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopImmediatePropagation()
    closeByReader()
  }
  window.addEventListener('keydown', onKeyDown, { capture: true, signal: life.signal })
  // A live region tells what changes in it once it is there.
  const who = statement.speaker?.name || chainWords.unnamedSpeaker
  setTimeout(() => news.append(cardWords.shown({ who })), TOLD_AFTER)
  return {
    tell: (told) => {
      claim = told
      result.show(told)
    },
    focus: () => card.focus({ preventScroll: true }),
    hasFocus: () => root.activeElement !== null,
    close,
  }
}

function place(card: HTMLElement, avoid: Box, floating: readonly Box[]): void {
  const { clientWidth: width } = document.documentElement
  const size = { width: card.offsetWidth, height: card.offsetHeight }
  const { block, inline, above, below } = placeCard(size, avoid, floating, { width, height: innerHeight }, MARGIN)
  card.dataset.block = block
  card.dataset.inline = inline
  card.style.setProperty('--above', `${above}px`)
  card.style.setProperty('--below', `${below}px`)
}

/**
 * What a check came to, and the button for it. Both are as large whatever they say: a page can measure the card, and is
 * not to learn by it what was found.
 */
class CardResult {
  readonly line = make('p', 'result')
  readonly button = make('button', 'check', cardWords.check)
  readonly #hasSource: boolean
  #shown: string | null = null

  constructor({ sources }: Statement, { claim, check }: Pick<CardOptions, 'claim' | 'check'>) {
    this.#hasSource = sources.length > 0
    this.line.role = 'status'
    this.button.type = 'button'
    this.button.addEventListener('click', async () => {
      const missing = await check()
      if (missing !== null) this.line.replaceChildren(cardWords.noLeave({ host: missing }))
    })
    this.show(claim)
  }

  show(claim: Claim | null): void {
    const shown = JSON.stringify(claim)
    if (shown === this.#shown) return
    this.#shown = shown
    const mayCheck = claim === null || (outcomeGroupOf(claim.outcome) === 'open' && claim.outcome !== 'checking')
    this.button.disabled = !this.#hasSource || !mayCheck
    if (!claim) this.line.replaceChildren(this.#hasSource ? tipWords.unchecked : tipWords.unsourced)
    else {
      const outcome = make('span', 'outcome', drawIcon(OUTCOME_ICONS[claim.outcome]), asSentence(claimWords(claim)))
      outcome.dataset.outcome = claim.outcome
      this.line.replaceChildren(outcome)
    }
  }
}

/** Draws the card that is shown anew; null where none is. */
let redrawShown: (() => void) | null = null

/** Has the card that is shown, if any, say what it says in the words that there are now. */
export function redrawCard(): void {
  redrawShown?.()
}

/** Draws all that is in a card. */
function fillCard(
  card: HTMLElement,
  statement: Statement,
  article: Article,
  options: CardOptions,
  onClose: () => void,
): { result: CardResult; how: HTMLElement; news: HTMLElement } {
  const result = new CardResult(statement, options)
  const closeButton = make('button', 'close', drawIcon(closeIcon))
  closeButton.type = 'button'
  closeButton.ariaLabel = closeButton.title = cardWords.close
  closeButton.addEventListener('click', onClose)
  const how = make('span', 'how', cardWords.howToOpen)
  const head = make('div', 'head', drawShapes(markShapes, 48, 'mark'), make('span', 'name', NAME), how, closeButton)

  const words = make('p', 'words', plainWords(statement, article))
  words.dir = 'auto'
  words.lang = article.language
  const stations = chainView(chainOf(statement, article))
  const chain = make('ol', 'chain', ...stations.map(drawStation))
  chain.ariaLabel = cardWords.chain
  const notes = statement.confidence === 'low' ? [make('p', 'note', cardWords.doubt)] : []
  const shown = new Set(stations.map((station) => station.href))
  const news = make('p', 'news')
  news.role = 'status'
  const foot = make('div', 'foot', result.button, result.line)
  const body = make('div', 'body', words, chain, ...notes, ...drawFurtherLinks(statement, shown), foot, news)

  card.replaceChildren(head, body)
  card.ariaLabel = NAME
  card.lang = spoken().tag
  card.dir = directionOf(card.lang)
  return { result, how, news }
}

function drawStation(station: StationView): HTMLElement {
  const name = make('bdi', '', station.name)
  const item = make(
    'li',
    'station',
    make('span', 'line'),
    make('span', 'station-mark', drawIcon(station.icon)),
    make(
      'div',
      'station-body',
      make(
        'div',
        station.named ? 'station-name' : 'station-name station-unnamed',
        station.href === null ? name : drawLink(station.href, make('span', 'before-arrow', name), drawIcon(outIcon)),
      ),
      make('div', 'station-role role-parts', ...drawParts(station.role)),
    ),
  )
  item.dataset.place = station.place
  if (station.line) item.dataset.line = station.line
  if (station.hop.length > 0) item.append(make('div', 'hop-text role-parts', ...drawParts(station.hop)))
  return item
}

/** The originals that the chain has no room for. */
function drawFurtherLinks(statement: Statement, shown: ReadonlySet<string | null>): HTMLElement[] {
  const addresses = statement.sources.flatMap((source) => webAddress(source.href) ?? [])
  const further = addresses.filter(({ href }) => !shown.has(href))
  if (further.length === 0) return []
  const links = further.slice(0, FURTHER_LINKS).map(({ href, host }) => drawLink(href, host))
  return [make('p', 'links', make('span', '', cardWords.moreSources({ count: further.length })), ...links)]
}

const drawParts = (runs: readonly ChainRun[]): HTMLElement[] =>
  partsOf(runs).map((part, at) =>
    make('span', 'role-part', ...(at > 0 ? [make('span', 'role-dot', ' · ')] : []), ...drawRuns(part)),
  )

function drawRuns(runs: readonly ChainRun[]): HTMLElement[] {
  return runs.map((run) => make(run.theirs ? 'bdi' : 'span', run.theirs ? 'cue' : '', run.text))
}

/** @param href http(s), as `webAddress` gives it */
function drawLink(href: string, ...children: (Node | string)[]): HTMLElement {
  const link = make('a', '', ...children)
  link.href = link.title = href
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  link.ariaDescription = chainWords.opensInNewTab
  return link
}
