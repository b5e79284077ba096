import type { CitedDay, CitedType, CitedWork } from './cited-work'

/** The types of RIS, by those of CSL (https://en.wikipedia.org/wiki/RIS_(file_format)#Type_of_reference). */
const TYPES: Readonly<Record<CitedType, string>> = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  report: 'RPRT',
  post: 'ELEC',
}

/** RIS: a tag, two spaces, a hyphen, a space and a value a line, `CRLF` after each; `ER` ends a reference. */
export function writeRis(works: readonly CitedWork[]): string {
  return works.map(writeReference).join('\r\n')
}

function writeReference({ type, authors, title, container, issued, accessed, url, language }: CitedWork): string {
  const tags: [tag: string, value: string][] = [
    ['TY', TYPES[type]],
    ...authors.map((author): [string, string] => [
      'AU',
      'literal' in author ? author.literal : `${author.family}, ${author.given}`,
    ]),
    ['TI', title],
    [type === 'report' ? 'PB' : 'T2', container],
    ['PY', issued ? String(issued.year) : ''],
    ['DA', issued ? slashed(issued) : ''],
    ['Y2', slashed(accessed)],
    ['UR', url],
    ['LA', language],
  ]
  const lines = tags.filter(([, value]) => value !== '').map(([tag, value]) => `${tag}  - ${oneLine(value)}`)
  return [...lines, 'ER  - ', ''].join('\r\n')
}

/** A value cannot hold an end of line: what comes after one would be a tag of its own. */
const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** *2026/10/04/*: the slashes stand, whatever is told. */
function slashed({ year, month, day }: CitedDay): string {
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'))
  return `${year}/${two(month)}/${two(day)}`
}
