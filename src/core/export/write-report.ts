import { element, elementsOf } from './elements'
import type { PageRecord, PageRecords } from './page-record'
import type { Block } from './told'
import { escapeHtml, writeHtml } from './write-html'

/** The id of the element that holds the record within a report, and how it begins: `whence verify` looks for it. */
export const RECORD_ID = 'whence-record'
export const RECORD_TAG = `<script type="application/json" id="${RECORD_ID}">`

/** Nothing may be loaded or run from a report, wherever it is opened. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

interface Report {
  blocks: readonly Block[]
  /** One record, or several in one (`recordFile`). */
  record: PageRecord | PageRecords
  title: string
  /** The language that it is told in, BCP 47. */
  language: string
  /** Its style sheet, ours. */
  style: string
}

/**
 * A report as one HTML file that asks for nothing: its style is in it, its chains are drawn in it, and the record that it
 * was made from stands in a block of data, which no browser runs.
 */
export function writeReport({ blocks, record, title, language, style }: Report): string {
  const head = [
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(POLICY)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    `<style>\n${style.replaceAll('</', '<\\/')}</style>`,
  ].join('\n')
  const body = writeHtml([element('main', { class: 'report' }, ...elementsOf(blocks))])
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
${head}
</head>
<body>
${body}
${RECORD_TAG}${safeJson(record)}</script>
</body>
</html>
`
}

/** JSON in which nothing can end the element that it stands in. */
const safeJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
