import { chainOf, type Station } from '../core/chain'
import type { Claim } from '../core/claims/claim-of'
import type { Article, Statement } from '../core/model'
import { claimWords } from '../ui/check-words'
import { drawIcon } from '../ui/draw-icon'
import { outIcon } from '../ui/icons'
import { asSentence } from '../ui/numerals'
import { OUTCOME_ICONS } from '../ui/outcomes'
import outcomesCss from '../ui/outcomes.css?inline'
import tokensCss from '../ui/tokens.css?inline'
import { chainWords, tipWords } from '../ui/words'
import { directionOf } from '../words/languages'
import { spoken } from '../words/messages'
import { dress } from './dress'
import { make } from './make-element'
import tipCss from './tip.css?inline'

/** What a tip tells, and on what it stands. */
export interface TipOptions {
  /** The ground of the page's text, as measured. */
  theme: 'light' | 'dark'
  /** What checking it came to; null where it was not checked. */
  claim: Claim | null
}

/** The tokens belong to the tip: on the host a page could read them. */
const tokens = tokensCss.replace(/:host\((\[[^\]:]+\])\)/g, '.tip$1').replaceAll(':host', '.tip')

/**
 * Draws what is known of a statement in three lines: who says it, how it came here, and what a check came to, with what
 * a click does. It is as large whatever it tells, and is not put anywhere yet.
 */
export function drawTip(statement: Statement, article: Article, { theme, claim }: TipOptions): HTMLElement {
  const [origin, ...further] = chainOf(statement, article)
  const tip = make(
    'aside',
    'tip',
    make('p', 'line', ...drawWho(origin, article.language)),
    make('p', 'line way', ...drawWay(origin, further, article.language)),
    make('p', 'line end', drawOutcome(statement, claim), make('span', '', tipWords.click)),
  )
  tip.lang = spoken().tag
  tip.dir = directionOf(tip.lang)
  tip.dataset.theme = tip.style.colorScheme = theme
  return tip
}

/** Gives the tip's shadow root its style. */
export function dressTip(root: ShadowRoot): void {
  dress(root, tokens, outcomesCss, tipCss)
}

function drawWho(origin: Station | undefined, language: string): HTMLElement[] {
  const name = theirs('cut who', origin?.name.trim() || chainWords.unnamedSpeaker, language)
  const role = origin?.detail.trim() ?? ''
  return role === '' ? [name] : [name, theirs('cut role', role, language)]
}

/** The stations after the speaker, each after an arrow; what is linked has the sign of a link. */
function drawWay(origin: Station | undefined, further: readonly Station[], language: string): (Node | string)[] {
  const stations = further.flatMap((station) => {
    const isPage = station.place === 'page'
    const name = isPage ? make('span', '', chainWords.page) : theirs('cut', station.name, language)
    return [make('span', 'icon-turns', ARROW), name, ...drawLink(station)]
  })
  const cue = origin?.cue.trim() ?? ''
  return [...(cue === '' ? [] : [theirs('cut cue', cue, language)]), ...(origin ? drawLink(origin) : []), ...stations]
}

const ARROW = '→'

const drawLink = ({ source }: Station): Node[] => (source ? [drawIcon(outIcon)] : [])

function drawOutcome({ sources }: Statement, claim: Claim | null): HTMLElement {
  if (!claim) {
    return make('span', 'cut', sources.length > 0 ? tipWords.unchecked : tipWords.unsourced)
  }
  const words = make('span', 'cut', asSentence(claimWords(claim)))
  const outcome = make('span', 'outcome', drawIcon(OUTCOME_ICONS[claim.outcome]), words)
  outcome.dataset.outcome = claim.outcome
  return outcome
}

/** Words of the page, in their own language and direction. */
function theirs(name: string, words: string, language: string): HTMLElement {
  const element = make('bdi', name, words)
  element.dir = 'auto'
  element.lang = language
  return element
}
