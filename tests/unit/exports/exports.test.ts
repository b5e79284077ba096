import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as commonmark from 'commonmark'
import { parse as parseCsv } from 'csv-parse/sync'
import { HtmlValidate } from 'html-validate'
import { JSDOM } from 'jsdom'
import { afterAll, describe, expect, it, vi } from 'vitest'
import schema from '../../../schema/record.schema.json' with { type: 'json' }
import recordsSchema from '../../../schema/records.schema.json' with { type: 'json' }
import { doneHops } from '../../../src/core/claims/claims-of-traces'
import { claimReviews } from '../../../src/core/export/claim-review'
import { type ExportSet, exportOfReading, exportOfRecord } from '../../../src/core/export/exported-page'
import { type PageRecord, pageRecord, type Selection } from '../../../src/core/export/page-record'
import { type Annotation, type AnnotationCollection, webAnnotations } from '../../../src/core/export/web-annotation'
import { CSV_COLUMNS, writeCsv } from '../../../src/core/export/write-csv'
import { RECORD_ID } from '../../../src/core/export/write-report'
import { COLLECTION_NAMES } from '../../../src/core/find/collections/collections'
import { type FindStep, newFind, withStep } from '../../../src/core/find/find'
import { askedStatement } from '../../../src/core/selection/asked-statement'
import { selectedStatements } from '../../../src/core/selection/selected-statements'
import type { Trace } from '../../../src/core/trace/hop/trace'
import { citablesOfStatement } from '../../../src/panel/export/citations'
import { fileName, make, PAGE_FORMATS, STATEMENT_FORMATS } from '../../../src/panel/export/formats'
import { inventChecked } from '../../../src/ui/testing/invented-checks'
import { barrierReading, inventArticle, inventReading } from '../../../src/ui/testing/invented-reading'
import { OUTCOME_CASES } from '../../../src/ui/testing/outcome-cases'

// Apache Annotator takes it from the page that it runs in.
const { Node, NodeFilter, Range, Element } = new JSDOM('').window
for (const [name, value] of Object.entries({ Node, NodeFilter, Range, Element })) vi.stubGlobal(name, value)
afterAll(() => vi.unstubAllGlobals())

const TOLD = { tell: () => 'told', language: 'en' }

/** A moment: 29 November 2026, 12:00 UTC. */
const MADE = Date.UTC(2026, 10, 29, 12)

/** Everything that a check may come to, on one page. */
function everyOutcome(): Selection {
  const { reading, traces } = inventChecked(OUTCOME_CASES)
  return { reading, statements: reading.statements, traces, made: MADE }
}

const unchecked = (reading = barrierReading()): Selection => ({
  reading,
  statements: reading.statements,
  traces: [],
  made: MADE,
})

/** Statements whose words are made to leave the format that they are written in. */
function hostile(): Selection {
  const words = [
    '=HYPERLINK("https://evil.test")',
    '+1 for "it", said',
    '-2; @SUM(A1)',
    '</script><b>bold</b>',
    '@evil',
  ]
  return unchecked(
    inventReading(
      inventArticle(words.map((each) => `“${each}”`)),
      words.map((each) => ({ content: [each], form: 'direct' as const })),
    ),
  )
}

/** Words that were searched for, with what came of three pages found; and a report, of which one was found. */
function searched(): Selection {
  const { reading, traces, ...selection } = everyOutcome()
  const [quoted] = reading.statements
  const reported = reading.statements.find(({ form }) => form === 'indirect')
  const [check] = traces.flatMap((trace) =>
    doneHops(trace).flatMap((hop) => (hop.check.outcome === 'found' ? [hop.check] : [])),
  )
  if (!quoted || !reported || !check) throw new Error('a quotation that was found, and a report')
  const steps: FindStep[] = [
    { place: 'web', query: '"in writing, twice"', before: '', at: MADE, came: hitsOf('a', 'b', 'c') },
    { place: 'gdelt', query: '"in writing, twice"', before: '2026-10-08', at: MADE, came: hitsOf() },
    {
      place: 'bluesky',
      query: '"twice"',
      before: '',
      at: MADE,
      came: { outcome: 'failed', reason: 'refused', host: 'x.test' },
    },
    { place: 'mastodon', query: '"twice"', before: '', at: MADE, came: { outcome: 'under-way' } },
  ]
  const find = steps.reduce(withStep, newFind(reading.article.url, quoted))
  const other = withStep(newFind(reading.article.url, reported), { ...steps[0], came: hitsOf('d') } as FindStep)
  const days: [path: string, published: string][] = [
    ['a', '2026-10-05'],
    ['b', '2026-09-28'],
    ['c', ''],
  ]
  const pages = days.map(([path, published]): Trace => {
    const [href, { statement }] = [`https://found-${path}.test/${path}`, find]
    const source = { ...check.source, url: href, outlet: '', published }
    const comparison = {
      ...check.comparison,
      speaker: { relation: 'differs' as const, here: '', there: 'Joren Talvik' },
    }
    const hop = {
      href,
      statement,
      way: 'fetch' as const,
      check: { ...check, source, comparison, verdict: 'verbatim' as const, splice: null },
      step: null,
      tab: null,
      at: MADE,
    }
    return { statement: statement.id, href, hops: [hop], goal: null, end: 'resting', batch: null, at: MADE }
  })
  return { ...selection, reading, traces: [...traces, ...pages], finds: [find, other] }
}

const hitsOf = (...paths: string[]): FindStep['came'] => ({
  outcome: 'hits',
  hits: paths.map((path) => ({ href: `https://found-${path}.test/${path}`, title: path, date: '' })),
})

/**
 * Words that the reader selected on that page: a part of a statement, which were checked and searched for, and the page's
 * own, of which they asked alone whose they are.
 */
function selected(): Selection {
  const { reading, traces, finds = [], ...selection } = searched()
  const [quoted] = reading.statements
  const [trace] = traces.filter((each) => each.statement === quoted?.id && doneHops(each).length > 0)
  const [find] = finds
  if (!quoted || !trace || !find) throw new Error('a quotation that was checked, and searched for')
  const { text, start } = quoted.content[0]
  const part = text.slice(0, text.indexOf(' ', 3))
  const asked = askedStatement(reading, [{ where: quoted.where, text: part, start, end: start + part.length }])
  if (asked === null || asked === 'too-long') throw new Error('words')
  const checked = { ...asked, sources: [{ href: trace.href, anchor: '', relation: 'chosen' as const }] }
  const own = {
    where: 'headline',
    text: reading.article.headline,
    start: 0,
    end: reading.article.headline.length,
  } as const
  const inquiries = {
    current: { place: { outcome: 'words', url: reading.article.url, pieces: [own] } },
    asked: [{ url: reading.article.url, statement: checked }],
    finds: [{ ...find, of: asked.id }],
  }
  const ofWords = traces.filter((each) => each === trace).map((each) => ({ ...each, statement: asked.id }))
  return {
    ...selection,
    reading,
    traces: [...traces, ...ofWords],
    finds: [...finds, ...inquiries.finds],
    selected: selectedStatements(reading, inquiries),
  }
}

/** All that is told of a page: its statements, then what the reader selected there. */
const toldIn = ({ statements, selections = [] }: PageRecord) => [...statements, ...selections.map(({ words }) => words)]

const SELECTIONS: [name: string, Selection][] = [
  ['words that the reader selected', selected()],
  ['what was searched', searched()],
  ['every outcome', everyOutcome()],
  ['an unchecked page', unchecked()],
  ['hostile words', hostile()],
]

/** A page as the memory gives it, which keeps its record as JSON. */
const remembered = (selection: Selection): ExportSet => ({
  pages: [exportOfRecord(JSON.parse(JSON.stringify(pageRecord(selection))), null)],
  made: selection.made,
})

/** All of them in one export, as what was found in the memory is. */
const several = (): ExportSet => ({
  pages: SELECTIONS.flatMap(([, { reading, ...selection }], at) => {
    const article = { ...reading.article, url: `https://varnholm-courier.test/news/${at}` }
    return remembered({ ...selection, reading: { ...reading, article } }).pages
  }),
  made: MADE + 86_400_000,
})

/** What the published schemas allow, by somebody else’s reading of them. */
const ajv = new Ajv2020({ strict: true, allErrors: true, schemas: [schema] })
const isRecord = ajv.compile(schema)
const isFileOfRecords = ajv.compile(recordsSchema)

/** Lines are as they come, and what pages call their own language is theirs. */
const html = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:document'],
  rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'require-sri': 'off' },
})

describe.each(SELECTIONS)('of %s', (_, selection) => {
  const record = pageRecord(selection)
  const set = exportOfReading(selection)
  const kept = remembered(selection)

  it('the record is one by its published schema', () => {
    expect(isRecord(JSON.parse(make('json', set).text)), JSON.stringify(isRecord.errors)).toBe(true)
  })

  it('the table has a row for each statement, and no cell that is a formula', () => {
    const rows: string[][] = parseCsv(make('csv', set).text, { bom: true, record_delimiter: '\r\n' })
    const [head, ...body] = rows
    expect(head).toEqual([...CSV_COLUMNS])
    expect(body).toHaveLength(toldIn(record).length)
    expect(body.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    const at = CSV_COLUMNS.indexOf('words')
    expect(body.map((row) => row[at]?.replace(/(?<=^|; )'/g, ''))).toEqual(
      toldIn(record).map(({ content }) => content.map(({ text }) => text).join(' … ')),
    )
  })

  it('each annotation’s selectors lead Apache Annotator to the words', async () => {
    const collection = webAnnotations([record], record.article.title, TOLD)
    const told = toldIn(record)
    expect(collection.total).toBe(told.length)
    for (const [at, annotation] of collection.first.items.entries()) {
      const pieces = told[at]?.content ?? []
      const targets = [annotation.target].flat()
      for (const [i, piece] of pieces.entries()) {
        const { start, end } = piece
        const where = told[at]?.where
        if (where !== 'body') continue
        for (const selector of targets[i]?.selector ?? [])
          expect(await placesOf(selector, record.article.text)).toContainEqual({ start, end })
      }
    }
  })

  it('annotations keep the rules of the model (sections 3.1, 3.2, 4.2)', () => {
    const { '@context': context, first } = webAnnotations([record], record.article.title, TOLD)
    expect(context).toBe('http://www.w3.org/ns/anno.jsonld')
    const ids = first.items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(first.items.flatMap(faultsOf)).toEqual([])
  })

  it('a file for Hypothesis has what its client reads of an import, and anchors where the words stand', async () => {
    const { text } = make('hypothesis', set)
    // As `src/sidebar/helpers/import.ts` and `services/import-annotations.ts` of hypothesis/client take it.
    const { annotations } = JSON.parse(text)
    expect(Array.isArray(annotations)).toBe(true)
    expect(annotations).toHaveLength(toldIn(record).length)
    const { document } = new JSDOM('<main></main>').window
    const main = document.querySelector('main')
    if (main) main.textContent = record.article.text
    for (const [at, { uri, target, tags, text: said, user }] of annotations.entries()) {
      expect({ uri, targets: target.length, tags }).toEqual({ uri: record.article.url, targets: 1, tags: ['Whence'] })
      expect(said.length).toBeGreaterThan(0)
      expect(user).toMatch(/^acct:[^@]+@[^@]+$/)
      const [{ source, selector }] = target
      expect(source).toBe(uri)
      expect(selector.map(({ type }: { type: string }) => type)).toEqual(['TextQuoteSelector'])
      const places: string[] = []
      for await (const place of createTextQuoteSelectorMatcher(selector[0])(main as Node)) places.push(`${place}`)
      const isInBody = toldIn(record)[at]?.where === 'body'
      expect(new Set(places)).toEqual(new Set(isInBody ? [selector[0].exact] : []))
    }
  })

  it('claims are told, and none is rated', () => {
    const { '@graph': reviews } = claimReviews([record])
    expect(reviews).toHaveLength(selection.statements.length)
    expect(JSON.stringify(reviews)).not.toMatch(/reviewRating|ratingValue/)
    for (const { itemReviewed } of reviews) expect(itemReviewed.appearance.length).toBeGreaterThan(0)
  })

  it('the report is valid HTML that asks for nothing, with the record in it', async () => {
    const { text } = make('report', set)
    expect(await faultsOfHtml(text)).toEqual([])
    const { document } = new JSDOM(text).window
    expect(JSON.parse(document.getElementById(RECORD_ID)?.textContent ?? '')).toEqual(
      JSON.parse(JSON.stringify(record)),
    )
    expect(
      document.querySelectorAll('[src], link, iframe, object, script:not([type="application/json"])'),
    ).toHaveLength(0)
    expect(text).not.toMatch(/url\(|@import/)
    expect(document.querySelectorAll('ol.chain').length).toBeGreaterThanOrEqual(selection.statements.length)
    expect([...document.querySelectorAll('b')]).toEqual([])
  })

  it.each(PAGE_FORMATS)('as %s something is made, with a name for its file', (format) => {
    const made = make(format, set)
    expect(made.text.length).toBeGreaterThan(0)
    expect(fileName(set, made)).toMatch(/^[\w.-]+-2026-11-29\.[a-z]+$/)
  })

  it.each(STATEMENT_FORMATS)('as %s something is made of every statement', (format) => {
    for (const statement of toldIn(record))
      expect(make(format, set, statement.id).text.length, statement.id).toBeGreaterThan(0)
  })

  it.each(PAGE_FORMATS)('as %s it is the same from the memory', (format) => {
    expect(make(format, kept).text).toBe(make(format, set).text)
  })

  it.each(STATEMENT_FORMATS)('as %s a statement is the same from the memory', (format) => {
    for (const { id } of toldIn(record)) expect(make(format, kept, id).text).toBe(make(format, set, id).text)
  })
})

describe('of several pages together', () => {
  const set = several()
  const records = set.pages.map(({ record }) => record)
  const count = records.reduce((sum, { statements }) => sum + statements.length, 0)
  const countTold = records.reduce((sum, record) => sum + toldIn(record).length, 0)

  it('the records are a file by its published schema', () => {
    const file = JSON.parse(make('json', set).text)
    expect(isFileOfRecords(file), JSON.stringify(isFileOfRecords.errors)).toBe(true)
    expect(file.records).toEqual(JSON.parse(JSON.stringify(records)))
  })

  it('the table has each statement in a row with its page', () => {
    const rows: Record<string, string>[] = parseCsv(make('csv', set).text, { bom: true, columns: true })
    expect(rows).toHaveLength(countTold)
    const pages = records.flatMap((record) => toldIn(record).map(() => record.article.url))
    expect(rows.map(({ page }) => page)).toEqual(pages)
    expect(new Set(rows.map(({ page_title }) => page_title))).toEqual(
      new Set(records.map(({ article }) => article.title)),
    )
    expect(rows.map(({ number }) => number)).toEqual(
      records.flatMap(({ statements, selections = [] }) => [
        ...statements.map((_, at) => String(at + 1)),
        ...selections.map(() => ''),
      ]),
    )
  })

  it('annotations are one collection, each on its own page, by the rules of the model', async () => {
    const { total, first } = JSON.parse(make('annotations', set).text) as AnnotationCollection
    expect([total, first.items.length]).toEqual([countTold, countTold])
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(countTold)
    expect(first.items.flatMap(faultsOf)).toEqual([])
    const pages = records.flatMap((record) => toldIn(record).map((statement) => ({ record, statement })))
    for (const [at, { record, statement }] of pages.entries()) {
      const [target] = [first.items[at]?.target ?? []].flat()
      expect(target?.source).toBe(record.article.url)
      if (statement.where !== 'body') continue
      const { start, end } = statement.content[0]
      for (const selector of target?.selector ?? [])
        expect(await placesOf(selector, record.article.text)).toContainEqual({ start, end })
    }
  })

  it('a file for Hypothesis has all of them, each with its page', () => {
    const { annotations } = JSON.parse(make('hypothesis', set).text)
    expect(annotations.map(({ uri }: { uri: string }) => uri)).toEqual(
      records.flatMap((record) => toldIn(record).map(() => record.article.url)),
    )
    expect(new Set(annotations.map(({ id }: { id: string }) => id)).size).toBe(countTold)
  })

  it('claims are one graph', () => {
    const { '@graph': reviews } = JSON.parse(make('claim-review', set).text) as ReturnType<typeof claimReviews>
    expect(reviews).toHaveLength(count)
    const pages = records.flatMap(({ statements }) => statements.map(({ address }) => address))
    expect(reviews.map(({ itemReviewed }) => itemReviewed.appearance[0]?.url)).toEqual(pages)
  })

  it('Markdown has a heading for each page, and its statements under that', () => {
    const headings = headingsOf(make('markdown', set).text)
    expect(headings.filter(({ level }) => level === 1)).toHaveLength(1)
    const pages = headings.filter(({ level }) => level === 2).map(({ text }) => text)
    expect(pages).toHaveLength(records.length)
    for (const [at, { article }] of records.entries()) expect(pages[at]).toContain(article.title)
    expect(headings.filter(({ level, text }) => level === 3 && /^Statement \d/.test(text))).toHaveLength(count)
  })

  it('the report is valid HTML with a part for each page, asks for nothing, and has all records in it', async () => {
    const { text } = make('report', set)
    expect(await faultsOfHtml(text)).toEqual([])
    const { document } = new JSDOM(text).window
    expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toHaveLength(records.length)
    expect(document.querySelectorAll('h1')).toHaveLength(1)
    expect(JSON.parse(document.getElementById(RECORD_ID)?.textContent ?? '').records).toHaveLength(records.length)
    expect(
      document.querySelectorAll('[src], link, iframe, object, script:not([type="application/json"])'),
    ).toHaveLength(0)
    expect(document.querySelectorAll('ol.chain').length).toBeGreaterThanOrEqual(count)
    expect([...document.querySelectorAll('b')]).toEqual([])
  })

  it.each(PAGE_FORMATS)('as %s the file says how many pages there are', (format) => {
    expect(fileName(set, make(format, set))).toMatch(/^5-pages-2026-11-30\.[a-z]+$/)
  })
})

it('the report has chains, passages, differences, what was not checked, and when each source was read', () => {
  const { traces, ...selection } = everyOutcome()
  const readAt = traces.map((trace) => ({
    ...trace,
    hops: trace.hops.map((hop) => ({ ...hop, at: MADE - 3_600_000 })),
  }))
  const set = exportOfReading({ ...selection, traces: readAt })
  const { document } = new JSDOM(make('report', set).text).window
  const main = document.querySelector('main')
  const count = (selector: string) => main?.querySelectorAll(selector).length ?? 0
  const hops = readAt.flatMap((trace) => doneHops(trace))
  const terms = [...(main?.querySelectorAll('dt') ?? [])].map(({ textContent }) => textContent)
  expect(terms.filter((term) => term === 'Read').length).toBeGreaterThanOrEqual(hops.length)
  expect(count('ol.chain')).toBeGreaterThanOrEqual(selection.statements.length)
  expect(count('ol.chain svg')).toBeGreaterThan(selection.statements.length)
  const found = hops.filter(({ check }) => check.outcome === 'found').length
  expect(count('blockquote mark')).toBeGreaterThanOrEqual(found)
  const reworded = hops.filter(({ check }) => check.outcome === 'found' && check.verdict === 'reworded').length
  expect(reworded).toBeGreaterThan(0)
  expect(terms.filter((term) => term === 'At the source').length).toBeGreaterThanOrEqual(reworded)
  expect(Math.min(count('ins'), count('del'))).toBeGreaterThan(0)
  const headings = [...(main?.querySelectorAll('h2') ?? [])].map(({ textContent }) => textContent)
  expect(headings).toContain('What was not checked')
  expect(main?.textContent).toContain('Report made29 November 2026')
})

it('no address of an imported page leads anywhere but to the web', () => {
  const evil = 'javascript:alert(1)'
  const record: PageRecord = JSON.parse(JSON.stringify(pageRecord(selected())), (name, value) =>
    typeof value === 'string' && /^(?:href|url|address|canonical)$/.test(name) ? evil : value,
  )
  const set = { pages: [exportOfRecord(record, null)], made: MADE }
  for (const format of ['report', 'html'] as const) {
    const { document } = new JSDOM(make(format, set).text).window
    const leads = [...document.querySelectorAll('[href]')].map((link) => link.getAttribute('href') ?? '')
    expect(leads.filter((href) => !/^https?:/.test(href))).toEqual([])
  }
  const walker = new commonmark.Parser().parse(make('markdown', set).text).walker()
  for (let event = walker.next(); event; event = walker.next()) {
    expect(event.node.destination ?? '').not.toContain('javascript:')
  }
})

describe('a search for where words were first said', () => {
  const selection = searched()
  const set = exportOfReading(selection)
  const [quoted] = selection.statements
  const text = make('plain', set, quoted?.id).text

  it('is told with the earliest page found, who is given the words there, and never as the origin', () => {
    expect(text).toContain('Earliest page found\n\nfound-b.test <https://found-b.test/b>, 28 September 2026')
    expect(text).toContain('Given there to Joren Talvik; this page credits somebody else.')
    expect(text).toContain('need not be the origin')
    expect(text).not.toMatch(/found-b\.test[^\n]*origin/)
    expect(make('claim-review', set).text).not.toMatch(/"firstAppearance": \{[^}]*found-b/)
  })

  it('is told with every page that was checked, what was searched for and where, and where not', () => {
    for (const path of ['a', 'b', 'c'])
      expect(text).toContain(`- found-${path}.test <https://found-${path}.test/${path}>`)
    expect(text).toContain('Searched: Your search engine; GDELT')
    expect(text).toMatch(/Not searched: [^\n]*Bluesky/)
    expect(text).toContain('- Your search engine: "in writing, twice"')
  })

  it('of a report is told to have found what is related only', () => {
    const reported = selection.statements.find(({ form }) => form === 'indirect')
    const told = make('plain', set, reported?.id).text
    expect(told).toContain('what is found can only be related')
    expect(told).not.toContain('Earliest page found')
  })

  it('stands in the record without what is still under way, and in the table', () => {
    const [search] = set.pages[0]?.record.searches ?? []
    expect(search?.steps.map(({ place, found }) => [place, found])).toEqual([
      ['web', 3],
      ['gdelt', 0],
      ['bluesky', null],
    ])
    const [row]: Record<string, string>[] = parseCsv(make('csv', set).text, { bom: true, columns: true })
    expect([row?.searched, row?.earliest_found, row?.earliest_found_date]).toEqual([
      'web; gdelt',
      'https://found-b.test/b',
      '2026-09-28',
    ])
  })

  it('has its pages among what can be cited', () => {
    expect(
      citablesOfStatement({
        pages: [exportOfRecord(pageRecord(selection), new Set([quoted?.id ?? '']))],
        made: MADE,
      }).map(({ label }) => label),
    ).toContain('The source at found-b.test')
  })

  it('is of statements that were chosen alone', () => {
    expect(pageRecord({ ...selection, statements: selection.statements.slice(1, 2) }).searches).toBeUndefined()
  })

  it('names places that the schema knows', () => {
    expect([...schema.$defs.step.properties.place.enum].sort()).toEqual(['own', 'web', ...COLLECTION_NAMES].sort())
  })
})

describe('words that the reader selected', () => {
  const selection = selected()
  const set = exportOfReading(selection)
  const [page] = set.pages
  const [own, checked] = page?.record.selections ?? []
  const { reading } = selection

  it('stand in the record with their place, whose they are, and what came of them', () => {
    expect(page?.record.selections).toHaveLength(2)
    expect(own).toMatchObject({ given: [], traces: [], words: { where: 'headline', speaker: null } })
    const [quoted] = reading.statements
    expect(checked?.given).toEqual([{ statement: quoted?.id, share: 'within', speaker: quoted?.speaker?.name ?? '' }])
    expect([checked?.traces.length, checked?.search?.steps.length]).toEqual([1, 3])
    expect(checked?.search?.pages).toHaveLength(3)
    expect(page?.record.traces.some(({ statement }) => statement === checked?.words.id)).toBe(false)
  })

  it.each(['plain', 'markdown', 'html', 'report'] as const)('are told as what they are: %s', (format) => {
    const { text } = make(format, set)
    expect(text.match(/Selected by the reader, not marked by Whence\./g)).toHaveLength(2)
    expect(text).toContain('Whence found nobody to whom these words are given.')
    expect(text).toContain('These words are a part of one statement.')
  })

  it('are no statement: neither of those that are counted, nor a claim', () => {
    const { statements } = selection
    expect(page?.record.statementsOnPage).toBe(statements.length)
    expect(headingsOf(make('markdown', set).text).filter(({ text }) => /^Statement \d/.test(text))).toHaveLength(
      statements.length,
    )
    expect(JSON.parse(make('claim-review', set).text)['@graph']).toHaveLength(statements.length)
  })

  it('are told by themselves, without marks that the page may not have, and with what was checked and searched', () => {
    const text = make('plain', set, checked?.words.id).text
    expect(text).toMatch(/^Selected by the reader, not marked by Whence\./)
    expect(text).toContain(`\n${checked?.words.content[0].text}\n`)
    // The reader chose that source: the page need not link it.
    expect(text).not.toContain('linked')
    expect(text).toContain('Earliest page found')
    expect(text).toContain(new URL(checked?.traces[0]?.href ?? '').host)
    expect(make('link', set, checked?.words.id).text).toBe(`${checked?.words.address}`)
  })

  it('of nobody are given to nobody, nor told as doubtful', () => {
    const text = make('plain', set, own?.words.id).text
    expect(text).toContain('Whence found nobody')
    expect(text).not.toMatch(/— |Where it comes from|quotation/)
  })

  it('are in the table by the reader, without number and form', () => {
    const rows: Record<string, string>[] = parseCsv(make('csv', set).text, { bom: true, columns: true })
    const ofReader = rows.filter(({ marked_by }) => marked_by === 'reader')
    expect(ofReader.map(({ id, number, form }) => [id, number, form])).toEqual(
      [own, checked].map((each) => [each?.words.id, '', '']),
    )
    expect(ofReader[1]?.checked_at).not.toBe('')
    expect(ofReader[1]?.earliest_found).toBe('https://found-b.test/b')
  })

  it('are told in their annotation, with what was found', () => {
    const { first } = JSON.parse(make('annotations', set).text) as AnnotationCollection
    const bodies = first.items
      .slice(-2)
      .map(({ body }) => body.map((each) => ('value' in each ? each.value : '')).join())
    for (const body of bodies) expect(body).toContain('Selected by the reader, not marked by Whence.')
  })

  it('go with the whole page of the memory alone', () => {
    const record = pageRecord(selection)
    expect(exportOfRecord(record, new Set(record.statements.map(({ id }) => id))).record.selections).toHaveLength(2)
    const part = exportOfRecord(record, new Set(record.statements.slice(1).map(({ id }) => id)))
    expect(part.record.selections).toBeUndefined()
    expect(part.traces.some(({ statement }) => statement === checked?.words.id)).toBe(false)
  })
})

it('what is remembered is told with the day on which it was read, which is not that of the report', () => {
  const text = make('plain', { ...remembered(unchecked()), made: MADE + 86_400_000 }).text
  expect(text).toMatch(/Read: 29 November 2026/)
  expect(text).toMatch(/Report made: 30 November 2026/)
})

it('a statement that was chosen keeps its number on its page', () => {
  const selection = unchecked()
  const [, second] = selection.statements
  const page = exportOfRecord(pageRecord(selection), new Set([second?.id ?? '']))
  expect(make('plain', { pages: [page], made: MADE }).text).toContain('Statement 2')
  expect(page.record.statementsOnPage).toBe(selection.statements.length)
})

it('that a site had refused a page is still told of what is remembered', () => {
  const { traces, ...selection } = everyOutcome()
  const refused = traces.map((trace) => ({
    ...trace,
    hops: trace.hops.map((hop) => ({ ...hop, way: 'tab' as const, refused: 403 })),
  }))
  expect(make('plain', remembered({ ...selection, traces: refused })).text).toContain('403')
})

it('positions are counted in code points, as the model has them', () => {
  const selection = unchecked(inventReading(inventArticle(['🌊🌊 “It holds,” he said.']), [{ content: ['It holds,'] }]))
  const { first } = webAnnotations([pageRecord(selection)], '', TOLD)
  expect([first.items[0]?.target].flat()[0]?.selector[1]).toEqual({ type: 'TextPositionSelector', start: 4, end: 13 })
})

it('a cell that begins as a formula does is text', () => {
  const csv = writeCsv(exportOfReading(hostile()).pages)
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.test"")"`)
})

it.each([';', '; ', '\t', '\n', ';\u200b'])('nor does one where a spreadsheet parts cells at %j', (parted) => {
  const words = `It holds${parted}=HYPERLINK("https://evil.test")`
  const reading = inventReading(inventArticle([`“${words},” he said.`]), [{ content: [words] }])
  const csv = writeCsv(exportOfReading(unchecked(reading)).pages)
  expect(csv).toContain(`'=HYPERLINK`)
})

it('what is chosen is all that is handed on, of the checks too', () => {
  const all = everyOutcome()
  const [only] = all.statements
  const record = pageRecord({ ...all, statements: only ? [only] : [] })
  expect(record.statements).toHaveLength(1)
  expect(new Set(record.traces.map(({ statement }) => statement))).toEqual(new Set([only?.id]))
  expect(record.statementsOnPage).toBe(all.statements.length)
})

/** What a validator says of a file. */
async function faultsOfHtml(text: string): Promise<string[]> {
  const report = await html.validateString(text)
  return report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))
}

/** The headings that a parser of CommonMark finds. */
function headingsOf(markdown: string): { level: number; text: string }[] {
  const walker = new commonmark.Parser().parse(markdown).walker()
  const headings: { level: number; text: string }[] = []
  let isHeading = false
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event
    if (node.type === 'heading') {
      isHeading = entering
      if (entering) headings.push({ level: node.level, text: '' })
    } else if (isHeading && node.literal) {
      const last = headings.at(-1)
      if (last) last.text += node.literal
    }
  }
  return headings
}

/** Bodies of pages by their text, which is one node: looking for selectors there changes nothing. */
const bodies = new Map<string, HTMLElement>()

function bodyOf(text: string): HTMLElement {
  const known = bodies.get(text)
  if (known) return known
  const { body } = new JSDOM('<!DOCTYPE html><body></body>').window.document
  body.textContent = text
  bodies.set(text, body)
  return body
}

/** Where a selector leads in a text, UTF-16 units. */
async function placesOf(selector: unknown, text: string): Promise<{ start: number; end: number }[]> {
  const body = bodyOf(text)
  const { type } = selector as { type: string }
  const matcher =
    type === 'TextQuoteSelector'
      ? createTextQuoteSelectorMatcher(selector as never)
      : createTextPositionSelectorMatcher(selector as never)
  const places = []
  for await (const range of matcher(body)) places.push({ start: range.startOffset, end: range.endOffset })
  return places
}

/** What is wrong with an annotation by the rules that the model says MUST of. */
function faultsOf({ id, type, motivation, created, body, target }: Annotation): string[] {
  const isIri = (text: string) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text)
  const faults = []
  if (!isIri(id)) faults.push(`${id} is no IRI`)
  if (type !== 'Annotation') faults.push(`${id}: an annotation has that class`)
  if (motivation !== 'describing') faults.push(`${id}: ${motivation} is no motivation of the vocabulary`)
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(created)) faults.push(`${id}: created is no xsd:dateTime with a time zone`)
  for (const resource of [...body, ...[target].flat()]) {
    if (resource.type === 'TextualBody' && typeof resource.value !== 'string')
      faults.push(`${id}: a text has one value`)
    if (resource.type === 'SpecificResource') {
      if (!isIri(resource.source)) faults.push(`${id}: ${resource.source} is no IRI`)
      for (const selector of resource.selector)
        if (selector.type === 'TextPositionSelector' && selector.start > selector.end) faults.push(`${id}: ends first`)
    }
  }
  return faults
}
