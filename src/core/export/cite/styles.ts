import type { Run } from '../told'
import { type CitedWork, isoDay } from './cited-work'
import { days } from './days-in-style'
import { entry } from './entry'
import { familyFirst, initialsFirst, inOrder, joined, reversed, reversedFirst } from './names-in-style'

/**
 * Citation styles for pages, reports and posts on the web, written from the styles' own published rules: no processor of
 * CSL and none of its style files is in here (`docs/decisions/0016-citations-by-our-own-hand.md`). The words that a style
 * prescribes (*Accessed*, *Available at*) are English in all of them.
 */
export const CITATION_STYLES = [
  'apa',
  'mla',
  'chicago-notes',
  'chicago-author-date',
  'harvard',
  'vancouver',
  'ieee',
  'ama',
  'iso-690',
  'mhra',
  'oscola',
  'bluebook',
  'asa',
  'wikipedia',
] as const

export type CitationStyle = (typeof CITATION_STYLES)[number]

/** Sets a work as one entry of a style's list of works. One without a title goes by what it was published in. */
export function citeIn(style: CitationStyle, work: CitedWork): Run[] {
  return STYLES[style]({ ...work, title: work.title || work.container })
}

type Write = (work: CitedWork) => Run[]

const STYLES: Readonly<Record<CitationStyle, Write>> = {
  /** *Quill, M. (2026, October 4). Title. _Harbour Post_. https://…* 7th edition, sections 10.1 and 10.16. */
  apa(work) {
    const { title, container, url } = work
    const isInNewspaper = work.type === 'article-newspaper'
    const set = isInNewspaper ? { text: title } : { text: title, look: 'title' as const }
    const who = apaNames(work)
    const day = { text: `(${work.issued ? days.apa(work.issued) : 'n.d.'})` }
    return entry(
      ...(who ? [[{ text: who }], [day], [set]] : [[set], [day]]),
      [isInNewspaper ? { text: container, look: 'title' } : { text: container }],
      link(url),
    )
  },

  /** *Quill, Mara. “Title.” _Harbour Post_, 4 Oct. 2026, https://…. Accessed 29 Nov. 2026.* 9th edition. */
  mla(work) {
    const { issued, accessed, url } = work
    return entry(
      [{ text: reversedFirst(work.authors, { most: 2, and: ', and ' }) }],
      [{ text: quoted(work.title) }],
      commas([{ text: work.container, look: 'title' }], issued && [{ text: days.mla(issued) }], linkAndStop(url)),
      [{ text: `Accessed ${days.mla(accessed)}` }],
    )
  },

  /** *Quill, Mara. “Title.” _Harbour Post_, October 4, 2026. https://….* 17th edition, as in a bibliography. */
  'chicago-notes'(work) {
    return entry(
      [{ text: reversedFirst(work.authors, { most: 10, kept: 7, and: ', and ' }) }],
      [{ text: quoted(work.title) }],
      commas([{ text: work.container, look: 'title' }], [{ text: dayOrAccessed(work) }]),
      linkAndStop(work.url),
    )
  },

  /** *Quill, Mara. 2026. “Title.” _Harbour Post_, October 4, 2026. https://….* */
  'chicago-author-date'(work) {
    return entry(
      [{ text: reversedFirst(work.authors, { most: 10, kept: 7, and: ', and ' }) || work.container }],
      [{ text: String(work.issued?.year ?? 'n.d.') }],
      [{ text: quoted(work.title) }],
      commas([{ text: work.container, look: 'title' }], [{ text: dayOrAccessed(work) }]),
      linkAndStop(work.url),
    )
  },

  /** *Quill, M. (2026) ‘Title’, _Harbour Post_, 4 October. Available at: https://… (Accessed: 29 November 2026).* */
  harvard(work) {
    const { authors, container, title, issued, accessed, url } = work
    const who = joined(authors.map(familyFirst('.', '')), { most: 3, and: ' and ' }) || container
    const month = issued?.month === undefined ? '' : days.dayAndMonth(issued)
    const at = [url && `Available at: ${url}`, `(Accessed: ${days.british(accessed)})`].filter(Boolean).join(' ')
    return entry(
      [
        { text: `${who} (${issued?.year ?? 'no date'}) ‘${single(title)}’, ` },
        { text: container, look: 'title' },
        { text: month && `, ${month}` },
      ],
      linkIn(at, url),
    )
  },

  /** *Quill M. Title. Harbour Post [Internet]. 2026 Oct 4 [cited 2026 Nov 29]. Available from: https://…* NLM. */
  vancouver(work) {
    const { authors, issued, accessed, url } = work
    const told = `${issued ? `${days.medical(issued)} ` : ''}[cited ${days.medical(accessed)}]`
    return entry(
      [{ text: joined(authors.map(familyFirst('', '', ' ')), { most: 6, kept: 6, and: ', ' }) }],
      [{ text: work.title }],
      [{ text: `${work.container} [Internet]` }],
      [{ text: told }],
      linkIn(url && `Available from: ${url}`, url),
    )
  },

  /** *M. Quill, “Title,” _Harbour Post_, Oct. 4, 2026. Accessed: Nov. 29, 2026. [Online]. Available: https://…* */
  ieee(work) {
    const { authors, title, container, issued, accessed, url } = work
    const who = joined(authors.map(initialsFirst), { most: 6, and: ' and ' })
    return entry(
      [
        { text: `${who && `${who}, `}“${endless(nested(title))},” ` },
        { text: container, look: 'title' },
        { text: issued ? `, ${days.american(issued)}` : '' },
      ],
      [{ text: `Accessed: ${days.american(accessed)}` }],
      [{ text: '[Online]' }],
      linkIn(url && `Available: ${url}`, url),
    )
  },

  /** *Quill M. Title. _Harbour Post_. October 4, 2026. Accessed November 29, 2026. https://…* 11th edition. */
  ama(work) {
    const { authors, issued, accessed, url } = work
    return entry(
      [{ text: joined(authors.map(familyFirst('', '', ' ')), { most: 6, kept: 3, and: ', ' }) }],
      [{ text: work.title }],
      [{ text: work.container, look: 'title' }],
      [{ text: issued ? days.americanInFull(issued) : '' }],
      [{ text: `Accessed ${days.americanInFull(accessed)}` }],
      link(url),
    )
  },

  /** *QUILL, Mara. Title. _Harbour Post_ [online]. 4 October 2026 [viewed 29 November 2026]. Available from: https://…* */
  'iso-690'(work) {
    const { authors, issued, accessed, url } = work
    const who = joined(
      authors.map((author) =>
        reversed('literal' in author ? author : { ...author, family: author.family.toUpperCase() }),
      ),
      { most: 3, and: ' and ' },
    )
    return entry(
      [{ text: who }],
      [{ text: work.title }],
      [{ text: work.container, look: 'title' }, { text: ' [online]' }],
      [{ text: `${issued ? `${days.british(issued)} ` : ''}[viewed ${days.british(accessed)}]` }],
      linkIn(url && `Available from: ${url}`, url),
    )
  },

  /** *Quill, Mara, ‘Title’, _Harbour Post_, 4 October 2026 <https://…> [accessed 29 November 2026].* 3rd edition. */
  mhra(work) {
    const { authors, container, issued, accessed, url } = work
    const who = reversedFirst(authors, { most: 3, and: ' and ' })
    return entry([
      { text: `${who && `${who}, `}‘${single(work.title)}’, ` },
      { text: container, look: 'title' },
      { text: issued ? `, ${days.british(issued)}` : '' },
      ...linkIn(url && ` <${url}>`, url),
      { text: ` [accessed ${days.british(accessed)}]` },
    ])
  },

  /** *Mara Quill, ‘Title’ (_Harbour Post_, 4 October 2026) <https://…> accessed 29 November 2026* 4th edition, 3.4.8. */
  oscola(work) {
    const { authors, container, issued, accessed, url } = work
    const who = joined(authors.map(inOrder), { most: 3, and: ' and ' })
    return [
      { text: `${who && `${who}, `}‘${single(work.title)}’ (` },
      { text: container, look: 'title' as const },
      { text: issued ? `, ${days.british(issued)})` : ')' },
      ...linkIn(url && ` <${url}>`, url),
      { text: ` accessed ${days.british(accessed)}` },
    ].filter(({ text }) => text !== '')
  },

  /** *Mara Quill, _Title_, Harbour Post (Oct. 4, 2026), https://….* Rule 18.2.2. */
  bluebook(work) {
    const { authors, title, container, issued, accessed, url } = work
    const who = joined(authors.map(inOrder), { most: 2, and: ' & ' })
    const day = issued ? days.american(issued) : `last visited ${days.american(accessed)}`
    return entry([
      { text: who && `${who}, ` },
      { text: title, look: 'title' },
      { text: `, ${container} (${day})${url && ', '}` },
      ...linkAndStop(url),
    ])
  },

  /** *Quill, Mara. 2026. “Title.” _Harbour Post_, October 4. Retrieved November 29, 2026 (https://…).* */
  asa(work) {
    const { authors, container, issued, accessed, url } = work
    const month = issued?.month === undefined ? '' : days.monthAndDay(issued)
    return entry(
      [{ text: reversedFirst(authors, { most: 10, kept: 7, and: ', and ' }) || container }],
      [{ text: String(issued?.year ?? 'N.d.') }],
      [{ text: quoted(work.title) }],
      commas([{ text: container, look: 'title' }], month === '' ? null : [{ text: month }]),
      linkIn(`Retrieved ${days.americanInFull(accessed)}${url && ` (${url})`}`, url),
    )
  },

  /** A template of Wikipedia: `{{cite news |last=Quill |first=Mara |title=… }}`. */
  wikipedia(work) {
    const { type, authors, title, container, issued, accessed, url, language } = work
    const people = authors.flatMap((author, at): [string, string][] => {
      const n = authors.length > 1 ? String(at + 1) : ''
      if ('literal' in author) return [[`author${n}`, author.literal]]
      return [
        [`last${n}`, author.family],
        [`first${n}`, author.given],
      ]
    })
    const fields: [string, string][] = [
      ...people,
      ['title', title],
      ['url', url],
      [type === 'article-newspaper' ? 'work' : 'website', container],
      ['date', issued ? isoDay(issued) : ''],
      ['access-date', isoDay(accessed)],
      ['language', /^en\b/i.test(language) ? '' : language],
    ]
    const given = fields.filter(([, value]) => value !== '').map(([name, value]) => `|${name}=${wikiText(value)}`)
    return [{ text: `{{cite ${type === 'article-newspaper' ? 'news' : 'web'} ${given.join(' ')}}}` }]
  },
}

/** What parts fields of a template, or ends it. */
const wikiText = (text: string) => text.replace(/[|{}[\]<>]/g, (mark) => `&#${mark.charCodeAt(0)};`)

function apaNames({ authors }: CitedWork): string {
  return joined(authors.map(familyFirst('.', ' ')), { most: 20, kept: 19, and: ', & ' })
}

/** The day of publication; else the one on which it was read, which Chicago asks for then. */
const dayOrAccessed = ({ issued, accessed }: CitedWork): string =>
  issued ? days.americanInFull(issued) : `accessed ${days.americanInFull(accessed)}`

const link = (url: string): Run[] => (url === '' ? [] : [{ text: url, href: url }])

/** The same in a style that ends an address with a full stop, too. */
const linkAndStop = (url: string): Run[] => (url === '' ? [] : [...link(url), { text: '.' }])

/** A line in which an address stands, with that address as a link. */
function linkIn(line: string, url: string): Run[] {
  const at = url === '' ? -1 : line.indexOf(url)
  if (at < 0) return line === '' ? [] : [{ text: line }]
  return [{ text: line.slice(0, at) }, { text: url, href: url }, { text: line.slice(at + url.length) }].filter(
    ({ text }) => text !== '',
  )
}

/** Parts of one sentence, commas between them; those that have nothing are left out. */
function commas(...parts: readonly (Run[] | null)[]): Run[] {
  const given = parts.filter((part): part is Run[] => part?.some(({ text }) => text !== '') ?? false)
  return given.flatMap((part, at) => (at === 0 ? part : [{ text: ', ' }, ...part]))
}

/** A title in double quotation marks, the stop within them. */
const quoted = (title: string) => (title === '' ? '' : `“${nested(title)}${/[.!?…]$/u.test(title) ? '' : '.'}”`)

/** Marks within double ones are single. */
const nested = (title: string) =>
  title
    .replace(/[“„]/gu, '‘')
    .replace(/[”]/gu, '’')
    .replace(/"([^"]*)"/gu, '‘$1’')

/** Marks within single ones are double. */
const single = (title: string) => title.replace(/‘([^‘’]*)’(?!\p{L})/gu, '“$1”')

/** Without a full stop at its end. */
const endless = (title: string) => title.replace(/\.$/u, '')
