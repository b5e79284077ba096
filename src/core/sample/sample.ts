import type { Article, Piece, Reading, Statement } from '../model'
import { SAMPLE_ADDRESS } from './sample-source'

/** The paragraph of the example. The outlet, the people and what they say are invented. */
const TEXT =
  'The minister, Ruta Senneville, said on Monday that she learned of the cracks only in August. The barrier’s former engineer remembers it otherwise. “We told them in writing, twice,” Pavo Lindqvist-Adeyemi told the Harbour Post. “The gates will be mended as soon as the budget allows it,” the deputy minister, Tomas Ekwall, told the same paper.'

const ARTICLE: Article = {
  url: '',
  title: '',
  outlet: '',
  byline: '',
  published: '2026-10-06',
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
  sources: [{ href: SAMPLE_ADDRESS, anchor: 'the Harbour Post', relation: 'name' }],
}

const REWORDED: Statement = {
  id: 'reworded',
  where: 'body',
  form: 'direct',
  confidence: 'high',
  basis: ['quote', 'named'],
  content: [find('The gates will be mended as soon as the budget allows it,')],
  cue: find('told'),
  speaker: {
    mention: 'the deputy minister, Tomas Ekwall',
    name: 'Tomas Ekwall',
    kind: 'person',
    role: 'deputy minister',
    ...spanOf('the deputy minister, Tomas Ekwall'),
  },
  via: [{ mention: 'the same paper', name: 'Harbour Post', kind: 'outlet' }],
  sources: [{ href: SAMPLE_ADDRESS, anchor: 'told', relation: 'cue' }],
}

/** What the welcome page shows by example, read by hand. */
export const SAMPLE: Reading = { article: ARTICLE, statements: [REPORT, QUOTATION, REWORDED] }

/** What is looked for where the reader has a statement of the example checked; null where there is no such statement. */
export const sampleStatement = (id: string): Statement | null =>
  SAMPLE.statements.find((statement) => statement.id === id && statement.sources.length > 0) ?? null

function spanOf(words: string): { start: number; end: number } {
  const start = TEXT.lastIndexOf(words)
  return { start, end: start + words.length }
}

function find(words: string): Piece {
  return { text: words, ...spanOf(words) }
}
