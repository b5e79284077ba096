import { doneHops } from '../../core/claims/claims-of-traces'
import { writeBibtex } from '../../core/export/cite/bibtex'
import { type CitedWork, workOfPage, workOfSource } from '../../core/export/cite/cited-work'
import { writeCslJson } from '../../core/export/cite/csl-json'
import { writeRis } from '../../core/export/cite/ris'
import { CITATION_STYLES, type CitationStyle, citeIn } from '../../core/export/cite/styles'
import { writePlain } from '../../core/export/write-plain'
import type { Article } from '../../core/model'
import { leadingCheck } from '../../core/trace/hop/leading-check'
import type { Trace } from '../../core/trace/hop/trace'
import { citationStyleWords, citedWords } from '../../ui/export-words'
import { hostOf } from '../checking/host-of'
import type { Made } from './formats'

/** Formats for reference managers, by their own names. */
const REFERENCE_FORMATS = { bibtex: 'BibTeX', ris: 'RIS', csl: 'CSL-JSON' } as const

/** Styles, and before them the formats that reference managers import. */
export type CitationForm = keyof typeof REFERENCE_FORMATS | CitationStyle

export const CITATION_FORMS: readonly CitationForm[] = [...CITATION_STYLES, 'bibtex', 'ris', 'csl']

export const formWord = (form: CitationForm): string =>
  form === 'bibtex' || form === 'ris' || form === 'csl' ? REFERENCE_FORMATS[form] : citationStyleWords[form]

/** Something that may be cited, and what it is called. */
export interface Citable {
  label: string
  work: CitedWork
}

/** The page, and every source of these traces that was read, the nearest first; the last of one that came to its origin is it. */
export function citables(article: Article, traces: readonly Trace[], now: number): Citable[] {
  const sources = traces.flatMap((trace) => {
    const hops = doneHops(trace)
    return hops.flatMap((hop, at): Citable[] => {
      const check = leadingCheck(hop)
      if (!('source' in check)) return []
      const isOrigin = trace.end === 'origin' && at === hops.length - 1
      const label = (isOrigin ? citedWords.origin : citedWords.source)({ host: hostOf(check.source.url) })
      return [{ label, work: workOfSource(check.source, hop.at ?? now) }]
    })
  })
  const known = new Map(sources.map((source) => [source.work.url, source]))
  return [{ label: citedWords.page, work: workOfPage(article, now) }, ...known.values()]
}

export function cite(form: CitationForm, work: CitedWork): Made {
  switch (form) {
    case 'bibtex':
      return { text: writeBibtex([work]), extension: 'bib', mime: 'application/x-bibtex' }
    case 'ris':
      return { text: writeRis([work]), extension: 'ris', mime: 'application/x-research-info-systems' }
    case 'csl':
      return { text: writeCslJson([work]), extension: 'json', mime: 'application/vnd.citationstyles.csl+json' }
    default: {
      const runs = citeIn(form, work).map(({ text }) => ({ text }))
      return { text: writePlain([{ kind: 'paragraph', runs }]), extension: 'txt', mime: 'text/plain' }
    }
  }
}
