import { writeClaimReviews } from '../../core/export/claim-review'
import { elementsOf } from '../../core/export/elements'
import type { ExportedPage, ExportSet } from '../../core/export/exported-page'
import { type RecordedStatement, recordFile, writeRecords } from '../../core/export/page-record'
import type { Block } from '../../core/export/told'
import { type Telling, writeWebAnnotations } from '../../core/export/web-annotation'
import { writeCsv } from '../../core/export/write-csv'
import { writeHtml } from '../../core/export/write-html'
import { writeHypothesis } from '../../core/export/write-hypothesis'
import { writeMarkdown } from '../../core/export/write-markdown'
import { writePlain } from '../../core/export/write-plain'
import { writeReport } from '../../core/export/write-report'
import { hostOfPublisher } from '../../core/publisher/publisher-host'
import { type FormatName, reportWords } from '../../ui/export-words'
import { spoken } from '../../words/messages'
import reportStyle from '../report/report.css?raw'
import { titleOf, toldReport } from './told-report'
import { selectionIn, toldSelected } from './told-selection'
import { gistOf, toldStatement, tracesOf } from './told-statement'

/** What a choice gives. */
export interface Made {
  text: string
  /** Of the file that it is saved in. */
  extension: string
  mime: string
}

/** The forms of one statement, and those of pages, in the order in which they are offered. */
export const STATEMENT_FORMATS: readonly FormatName[] = ['plain', 'markdown', 'html', 'link']
export const PAGE_FORMATS: readonly FormatName[] = [
  'report',
  'markdown',
  'html',
  'plain',
  'csv',
  'json',
  'annotations',
  'hypothesis',
  'claim-review',
]

/** The one statement that is told by itself, or the words that the reader selected; `''` for none. */
type Only = string

/** @param only the id of a statement, or of selected words, of the first page; `''`: all that were chosen of all pages */
export function make(format: FormatName, set: ExportSet, only: Only = ''): Made {
  const told = (): Block[] => toldOf(set, only)
  const records = set.pages.map(({ record }) => record)
  switch (format) {
    case 'plain':
      return { text: `${writePlain(told())}\n`, extension: 'txt', mime: 'text/plain' }
    case 'markdown':
      return { text: writeMarkdown(told()), extension: 'md', mime: 'text/markdown' }
    case 'html':
      return {
        text: `${writeHtml(elementsOf(told(), only === '' ? 0 : 1))}\n`,
        extension: 'html',
        mime: 'text/html',
      }
    case 'link':
      return { text: statementIn(set, only)?.statement.address ?? '', extension: 'txt', mime: 'text/plain' }
    case 'csv':
      return { text: writeCsv(set.pages), extension: 'csv', mime: 'text/csv' }
    case 'json':
      return { text: writeRecords(records, set.made), extension: 'json', mime: 'application/json' }
    case 'annotations':
      return {
        text: writeWebAnnotations(records, labelOf(set), tellingOf(set)),
        extension: 'jsonld',
        mime: 'application/ld+json',
      }
    case 'hypothesis':
      return { text: writeHypothesis(records, set.made, tellingOf(set)), extension: 'json', mime: 'application/json' }
    case 'claim-review':
      return { text: writeClaimReviews(records), extension: 'jsonld', mime: 'application/ld+json' }
    case 'report':
      return { text: reportFile(set), extension: 'html', mime: 'text/html' }
  }
}

function toldOf(set: ExportSet, only: Only): Block[] {
  const one = statementIn(set, only)
  return one ? toldOne(one.statement, one.page) : toldReport(set)
}

function statementIn({ pages: [page] }: ExportSet, only: Only) {
  if (!page) return null
  const statement = page.record.statements.find(({ id }) => id === only) ?? selectionIn(page, only)?.words
  return statement ? { page, statement } : null
}

function toldOne(statement: RecordedStatement, page: ExportedPage): Block[] {
  const selection = selectionIn(page, statement.id)
  return selection ? toldSelected(selection, page) : toldStatement(statement, page)
}

/** What a collection of annotations is called: as its page, where it is of one. */
function labelOf(set: ExportSet): string {
  const [first, ...more] = set.pages
  return first && more.length === 0 ? first.record.article.title : titleOf(set)
}

/** How annotations are told: the gist of a statement's checks first, and then all that is told of it. */
function tellingOf({ pages }: ExportSet): Telling {
  const byRecord = new Map(pages.map((page) => [page.record, page]))
  return {
    language: spoken().tag,
    tell: (statement, record) => {
      const page = byRecord.get(record)
      return page ? lineOf(statement, page) : ''
    },
  }
}

const lineOf = (statement: RecordedStatement, page: ExportedPage): string =>
  [gistOf(tracesOf(statement, page)), writePlain(toldOne(statement, page))].filter((part) => part !== '').join('\n\n')

function reportFile(set: ExportSet): string {
  return writeReport({
    blocks: [...toldReport(set), { kind: 'paragraph', runs: [{ text: reportWords.footVerify }] }],
    record: recordFile(
      set.pages.map(({ record }) => record),
      set.made,
    ),
    title: titleOf(set),
    language: spoken().tag,
    style: reportStyle,
  })
}

/** *harbourpost.test-2026-11-29.csv*, *3-pages-2026-11-29.csv*: letters that every file system takes. */
export function fileName({ pages, made }: ExportSet, { extension }: Pick<Made, 'extension'>): string {
  const [first, ...more] = pages
  const host = hostOfPublisher(first?.record.article.url ?? '').replace(/[^\w.-]+/gu, '-') || 'page'
  const what = more.length === 0 ? host : `${pages.length}-pages`
  return `${what}-${new Date(made).toISOString().slice(0, 10)}.${extension}`
}
