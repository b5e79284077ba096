import { doneHops } from '../../core/claims/claims-of-traces'
import { writeBibtex } from '../../core/export/cite/bibtex'
import { type CitedWork, workOfPage, workOfSource } from '../../core/export/cite/cited-work'
import { writeCslJson } from '../../core/export/cite/csl-json'
import { writeRis } from '../../core/export/cite/ris'
import { CITATION_STYLES, type CitationStyle, citeIn } from '../../core/export/cite/styles'
import type { ExportedPage, ExportSet } from '../../core/export/exported-page'
import { writePlain } from '../../core/export/write-plain'
import { leadingCheck } from '../../core/trace/hop/leading-check'
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

/** What may be cited, and what it is called. */
export interface Citable {
  label: string
  works: CitedWork[]
}

/** A work with its address, and what it is called where it is cited by itself. */
interface CitedSource {
  label: string
  work: CitedWork
}

/** The page of one statement, and each of its sources that was read. */
export function citablesOfStatement({ pages, made }: ExportSet): Citable[] {
  const sources = sourcesOf(pages, made).map(({ label, work }) => ({ label, works: [work] }))
  return [{ label: citedWords.page, works: pages.map(pageWork) }, ...sources]
}

/** All pages, and the same with every source that was read. */
export function citablesOfPages({ pages, made }: ExportSet): Citable[] {
  const works = pages.map(pageWork)
  const sources = sourcesOf(pages, made).map(({ work }) => work)
  const label = works.length === 1 ? citedWords.page : citedWords.pages({ count: works.length })
  if (sources.length === 0) return [{ label, works }]
  return [
    { label, works },
    { label: citedWords.withSources({ count: sources.length }), works: [...works, ...sources] },
  ]
}

const pageWork = ({ record: { article, made } }: ExportedPage): CitedWork => workOfPage(article, Date.parse(made))

/** Every source that was read, each once, the nearest first; the last of a trace that came to its origin is it. */
function sourcesOf(pages: readonly ExportedPage[], made: number): CitedSource[] {
  const sources = pages
    .flatMap(({ traces, searches }) => [...traces, ...searches.flatMap((search) => search.traces)])
    .flatMap((trace) => {
      const hops = doneHops(trace)
      return hops.flatMap((hop, at): CitedSource[] => {
        const check = leadingCheck(hop)
        if (!('source' in check)) return []
        const isOrigin = trace.end === 'origin' && at === hops.length - 1
        const label = (isOrigin ? citedWords.origin : citedWords.source)({ host: hostOf(check.source.url) })
        return [{ label, work: workOfSource(check.source, hop.at ?? made) }]
      })
    })
  return [...new Map(sources.map((source) => [source.work.url, source])).values()]
}

export function cite(form: CitationForm, works: readonly CitedWork[]): Made {
  switch (form) {
    case 'bibtex':
      return { text: writeBibtex(works), extension: 'bib', mime: 'application/x-bibtex' }
    case 'ris':
      return { text: writeRis(works), extension: 'ris', mime: 'application/x-research-info-systems' }
    case 'csl':
      return { text: writeCslJson(works), extension: 'json', mime: 'application/vnd.citationstyles.csl+json' }
    default: {
      const entries = works.map((work) => citeIn(form, work).map(({ text }) => ({ text })))
      const text = writePlain(entries.map((runs) => ({ kind: 'paragraph' as const, runs })))
      return { text, extension: 'txt', mime: 'text/plain' }
    }
  }
}
