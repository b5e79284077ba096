import { confidenceOf } from '../../core/doubts'
import type { Article, Block, BlockKind, Form, Reading, Source, Speaker, Statement, Via, Where } from '../../core/model'

/** A statement by its words alone; where they stand is looked up in the article. */
export interface StatementSpec {
  content: [string, ...string[]]
  where?: Where
  form?: Form
  /** Read beside a reporting verb and by name where it is left out; `confidence` follows. */
  basis?: Statement['basis']
  cue?: string
  speaker?: Partial<Omit<Speaker, 'start' | 'end'>> & { name: string }
  via?: Partial<Via>[]
  sources?: Partial<Source>[]
}

/** A block of the body: a paragraph as a string, anything else with its kind. */
export type BlockSpec = string | [BlockKind, string]

/** An article with this body; everything else may be given, or is invented. */
export function inventArticle(blocks: readonly BlockSpec[], rest: Partial<Article> = {}): Article {
  let text = ''
  const spans = blocks.map((spec): Block => {
    const [kind, words] = typeof spec === 'string' ? (['paragraph', spec] as const) : spec
    if (text !== '') text += '\n\n'
    const start = text.length
    text += words
    return { kind, start, end: text.length }
  })
  return {
    url: 'https://varnholm-courier.test/news/barrier-gates',
    title: 'Minister was told barrier gates could fail, engineer says',
    outlet: 'The Varnholm Courier',
    byline: 'Maren Oduya-Falk',
    published: '2026-10-06T07:30:00+02:00',
    language: 'en',
    headline: 'Minister was told barrier gates could fail, engineer says',
    standfirst: '',
    captions: [],
    text,
    blocks: spans,
    links: [],
    ...rest,
  }
}

/** Puts a statement into an article that holds its words. Throws where it does not. */
export function inventStatement(article: Article, spec: StatementSpec, id: string): Statement {
  const where = spec.where ?? 'body'
  const text = { body: article.text, headline: article.headline, standfirst: article.standfirst, caption: '' }[where]
  const string = where === 'caption' ? (article.captions.find((it) => it.includes(spec.content[0])) ?? '') : text
  const find = (words: string, from = 0) => {
    const start = string.indexOf(words, from)
    if (start < 0) throw new Error(`The article does not say: ${words}`)
    return { text: words, start, end: start + words.length }
  }
  const [first, ...others] = spec.content
  const head = find(first)
  let from = head.end
  const further = others.map((words) => {
    const piece = find(words, from)
    from = piece.end
    return piece
  })
  const cueNear = (words: string) => {
    const after = string.indexOf(words, head.end)
    return after >= 0 ? find(words, after) : find(words, Math.max(0, string.lastIndexOf(words, head.start)))
  }
  const { speaker } = spec
  const { text: _, ...span } = speaker ? find(speaker.mention ?? speaker.name) : { text: '', start: 0, end: 0 }
  const basis = spec.basis ?? ['quote', 'named']
  return {
    id,
    where,
    form: spec.form ?? 'direct',
    confidence: confidenceOf(basis),
    basis,
    content: [head, ...further],
    cue: spec.cue === undefined ? null : cueNear(spec.cue),
    speaker: speaker ? { mention: speaker.name, kind: 'person', ...speaker, ...span } : null,
    via: (spec.via ?? []).map((via) => ({ mention: via.name ?? '', name: '', kind: 'outlet', ...via })),
    sources: (spec.sources ?? []).map((source) => ({
      href: 'https://harbourpost.test/2026/10/04/warning-letters',
      anchor: '',
      relation: 'sentence',
      ...source,
    })),
  }
}

/** A reading of an article with these statements, whose ids are `s1`, `s2` and so on. */
export function inventReading(article: Article, specs: readonly StatementSpec[]): Reading {
  return { article, statements: specs.map((spec, at) => inventStatement(article, spec, `s${at + 1}`)) }
}

/** A small news article with a bit of everything: every form, a chain, headings, doubt, a foreign voice. */
export function barrierReading(): Reading {
  const article = inventArticle([
    '“We told them in writing, twice, that the hinges would not survive a second winter,” Pavo Lindqvist-Adeyemi, the barrier’s chief engineer until 2025, told the Harbour Post. “We were thanked for our diligence.”',
    'Ruta Senneville, the minister for public works, said on Monday that she learned of the cracks only in August.',
    'In a statement, her ministry said that it “acted within the hour” once the inspectors’ photographs arrived.',
    ['heading', 'What the ministry knew'],
    'Eleven of the barrier’s 62 hinges show cracks, according to the Northmark Water Board.',
    '“Nobody wanted to be the one to close the estuary in the week of the regatta.”',
    'The letters were “routine correspondence”, Tomas Ekwall told reporters outside the ministry.',
    ['heading', 'The second winter'],
    '“عشنا هنا ثلاثين عامًا ولم يطلب منا أحد أن نغادر.” ليلى منصوري told the Courier.',
    'Surges above three metres have become twice as frequent, Noor Castellane found in a study in Coastal Engineering Review, the Meridian Ledger reported.',
  ])
  return inventReading(article, [
    {
      where: 'headline',
      form: 'indirect',
      content: ['Minister was told barrier gates could fail'],
      cue: 'says',
    },
    {
      content: [
        'We told them in writing, twice, that the hinges would not survive a second winter,',
        'We were thanked for our diligence.',
      ],
      cue: 'told',
      speaker: { name: 'Pavo Lindqvist-Adeyemi', role: 'the barrier’s chief engineer until 2025' },
      via: [{ name: 'Harbour Post', mention: 'the Harbour Post' }],
      sources: [
        { anchor: 'told the Harbour Post', relation: 'name' },
        {
          href: 'https://www.documents.harbourpost.test/estuary-barrier/correspondence/2024/LA-0417_second-warning_hinge-assemblies_northern-gates_scan-v2.pdf?download=1&ref=article',
          anchor: 'in writing',
          relation: 'sentence',
        },
      ],
    },
    {
      form: 'indirect',
      content: ['she learned of the cracks only in August'],
      cue: 'said on Monday',
      speaker: { name: 'Ruta Senneville', role: 'minister for public works' },
    },
    {
      form: 'mixed',
      content: ['it “acted within the hour” once the inspectors’ photographs arrived'],
      cue: 'said',
      speaker: { name: 'Ministry of Public Works', mention: 'her ministry', kind: 'organization' },
      via: [{ name: 'statement', mention: 'a statement', kind: 'statement' }],
      sources: [{ href: 'https://publicworks.test/statements/2026/0913', anchor: 'a statement', relation: 'name' }],
    },
    {
      form: 'indirect',
      content: ['Eleven of the barrier’s 62 hinges show cracks'],
      cue: 'according to',
      speaker: { name: 'Northmark Water Board', mention: 'the Northmark Water Board', kind: 'organization' },
      sources: [{ href: 'https://waterboard.test/reports/7', anchor: 'according to', relation: 'cue' }],
    },
    {
      content: ['Nobody wanted to be the one to close the estuary in the week of the regatta.'],
      basis: ['alone', 'nobody'],
    },
    {
      form: 'mixed',
      content: ['The letters were “routine correspondence”'],
      cue: 'told reporters',
      basis: ['label', 'rivals'],
      speaker: { name: 'Tomas Ekwall', role: 'deputy minister' },
    },
    {
      content: ['عشنا هنا ثلاثين عامًا ولم يطلب منا أحد أن نغادر.'],
      cue: 'told',
      speaker: { name: 'ليلى منصوري', role: 'resident of the Lower Quay' },
      via: [{ name: 'The Varnholm Courier', mention: 'the Courier' }],
    },
    {
      form: 'indirect',
      content: ['Surges above three metres have become twice as frequent'],
      cue: 'found',
      speaker: { name: 'Noor Castellane', role: 'hydrologist, Estuary Institute' },
      via: [
        { name: 'Coastal Engineering Review', mention: 'a study in Coastal Engineering Review', kind: 'document' },
        { name: 'Meridian Ledger', mention: 'the Meridian Ledger' },
      ],
      sources: [{ href: 'https://meridian-ledger.test/surges', anchor: 'reported', relation: 'cue' }],
    },
  ])
}
