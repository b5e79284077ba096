/**
 * What an element's name, role, class, id and data attributes say against its being the article's own text. Class
 * names are free text, so a suspicion is no verdict: `scope.ts` lifts it from an element that holds the article.
 */

/** How firmly the element is held to be something else. */
export type Degree =
  /** Not shown, as far as the markup tells. */
  | 'hidden'
  /** Named outright: navigation, comments, a newsletter box, a form. */
  | 'firm'
  /** Named with a word that pages also give to what holds the article. */
  | 'loose'

export interface Suspicion {
  degree: Degree
  /** What raised it: a word of a name, an element's name, a role. One word means one thing throughout a page. */
  word: string
}

/** Words that, anywhere in a class, id or data attribute, name what stands around an article. */
const FIRM = new RegExp(
  [
    'newsletter|comment(?!ary|ator)|kommentar(?!e?zeile)|kommentit|reactie|disqus|coral-?talk|viafoura|hyvor',
    'related|relation|verwandt|gerelateerd|relaciona|correlat|similaire|powiazan|relatert|relatered',
    'recommend|recirc|empfehl|recomend|outbrain|taboola|plista|dianomi|zergnet|revcontent',
    'read-?(more|also|next)|also-?read|readmore|more-?(from|on|stories|news|articles|like)|most-?(read|popular|viewed)',
    'mehr-?zum|lire-?aussi|leggi-?anche|leer-?mas|lee-?tambien|leia-?(mais|tambem)|lees-?ook|czytaj|les-?ogsa|las-?mer',
    'trending|popular|up-?next|next-?(article|story)|teaser|promo(?!tion-?content)|sponsor|advert(?!orial)|werbung|anzeige',
    'publicid|pubblicit|reklam|annons|breadcrumb|cookie|consent|gdpr|subscri|sign-?up|abonn|suscri|regwall',
    'share|sharing|social|teilen|partag|compart|condivid|delen|follow-?(us|me|button|box|bar)|byline|author-?(bio|box|info|card|desc)',
    'caption|bildunterschrift|legende|credit|copyright|bildnachweis|sidebar|footer|masthead|site-?header|page-?header',
    'menu|toolbar|pagination|pager|popup|lightbox|tooltip|skip-?link|screen-?reader|visually-?hidden|noprint|print-?only',
    'tag-?(list|cloud|box|links)|taglist|topics?-?(list|links)|keywords|donat|feedback|rating|newsticker|live-?ticker',
    'audio-?player|video-?player|jw-?player|player-?controls|slideshow|carousel|swiper|slider',
  ].join('|'),
)

/** Words that name it only where they stand alone. */
const FIRM_WORDS = new Set(
  (
    'ad ads adv advertisement banner nav navbar navigation tags bio author authors autor auteur autore meta metadata ' +
    'timestamp dateline print cta sponsored partner partners poll quiz survey login signin register toc'
  ).split(' '),
)

/** Words that also name parts of articles. */
const LOOSE_WORDS = new Set('aside box widget extra more info links module header widgets embed'.split(' '))

const FIRM_ELEMENTS = new Set(['nav', 'footer', 'form', 'dialog', 'menu', 'figcaption', 'address'])
const FIRM_ROLES = new Set(
  'navigation contentinfo search dialog alertdialog banner form menu menubar tablist toolbar complementary tooltip'.split(
    ' ',
  ),
)

/** Attributes that carry names, as classes do. */
const NAME_ATTRIBUTES = [
  'class',
  'id',
  'data-testid',
  'data-test',
  'data-component',
  'data-component-name',
  'data-type',
  'data-module',
  'data-name',
  'data-area',
  'data-block',
  'data-qa',
  'data-tb-region',
  'data-tracking-component',
  'aria-label',
]

/** Prefixes that turn a name round or make it a property of something larger: `has-sidebar`, `no-comments`. */
const PROPERTY = /\b(?:has|have|with|without|no|not|is|hide|show|if|can|grid|col|layout)-+[\w-]*/g

/** Classes that say how a thing looks at some width or in print, or are hooks for programs, not what it is. */
const UTILITY = /(?:^|\s)(?:[^\s:]+:\S*|js-\S+)/g

/** null where nothing speaks against the element. */
export function suspicionOf(element: Element): Suspicion | null {
  const name = element.localName
  if (name === 'body' || name === 'main') return null
  if (isMarkedHidden(element)) return { degree: 'hidden', word: 'hidden' }
  if (FIRM_ELEMENTS.has(name)) return { degree: 'firm', word: name }
  const role = element.getAttribute('role')
  if (role && FIRM_ROLES.has(role)) return { degree: 'firm', word: role }
  const names = namesOf(element)
  return (names === '' ? null : suspicionOfNames(names)) ?? (name === 'aside' ? { degree: 'loose', word: name } : null)
}

function suspicionOfNames(names: string): Suspicion | null {
  const firm = FIRM.exec(names)
  if (firm) return { degree: 'firm', word: firm[0] }
  let loose: Suspicion | null = null
  for (const word of names.split(/[^a-z]+/)) {
    if (FIRM_WORDS.has(word)) return { degree: 'firm', word }
    if (LOOSE_WORDS.has(word)) loose = { degree: 'loose', word }
  }
  return loose
}

/** Hidden as far as the markup alone can tell. */
export function isMarkedHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true
  if (element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
}

/** What the page calls the element: lower case, camel case taken apart with hyphens. */
export function namesOf(element: Element): string {
  let names = ''
  for (const attribute of NAME_ATTRIBUTES) {
    const value = element.getAttribute(attribute)
    if (value) names += ` ${value}`
  }
  if (names === '') return ''
  return names
    .slice(0, 500)
    .replace(UTILITY, ' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/_+/g, '-')
    .replace(PROPERTY, ' ')
}
