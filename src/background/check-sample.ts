import { SAMPLE, sampleStatement } from '../core/sample/sample'
import { SAMPLE_ADDRESS, SAMPLE_SOURCE } from '../core/sample/sample-source'
import type { Check } from '../core/trace/model'
import { askOpenEngine } from './ask-open-engine'

/** In place of a tab's number: no tab of the browser has it. */
const NO_TAB = -1

/**
 * Checks a statement of the welcome page's example as any other is checked, at a source that is at hand as a page in a tab
 * is: nothing is asked for. null where there is no such statement.
 */
export async function checkSample(id: string): Promise<Check | null> {
  const statement = sampleStatement(id)
  if (!statement) return null
  const { url, outlet, published, language, byline, text } = SAMPLE.article
  return askOpenEngine('check', {
    job: `sample ${id}`,
    tab: NO_TAB,
    question: {
      hop: { href: SAMPLE_ADDRESS, statement },
      page: { url, outlet, published, language, byline, text },
      place: null,
      fetching: { from: 'tab', html: SAMPLE_SOURCE, url: SAMPLE_ADDRESS, status: null, refused: null },
    },
  })
}
