import { citationKey, citationKeys } from './citation-key'
import type { CitedDay, CitedWork } from './cited-work'

/** An item of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html); what is unknown is left out. */
export interface CslItem {
  id: string
  type: CitedWork['type']
  title?: string
  author?: CitedWork['authors']
  'container-title'?: string
  publisher?: string
  issued?: CslDate
  accessed: CslDate
  URL?: string
  language?: string
}

interface CslDate {
  'date-parts': [number[]]
}

/** @param id another for each item of a file */
export function cslItem(work: CitedWork, id = citationKey(work)): CslItem {
  const { type, title, authors, container, issued, accessed, url, language } = work
  return {
    id,
    type,
    ...(title && { title }),
    ...(authors.length > 0 && { author: authors }),
    ...(container && (type === 'report' ? { publisher: container } : { 'container-title': container })),
    ...(issued && { issued: dateOf(issued) }),
    accessed: dateOf(accessed),
    ...(url && { URL: url }),
    ...(language && { language }),
  }
}

export function writeCslJson(works: readonly CitedWork[]): string {
  const keys = citationKeys(works)
  return `${JSON.stringify(
    works.map((work, at) => cslItem(work, keys[at])),
    null,
    2,
  )}\n`
}

const dateOf = ({ year, month, day }: CitedDay): CslDate => ({
  'date-parts': [[year, month, day].filter((part) => part !== undefined)],
})
