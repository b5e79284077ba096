import type { Article, Piece, Reading, Statement } from '../core/model'

/** The paragraph of the example. The outlet, the people and what they say are invented. */
const TEXT =
  'The minister, Ruta Senneville, said on Monday that she learned of the cracks only in August. The barrier’s former engineer remembers it otherwise. “We told them in writing, twice,” Pavo Lindqvist-Adeyemi told the Harbour Post.'

const ARTICLE: Article = {
  url: '',
  title: '',
  outlet: '',
  byline: '',
  published: '',
  language: 'en',
  headline: '',
  standfirst: '',
  captions: [],
  text: TEXT,
  blocks: [{ kind: 'paragraph', start: 0, end: TEXT.length }],
  links: [],
}

const REPORT: Statement = {
  id: 'report',
  where: 'body',
  form: 'indirect',
  confidence: 'high',
  basis: ['that', 'named'],
  content: [find('she learned of the cracks only in August')],
  cue: find('said on Monday'),
  speaker: {
    mention: 'Ruta Senneville',
    name: 'Ruta Senneville',
    kind: 'person',
    role: 'minister',
    ...spanOf('Ruta Senneville'),
  },
  via: [],
  sources: [],
}

const QUOTATION: Statement = {
  id: 'quotation',
  where: 'body',
  form: 'direct',
  confidence: 'high',
  basis: ['quote', 'named'],
  content: [find('We told them in writing, twice,')],
  cue: find('told'),
  speaker: {
    mention: 'Pavo Lindqvist-Adeyemi',
    name: 'Pavo Lindqvist-Adeyemi',
    kind: 'person',
    role: 'former engineer',
    ...spanOf('Pavo Lindqvist-Adeyemi'),
  },
  via: [{ mention: 'the Harbour Post', name: 'Harbour Post', kind: 'outlet' }],
  sources: [{ href: 'https://harbour-post.example/warning-letters', anchor: 'the Harbour Post', relation: 'name' }],
}

/** What the welcome page shows by example, read by hand. */
export const SAMPLE: Reading = { article: ARTICLE, statements: [REPORT, QUOTATION] }

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.lastIndexOf(words)
  return { start, end: start + words.length }
}

function find(words: string): Piece {
  return { text: words, ...spanOf(words) }
}
