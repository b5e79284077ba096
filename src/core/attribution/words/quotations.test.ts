import { describe, expect, it } from 'vitest'
import { articleOf } from '../test-kit'
import { findQuotations } from './quotations'

const quoted = (...paragraphs: string[]) => {
  const { text, blocks } = articleOf(paragraphs)
  return findQuotations(text, blocks).map(({ pieces }) => pieces.map((piece) => piece.text).join(' | '))
}

describe('findQuotations', () => {
  it.each([
    ['curly', '“We are ready,” said Orla Finch.', ['We are ready,']],
    ['straight', '"We are ready," said Orla Finch. "Let them come."', ['We are ready,', 'Let them come.']],
    ['straight, with no blank in front', 'Orla Finch said,"We are ready," and left.', ['We are ready,']],
    ['straight, with no blank behind', '"We are ready,"said Orla Finch.', ['We are ready,']],
    ['single, British', '‘We are ready,’ said Orla Finch.', ['We are ready,']],
    ['single straight', "'We are ready,' said Orla Finch, 'and waiting.'", ['We are ready,', 'and waiting.']],
    ['single, before a word that may be cut short', 'She asked: ‘Is it late?’', ['Is it late?']],
    ['single straight, before such a word', "'Till May we wait,' said Orla Finch.", ['Till May we wait,']],
    ['single straight, left open', "She said: 'It was awful. I didn’t know.", []],
    ['doubled apostrophes', "''We are ready,'' said Orla Finch.", ['We are ready,']],
    ['German', '„Wir sind bereit“, sagte Orla Finck.', ['Wir sind bereit']],
    ['German guillemets', '»Wir sind bereit«, sagte Orla Finck.', ['Wir sind bereit']],
    ['French, spaced', '« Nous sommes prêts », dit Orla Finet.', ['Nous sommes prêts']],
    ['Russian', '«Мы готовы», — сказала Орла Финч.', ['Мы готовы']],
    ['Polish', '„Jesteśmy gotowi” – powiedziała Orla Fink.', ['Jesteśmy gotowi']],
    ['Swedish', '”Vi är redo”, säger Orla Fink.', ['Vi är redo']],
    ['nothing but', '“…” “We are ready,” said Orla Finch.', ['We are ready,']],
    ['Japanese', '市長は「準備はできている」と述べた。', ['準備はできている']],
    ['nested', '“He told me, ‘Run,’ and I ran,” she said.', ['He told me, ‘Run,’ and I ran,']],
    ['nested, same level of mark', '"He told me, \'Run,\' and I ran," she said.', ["He told me, 'Run,' and I ran,"]],
    ['mixed marks', '“We are ready," said Orla Finch.', ['We are ready,']],
    ['doubled apostrophes behind a curly mark', '“We’re ready,’’ said Orla Finch.', ['We’re ready,']],
  ])('reads %s marks', (_, text, expected) => expect(quoted(text)).toEqual(expected))

  it.each([
    ['apostrophes', "The workers' union and the council's lawyers don't agree."],
    ['curly apostrophes', 'The workers’ union and the council’s lawyers don’t agree.'],
    ['elisions', "Rock 'n' roll was big in the '90s, and 'tis still."],
    ['an elision that opens a sentence', "'Tis the sailors' night, and the ferrymen's."],
    ['inches and feet', 'The 6\' 2" guard caught a 14" perch.'],
    ['a stray mark', 'The sign was 12" wide.'],
  ])('takes %s for no quotation', (_, text) => expect(quoted(text)).toEqual([]))

  it('goes on with a single straight mark that each paragraph opens again', () => {
    const parts = ["She said: 'It was late. I didn't row.", "'The sailors told me I'd drown.", "'Now I'm home.'"]
    expect(quoted(...parts)).toEqual(["It was late. I didn't row. | The sailors told me I'd drown. | Now I'm home."])
    expect(quoted("She said: 'It was late. I didn't row.", 'The ferry left.')).toEqual([])
  })

  it.each([
    ['curly', '‘It’s late,’ said Orla Finch. ‘I did row. It’s far.', '‘I was tired.’'],
    ['straight', "'It's late,' said Orla Finch. 'I did row. It's far.", "'I was tired.'"],
  ])('goes on with a %s single mark behind a sentence', (_, first, second) => {
    const plain = (text: string) => text.replaceAll('’', "'")
    expect(quoted(first, second).map(plain)).toEqual(["It's late,", "I did row. It's far. | I was tired."])
    expect(quoted(first, 'The ferry left.').map(plain)).toEqual(["It's late,"])
  })

  it('keeps a possessive within single marks', () => {
    expect(quoted("'The workers' wages must rise,' said Orla Finch.")).toEqual(["The workers' wages must rise,"])
  })

  it('joins a quotation that is opened again in each paragraph', () => {
    expect(quoted('“First we wait.', '“Then we go,” said Orla Finch.')).toEqual(['First we wait. | Then we go,'])
  })

  it('joins one that is opened again with another kind of mark', () => {
    expect(quoted('“First we wait.', '"Then we go,” said Orla Finch.')).toEqual(['First we wait. | Then we go,'])
  })

  it('reads double primes, and Hebrew marks but for those within an abbreviation', () => {
    expect(quoted('″The pier has a crack,″ said Orla Finch, who is 6″ tall.')).toEqual(['The pier has a crack,'])
    expect(quoted('ראש העיר אמרה: ״הגשר סגור, והמנכ״ל לא יעבור בו״.')).toEqual(['הגשר סגור, והמנכ״ל לא יעבור בו'])
    expect(quoted('ראש העיר אמרה: "הגשר סגור, והמנכ"ל לא יעבור בו".')).toEqual(['הגשר סגור, והמנכ"ל לא יעבור בו'])
    expect(quoted('המנכ״ל והיו״ר לא הגיבו.')).toEqual([])
  })

  it('ends an unclosed quotation with its paragraph', () => {
    expect(quoted('“First we wait, said Orla Finch.', 'Nobody waited.')).toEqual(['First we wait, said Orla Finch.'])
  })

  it('drops a stray opener where the same mark opens again', () => {
    expect(quoted('The "deal was off. "We never signed," said Orla Finch.')).toEqual(['We never signed,'])
  })

  it('drops a straight mark that nothing closes before quotations in curly ones', () => {
    expect(quoted('"On her papers a doctor had written “mild concern.”', '"She left.')).not.toContain(
      'On her papers a doctor had written “mild concern.”',
    )
    expect(quoted('"On her papers a doctor had written “mild concern.”')).toEqual(['mild concern.'])
  })

  it('takes an arrow before a link for no opener', () => {
    expect(quoted('Orla Finch said nobody had asked. » The whole session')).toEqual([])
  })

  it('gives offsets into the text, marks included', () => {
    const { text, blocks } = articleOf(['😀 She said “yes”.'])
    const [quotation] = findQuotations(text, blocks)
    expect(text.slice(quotation?.start, quotation?.end)).toBe('“yes”')
  })
})
