import { sampleIn, sampleStatement } from '../core/sample/sample'
import { pageOf } from '../core/trace/check/page'
import type { Check } from '../core/trace/model'
import { askOpenEngine } from './ask-open-engine'

/** In place of a tab's number: no tab of the browser has it. */
const NO_TAB = -1

/**
 * Checks a statement of the welcome page's example, as it is told in a language, as any other is checked, at a source that is
 * at hand as a page in a tab is: nothing is asked for. null where there is no such statement.
 */
export async function checkSample(id: string, language: string): Promise<Check | null> {
  const sample = sampleIn(language)
  const statement = sampleStatement(sample, id)
  if (!statement) return null
  const { article } = sample.reading
  const { address, html } = sample.source
  return askOpenEngine('check', {
    job: `sample ${article.language} ${id}`,
    tab: NO_TAB,
    question: {
      hop: { href: address, statement },
      page: pageOf(article),
      place: null,
      fetching: { from: 'tab', html, url: address, status: null, refused: null },
    },
  })
}
