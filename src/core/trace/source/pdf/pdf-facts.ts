import { stringAt } from '../posts/json-value'

/** What a PDF says of itself. */
export interface PdfFacts {
  title: string
  author: string
  /** ISO 8601, `''` where unknown. */
  created: string
  /** ISO 8601, `''` where unknown, or the same as `created`. */
  modified: string
  /** BCP 47, `''` where unknown. */
  language: string
}

/** Names that programs leave for titles: of themselves, of files, of nothing. */
const NO_TITLE = /^(?:microsoft \w+ - .*|untitled.*|.*\.(?:docx?|pdf|indd|tex|odt|pptx?|xlsx?|qxp))$/i

/** Reads a PDF's information dictionary, of which nothing is believed but what has the right shape. */
export function readPdfFacts(info: unknown): PdfFacts {
  const title = stringAt(info, 'Title').replace(/\s+/g, ' ')
  const created = dateOf(stringAt(info, 'CreationDate'))
  const modified = dateOf(stringAt(info, 'ModDate'))
  const language = stringAt(info, 'Language')
  return {
    title: NO_TITLE.test(title) ? '' : title,
    author: stringAt(info, 'Author').replace(/\s+/g, ' '),
    created,
    modified: modified === created ? '' : modified,
    language: /^[a-z]{2,3}(?:-[\w-]+)?$/i.test(language) ? language : '',
  }
}

/** A date as PDFs write it (*D:20260914080000+02'00'*) in ISO 8601; `''` for what is none. */
function dateOf(date: string): string {
  const [, year, month = '01', day = '01', time = '', sign = '', hours = '', minutes = '00'] =
    /^(?:D:)?(\d{4})(\d{2})?(\d{2})?(\d{6})?(?:([+\-Z])(?:(\d{2})'?(\d{2})?)?)?/.exec(date) ?? []
  if (!year) return ''
  const zone = hours === '' || sign === 'Z' ? (sign === '' ? '' : 'Z') : `${sign}${hours}:${minutes}`
  const clock = time === '' ? '' : `T${time.slice(0, 2)}:${time.slice(2, 4)}:${time.slice(4)}${zone}`
  const iso = `${year}-${month}-${day}${clock}`
  return Number.isNaN(Date.parse(iso)) ? '' : iso
}
