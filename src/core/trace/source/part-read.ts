import { isSameHost } from '../../sites/near-site'
import { isFailure, wallOf } from './http-status'
import { type PageSigns, type ReadPage, signsOf } from './page-signs'
import type { CutOff } from './source-text'

/*
 * Tells whether what came of a page is all of it, by evidence that is weighed: what it tells machines, how its text ends,
 * how much of it there is, and what it asks for. Words alone decide nothing: an article may be about cookies, a menu may
 * offer to sign in, and a box at an article's end to subscribe.
 */

/** What the evidence must come to: two strong signs, or one with two weaker ones. */
const ENOUGH = 4
/** That something is asked for right after the text, before there is more: few pages that show all of theirs have it. */
const GATE = 3
/** A sign that hardly any page has that shows its text. */
const STRONG = 2
/** One that some of these have. */
const WEAK = 1
/** What speaks for the whole: that it is an article, and has its length. */
const AGAINST = -3

/** Shorter is the start of an article, or a brief. Words. */
const START = 200
/** Longer is no question, but a text on what is asked. Words. */
const LONG = 600
/** Shorter is hardly an article at all. Words. */
const LITTLE = 80
/** Of an article that is told to have more words this share must be here. */
const MOST = 0.7
/** So few words of the part that is not for all are what is said instead of it. */
const CLOSED_LITTLE = 25
/** A page is a question about consent where this share of it is. */
const MOSTLY = 0.5

/** How the site has answered, as far as that is known. */
export interface Answered {
  /** The address that was asked for, and where the page stood in the end. */
  asked: string
  url: string
  /** The status of the answer that the page came with; null where unknown. */
  status: number | null
  /** The status with which the page was refused before; null where it was not. */
  refused: number | null
}

/** Why only a part of a page was read, or a page that stands before it; null where nothing says so. */
export function partRead(page: ReadPage, { asked, url, status, refused }: Answered): CutOff | null {
  if (status !== null && isFailure(status)) return wallOf(status)
  const signs = signsOf(page)
  const found = Object.entries(RATES).map(([cutOff, rate]) => ({ cutOff: cutOff as CutOff, score: rate(signs) }))
  const [most] = found.toSorted((a, b) => b.score - a.score)
  if (most && most.score >= ENOUGH) return most.cutOff
  if (isSentToFront(asked, url)) return 'error'
  // That it was refused before is not undone by a short text.
  return refused !== null && signs.words < START ? wallOf(refused) : null
}

/** Whether a site has answered with its front page where another was asked for, as some do for pages that are gone. */
function isSentToFront(asked: string, url: string): boolean {
  if (!URL.canParse(asked) || !URL.canParse(url)) return false
  const [from, to] = [new URL(asked), new URL(url)]
  const isFront = ({ pathname, search }: URL) => pathname.length <= 1 && search === ''
  return isSameHost(from.href, to.href) && !isFront(from) && isFront(to)
}

const weigh = (...signs: [weight: number, holds: boolean][]) =>
  signs.reduce((sum, [weight, holds]) => sum + (holds ? weight : 0), 0)

/** How much speaks for each, in the order in which the first is told where several weigh alike. */
const RATES: Readonly<Record<Exclude<CutOff, 'length'>, (signs: PageSigns) => number>> = {
  subscription: (signs) => (signs.gate === 'enter' && !signs.isToldClosed ? 0 : rateOfGate(signs)),
  'sign-in': (signs) =>
    signs.gate === 'enter'
      ? rateOfGate(signs)
      : weigh(
          [STRONG, signs.hasPassword],
          [STRONG, signs.says('enter') > 0],
          [WEAK, signs.words < LITTLE],
          [AGAINST, signs.words >= START],
        ),
  consent: (signs) =>
    weigh(
      [STRONG, signs.consentShare >= MOSTLY],
      [STRONG, signs.hasAccept],
      [WEAK, signs.says('consent') > 0],
      [AGAINST, signs.words >= (signs.isTypedArticle ? START : LONG)],
    ),
  challenge: (signs) =>
    weigh(
      [STRONG, signs.says('challenge') > 0],
      [STRONG, signs.hasCaptcha && signs.mainWords < LITTLE],
      [WEAK, signs.mainWords < START],
      [WEAK, signs.mainWords < LITTLE],
      [AGAINST, signs.isTypedArticle || signs.words >= START],
    ),
  error: (signs) =>
    weigh(
      [STRONG, signs.says('missing') + signs.says('failed') > 0],
      [WEAK, signs.says('missing') + signs.says('failed') > 1],
      [WEAK, signs.words < LITTLE],
      [WEAK, !signs.isTypedArticle],
      [AGAINST, signs.isTypedArticle || signs.words >= START],
    ),
  scripts: (signs) =>
    weigh(
      [STRONG, signs.isUnfilled],
      [WEAK, signs.asksForScripts],
      [WEAK, !signs.hasArticle],
      [STRONG, signs.mainWords < LITTLE],
      [AGAINST, signs.mainWords >= START],
    ),
  excerpt: (signs) =>
    weigh(
      [STRONG, signs.ending === 'cut'],
      [WEAK, signs.ending === 'open'],
      [WEAK, signs.words < START],
      [WEAK, signs.words < LITTLE],
      [STRONG, isShorterThanTold(signs)],
    ),
}

/** How much speaks for a wall behind which the text goes on. */
function rateOfGate(signs: PageSigns): number {
  const { gate, ending, words, isToldClosed, closedWords } = signs
  if (isWholeByCount(signs) || (gate === null && !isToldClosed)) return 0
  return weigh(
    [GATE, gate !== null],
    [WEAK, isToldClosed],
    [STRONG, isToldClosed && words < START],
    [STRONG, isToldClosed && words < 2 * START && closedWords !== null && closedWords < CLOSED_LITTLE],
    [STRONG, isShorterThanTold(signs)],
    [STRONG, ending === 'cut'],
    [WEAK, ending === 'open'],
    [WEAK, words < START],
    [WEAK, words < LITTLE],
    [AGAINST, closedWords !== null && closedWords >= CLOSED_LITTLE && closedWords >= words / 4],
  )
}

const isShorterThanTold = ({ words, toldWords }: PageSigns) => toldWords !== null && words < MOST * toldWords
const isWholeByCount = ({ words, toldWords }: PageSigns) => toldWords !== null && words >= MOST * toldWords
