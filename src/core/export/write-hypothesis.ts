import type { PageRecord } from './page-record'
import { stableUuid } from './stable-uuid'
import { annotationsOf, type Telling } from './web-annotation'

/*
 * A file that Hypothesis imports (*Share, import* in its sidebar): what its own export writes, as far as an import keeps it.
 * An object with a list of `annotations`, each as its interface has them (https://h.readthedocs.io/en/latest/api-reference/v1/,
 * read on 30 November 2026): `uri`, `document`, `text`, `tags`, and one `target` with its selectors.
 */

/** By whom annotations are said to be until they are imported, since a list of them is shown by who has made them. */
const USER = 'acct:whence@whence.invalid'

/** @param made when the file is made, ms since the epoch */
export function writeHypothesis(records: readonly PageRecord[], made: number, telling: Telling): string {
  const annotations = records.flatMap((record) => importsOf(record, telling))
  const head = { export_date: new Date(made).toISOString(), export_userid: USER, client_version: '' }
  return `${JSON.stringify({ ...head, annotations }, null, 2)}\n`
}

function importsOf(record: PageRecord, telling: Telling) {
  const { article, made } = record
  return annotationsOf(record, telling).map(({ body, target }, at) => {
    // A statement in pieces is anchored at its first: an annotation there has one target.
    const [first] = [target].flat()
    return {
      id: stableUuid([article.url, made, `${at}`].join('\n')),
      created: made,
      updated: made,
      user: USER,
      uri: article.url,
      document: { title: [article.title] },
      text: body.flatMap((each) => (each.type === 'TextualBody' ? each.value : [])).join('\n\n'),
      tags: ['Whence'],
      target: first
        ? [{ source: first.source, selector: first.selector.filter(({ type }) => type === 'TextQuoteSelector') }]
        : [],
    }
  })
}
