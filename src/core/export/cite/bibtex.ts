import type { Author } from './author'
import { citationKeys } from './citation-key'
import { type CitedWork, isoDay } from './cited-work'

/**
 * BibTeX as biblatex reads it: `@online`, which styles that do not know it take for `@misc`. Month and year stand by
 * themselves for BibTeX, whose styles know no `date`.
 */
export function writeBibtex(works: readonly CitedWork[]): string {
  const keys = citationKeys(works)
  return works.map((work, at) => writeEntry(work, keys[at] ?? '')).join('\n')
}

function writeEntry(work: CitedWork, key: string): string {
  const { authors, title, container, issued, accessed, url, language } = work
  const fields: [name: string, value: string][] = [
    ['author', authors.map(authorField).join(' and ')],
    // In braces of its own: titles are given as they stand, not in another's case.
    ['title', title && `{${escapeTex(title)}}`],
    ['organization', escapeTex(container)],
    ['year', issued ? String(issued.year) : ''],
    ['month', issued?.month ? String(issued.month) : ''],
    ['day', issued?.day ? String(issued.day) : ''],
    ['url', escapeUrl(url)],
    ['urldate', isoDay(accessed)],
    ['langid', /^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(language) ? language : ''],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},`)
  return `@online{${key},\n${lines.join('\n')}\n}\n`
}

const authorField = (author: Author): string =>
  'literal' in author ? `{${escapeTex(author.literal)}}` : `${escapeTex(author.family)}, ${escapeTex(author.given)}`

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** What means something to TeX, as what it is. Braces stay in pairs that way. */
const escapeTex = (text: string): string => text.replace(/[\\{}$&#%_~^]/g, (mark) => TEX[mark] ?? `\\${mark}`)

/** In an address braces would part the field, and a backslash has no place. */
const escapeUrl = (url: string): string => url.replace(/[{}\\]/g, (mark) => encodeURIComponent(mark))
