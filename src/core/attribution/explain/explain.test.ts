import { describe, expect, it } from 'vitest'
import { articleOf, languages } from '../test-kit'
import { explain, explainOne } from './explain'

const article = articleOf([
  'Mara Quill, the city engineer, met Bob Rowe on Friday.',
  '“Nobody will stand under it,” Quill [told the Northern Ledger](https://ledger.test/bridge). “It stays closed.”',
  'She said the [repairs](https://city.test/repairs) would take a year.',
])
const explanation = explain(article, languages)
const itemsOf = (name: string) => explanation.stages.find((stage) => stage.name === name)?.items ?? []
const textOf = (name: string) => itemsOf(name).map((item) => item.text)

describe('explain', () => {
  it('tells of every stage in the order in which they run', () => {
    expect(explanation.stages.map(({ name }) => name)).toEqual([
      'Quotations',
      'Words and sentences',
      'Chunks',
      'Cues',
      'Acts of saying',
      'Drafts',
      'Cast',
      'Speakers',
      'Stations',
      'Sources',
      'Confidence',
    ])
  })

  it.each([
    ['Quotations', '‹Nobody will stand under it,›'],
    ['Words and sentences', '‹“Nobody will stand under it,”›/QUOTE Quill/PROPN told/VERB'],
    ['Cues', 'cue ‹told›: a form of “tell”, finite\nsubject: ‹Quill› before it\ntold to: ‹the Northern Ledger›'],
    ['Acts of saying', 'cue ‹said›, by construction “bare”\nwords: ‹the repairs would take a year›\nsaid by: ‹She›'],
    ['Drafts', 'direct, by “quote”, of sentence 2, 3\nwords: ‹Nobody will stand under it,› + ‹It stays closed.›'],
    ['Cast', 'Bob Rowe: a person, male; in sentence 1'],
    ['Speakers', '‹She› → Mara Quill (person)\nwhy: a pronoun that fits one person best\nweighed: Mara Quill'],
    ['Sources', 'cue: ‹told the Northern Ledger› → https://ledger.test/bridge'],
    ['Sources', 'no statement’s source: ‹repairs› → https://city.test/repairs'],
    ['Confidence', 'high\nquote: a reporting verb beside a quotation\nnamed: the speaker is named there'],
  ])('tells under %s: %s', (name, text) => expect(textOf(name).join('\n')).toContain(text))

  it('gives the statements that the pipeline gives', () => {
    expect(explanation.statements.map(({ speaker }) => speaker?.name)).toEqual(['Mara Quill', 'Mara Quill'])
  })

  it('follows one statement', () => {
    const stages = explainOne(explanation, 2)
    const all = stages.flatMap(({ items }) => items)
    expect(stages.map(({ name }) => name)).not.toContain('Cast')
    expect(all.length).toBeGreaterThan(4)
    expect(all.every(({ of }) => of && ('sentence' in of ? of.sentence === 4 : of.statement === 2))).toBe(true)
  })

  it('has fewer stages where there is no grammar', () => {
    const finnish = articleOf(['”Aloitamme kaiken vielä kerran alusta”, sanoi Anna Finck.'], { language: 'fi' })
    expect(explain(finnish, languages).stages.map(({ name }) => name)).toEqual(['Quotations', 'Sources', 'Confidence'])
  })
})
