import type { PageRecord } from './page-record'
import { stableUuid } from './stable-uuid'
import { type Tell, webAnnotations } from './web-annotation'

/*
 * A file that Hypothesis imports (*Share, import* in its sidebar): what its own export writes, as far as an import keeps it.
 * An object with a list of `annotations`, each as its interface has them (https://h.readthedocs.io/en/latest/api-reference/v1/,
 * read on 30 November 2026): `uri`, `document`, `text`, `tags`, and one `target` with its selectors.
 */

/** By whom annotations are said to be until they are imported, since a list of them is shown by who has made them. */
const USER = 'acct:whence@whence.invalid'

/** @param language the one that is told in, BCP 47 */
export function writeHypothesis(record: PageRecord, tell: Tell, language: string): string {
  const { article, made } = record
  const annotations = webAnnotations(record, tell, language).first.items.map(({ body, target }, at) => {
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
  return `${JSON.stringify({ export_date: made, export_userid: USER, client_version: '', annotations }, null, 2)}\n`
}
