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
    'newsletter|comment(?!ary|ator)|kommentar(?!e?zeile)|kommentit|reactie|disqus|coral-?talk|viafoura|hyvor',
    'related|verwandt|gerelateerd|relacionad|correlat|similaire|powiazan|relatert|relatered',
    'recommend|recirc|empfehl|recomend|outbrain|taboola|plista|dianomi|zergnet|revcontent',
    'read-?(?:more|also|next)|also-?read|more-?(?:from|on|stories|news|articles|like)|most-?(?:read|popular|viewed)',
    'mehr-?zum|lire-?aussi|leggi-?anche|leer-?mas|lee-?tambien|leia-?(?:mais|tambem)|lees-?ook|czytaj|les-?ogsa|las-?mer',
    'trending|up-?next|next-?(?:article|story)|teaser(?!-?(?:content|text|copy|paragraph))|sponsor|advert(?!orial)|werbung|anzeige',
    'publicid|pubblicit|reklam|annons|breadcrumb|cookie|consent|gdpr|subscri|sign-?up|abonn(?!es)|suscri|regwall',
    'sharing|teilen|partage|compart|condivid|follow-?(?:us|me|button|box|bar)|byline|author-?(?:bio|box|info|card|desc)',
    'caption|bildunterschrift|bildnachweis|copyright|footer|masthead|site-?header|page-?header',
    'breadcrumb|pagination|skip-?link|screen-?reader|visually-?hidden|newsticker|feedback|donat',
    'tag-?(?:list|cloud|box|links)\\b|taglist\\b|topics?-?(?:list|links)',
  ].join('|'),
)

/** Words that name it only where they stand alone. */
const OUTRIGHT_WORDS = words(
  'ad ads adv advertisement nav navbar navigation tags bio author authors autor auteur autore metadata timestamp ' +
    'dateline cta poll quiz survey login signin register share',
)

/** Words that some pages give to all of an article, or to each of its paragraphs. */
const LIKELY = new RegExp(
  [
    'popular|promo(?!tion-?content)|social|delen|legende|credit|sidebar|menu|toolbar|pager|popup|lightbox|tooltip',
    'noprint|print-?only|keywords|rating|live-?ticker|audio-?player|video-?player|jw-?player|player-?controls',
    'slideshow|carousel|swiper|slider|relation',
  ].join('|'),
)
const LIKELY_WORDS = words('banner meta print sponsored partner partners toc')

/** Words that many pages give to parts of articles. */
const PERHAPS_WORDS = words('aside box extra more info links')

const OUTRIGHT_ELEMENTS = words('nav footer form dialog menu figcaption address')
const OUTRIGHT_ROLES = words('navigation contentinfo search dialog alertdialog menu menubar toolbar tooltip')
const LIKELY_ROLES = words('banner form complementary tablist')

/** Not shown. */
export const HIDDEN: Suspicion = { degree: 'hidden', word: 'hidden' }
const ASIDE: Suspicion = { degree: 'perhaps', word: 'aside' }
const TEXT_ELEMENT = /^(?:p|h[1-6])$/
const HIDING_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i

/** Attributes that carry names, as classes do. */
const NAME_ATTRIBUTES = ['class', 'id', 'data-testid', 'data-component', 'data-type', 'data-module', 'aria-label']
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

/** What one attribute's value says, and how much weight that has beside what another says. */
interface Named {
  suspicion: Suspicion
  /** Higher wins: what is named outright and by a part of a word, outright, likely, perhaps. */
  rank: number
}

/**
 * Reads suspicions of one page's elements, and remembers what it has met: whole attributes, since lists have them row
 * by row, and single names, since those are what a page has few of.
 */
export class SuspicionReader {
  private readonly values = new Map<string, Named | null>()
  private readonly names = new Map<string, Named | null>()

  /** null where nothing speaks against the element. */
  of(element: Element, name = element.localName): Suspicion | null {
    if (name === 'body' || name === 'main') return null
    if (OUTRIGHT_ELEMENTS.has(name)) return { degree: 'outright', word: name }
    const attributes = element.getAttributeNames()
    return (attributes.length > 0 && this.ofAttributes(element, name, attributes)) || (name === 'aside' ? ASIDE : null)
  }

  /** Hidden as far as the markup alone can tell. */
  isMarkedHidden(element: Element, name: string, attributes = element.getAttributeNames()): boolean {
    if (attributes.includes('hidden')) return true
    // Some pages take paragraphs behind a notice from screen readers alone.
    if (
      attributes.includes('aria-hidden') &&
      element.getAttribute('aria-hidden') === 'true' &&
      !TEXT_ELEMENT.test(name)
    )
      return true
    return attributes.includes('style') && HIDING_STYLE.test(element.getAttribute('style') ?? '')
  }

  private ofAttributes(element: Element, name: string, attributes: string[]): Suspicion | null {
    if (this.isMarkedHidden(element, name, attributes)) return HIDDEN
    const role = attributes.includes('role') ? element.getAttribute('role') : null
    if (role && OUTRIGHT_ROLES.has(role)) return { degree: 'outright', word: role }
    if (role && LIKELY_ROLES.has(role)) return { degree: 'likely', word: role }
    const named = this.ofNames(element, name, attributes)
    // A heading or a paragraph is no widget, whatever part of one it is called, and no place for an advertisement.
    if (TEXT_ELEMENT.test(name)) return named?.degree === 'outright' && !/^ad[sv]?$/.test(named.word) ? named : null
    return named
  }

  private ofNames(element: Element, name: string, attributes: string[]): Suspicion | null {
    let gravest: Named | null = null
    for (const attribute of NAME_ATTRIBUTES) {
      const value = attributes.includes(attribute) ? element.getAttribute(attribute) : null
      if (value) gravest = graver(gravest, name === 'article' ? ofArticle(value) : this.ofValue(value))
    }
    return gravest?.suspicion ?? null
  }

  private ofValue(value: string): Named | null {
    const known = this.values.get(value)
    if (known !== undefined) return known
    let gravest: Named | null = null
    for (const name of value.slice(0, MAX_NAMES).split(WHITE)) gravest = graver(gravest, this.ofName(name))
    this.values.set(value, gravest)
    return gravest
  }

  private ofName(name: string): Named | null {
    const known = this.names.get(name)
    if (known !== undefined) return known
    const found = suspicionOfNames(refine(name, ''))
    this.names.set(name, found)
    return found
  }
}

/** Articles are filed under names of many kinds, and there are few of them on a page. */
const ofArticle = (value: string) => suspicionOfNames(refine(value, 'article'))

/** The one that weighs more; of two alike the first. */
function graver(first: Named | null, second: Named | null): Named | null {
  return second && second.rank > (first?.rank ?? 0) ? second : first
}

/** What the page calls the element: lower case, camel case taken apart with hyphens, names of state and looks left out. */
export function namesOf(element: Element): string {
  let names = ''
  for (const attribute of NAME_ATTRIBUTES) {
    const value = element.getAttribute(attribute)
    if (value) names += ` ${value}`
  }
  return refine(names, element.localName)
}

function refine(names: string, element: string): string {
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
  const perhaps = single.find((word) => PERHAPS_WORDS.has(word))
  return perhaps === undefined ? null : { suspicion: { degree: 'perhaps', word: perhaps }, rank: 1 }
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
