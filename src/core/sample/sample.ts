import { primaryOf } from '../languages/primary-of'
import type { Article, Piece, Reading, Speaker, Statement, Via } from '../model'
import { sampleAddress, sampleSource } from './sample-source'
import de from './stories/de.json'
import en from './stories/en.json'
import es from './stories/es.json'
import fr from './stories/fr.json'
import ja from './stories/ja.json'
import ptBR from './stories/pt-BR.json'
import type { Story } from './story'

/** What the welcome page shows by example in one language, as read by hand, and the page that it is checked at. */
export interface Sample {
  reading: Reading
  source: { address: string; html: string }
}

const STORIES: readonly Story[] = [en, de, es, fr, ja, ptBR]

const samples = new Map<Story, Sample>()

/** The example in a language of the interface, by its BCP 47 tag; in English where there is none. */
export function sampleIn(language: string): Sample {
  const story = STORIES.find((each) => primaryOf(each.language) === primaryOf(language)) ?? en
  const known = samples.get(story) ?? sampleOf(story)
  samples.set(story, known)
  return known
}

/** What is looked for where the reader has a statement of the example checked; null where there is no such statement. */
export const sampleStatement = ({ reading }: Sample, id: string): Statement | null =>
  reading.statements.find((statement) => statement.id === id && statement.sources.length > 0) ?? null

function sampleOf(story: Story): Sample {
  const { text, report, quotation, reworded } = story
  const find = (words: string): Piece => {
    const start = text.lastIndexOf(words)
    return { text: words, start, end: start + words.length }
  }
  const speakerOf = ({ mention, ...who }: Story['report']['speaker']): Speaker => {
    const { start, end } = find(mention)
    return { mention, kind: 'person', ...who, start, end }
  }
  const told = ({ words, cue, speaker }: Story['report']) => ({
    where: 'body' as const,
    confidence: 'high' as const,
    content: [find(words)] as [Piece],
    cue: find(cue),
    speaker: speakerOf(speaker),
  })
  const address = sampleAddress(story)
  const viaOf = ({ via }: Story['quotation']): Via[] => [{ ...via, kind: 'outlet' }]
  const statements: Statement[] = [
    { id: 'report', form: 'indirect', basis: ['that', 'named'], ...told(report), via: [], sources: [] },
    {
      id: 'quotation',
      form: 'direct',
      basis: ['quote', 'named'],
      ...told(quotation),
      via: viaOf(quotation),
      sources: [{ href: address, anchor: quotation.via.mention, relation: 'name' }],
    },
    {
      id: 'reworded',
      form: 'direct',
      basis: ['quote', 'named'],
      ...told(reworded),
      via: viaOf(reworded),
      sources: [{ href: address, anchor: reworded.cue, relation: 'cue' }],
    },
  ]
  return { reading: { article: articleOf(story), statements }, source: { address, html: sampleSource(story) } }
}

function articleOf({ language, text }: Story): Article {
  return {
    url: '',
    title: '',
    outlet: '',
    byline: '',
    published: '2026-10-06',
    language,
    headline: '',
    standfirst: '',
    captions: [],
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    links: [],
  }
}
