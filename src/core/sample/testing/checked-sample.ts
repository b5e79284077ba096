import { attribute } from '../../attribution/testing/loaded-attributor'
import { parseHtml } from '../../parse/parse-html'
import { checkSource } from '../../trace/check/check-source'
import { prepareSource } from '../../trace/match/prepare-source'
import type { Check } from '../../trace/model'
import { readSource } from '../../trace/source/read-source'
import { SAMPLE, sampleStatement } from '../sample'
import { SAMPLE_ADDRESS, SAMPLE_SOURCE } from '../sample-source'

/** What checking a statement of the example comes to, by the steps of any other check; null where it has no source. */
export function checkedSample(id: string): Check | null {
  const statement = sampleStatement(id)
  if (!statement) return null
  const { url, outlet, published, language, byline, text } = SAMPLE.article
  const source = readSource(parseHtml(SAMPLE_SOURCE), { url: SAMPLE_ADDRESS, bytes: SAMPLE_SOURCE.length })
  const page = { url, outlet, published, language, byline, text }
  return checkSource({ statement, page, place: null }, prepareSource(source), { attribute })
}
