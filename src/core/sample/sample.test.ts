import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { attribute } from '../attribution/testing/loaded-attributor'
import { claimOfCheck } from '../claims/claim-of'
import { sampleIn, sampleStatement } from './sample'
import { checkedSample } from './testing/checked-sample'

/** The languages in which Whence speaks. */
const LANGUAGES = readdirSync('_locales').map((name) => name.replace('_', '-'))

it('is told in every language in which Whence speaks, and in English to all others', () => {
  expect(LANGUAGES.map((language) => sampleIn(language).reading.article.language)).toEqual(LANGUAGES)
  expect(['en-GB', 'pt', 'fi'].map((language) => sampleIn(language).reading.article.language)).toEqual([
    'en',
    'pt-BR',
    'en',
  ])
})

describe.each(LANGUAGES)('the example in %s', (language) => {
  const sample = sampleIn(language)
  const { article, statements } = sample.reading

  it('is read as by hand', () => {
    const essence = ({ form, content: [{ text }], speaker }: (typeof statements)[number]) => [form, text, speaker?.name]
    expect(attribute(article).statements.map(essence)).toEqual(statements.map(essence))
  })

  it('has its words where they are said to stand', () => {
    for (const { content, cue, speaker } of statements) {
      const pieces = [content[0], cue, speaker && { ...speaker, text: speaker.mention }]
      expect(pieces.map((piece) => piece && article.text.slice(piece.start, piece.end))).toEqual(
        pieces.map((piece) => piece?.text),
      )
    }
  })

  it.each([
    ['quotation', 'verbatim'],
    ['reworded', 'reworded'],
  ])('has its %s %s at its source, and said by whom the page names', (id, outcome) => {
    const [check, statement] = [checkedSample(id, language), sampleStatement(sample, id)]
    if (check?.outcome !== 'found' || !statement) throw new Error('not found')
    expect(claimOfCheck(check, statement)).toEqual({ outcome, ofQuoted: false, caveats: [] })
    expect(check.comparison.speaker).toMatchObject({ relation: 'agrees', there: statement.speaker?.name })
    expect(check.comparison.date).toMatchObject({ there: '2026-10-04', days: 2 })
    expect(check.source.cutOff).toBeNull()
  })

  it('has one word reworded, and all others as they stand', () => {
    const [check, statement] = [checkedSample('reworded', language), sampleStatement(sample, 'reworded')]
    if (check?.outcome !== 'found') throw new Error('not found')
    // A comma that the sentence goes on with may be the quotation’s or not.
    const bare = (text: string | undefined) => text?.replace(/,$/, '')
    expect(bare(check.diff.map(({ here }) => here).join(''))).toBe(bare(statement?.content[0].text))
    expect(check.diff.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
    const there = check.diff.map((run) => run.there).join('')
    expect(sample.source.html).toContain(there)
    expect(bare(check.passage.text)).toBe(bare(there))
  })

  it('has a report without a source, which is not checked', () => {
    expect(checkedSample('report', language)).toBeNull()
  })
})
