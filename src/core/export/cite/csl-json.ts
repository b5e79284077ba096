import { citationKey } from './citation-key'
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

export function cslItem(work: CitedWork): CslItem {
  const { type, title, authors, container, issued, accessed, url, language } = work
  return {
    id: citationKey(work),
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

export const writeCslJson = (works: readonly CitedWork[]): string => `${JSON.stringify(works.map(cslItem), null, 2)}\n`

const dateOf = ({ year, month, day }: CitedDay): CslDate => ({
  'date-parts': [[year, month, day].filter((part) => part !== undefined)],
})
