import { Memory } from '../memory'
import { isElement, nodeBeside, textOf } from './element'

/**
 * What an element's name, role, class, id and data attributes say against its being the article's own text. Class
 * names are free text, so a suspicion is no verdict: `scope.ts` lifts it from an element that holds the article.
 */

/** How firmly the element is held to be something else. */
export type Degree =
  /** Named outright: navigation, comments, a newsletter box, a caption. */
  | 'outright'
  /** Named with a word that some pages give to what holds the article. */
  | 'likely'
  /** Named with a word that many pages give to parts of articles. */
  | 'perhaps'
  /** Not shown, as far as the markup tells. */
  | 'hidden'

export interface Suspicion {
  degree: Degree
  /** What raised it: a word of a name, an element's name, a role. One word means one thing throughout a page. */
  word: string
}

/** Words that, anywhere in a class, id or data attribute, name what stands around an article. */
const OUTRIGHT = new RegExp(
  [
    'newsletter|comment(?!ary|ator)|kommentar(?!e?zeile)',
    'related|relacionad|correlat|similaire|verwandt|disqus|outbrain|taboola',
    'recommend|recirc|empfehl|recomend',
    'read-?(?:more|also|next)|also-?read|more-?(?:from|on|stories|news|articles|like)|most-?(?:read|popular|viewed)',
    'trending|up-?next|next-?(?:article|story)|teaser(?!-?(?:content|text|copy|paragraph))|sponsor|advert(?!orial)|werbung|anzeige',
    'mehr-?zum|lire-?aussi|breadcrumb|cookie|consent|gdpr|subscri|sign-?up|abonn(?!es)|suscri|regwall',
    'sharing|teilen|partage|follow-?(?:us|me|button|box|bar)|byline|author-?(?:bio|box|info|card|desc)',
    'caption|bildunterschrift|bildnachweis|copyright|footer|masthead|site-?header|page-?header',
    'pagination|skip-?link|newsticker|feedback|donat',
  ].join('|'),
)

/** Words that name it only where they stand alone. */
const OUTRIGHT_WORDS = words(
  'ad ads adv advertisement nav navbar navigation tags bio author authors autor auteur autore metadata timestamp ' +
    'dateline cta poll quiz survey login signin register share',
)

/** Words that some pages give to all of an article, or to each of its paragraphs. */
const LIKELY = /popular|promo(?!tion-?content)|social|legende|credit|sidebar|menu|live-?ticker/
const LIKELY_WORDS = words('banner meta print sponsored partner partners toc')

/** Words that many pages give to parts of articles: *factbox*. */
const PERHAPS = /^(?:aside|extra|more|info|links|(?:fact|fakta?|info)?box)$/

const OUTRIGHT_ELEMENTS = suspicions('outright', 'nav footer form dialog menu figcaption address iframe frame')
const ROLES: ReadonlyMap<string, Suspicion> = new Map([
  ...suspicions('outright', 'navigation contentinfo search dialog alertdialog menu menubar toolbar tooltip'),
  ...suspicions('likely', 'banner form complementary tablist'),
])

/** Not shown. */
export const HIDDEN: Suspicion = { degree: 'hidden', word: 'hidden' }
const ASIDE: Suspicion = { degree: 'perhaps', word: 'aside' }
const TEXT_ELEMENT = /^(?:p|h[1-6])$/
/** Classes of text for screen readers alone, *(opens in a new tab)*, and of cards that the mouse calls. */
const UNSEEN =
  /\b(?:sr-?only|for-sr|(?:visually|a11y)-?hidden|hidden-visually|screen-?reader|off-?screen|hover-?card|tool-?tip-?text)/i
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

const AD = /^ad[sv]?$/

/** Attributes that carry names, as classes do; of two that weigh alike the first counts. */
const NAME_ATTRIBUTES = ['class', 'id', 'data-testid', 'data-component', 'data-type', 'data-module', 'aria-label']
/** Attributes by which an element says that it is not shown. */
const HIDING: ReadonlySet<string> = new Set(['class', 'hidden', 'style', 'role', 'aria-hidden'])
/** All that are read of an element: of those that carry names the place among these, of others a later one. */
const PLACES = new Map([...new Set([...NAME_ATTRIBUTES, ...HIDING])].map((name, place) => [name, place]))
const WHITE = /\s+/
/** Of longer names the rest says how things look. UTF-16 units. */
const MAX_NAMES = 240

/** Names of what an element has, or of what state it is in, not of what it is: `has-sidebar`, `comments-open`. */
const PROPERTY =
  /\b(?:has|have|with|without|no|not|is|hide|show|if|can|grid|col|layout)-+[\w-]*|\b\w+-(?:enabled|disabled|open|closed|allowed|on|off|count)\b/g

/** Names by which content managers file a whole article: under a category, a tag, a type. */
const FILING = /(?:^|\s)(?:category|tag|topic|type|format|status|section|post|author)-\S+/g

/** Classes that say how a thing looks at some width or in print, or are hooks for programs, not what it is. */
const UTILITY = /(?:^|\s)(?:[^\s:]+:\S*|js-\S+)/g

/** Words that name a caption. */
const CAPTION = /caption|bildunterschrift|legende/

const unseen = new Memory((names) => UNSEEN.test(names))
const captions = new Memory((word) => CAPTION.test(word))

/** Whether what is suspected is that the element is a caption. */
export function namesCaption({ word }: Suspicion): boolean {
  return captions.of(word)
}

/** What a name says, and how much weight that has beside what another says. */
interface Named {
  suspicion: Suspicion
  /** Higher wins: what is named outright and by a part of a word, outright, likely, perhaps. */
  rank: number
}

/** What one attribute's value says. */
interface Judged {
  /** The gravest of its names, null where none says anything. */
  named: Named | null
  /** Whether, as a class, it says that the element is not shown. */
  hides: boolean
}
const NOTHING: Judged = { named: null, hides: false }

/**
 * Reads suspicions of elements, and remembers what it has met: whole attributes, since lists have them row by row, and
 * single names, since those are what a page has few of. It may outlive a page: names mean the same everywhere.
 */
export class SuspicionReader {
  readonly #values = new Memory<Judged>((value) => ({ named: this.#gravestOf(value), hides: UNSEEN.test(value) }))
  readonly #names = new Memory<Named | null>((name) => suspicionOfNames(refine(name, '')))

  /** null where nothing speaks against the element. */
  of(element: Element, name = element.localName): Suspicion | null {
    if (name === 'body' || name === 'main') return null
    const outright = OUTRIGHT_ELEMENTS.get(name)
    if (outright) return outright
    return (element.hasAttributes() && this.#ofAttributes(element, name)) || (name === 'aside' ? ASIDE : null)
  }

  #ofAttributes(element: Element, name: string): Suspicion | null {
    let role = ''
    let named: Named | null = null
    let placeOfNamed = 0
    // Most elements have one or two: to ask for each that may be there costs three times as much.
    for (const attribute of element.getAttributeNames()) {
      const place = PLACES.get(attribute)
      if (place === undefined) continue
      const value = element.getAttribute(attribute) ?? ''
      const judged = this.#judge(place, value, name)
      if (attribute === 'class' ? judged.hides : hides(element, name, attribute, value)) return HIDDEN
      if (attribute === 'role') role = value
      if (!isGraver(judged.named, place, named, placeOfNamed)) continue
      named = judged.named
      placeOfNamed = place
    }
    return ROLES.get(role) ?? suspicionOf(named, name)
  }

  /** Articles are filed under names of many kinds, and there are few of them on a page. */
  #judge(place: number, value: string, name: string): Judged {
    if (place >= NAME_ATTRIBUTES.length) return NOTHING
    if (name !== 'article') return this.#values.of(value)
    return { named: suspicionOfNames(refine(value, name)), hides: UNSEEN.test(value) }
  }

  #gravestOf(value: string): Named | null {
    let gravest: Named | null = null
    for (const name of value.slice(0, MAX_NAMES).split(WHITE)) {
      const found = this.#names.of(name)
      if (found && found.rank > (gravest?.rank ?? 0)) gravest = found
    }
    return gravest
  }
}

/** Whether what an attribute at a place says weighs more than what another does. */
function isGraver(one: Named | null, place: number, other: Named | null, otherPlace: number): boolean {
  if (one === null || other === null) return one !== null
  return one.rank > other.rank || (one.rank === other.rank && place < otherPlace)
}

/** What the gravest of its names says of an element. */
function suspicionOf(named: Named | null, name: string): Suspicion | null {
  return named === null || (TEXT_ELEMENT.test(name) && isForWidgets(named.suspicion)) ? null : named.suspicion
}

/** Whether it bears on no heading or paragraph: these are no widget, whatever part of one they are called, and no place for an advertisement. */
function isForWidgets({ degree, word }: Suspicion): boolean {
  return degree !== 'outright' || AD.test(word)
}

/** Whether the markup alone tells that an element within a line is not shown, or is shown in answer to the mouse. */
export function isMarkedHidden(element: Element, name: string): boolean {
  // Most elements have one or two: see above.
  const isHiddenBy = (attribute: string) =>
    HIDING.has(attribute) && hides(element, name, attribute, element.getAttribute(attribute) ?? '')
  return element.getAttributeNames().some(isHiddenBy) || (element.firstElementChild !== null && isHoverCard(element))
}

/** Whether a card on what the link before it leads to: it leads there, too. */
function isHoverCard(element: Element): boolean {
  const before = nodeBeside(element, 'previousSibling')
  if (!before || !isElement(before) || before.localName !== 'a') return false
  const href = before.getAttribute('href')
  return href !== null && element.querySelector('a')?.getAttribute('href') === href
}

/** Whether an attribute says that the element with this name is not shown. */
function hides(element: Element, name: string, attribute: string, value: string): boolean {
  if (attribute === 'hidden') return true
  if (attribute === 'class') return unseen.of(value)
  if (attribute === 'style') return HIDING_STYLE.test(value)
  if (attribute === 'role') return value === 'tooltip'
  return attribute === 'aria-hidden' && value === 'true' && !TEXT_ELEMENT.test(name) && !isTold(element)
}

/** Whether what is kept from screen readers is told them beside it: then the eye sees it all the same. */
function isTold(element: Element): boolean {
  return [nodeBeside(element, 'previousSibling'), nodeBeside(element, 'nextSibling')].some(
    (other) =>
      other &&
      isElement(other) &&
      unseen.of(other.getAttribute('class') ?? '') &&
      textOf(other).startsWith(textOf(element)),
  )
}

/** What the page calls the element, as it is written there. */
export function namesOf(element: Element): string {
  return NAME_ATTRIBUTES.map((attribute) => element.getAttribute(attribute)).join(' ')
}

/** Names in lower case, camel case taken apart with hyphens, names of state and looks left out. */
export function refine(names: string, element: string): string {
  return names
    .slice(0, MAX_NAMES)
    .replace(UTILITY, ' ')
    .replace(element === 'article' ? FILING : '', ' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_+/g, '-')
    .replace(PROPERTY, ' ')
}

function suspicionOfNames(names: string): Named | null {
  const outright = OUTRIGHT.exec(names)
  if (outright) return { suspicion: { degree: 'outright', word: outright[0] }, rank: 4 }
  const single = names.split(/[\s-]+/).map((word) => word.replace(/\d{1,3}$/, ''))
  const outrightWord = single.find((word) => OUTRIGHT_WORDS.has(word))
  if (outrightWord !== undefined) return { suspicion: { degree: 'outright', word: outrightWord }, rank: 3 }
  const likely = LIKELY.exec(names)?.[0] ?? single.find((word) => LIKELY_WORDS.has(word))
  if (likely !== undefined) return { suspicion: { degree: 'likely', word: likely }, rank: 2 }
  const perhaps = single.find((word) => PERHAPS.test(word))
  return perhaps === undefined ? null : { suspicion: { degree: 'perhaps', word: perhaps }, rank: 1 }
}

function suspicions(degree: Degree, list: string): Map<string, Suspicion> {
  return new Map(list.split(' ').map((word) => [word, { degree, word }]))
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
