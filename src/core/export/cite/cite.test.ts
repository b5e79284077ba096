import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { authorsOf } from './authors-of'
import { writeBibtex } from './bibtex'
import type { CitedWork } from './cited-work'
import { writeCslJson } from './csl-json'
import { writeRis } from './ris'
import { CITATION_STYLES, type CitationStyle, citeIn } from './styles'

const WORK: CitedWork = {
  type: 'article-newspaper',
  authors: [
    { family: 'Oduya-Falk', given: 'Maren' },
    { family: 'van der Lind', given: 'Jo P.' },
  ],
  title: 'Minister was told barrier gates could “fail”',
  container: 'The Varnholm Courier',
  issued: { year: 2026, month: 10, day: 6 },
  accessed: { year: 2026, month: 11, day: 29 },
  url: 'https://varnholm-courier.test/news/barrier_gates?id=1&p=50%25',
  language: 'en',
}

/** Titles and names as hostile, and as foreign, as pages may have them. */
const WORKS: [name: string, CitedWork][] = [
  ['as most are', WORK],
  ['of nobody, undated', { ...WORK, authors: [], issued: null }],
  ['with marks that mean something', { ...WORK, title: '100% {of} $5 #1 & C:\\x_y^2 ~ said' }],
  ['by a body', { ...WORK, authors: [{ literal: 'Northmark Water Board and Sons' }], type: 'webpage' }],
  ['of a month', { ...WORK, issued: { year: 2026, month: 3 }, type: 'report' }],
  [
    'in another script',
    { ...WORK, title: '橋は二度目の冬を越せない', authors: [{ literal: '港日報' }], language: 'ja' },
  ],
  ['with an end of line', { ...WORK, title: 'One\nER  - \nTY  - BOOK\nTI  - Two' }],
]

/** What is asked of every format: that a reader of it finds the same again. */
const FORMATS: [name: string, write: (works: readonly CitedWork[]) => string, form: string][] = [
  ['BibTeX', writeBibtex, '@biblatex/text'],
  ['RIS', writeRis, '@ris/file'],
  ['CSL-JSON', writeCslJson, '@csl/list+object'],
]

interface Read {
  title?: string
  /** Names as they stand: what the parser of RIS makes of the authors of news. */
  reporter?: string | string[]
  author?: {
    family?: string
    given?: string
    literal?: string
    'dropping-particle'?: string
    'non-dropping-particle'?: string
  }[]
  URL?: string
  issued?: { 'date-parts': number[][] }
  accessed?: { 'date-parts': number[][] }
}

const read = (text: string, form: string): Read[] =>
  new Cite<Read>(form === '@csl/list+object' ? JSON.parse(text) : text, { forceType: form }).data

/** Whoever made it, the family's name first. */
const namesIn = (item: Read | undefined): string[] =>
  [item?.reporter ?? []]
    .flat()
    .map((name) => name.replace(',', ''))
    .concat((item?.author ?? []).map(nameOf))

const nameOf = ({ family, given, literal, ...more }: NonNullable<Read['author']>[number]) =>
  literal ?? [more['dropping-particle'], more['non-dropping-particle'], family, given].filter(Boolean).join(' ')

describe.each(FORMATS)('%s', (_, write, form) => {
  it.each(WORKS)('is read by somebody else’s parser as it was written: a work %s', (_, work) => {
    const [item, ...more] = read(write([work]), form)
    expect(more).toEqual([])
    expect(item?.title?.replace(/\s+/g, ' ')).toBe(work.title.replace(/\s+/g, ' '))
    expect(item?.URL).toBe(work.url)
    expect(namesIn(item)).toEqual(
      work.authors.map((author) => ('literal' in author ? author.literal : `${author.family} ${author.given}`)),
    )
    const { year, month, day } = work.issued ?? {}
    const told = [year, month, day].filter((part) => part !== undefined)
    const issued = item?.issued?.['date-parts'][0] ?? []
    // The parser of RIS takes the year alone of news, and no day of access of a page: others take both.
    expect(form === '@ris/file' ? told.slice(0, issued.length) : told).toEqual(issued)
    if (told.length > 0) expect(issued.length).toBeGreaterThan(0)
    const accessed = item?.accessed?.['date-parts'][0]
    if (form !== '@ris/file' || accessed) expect(accessed).toEqual([2026, 11, 29])
  })

  it('keeps several works apart, even those that would have one name', () => {
    expect(read(write([WORK, WORK]), form)).toHaveLength(2)
  })
})

it('in CSL-JSON each work has an id of its own', () => {
  const ids = JSON.parse(writeCslJson([WORK, WORK, { ...WORK, title: 'Another' }])).map(({ id }: { id: string }) => id)
  expect(new Set(ids).size).toBe(3)
})

it('is a name that BibTeX takes, and no other has', () => {
  const keys = [...writeBibtex([WORK, WORK]).matchAll(/@online\{([^,]*),/g)].map(([, key]) => key)
  expect(keys).toEqual(['oduyafalk2026minister', 'oduyafalk2026minister-2'])
})

describe('styles', () => {
  const cited = (style: CitationStyle, work = WORK) =>
    citeIn(style, work)
      .map(({ text, look }) => (look === 'title' ? `_${text}_` : text))
      .join('')

  const url = WORK.url
  const title = 'Minister was told barrier gates could'
  it.each<[CitationStyle, string]>([
    ['apa', `Oduya-Falk, M., & van der Lind, J. P. (2026, October 6). ${title} “fail”. _The Varnholm Courier_. ${url}`],
    [
      'mla',
      `Oduya-Falk, Maren, and Jo P. van der Lind. “${title} ‘fail’.” _The Varnholm Courier_, 6 Oct. 2026, ${url}. Accessed 29 Nov. 2026.`,
    ],
    [
      'chicago-notes',
      `Oduya-Falk, Maren, and Jo P. van der Lind. “${title} ‘fail’.” _The Varnholm Courier_, October 6, 2026. ${url}.`,
    ],
    [
      'chicago-author-date',
      `Oduya-Falk, Maren, and Jo P. van der Lind. 2026. “${title} ‘fail’.” _The Varnholm Courier_, October 6, 2026. ${url}.`,
    ],
    [
      'harvard',
      `Oduya-Falk, M. and van der Lind, J.P. (2026) ‘${title} “fail”’, _The Varnholm Courier_, 6 October. Available at: ${url} (Accessed: 29 November 2026).`,
    ],
    [
      'vancouver',
      `Oduya-Falk M, van der Lind JP. ${title} “fail”. The Varnholm Courier [Internet]. 2026 Oct 6 [cited 2026 Nov 29]. Available from: ${url}`,
    ],
    [
      'ieee',
      `M. Oduya-Falk and J. P. van der Lind, “${title} ‘fail’,” _The Varnholm Courier_, Oct. 6, 2026. Accessed: Nov. 29, 2026. [Online]. Available: ${url}`,
    ],
    [
      'ama',
      `Oduya-Falk M, van der Lind JP. ${title} “fail”. _The Varnholm Courier_. October 6, 2026. Accessed November 29, 2026. ${url}`,
    ],
    [
      'iso-690',
      `ODUYA-FALK, Maren and VAN DER LIND, Jo P. ${title} “fail”. _The Varnholm Courier_ [online]. 6 October 2026 [viewed 29 November 2026]. Available from: ${url}`,
    ],
    [
      'mhra',
      `Oduya-Falk, Maren and Jo P. van der Lind, ‘${title} “fail”’, _The Varnholm Courier_, 6 October 2026 <${url}> [accessed 29 November 2026].`,
    ],
    [
      'oscola',
      `Maren Oduya-Falk and Jo P. van der Lind, ‘${title} “fail”’ (_The Varnholm Courier_, 6 October 2026) <${url}> accessed 29 November 2026`,
    ],
    [
      'bluebook',
      `Maren Oduya-Falk & Jo P. van der Lind, _${title} “fail”_, The Varnholm Courier (Oct. 6, 2026), ${url}.`,
    ],
    [
      'asa',
      `Oduya-Falk, Maren, and Jo P. van der Lind. 2026. “${title} ‘fail’.” _The Varnholm Courier_, October 6. Retrieved November 29, 2026 (${url}).`,
    ],
    [
      'wikipedia',
      `{{cite news |last1=Oduya-Falk |first1=Maren |last2=van der Lind |first2=Jo P. |title=${title} “fail” |url=${url} |work=The Varnholm Courier |date=2026-10-06 |access-date=2026-11-29}}`,
    ],
  ])('%s', (style, says) => expect(cited(style)).toBe(says))

  it('are more than ten, and each is tested above', () => expect(CITATION_STYLES.length).toBeGreaterThan(10))

  it.each(CITATION_STYLES)('%s has no gaps where nothing is known of a work but its address', (style) => {
    const bare = { ...WORK, authors: [], title: '', issued: null, container: 'harbourpost.test' }
    const text = cited(style, bare)
    expect(text).toContain('harbourpost.test')
    expect(text).not.toMatch(/undefined|null|NaN|\s\s|,\s*,|\(\s*\)|^[,.\s]|\.\s*\./)
  })

  it.each(CITATION_STYLES)('%s leaves nobody of many out without a word', (style) => {
    const many = Array.from({ length: 25 }, (_, at) => ({ family: `Name${at}`, given: 'A.' }))
    expect(cited(style, { ...WORK, authors: many })).toMatch(/et al\.|Name24/)
  })

  it('a template of Wikipedia’s cannot be left by a title', () => {
    expect(cited('wikipedia', { ...WORK, title: 'a |b=c}} [[d]] <ref>' })).toContain(
      '|title=a &#124;b=c&#125;&#125; &#91;&#91;d&#93;&#93; &#60;ref&#62; |',
    )
  })
})

describe('authors', () => {
  it.each<[byline: string, authors: CitedWork['authors']]>([
    ['Maren Oduya-Falk', [{ family: 'Oduya-Falk', given: 'Maren' }]],
    [
      'Ann Finch, Jo van der Lind',
      [
        { family: 'Finch', given: 'Ann' },
        { family: 'van der Lind', given: 'Jo' },
      ],
    ],
    [
      'Ana Pérez y Luis Gil',
      [
        { family: 'Pérez', given: 'Ana' },
        { family: 'Gil', given: 'Luis' },
      ],
    ],
    ['Ann Finch, AP Sports Writer', [{ literal: 'Ann Finch, AP Sports Writer' }]],
    ['港日報', [{ literal: '港日報' }]],
    ['Reuters', [{ literal: 'Reuters' }]],
    ['', []],
  ])('of “%s”', (byline, authors) => expect(authorsOf(byline)).toEqual(authors))
})

it('the parsers are there', () => expect(plugins.list()).toEqual(expect.arrayContaining(['@bibtex', '@ris'])))
