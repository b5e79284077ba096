import { describe, expect, it } from 'vitest'
import { attribute } from '../../attribution/attribute'
import { languages } from '../../attribution/test-kit'
import type { Article, Statement } from '../../model'
import { processorTime } from '../../testing/processor-time'
import { prepareSource } from '../match/prepare-source'
import type { Check } from '../model'
import type { SourceText } from '../source/source-text'
import { linksTo, sourceOf, speakerOf, statementOf } from '../testing/source-of'
import { checkSource, shouldTranslate } from './check-source'

const page = {
  url: 'https://courier.test/a',
  outlet: 'Courier',
  published: '2026-10-08',
  language: 'en',
  byline: '',
  text: 'The gates of the barrier have been held open since the inspectors found that they were cracked.',
}

interface Given {
  place?: number
  translation?: string
}

function check(statement: Statement, source: SourceText, { place, translation }: Given = {}, from = page): Check {
  const tools = { attribute: (article: Article) => attribute(article, languages), translation: translation ?? null }
  return checkSource({ statement, page: from, place: place ?? null }, prepareSource(source), tools)
}

/** The check, which must have come to this. */
function checkFor<Outcome extends Check['outcome']>(outcome: Outcome, ...given: Parameters<typeof check>) {
  const got = check(...given)
  expect(got.outcome).toBe(outcome)
  return got as Extract<Check, { outcome: Outcome }>
}

const rehn = speakerOf('Tomas Rehn')
const letters = sourceOf([
  'The ministry has two letters in its register, and has answered neither of them.',
  '“We told them in writing, twice, that the hinges would not survive a second winter,” Tomas Rehn [told the Post](https://post.test/rehn).',
  'He keeps the carbon of each in a folder. “Nobody called,” Rehn said, “and nobody wrote.”',
  'Both letters were initialled by the deputy minister, two people said.',
  'Both letters were initialled on receipt, an entry says.',
  '“We do not have a replacement programme,” said Ruta Senn, the minister for public works, on Monday.',
])

describe('checkSource', () => {
  it('finds a quotation, and gathers what the reader is told', () => {
    const statement = statementOf('We told them in writing, twice, that the hinges would not survive a second winter', {
      speaker: rehn,
    })
    const got = checkFor('found', statement, letters)
    expect(got).toMatchObject({
      verdict: 'verbatim',
      passage: { paragraph: 2, speaker: 'Tomas Rehn', page: null },
      parts: [{ stands: true }],
      splice: null,
      comparison: { speaker: { relation: 'agrees' }, date: { days: 3, isOld: false }, copyOf: '' },
      next: { origin: null, statement: { sources: [{ href: 'https://post.test/rehn' }] } },
    })
    expect(got.passage.href).toContain('#:~:text=We%20told%20them')
  })

  it('says that another speaks there', () => {
    const statement = statementOf('We do not have a replacement programme', { speaker: rehn })
    expect(checkFor('found', statement, letters).comparison.speaker).toEqual({
      relation: 'differs',
      here: 'Tomas Rehn',
      there: 'Ruta Senn',
    })
  })

  it('holds a mixed statement to its quoted words alone', () => {
    const statement = statementOf('a plan was lacking: “We do not have a replacement programme”', { form: 'mixed' })
    const got = checkFor('found', statement, letters)
    expect([got.verdict, got.parts]).toEqual([
      'verbatim',
      [{ text: 'We do not have a replacement programme', stands: true }],
    ])
    expect(got.own?.words).toBe('a plan was lacking:')
  })

  it('shows what is nearest to the rest of a mixed statement, and judges nothing of it', () => {
    const rest = 'the ministry has two letters in its register and answered neither'
    const absent = checkFor(
      'notFound',
      statementOf(`${rest}, but “the third was never posted at all”`, { form: 'mixed' }),
      letters,
    )
    expect(absent.own?.passage?.paragraph).toBe(1)
    expect(
      checkFor('found', statementOf('Both letters were initialled', {}), letters, { place: 0 }).own,
    ).toBeUndefined()
  })

  it('tells which of the quoted pieces stand there', () => {
    const statement = statementOf([
      'He keeps the carbon of each in a folder',
      'and the folder was stolen in the spring by a man',
    ])
    const got = checkFor('found', statement, letters)
    expect([got.verdict, got.parts.map(({ stands }) => stands)]).toEqual(['partial', [true, false]])
  })

  it('shows the places of words that stand at several, and takes the one that is chosen', () => {
    const statement = statementOf('Both letters were initialled')
    const { places } = checkFor('ambiguous', statement, letters)
    expect(places.map(({ paragraph }) => paragraph)).toEqual([4, 5])
    expect(checkFor('found', statement, letters, { place: 1 })).toMatchObject({
      verdict: 'verbatim',
      passage: { paragraph: 5 },
    })
  })

  it('does not guess where a place is chosen that is not there', () => {
    checkFor('ambiguous', statementOf('Both letters were initialled'), letters, { place: 9 })
  })

  it('gives both places of a splice', () => {
    const statement = statementOf('We told them in writing, twice … we do not have a replacement programme')
    const { splice } = checkFor('found', statement, letters)
    expect(splice?.map(({ speaker }) => speaker)).toEqual(['Tomas Rehn', 'Ruta Senn'])
  })

  it('finds no splice in an ellipsis within one man’s words', () => {
    const statement = statementOf('We told them in writing … that the hinges would not survive')
    expect(checkFor('found', statement, letters)).toMatchObject({ verdict: 'edited', splice: null })
  })

  it('verifies no report: it shows what supports it', () => {
    const statement = statementOf('the letters to the ministry were initialled by the deputy minister', {
      form: 'indirect',
    })
    const { passages } = checkFor('related', statement, letters)
    expect(passages[0]?.text).toContain('by the deputy minister')
  })

  it('shows all places of a report whose very words stand at several, and takes the one that is chosen', () => {
    const statement = statementOf('Both letters were initialled', { form: 'indirect' })
    expect(checkFor('ambiguous', statement, letters).places).toHaveLength(2)
    expect(checkFor('related', statement, letters, { place: 1 }).passages[0]?.paragraph).toBe(5)
  })

  it.each(['direct', 'indirect'] as const)('does not find %s words that are not there', (form) => {
    checkFor(
      'notFound',
      statementOf('The price of herring has doubled since the fishermen of Lindal went on strike', { form }),
      letters,
    )
  })

  it.each([
    ['nobody', 'supposed', '“Imagine the minister saying, ‘The barrier will hold for ever and a day,’” Rehn said.'],
    ['nobody', 'mocked', '“The barrier will hold for ever and a day,” Rehn said, imitating the minister.'],
    ['agrees', 'read-aloud', '“The barrier will hold for ever and a day,” Rehn said, reading from the letter.'],
    ['agrees', undefined, '“The barrier will hold for ever and a day,” Rehn said.'],
  ])('tells that the words are %s’s, %s: %s', (relation, manner, words) => {
    const source = sourceOf(['Tomas Rehn spoke of the barrier on Monday, as the minister has.', words])
    const statement = statementOf('The barrier will hold for ever and a day', { speaker: rehn })
    const { speaker } = checkFor('found', statement, source).comparison
    expect([speaker.relation, speaker.manner]).toEqual([relation, manner])
  })

  it('is untroubled by a source without an article', () => {
    const source = { ...letters, article: null, blocks: letters.blocks.map((block) => ({ ...block, inArticle: null })) }
    const got = checkFor('found', statementOf('We do not have a replacement programme'), source)
    expect(got).toMatchObject({
      passage: { paragraph: null, speaker: '' },
      next: { statement: null, origin: 'unlinked' },
    })
  })
})

describe('checkSource, on a long page', () => {
  /** Lines of which sixteen times as many make a page of a megabyte, and how much more that may cost. */
  const FEW = 560
  const MOST_GROWTH = 20

  const linesOf = (count: number): string[] =>
    Array.from(
      { length: count },
      (_, i) => `Entry ${i % 97}: the Gates of Olmsk ${i % 13} hold, said Keeper No ${i % 31}, and 62 hinges too.`,
    )

  /** Ms that the first check at such a page takes: the page is read for it. */
  const timeOf = (statement: Statement, language: string, count: number): number => {
    const source = sourceOf(linesOf(count))
    return processorTime(() => check(statement, source, {}, { ...page, language, text: '' }))
  }

  it.each([
    ['words that stand everywhere', statementOf('the Gates of Olmsk'), 'en'],
    ['a report of them', statementOf('Keeper No 7 said that the Gates of Olmsk hold', { form: 'indirect' }), 'en'],
    ['absent words', statementOf('Nobody has asked the price of herring in Lindal since the strike began'), 'en'],
    [
      'words in another language',
      statementOf('Ворота Ольмска держатся, сказал хранитель номер 62, и петли тоже', {
        speaker: speakerOf('Глеб Сарафанов'),
      }),
      'ru',
    ],
  ])('costs in proportion to its length for %s', { tags: ['sweep'] }, (_, statement, language) => {
    timeOf(statement, language, FEW)
    const few = timeOf(statement, language, FEW)
    const many = Math.min(...[0, 1].map(() => timeOf(statement, language, 16 * FEW)))
    expect(many / few).toBeLessThan(MOST_GROWTH)
  })
})

describe('checkSource, across languages', () => {
  const russian = sourceOf(
    [
      'Ольмский порт освободил четыре причала для судов, которые не могут войти в эстуарий.',
      '«У нас глубокая вода и у нас есть краны, а смазать их времени было достаточно», — рассказал начальник порта Глеб Сарафанов.',
      'По его словам, лоцманы дежурят круглосуточно. «Примем в любую погоду», — пообещал Сарафанов.',
      '«Краны-то смазали, а рельсы до станции кто смазывать будет? Их 62 километра», — спросила Зинаида Перелыгина.',
    ],
    { language: 'ru' },
  )
  const water = statementOf('We have deep water and we have cranes, and the years have been quiet enough to oil them', {
    speaker: speakerOf('Gleb Sarafanov'),
    sources: linksTo('https://vo.test/4711'),
  })

  it('proposes a passage by who speaks and how long, and gives no verdict', () => {
    const got = checkFor('otherLanguage', water, russian)
    expect(got).toMatchObject({
      language: 'en',
      source: { language: 'ru' },
      facts: [{ kind: 'name', text: 'Gleb Sarafanov', stands: true }],
      translation: null,
    })
    expect(got.passage?.text).toContain('У нас глубокая вода')
  })

  it('proposes a passage by the words of a translation', () => {
    const statement = statementOf('The cranes were oiled, but who will oil the rails?')
    const translation = 'Краны смазали, а кто рельсы смазывать будет?'
    const got = checkFor('otherLanguage', statement, russian, { translation })
    expect(got.passage?.text).toContain('рельсы до станции')
    expect(got.translation).toBe(translation)
  })

  it('proposes a passage by the facts that meet in it', () => {
    const statement = statementOf('of the 62 kilometres that Perelygina counted', {
      form: 'indirect',
      speaker: speakerOf('Zinaida Perelygina'),
    })
    const got = checkFor('otherLanguage', statement, russian)
    expect(got.facts).toContainEqual({ kind: 'number', text: '62', stands: true })
    expect(got.passage?.text).toContain('62')
  })

  it('proposes nothing where nothing tells', () => {
    const got = checkFor(
      'otherLanguage',
      statementOf('Nobody was asked about the price of herring, and 14 boats stayed at home'),
      russian,
    )
    expect(got).toMatchObject({ passage: null, next: { statement: null, origin: null } })
    expect(got.facts).toEqual([{ kind: 'number', text: '14', stands: false }])
  })

  it('finds an original that is quoted', () => {
    expect(checkFor('found', statementOf('Примем в любую погоду'), russian).verdict).toBe('verbatim')
  })

  it('compares words that are given in the original', () => {
    const got = checkFor(
      'otherLanguage',
      statementOf('there is deep water there (глубокая вода), and some mud (грязь)'),
      russian,
    )
    expect(got.facts.filter(({ kind }) => kind === 'original')).toEqual([
      { kind: 'original', text: 'глубокая вода', stands: true },
      { kind: 'original', text: 'грязь', stands: false },
    ])
  })

  it('asks for a translation once', () => {
    const { content } = water
    expect(shouldTranslate(check(water, russian), water)).toEqual({ from: 'en', to: 'ru', words: content[0].text })
    expect(shouldTranslate(check(water, russian, { translation: 'Вода' }), water)).toBeNull()
    expect(shouldTranslate(check(statementOf('Nobody called'), letters), water)).toBeNull()
  })
})
