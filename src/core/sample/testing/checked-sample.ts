import { attribute } from '../../attribution/testing/loaded-attributor'
import { parseHtml } from '../../parse/parse-html'
import { checkSource } from '../../trace/check/check-source'
import { pageOf } from '../../trace/check/page'
import { prepareSource } from '../../trace/match/prepare-source'
import type { Check } from '../../trace/model'
import { readSource } from '../../trace/source/read-source'
import { sampleIn, sampleStatement } from '../sample'

/** What checking a statement of the example comes to, by the steps of any other check; null where it has no source. */
export function checkedSample(id: string, language: string): Check | null {
  const sample = sampleIn(language)
  const statement = sampleStatement(sample, id)
  if (!statement) return null
  const page = pageOf(sample.reading.article)
  const { html, address } = sample.source
  const source = readSource(parseHtml(html), { url: address, bytes: html.length })
  return checkSource({ statement, page, place: null }, prepareSource(source), { attribute })
}
