import type { Statement } from '../../model'
import type { Trace } from '../../trace/hop/trace'
import type { Check } from '../../trace/model'

/** The traces of a page on which so many statements were checked, each found verbatim at one source. */
export function checkedPage(size: number): Trace[] {
  return Array.from({ length: size }, (_, at): Trace => {
    const words = `Gate ${at} of the barrier was shut before the water came, and nobody had told the wardens of it`
    const statement: Statement = {
      id: `s${at}`,
      where: 'body',
      form: 'direct',
      confidence: 'high',
      basis: ['quote'],
      content: [{ text: words, start: 0, end: words.length }],
      cue: null,
      speaker: null,
      via: [],
      sources: [],
    }
    const href = `https://harbourpost.test/${at}`
    return {
      statement: statement.id,
      href,
      hops: [{ href, statement, way: 'fetch', check: foundAt(href), step: null, tab: null, at: 1 }],
      goal: null,
      end: 'resting',
      batch: null,
      at: 1,
    }
  })
}

function foundAt(url: string): Check {
  const none = { relation: 'unknown', here: '', there: '' } as const
  return {
    outcome: 'found',
    verdict: 'verbatim',
    source: {
      url,
      kind: 'page',
      outlet: '',
      title: '',
      author: '',
      published: '',
      modified: '',
      language: 'en',
      bytes: 1,
      pages: null,
      words: 1,
      cutOff: null,
      from: 'page',
      archived: null,
    },
    passage: { before: '', text: '', after: '', marks: [], paragraph: 1, page: null, speaker: '', href: url },
    diff: [],
    parts: [],
    splice: null,
    comparison: {
      speaker: none,
      date: { here: '', there: '', days: null, isOld: false },
      outlet: none,
      copyOf: '',
    },
    next: { statement: null, origin: null },
  }
}
