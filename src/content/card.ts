import { chainOf } from '../core/chain'
import type { Article, Statement } from '../core/model'
import chainCss from '../ui/chain.css?inline'
import { type ChainRun, chainView, type StationView } from '../ui/chain-view'
import { drawIcon, drawShapes } from '../ui/draw-icon'
import { closeIcon, markShapes, outIcon } from '../ui/icons'
import { plainWords } from '../ui/statement-words'
import tokensCss from '../ui/tokens.css?inline'
import { webAddress } from '../ui/web-address'
import { cardWords, chainWords } from '../ui/words'
import cardCss from './card.css?inline'
import { dress } from './dress'
import { make } from './make-element'
import { type Box, placeCard } from './place-card'

/** CSS pixels between the card and the window's edges, as card.css has them. */
const MARGIN = 12
/** Originals that stand under the chain, beside those in it. */
const FURTHER_LINKS = 3

export interface CardOptions {
  /** The ground of the page's text, as measured. */
  theme: 'light' | 'dark'
  /** Called when the reader closes the card, not when `close()` does. */
  onClose: () => void
  /** The focused words, in the window's coordinates: the card stands clear of them where it can. */
  avoid?: Box
}

/**
 * Shows a statement and its chain on the page itself, for where the panel cannot be opened. The card stands in a
 * closed shadow root, out of the page's reach, on one element that is put in now and taken out by Escape, by its
 * button, or by `close()`.
 */
export function showCard(statement: Statement, article: Article, options: CardOptions): { close(): void } {
  const host = make('div')
  host.style.setProperty('all', 'initial', 'important')
  host.dataset.theme = options.theme

  const life = new AbortController()
  const close = () => {
    life.abort()
    host.remove()
  }
  const closeByReader = () => {
    close()
    options.onClose()
  }

  const root = host.attachShadow({ mode: 'closed' })
  dress(root, tokensCss, chainCss, cardCss)
  const card = drawCard(statement, article, closeByReader)
  // On the card, since `all` on the host has undone what the tokens say of it there.
  card.style.colorScheme = options.theme
  root.append(card)
  document.documentElement.append(host)

  if (options.avoid) {
    const { clientWidth: width, clientHeight: height } = document.documentElement
    const corner = placeCard(
      { width: card.offsetWidth, height: card.offsetHeight },
      options.avoid,
      { width, height },
      MARGIN,
    )
    card.dataset.block = corner.block
    card.dataset.inline = corner.inline
  }
  card.focus({ preventScroll: true })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.stopImmediatePropagation()
    closeByReader()
  }
  window.addEventListener('keydown', onKeyDown, { capture: true, signal: life.signal })
  return { close }
}

function drawCard(statement: Statement, article: Article, onClose: () => void): HTMLElement {
  const closeButton = make('button', 'close', drawIcon(closeIcon))
  closeButton.type = 'button'
  closeButton.ariaLabel = closeButton.title = cardWords.close
  closeButton.addEventListener('click', onClose)
  const head = make(
    'div',
    'head',
    drawShapes(markShapes, 48, 'mark'),
    make('span', 'name', cardWords.name),
    make('span', 'how', cardWords.howToOpen),
    closeButton,
  )

  const words = make('p', 'words', plainWords(statement, article))
  words.dir = 'auto'
  words.lang = article.language
  const stations = chainView(chainOf(statement, article))
  const chain = make('ol', 'chain', ...stations.map(drawStation))
  chain.ariaLabel = cardWords.chain
  const notes = statement.confidence === 'low' ? [make('p', 'note', cardWords.doubt)] : []
  const shown = new Set(stations.map((station) => station.href))
  const body = make('div', 'body', words, chain, ...notes, ...drawFurtherLinks(statement, shown))

  const card = make('section', 'card', head, body)
  card.role = 'dialog'
  card.ariaLabel = cardWords.name
  card.tabIndex = -1
  return card
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
        station.href === null ? name : drawLink(station.href, name, drawIcon(outIcon)),
      ),
      make('div', 'station-role', ...drawRuns(station.role)),
    ),
  )
  item.dataset.place = station.place
  if (station.line) item.dataset.line = station.line
  if (station.hop.length > 0) item.append(make('div', 'hop-text', ...drawRuns(station.hop)))
  return item
}

/** The originals that the chain has no room for. */
function drawFurtherLinks(statement: Statement, shown: ReadonlySet<string | null>): HTMLElement[] {
  const addresses = statement.sources.flatMap((source) => webAddress(source.href) ?? [])
  const further = addresses.filter(({ href }) => !shown.has(href))
  if (further.length === 0) return []
  const links = further.slice(0, FURTHER_LINKS).map(({ href, host }) => drawLink(href, host))
  return [make('p', 'links', make('span', '', cardWords.moreSources(further.length)), ...links)]
}

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
