import { findAnchors } from '../../languages/en/acts/find-anchors'
import { readActs } from '../../languages/en/acts/read-acts'
import { writeAct, writeAnchor, writeParty, writePassage, writeTokens } from '../../languages/en/explain/write-grammar'
import { nobody } from '../../languages/en/speakers/resolve-speakers'
import { loadTagger, type Tagger } from '../../languages/en/words/tagger'
import type { Article, Statement } from '../../model'
import { runStages, type Stages } from '../attribute'
import { basisMeanings } from './basis-meanings'
import { explainChunks, sentencesOfChunked } from './explain-chunks'

/** What one stage of the pipeline made of an article, in words for people. */
export interface StageReport {
  name: string
  /** What the stage does, in a sentence. */
  task: string
  items: ReportItem[]
}

/** One thing that a stage made: a line, or several where the first is its head. */
export interface ReportItem {
  text: string
  /** The sentence (from 1) or the statement (from 1) that it belongs to; null for the whole text. */
  of: { sentence: number } | { statement: number } | null
}

/** What was made of an article, from its text to its statements. */
export interface Explanation {
  stages: StageReport[]
  statements: Statement[]
  /** The sentences (from 1) that each statement was made of: those of its words, its cue, its speaker. */
  sentencesOf: number[][]
}

export type Explainer = (article: Article) => Explanation

/** Loads the language model once; what it gives back may be called as often as wished. */
export async function loadExplainer(): Promise<Explainer> {
  const tag = loadTagger()
  return (article) => explain(article, tag)
}

/** Runs the pipeline and tells what each stage made. */
export function explain(article: Article, tag: Tagger): Explanation {
  const stages = runStages(article, tag)
  const quotations: StageReport = {
    name: 'Quotations',
    task: 'what stands between quotation marks, before any word is read',
    items: stages.quotations.map(({ pieces, closed }) => ({
      text: pieces.map(({ text }) => writePassage(text)).join(' + ') + (closed ? '' : ' (its end is a guess)'),
      of: null,
    })),
  }
  const { statements } = stages
  const last = [explainSources(article, statements), explainConfidence(statements)]
  if (stages.grammar === 'none') {
    return { stages: [quotations, ...last], statements, sentencesOf: statements.map(() => []) }
  }
  if (stages.grammar === 'chunks') {
    const chunked = explainChunks(article, stages)
    return { stages: [quotations, ...chunked, ...last], statements, sentencesOf: sentencesOfChunked(stages) }
  }
  return {
    stages: [
      quotations,
      explainSentences(article, stages),
      explainCues(article, stages),
      explainActs(article, stages),
      explainDrafts(article, stages),
      explainCast(stages),
      explainSpeakers(article, stages),
      explainVia(stages),
      ...last,
    ],
    statements,
    sentencesOf: sentencesOfAll(stages),
  }
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

type English = Extract<Stages, { grammar: 'english' }>

/** For each draft the sentences, from 1, that hold its words, its cue, its speaker, or introduce it. */
function sentencesOfAll({ drafts, sentences }: English): number[][] {
  const starts = sentences.map(({ tokens }) => tokens[0]?.start ?? 0)
  return drafts.map(({ at, partyAt, introduction, content }) => {
    const places = new Set([at, partyAt, introduction ?? at])
    for (const piece of content) {
      for (let place = lastAtOrBefore(starts, piece.start); (starts[place] ?? piece.end) < piece.end; place++) {
        if ((sentences[place]?.tokens.at(-1)?.end ?? 0) > piece.start) places.add(place)
      }
    }
    return [...places]
      .filter((place) => place >= 0)
      .sort((a, b) => a - b)
      .map((place) => place + 1)
  })
}

/** The place of the last of some ascending numbers that is no greater than another; 0 where there is none. */
function lastAtOrBefore(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) <= most) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

const ofSentence = (at: number) => ({ sentence: at + 1 })
const ofStatement = (at: number) => ({ statement: at + 1 })

function explainSentences({ text }: Article, { sentences }: English): StageReport {
  return {
    name: 'Words and sentences',
    task:
      'each block is split into words with their parts of speech (Universal Dependencies); ' +
      'a quotation that stands for itself is one word, QUOTE, of the sentence around it',
    items: sentences.map((sentence, at) => ({
      text: sentence.unread ? 'not read: too long or too tangled' : writeTokens(text, sentence),
      of: ofSentence(at),
    })),
  }
}

function explainCues({ text }: Article, { sentences }: English): StageReport {
  return {
    name: 'Cues',
    task: 'verbs of saying and citations, each with its frame: who, to whom, where the words begin',
    items: sentences.flatMap((sentence, at) =>
      findAnchors(sentence).map((anchor) => ({ text: writeAnchor(text, sentence, anchor), of: ofSentence(at) })),
    ),
  }
}

function explainActs({ text }: Article, { sentences, drafts }: English): StageReport {
  const drafted = new Set(drafts.flatMap(({ at, act }) => (act ? [`${at} ${act.cue.from}`] : [])))
  return {
    name: 'Acts of saying',
    task: 'cues together with the words that they report; a cue that reports none here is left out',
    items: sentences.flatMap((sentence, at) =>
      readActs(sentence).map((act) => {
        const fate = drafted.has(`${at} ${act.cue.from}`) ? '' : '\nnot taken: these words belong to another statement'
        return { text: writeAct(text, sentence, act) + fate, of: ofSentence(at) }
      }),
    ),
  }
}

function explainDrafts({ text }: Article, stages: English): StageReport {
  const { sentences, drafts } = stages
  const sources = sentencesOfAll(stages)
  const places = new Map(drafts.map((draft, at) => [draft, at]))
  return {
    name: 'Drafts',
    task: 'statements before their speakers are known by name: first those of acts, then quotations that none claims',
    items: drafts.map((draft, at) => {
      const tokens = sentences[draft.partyAt]?.tokens ?? []
      const lines = [
        `${draft.form}, by “${draft.ground}”, of sentence ${sources[at]?.join(', ')}`,
        `words: ${draft.content.map((piece) => writePassage(piece.text)).join(' + ')}`,
        `said by: ${writeParty(text, tokens, draft.party)}${draft.party ? ` in sentence ${draft.partyAt + 1}` : ''}`,
      ]
      if (draft.cue) lines.push(`cue: ${writePassage(text.slice(draft.cue.start, draft.cue.end))}`)
      const follows = draft.follows ? places.get(draft.follows) : undefined
      if (follows !== undefined) lines.push(`goes on with statement ${follows + 1}`)
      return { text: lines.join('\n'), of: ofStatement(at) }
    }),
  }
}

function explainCast({ cast }: English): StageReport {
  return {
    name: 'Cast',
    task: 'everybody and every body that the article names, and what it tells of them',
    items: cast.named.map(({ name, person, maybePerson, body, gender, roles, mentions }) => {
      const being = person ? 'a person' : body ? 'a body' : maybePerson ? 'may be a person' : 'no person that shows'
      const called = roles.size > 0 ? `, called ${[...roles].join(', ')}` : ''
      const places = [...new Set(mentions.map((mention) => mention.at + 1))].join(', ')
      return { text: `${name}: ${being}${gender ? `, ${gender}` : ''}${called}; in sentence ${places}`, of: null }
    }),
  }
}

function explainSpeakers({ text }: Article, { sentences, drafts, speakers }: English): StageReport {
  return {
    name: 'Speakers',
    task: 'phrases become somebody: the fullest name, whom a pronoun means, who goes on speaking',
    items: drafts.map((draft, at) => {
      const { speaker, by, candidates } = speakers[at] ?? nobody
      const phrase = writeParty(text, sentences[draft.partyAt]?.tokens ?? [], draft.party)
      const role = speaker?.role ? `, ${speaker.role}` : ''
      const lines = [
        `${phrase} → ${speaker ? `${speaker.name} (${speaker.kind}${role})` : 'nobody'}`,
        `why: ${basisMeanings[by]}`,
      ]
      if (candidates.length > 0) {
        lines.push(`weighed: ${candidates.map(({ name, score }) => `${name} ${score.toFixed(2)}`).join(', ')}`)
      }
      return { text: lines.join('\n'), of: ofStatement(at) }
    }),
  }
}

function explainVia({ via }: English): StageReport {
  return {
    name: 'Stations',
    task: 'what stands between the speaker and the page, from the speaker outwards',
    items: via.flatMap((stations, at) =>
      stations.map(({ name, kind, mention }) => ({
        text: `${name} (${kind}), from ${writePassage(mention)}`,
        of: ofStatement(at),
      })),
    ),
  }
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
