import { writeClaimReviews } from '../../core/export/claim-review'
import { elementsOf } from '../../core/export/elements'
import { pageRecord, type Selection, writeRecord } from '../../core/export/page-record'
import { statementAddress } from '../../core/export/statement-address'
import type { Block } from '../../core/export/told'
import { writeWebAnnotations } from '../../core/export/web-annotation'
import { writeCsv } from '../../core/export/write-csv'
import { writeHtml } from '../../core/export/write-html'
import { writeHypothesis } from '../../core/export/write-hypothesis'
import { writeMarkdown } from '../../core/export/write-markdown'
import { writePlain } from '../../core/export/write-plain'
import { writeReport } from '../../core/export/write-report'
import type { Statement } from '../../core/model'
import { hostOfPublisher } from '../../core/publisher/publisher-host'
import { type FormatName, reportWords, titleWords } from '../../ui/export-words'
import reportStyle from '../report/report.css?raw'
import { toldReport } from './told-report'
import { gistOf, toldStatement } from './told-statement'

/** The language in which Whence tells, BCP 47. */
const LANGUAGE = 'en'

/** What a choice gives. */
export interface Made {
  text: string
  /** Of the file that it is saved in. */
  extension: string
  mime: string
}

/** The forms of one statement, and those of a page, in the order in which they are offered. */
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

/** @param only one statement of the selection, null for all that were chosen of the page */
export function make(format: FormatName, selection: Selection, only: Statement | null = null): Made {
  const told = (): Block[] => (only ? toldOf(only, selection) : toldReport(selection))
  switch (format) {
    case 'plain':
      return { text: `${writePlain(told())}\n`, extension: 'txt', mime: 'text/plain' }
    case 'markdown':
      return { text: writeMarkdown(told()), extension: 'md', mime: 'text/markdown' }
    case 'html':
      return { text: `${writeHtml(elementsOf(told(), only ? 1 : 0))}\n`, extension: 'html', mime: 'text/html' }
    case 'link':
      return {
        text: only ? statementAddress(only, selection.reading.article) : '',
        extension: 'txt',
        mime: 'text/plain',
      }
    case 'csv':
      return { text: writeCsv(pageRecord(selection), numberIn(selection)), extension: 'csv', mime: 'text/csv' }
    case 'json':
      return { text: writeRecord(selection), extension: 'json', mime: 'application/json' }
    case 'annotations':
      return {
        text: writeWebAnnotations(pageRecord(selection), (it) => lineOf(it, selection), LANGUAGE),
        extension: 'jsonld',
        mime: 'application/ld+json',
      }
    case 'hypothesis':
      return {
        text: writeHypothesis(pageRecord(selection), (it) => lineOf(it, selection), LANGUAGE),
        extension: 'json',
        mime: 'application/json',
      }
    case 'claim-review':
      return { text: writeClaimReviews(pageRecord(selection)), extension: 'jsonld', mime: 'application/ld+json' }
    case 'report':
      return { text: reportFile(selection), extension: 'html', mime: 'text/html' }
  }
}

const toldOf = (statement: Statement, { reading, traces }: Selection): Block[] =>
  toldStatement(
    statement,
    reading.article,
    traces.filter((trace) => trace.statement === statement.id),
  )

const numberIn =
  ({ reading }: Selection) =>
  (id: string): number =>
    reading.statements.findIndex((statement) => statement.id === id) + 1

/** The body of an annotation: all that is told of the statement, the gist of its checks first. */
function lineOf(statement: Statement, selection: Selection): string {
  const gist = gistOf(selection.traces.filter((trace) => trace.statement === statement.id))
  return [gist, writePlain(toldOf(statement, selection))].filter((part) => part !== '').join('\n\n')
}

function reportFile(selection: Selection): string {
  return writeReport({
    blocks: [...toldReport(selection), { kind: 'paragraph', runs: [{ text: reportWords.footVerify }] }],
    record: pageRecord(selection),
    title: titleOf(selection),
    language: LANGUAGE,
    style: reportStyle,
  })
}

export const titleOf = ({ reading }: Pick<Selection, 'reading'>): string => titleWords(reading.article.title)

/** *harbourpost.test-2026-11-29.csv*: letters that every file system takes. */
export function fileName(selection: Selection, { extension }: Pick<Made, 'extension'>): string {
  const host = hostOfPublisher(selection.reading.article.url).replace(/[^\w.-]+/gu, '-') || 'page'
  return `${host}-${new Date(selection.made).toISOString().slice(0, 10)}.${extension}`
}
