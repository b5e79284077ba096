import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from '@apache-annotator/dom'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse as parseCsv } from 'csv-parse/sync'
import { HtmlValidate } from 'html-validate'
import { JSDOM } from 'jsdom'
import { afterAll, describe, expect, it, vi } from 'vitest'
import schema from '../../../schema/record.schema.json' with { type: 'json' }
import { claimReviews } from '../../../src/core/export/claim-review'
import { pageRecord, type Selection } from '../../../src/core/export/page-record'
import { type Annotation, webAnnotations } from '../../../src/core/export/web-annotation'
import { CSV_COLUMNS, writeCsv } from '../../../src/core/export/write-csv'
import { RECORD_ID } from '../../../src/core/export/write-report'
import { fileName, make, PAGE_FORMATS, STATEMENT_FORMATS } from '../../../src/panel/export/formats'
import { inventChecked } from '../../../src/ui/testing/invented-checks'
import { barrierReading, inventArticle, inventReading } from '../../../src/ui/testing/invented-reading'
import { OUTCOME_CASES } from '../../../src/ui/testing/outcome-cases'

// Apache Annotator takes it from the page that it runs in.
const { Node, NodeFilter, Range, Element } = new JSDOM('').window
for (const [name, value] of Object.entries({ Node, NodeFilter, Range, Element })) vi.stubGlobal(name, value)
afterAll(() => vi.unstubAllGlobals())

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

const SELECTIONS: [name: string, Selection][] = [
  ['every outcome', everyOutcome()],
  ['an unchecked page', unchecked()],
  ['hostile words', hostile()],
]

describe.each(SELECTIONS)('of %s', (_, selection) => {
  const record = pageRecord(selection)

  it('the record is one by its published schema', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)
    expect(validate(JSON.parse(make('json', selection).text)), JSON.stringify(validate.errors)).toBe(true)
  })

  it('the table has a row for each statement, and no cell that is a formula', () => {
    const rows: string[][] = parseCsv(make('csv', selection).text, { bom: true, record_delimiter: '\r\n' })
    const [head, ...body] = rows
    expect(head).toEqual([...CSV_COLUMNS])
    expect(body).toHaveLength(selection.statements.length)
    expect(body.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    const at = CSV_COLUMNS.indexOf('words')
    expect(body.map((row) => row[at]?.replace(/^'/, ''))).toEqual(
      selection.statements.map(({ content }) => content.map(({ text }) => text).join(' … ')),
    )
  })

  it('each annotation’s selectors lead Apache Annotator to the words', async () => {
    const collection = webAnnotations(record, () => 'told', 'en')
    expect(collection.total).toBe(selection.statements.length)
    for (const [at, annotation] of collection.first.items.entries()) {
      const pieces = selection.statements[at]?.content ?? []
      const targets = [annotation.target].flat()
      for (const [i, piece] of pieces.entries()) {
        const { start, end } = piece
        const where = selection.statements[at]?.where
        if (where !== 'body') continue
        for (const selector of targets[i]?.selector ?? [])
          expect(await placesOf(selector, record.article.text)).toContainEqual({ start, end })
      }
    }
  })

  it('annotations keep the rules of the model (sections 3.1, 3.2, 4.2)', () => {
    const { '@context': context, first } = webAnnotations(record, () => 'told', 'en')
    expect(context).toBe('http://www.w3.org/ns/anno.jsonld')
    const ids = first.items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(first.items.flatMap(faultsOf)).toEqual([])
  })

  it('a file for Hypothesis has what its client reads of an import, and anchors where the words stand', async () => {
    const { text } = make('hypothesis', selection)
    // As `src/sidebar/helpers/import.ts` and `services/import-annotations.ts` of hypothesis/client take it.
    const { annotations } = JSON.parse(text)
    expect(Array.isArray(annotations)).toBe(true)
    expect(annotations).toHaveLength(selection.statements.length)
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
      const isInBody = record.statements[at]?.where === 'body'
      expect(new Set(places)).toEqual(new Set(isInBody ? [selector[0].exact] : []))
    }
  })

  it('claims are told, and none is rated', () => {
    const { '@graph': reviews } = claimReviews(record)
    expect(reviews).toHaveLength(selection.statements.length)
    expect(JSON.stringify(reviews)).not.toMatch(/reviewRating|ratingValue/)
    for (const { itemReviewed } of reviews) expect(itemReviewed.appearance.length).toBeGreaterThan(0)
  })

  it('the report is valid HTML that asks for nothing, with the record in it', async () => {
    const { text } = make('report', selection)
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:document'],
      // Lines are as they come, and what pages call their own language is theirs.
      rules: { 'no-trailing-whitespace': 'off', 'long-title': 'off', 'require-sri': 'off' },
    }).validateString(text)
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`)),
    ).toEqual([])
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
    const made = make(format, selection)
    expect(made.text.length).toBeGreaterThan(0)
    expect(fileName(selection, made)).toMatch(/^[\w.-]+-2026-11-29\.[a-z]+$/)
  })

  it.each(STATEMENT_FORMATS)('as %s something is made of every statement', (format) => {
    for (const statement of selection.statements)
      expect(make(format, selection, statement).text.length, statement.id).toBeGreaterThan(0)
  })
})

it('positions are counted in code points, as the model has them', () => {
  const selection = unchecked(inventReading(inventArticle(['🌊🌊 “It holds,” he said.']), [{ content: ['It holds,'] }]))
  const { first } = webAnnotations(pageRecord(selection), () => '', 'en')
  expect([first.items[0]?.target].flat()[0]?.selector[1]).toEqual({ type: 'TextPositionSelector', start: 4, end: 13 })
})

it('a cell that begins as a formula does is text', () => {
  const csv = writeCsv(pageRecord(hostile()), () => 1)
  expect(csv).toContain(`"'=HYPERLINK(""https://evil.test"")"`)
})

it('what is chosen is all that is handed on, of the checks too', () => {
  const all = everyOutcome()
  const [only] = all.statements
  const record = pageRecord({ ...all, statements: only ? [only] : [] })
  expect(record.statements).toHaveLength(1)
  expect(new Set(record.traces.map(({ statement }) => statement))).toEqual(new Set([only?.id]))
  expect(record.statementsOnPage).toBe(all.statements.length)
})

/** Where a selector leads in a text, UTF-16 units. */
async function placesOf(selector: unknown, text: string): Promise<{ start: number; end: number }[]> {
  const { window } = new JSDOM('<!DOCTYPE html><body></body>')
  const { document } = window
  const node = document.createTextNode(text)
  document.body.append(node)
  const { type } = selector as { type: string }
  const matcher =
    type === 'TextQuoteSelector'
      ? createTextQuoteSelectorMatcher(selector as never)
      : createTextPositionSelectorMatcher(selector as never)
  const places = []
  for await (const range of matcher(document.body)) places.push({ start: range.startOffset, end: range.endOffset })
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
