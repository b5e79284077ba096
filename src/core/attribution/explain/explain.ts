import { loadLanguages } from '../../languages/load-languages'
import type { Languages } from '../../languages/reader'
import type { Article, Statement } from '../../model'
import { readBody } from '../attribute'
import { basisMeanings } from './basis-meanings'
import { ofStatement, type StageReport } from './stage-report'
import { writePassage } from './write-words'

/** What was made of an article, from its text to its statements. */
export interface Explanation {
  stages: StageReport[]
  statements: Statement[]
  /** The sentences (from 1) that each statement was made of: those of its words, its cue, its speaker. */
  sentencesOf: number[][]
}

export type Explainer = (article: Article) => Explanation

/** Loads the languages once; what it gives back may be called as often as wished. */
export async function loadExplainer(): Promise<Explainer> {
  const languages = await loadLanguages()
  return (article) => explain(article, languages)
}

/** Reads an article and tells what each stage made. */
export function explain(article: Article, languages: Languages): Explanation {
  const { quotations, reading } = readBody(article, languages)
  const { statements } = reading
  const { stages, sentencesOf } = reading.explain()
  const first: StageReport = {
    name: 'Quotations',
    task: 'what stands between quotation marks, before any word is read',
    items: quotations.map(({ pieces, closed }) => ({
      text: pieces.map(({ text }) => writePassage(text)).join(' + ') + (closed ? '' : ' (its end is a guess)'),
      of: null,
    })),
  }
  const last = [explainSources(article, statements), explainConfidence(statements)]
  return { stages: [first, ...stages, ...last], statements, sentencesOf }
}

/**
 * The part of an explanation that tells of one statement (from 1) and of the sentences it was made of. Stages that made
 * something of the whole text alone are left out.
 */
export function explainOne({ stages, sentencesOf }: Explanation, statement: number): StageReport[] {
  const sentences = new Set(sentencesOf[statement - 1])
  return stages
    .filter(({ items }) => items.length === 0 || items.some(({ of }) => of !== null))
    .map((stage) => ({
      ...stage,
      items: stage.items.filter(
        ({ of }) => of !== null && ('statement' in of ? of.statement === statement : sentences.has(of.sentence)),
      ),
    }))
}

function explainSources({ text, links }: Article, statements: readonly Statement[]): StageReport {
  const taken = new Set(statements.flatMap(({ sources }) => sources.map(({ href }) => href)))
  return {
    name: 'Sources',
    task: 'links that lead to where a statement stands, and what their words stand on',
    items: [
      ...statements.flatMap(({ sources }, at) =>
        sources.map(({ relation, anchor, href }) => ({
          text: `${relation}: ${writePassage(anchor)} → ${href}`,
          of: ofStatement(at),
        })),
      ),
      ...links
        .filter(({ href, where }) => where === 'body' && !taken.has(href))
        .map(({ start, end, href }) => ({
          text: `no statement’s source: ${writePassage(text.slice(start, end))} → ${href}`,
          of: null,
        })),
    ],
  }
}

function explainConfidence(statements: readonly Statement[]): StageReport {
  return {
    name: 'Confidence',
    task: 'high where every ground was read, low as soon as one is a guess',
    items: statements.map(({ confidence, basis }, at) => ({
      text: [confidence, ...basis.map((ground) => `${ground}: ${basisMeanings[ground]}`)].join('\n'),
      of: ofStatement(at),
    })),
  }
}
