import { describe, expect, it } from 'vitest'
import { type SourcePart, sourceOf } from '../testing/source-of'
import type { Match } from './match'
import { matchWords } from './match-words'
import { prepareSource } from './prepare-source'

const HINGES = [
  'The northern gates will stay open until spring, the ministry said on Monday.',
  '“We told them in writing, twice, that the hinges would not survive a second winter,” said Halvard Lind, who built them. “I kept the receipts.”',
  'The ministry acted, as it has on every previous occasion when defects were brought to its attention, within the hour once the letters arrived. Eleven of the 62 hinges show cracks longer than four centimetres.',
  '“I have not seen any report that told us the gates would fail within the year,” Premier Ilse Thorne told Lindal Radio, and said that Lind was reviewing our exposure.',
  'The harbour master, Ana Rehn, disagreed. The lane was closed at noon. The lane was closed at night, too, by order of Olmsk.',
]

const find = (content: string[], parts: SourcePart[] = HINGES, language = 'en'): Match =>
  matchWords(content, prepareSource(sourceOf(parts, { language })))

const told = (match: Match): string => (match.outcome === 'found' ? match.verdict : match.outcome)

describe('a verdict', () => {
  it.each([
    // Equal but for typography
    ['verbatim', 'We told them in writing, twice, that the hinges would not survive a second winter,'],
    ['verbatim', 'we told them in writing - twice - that the hinges would not survive a second winter.'],
    ['verbatim', 'That the hinges\u00a0would not sur\u00advive a second winter'],
    ['verbatim', 'I kept the receipts…'],
    ['verbatim', 'We told them … in writing'],
    ['verbatim', 'reviewing our exposure'],
    // Marked edits
    ['edited', 'The ministry acted … within the hour once the letters arrived.'],
    ['edited', 'The ministry acted [...] within the hour once the letters arrived.'],
    ['edited', 'We told [the ministry] in writing, twice'],
    ['edited', '[W]e told them in writing'],
    ['edited', 'reviewing [its] exposure'],
    ['edited', 'the hinges would not survive a [first or] second winter'],
    // Differences without a mark
    ['reworded', 'We told them in writing, twice, that the hinges would survive a second winter'],
    ['reworded', 'Eleven of the 62 hinges show cracks longer than fourteen centimetres.'],
    ['reworded', 'Eleven of the 26 hinges show cracks longer than four centimetres.'],
    ['reworded', 'I have not seen any paper that told us the gates would fail within the year'],
    ['reworded', 'I have not seen any recent report that told us the gates would fail within the year'],
    ['reworded', 'The harbour master, Ana Rahn, disagreed.'],
    // A mark that turns what was said is no fair mark
    ['reworded', 'the hinges would … survive a second winter'],
    ['reworded', 'the hinges would [surely] survive a second winter'],
    ['reworded', 'Eleven of the [26] hinges show cracks'],
    // A sentence that ends before its denial
    [
      'reworded',
      'I have not seen any report that told us the gates would.',
      ['that told us the gates would not fail, I have not seen any report that told us the gates would not.'],
    ],
    // Not there
    ['notFound', 'The premier will resign before the end of the month, two of her ministers said.'],
    ['notFound', 'gates writing winter'],
    ['notFound', 'We told us the ministry within the year'],
    ['notFound', 'I kept the letters'],
    ['notFound', '…'],
    // Short words that stand at several places
    ['ambiguous', 'The lane was closed'],
    ['ambiguous', 'the ministry'],
  ] satisfies [string, string, SourcePart[]?][])('%s: %s', (verdict, words, parts?) => {
    expect(told(find([words], parts as SourcePart[] | undefined))).toBe(verdict)
  })

  it.each([
    [
      'de',
      'Der Hafen bleibt bis März geschlossen, weil die Tore nicht mehr schließen.',
      'Der Hafen bleibt bis März geschlossen, weil die Tore nicht mehr schliessen',
      'verbatim',
    ],
    [
      'de',
      'Der Hafen bleibt bis März geschlossen, weil die Tore nicht mehr schließen.',
      'Der Hafen bleibt bis März geschlossen, weil die Tore mehr schließen',
      'reworded',
    ],
    [
      'fr',
      'Le port ne rouvrira pas avant l’été, a répété la ministre mardi.',
      "Le port ne rouvrira pas avant l'été",
      'verbatim',
    ],
    [
      'fr',
      'Le port ne rouvrira pas avant l’été, a répété la ministre mardi.',
      'Le port rouvrira avant l’été, a répété la ministre',
      'reworded',
    ],
    [
      'es',
      'El puerto no abrirá hasta junio, según la capitana del puerto.',
      'El puerto […] abrirá hasta junio',
      'reworded',
    ],
    ['it', 'Il porto non riaprirà prima di giugno, ha detto la capitana.', 'non riaprirà prima di giugno', 'verbatim'],
    [
      'ru',
      'Порт не откроется до июня, ещё раз сказала капитан порта.',
      'порт не откроется до июня, еще раз',
      'verbatim',
    ],
    [
      'ru',
      'Порт не откроется до июня, ещё раз сказала капитан порта.',
      'Порт откроется до июня, ещё раз сказала капитан',
      'reworded',
    ],
    [
      'pl',
      'Port nie zostanie otwarty przed czerwcem, powiedziała kapitan.',
      'Port zostanie otwarty przed czerwcem, powiedziała kapitan',
      'reworded',
    ],
    ['ja', 'どんな天候でも、いつでも、船を受け入れる用意がある。', 'どんな天候でも、いつでも', 'verbatim'],
    [
      'ja',
      'この港はどんな天候でも船を受け入れることができない。',
      'この港はどんな天候でも船を受け入れることができる',
      'reworded',
    ],
    ['zh', '港口在六月之前不会重新开放，部长星期一说。', '港口在六月之前会重新开放，部长星期一说', 'reworded'],
    ['ar', 'لن يُفتح الميناء قبل حزيران كما قالت الوزيرة أمس', 'لن يفتح الميناء قبل حزيران', 'verbatim'],
    [
      'tr',
      'İSTANBUL limanı haziran ayından önce açılmayacak dedi.',
      'İstanbul limanı haziran ayından önce açılmayacak',
      'verbatim',
    ],
  ])('in %s: %s / %s: %s', (language, text, words, verdict) => {
    expect(told(find([words], [text], language))).toBe(verdict)
  })
})

describe('a comparison', () => {
  const runs = (words: string, parts = HINGES) => {
    const match = find([words], parts)
    return match.outcome === 'found'
      ? match.diff
          .filter(({ kind }) => kind !== 'same')
          .map(({ kind, there, here, meaning }) => [kind, there.trim(), here.trim(), meaning])
      : match.outcome
  }

  it.each([
    [
      'We told them in writing, twice, that the hinges would survive a second winter',
      [['changed', 'not', '', 'negation']],
    ],
    [
      'Eleven of the 62 hinges show cracks longer than fourteen centimetres',
      [['changed', 'four', 'fourteen', 'number']],
    ],
    ['Eleven of the 26 hinges show cracks longer than four centimetres', [['changed', '62', '26', 'number']]],
    ['The harbour master, Ana Rahn, disagreed', [['changed', 'Rehn,', 'Rahn,', 'name']]],
    ['I have not seen any paper that told us the gates would fail', [['changed', 'report', 'paper', null]]],
    ['Eleven of the 62 hinges show cracks longer than 4 centimetres', []],
    ['Eleven of the 62 hinges show cracks longer than 5 centimetres', [['changed', 'four', '5', 'number']]],
    ['the hinges would … survive a second winter', [['changed', 'not', '…', 'negation']]],
    ['reviewing [its] exposure', [['marked', 'our', '[its]', null]]],
    ['[W]e told them in writing', [['marked', 'We', '[W]e', null]]],
  ])('%s', (words, expected) => expect(runs(words)).toEqual(expected))

  it('shows the whole word where an apostrophe joins what changed', () => {
    expect(runs('The gates will close before winter comes', ['The gates won’t close before winter comes.'])).toEqual([
      ['changed', 'won’t', 'will', 'negation'],
    ])
    expect(runs('The gates can close before winter comes', ['The gates can’t close before winter comes.'])).toEqual([
      ['changed', 'can’t', 'can', 'negation'],
    ])
  })

  it('shows the rest of a denial that was cut off', () => {
    expect(runs('We can', ['“We can’t,” said Lind.'])).toEqual([['changed', '’t', '', 'negation']])
    expect(runs('The gates will.', ['Some gates hold and the gates will not, said Lind.'])).toEqual([
      ['changed', 'not', '', 'negation'],
    ])
    expect(runs('All gates are safe', ['Not all gates are safe, said Lind.'])).toEqual([
      ['changed', 'Not', '', 'negation'],
    ])
  })

  it('tells a question that was made of a statement', () => {
    expect(told(find(['You knew? You kept the receipts.'], ['You knew. You kept the receipts.']))).toBe('reworded')
  })

  it.each([
    'We told them in writing, twice, that the hinges would survive the second winter',
    'The ministry acted … within the hour',
    'Eleven of the 62 hinges show cracks longer than fourteen inches or four centimetres.',
  ])('gives both sides whole: %s', (words) => {
    const source = sourceOf(HINGES)
    const match = matchWords([words], prepareSource(source))
    if (match.outcome !== 'found') throw new Error(match.outcome)
    expect(match.diff.map(({ here }) => here).join('')).toBe(words)
    const there = match.diff.map((run) => run.there).join('')
    expect(source.text.slice(match.place.start, match.place.end)).toBe(there)
  })

  it('takes hyphens and the way numbers are set for typography', () => {
    const said = 'They held an on-line vote of all 10,000 members before the winter'
    expect(told(find([said], ['They held an online vote of all 10 000 members before the winter.']))).toBe('verbatim')
  })
})

it.each([
  [
    'verbatim',
    'the port of Örnsund would not be closed before spring',
    'the port of Ornsund would not be closed before spring',
  ],
  [
    'reworded',
    'it was a schon long way to the port before spring',
    'it was a schön long way to the port before spring',
  ],
])('accents: %s', (verdict, there, here) => expect(told(find([here], [`Lind said ${there}.`]))).toBe(verdict))

describe('several pieces', () => {
  it('are verbatim where all stand there', () => {
    const match = find(['We told them in writing, twice,', 'I kept the receipts.'])
    expect(match).toMatchObject({ outcome: 'found', verdict: 'verbatim', missing: [], place: { pieces: [{}, {}] } })
  })

  it('are partial where some do not', () => {
    const match = find(['I kept the receipts.', 'The minister has burned every one of hers.'])
    expect(match).toMatchObject({ outcome: 'found', verdict: 'partial', missing: [1] })
  })

  it('are not there where but a word or two is', () => {
    expect(told(find(['They never came', 'the ministry']))).toBe('notFound')
  })

  it('stand together: a short one is looked for near the others', () => {
    const far = Array.from(
      { length: 40 },
      (_, i) => `Paragraph ${i} speaks of tides, of eels and of the long wait for spring.`,
    )
    const parts = ['“Never,” said Rehn.', ...far, '“Never,” said Lind. “We told them in writing, twice.”']
    const match = find(['Never,', 'We told them in writing, twice.'], parts)
    expect(match.outcome === 'found' && match.place.end - match.place.start).toBeLessThan(60)
  })
})

describe('several places', () => {
  it('are all told of, in order', () => {
    const match = find(['The lane was closed'])
    expect(match.outcome === 'ambiguous' && match.places.length).toBe(2)
  })

  it('in teasers and comments give way to the article’s own', () => {
    const match = find(
      ['the hinges failed'],
      [{ beside: 'Read also: the hinges failed' }, 'On Monday the hinges failed at last.'],
    )
    expect(match).toMatchObject({ outcome: 'found', verdict: 'verbatim' })
  })

  it('count once where a pull quote repeats the article', () => {
    const parts = [
      'So the hinges failed long before the winter came, Lind said.',
      'the hinges failed long before the winter',
      'Nobody listened.',
    ]
    expect(told(find(['long before'], parts))).toBe('verbatim')
  })

  it('of a long quotation are the first in the article', () => {
    const sentence = 'We will not close the lane before the ice has come.'
    const match = find([sentence], [{ beside: sentence }, `Rehn was firm. “${sentence}”`, `Again: “${sentence}”`])
    expect(match.outcome === 'found' && match.place.start).toBeGreaterThan(sentence.length + 10)
  })
})

describe('an ellipsis', () => {
  const far = Array.from(
    { length: 30 },
    (_, i) => `Paragraph ${i} speaks of tides, of eels and of the long wait for spring.`,
  )

  it('that leaves out a few words is near', () => {
    expect(find(['The ministry acted … within the hour once'])).toMatchObject({ verdict: 'edited', isFar: false })
  })

  it('that joins what stands far apart is far', () => {
    const parts = ['We told them in writing, twice.', ...far, 'And now it is too late for gates.']
    const match = find(['We told them in writing … it is too late for gates'], parts)
    expect(match).toMatchObject({ outcome: 'found', verdict: 'edited', isFar: true, place: { pieces: [{}, {}] } })
  })

  it('that leaves out a paragraph is far', () => {
    const parts = ['We told them in writing, twice.', far[0] ?? '', 'And now it is too late for gates.']
    expect(find(['We told them in writing … it is too late for gates'], parts)).toMatchObject({ isFar: true })
  })

  it('that turns the order round is not one', () => {
    expect(told(find(['I kept the receipts … We told them in writing']))).not.toBe('edited')
  })
})

describe('marks of the source’s own', () => {
  it('are no edits of the page', () => {
    const parts = ['“We told [the ministry] twice … in writing,” Lind wrote.']
    expect(told(find(['We told [the ministry] twice … in writing'], parts))).toBe('verbatim')
    expect(told(find(['We told the ministry twice … in writing'], parts))).toBe('verbatim')
    expect(told(find(['We told [the ministry] … in writing'], parts))).toBe('edited')
    expect(told(find(['We told [the ministry] thrice … in writing'], parts))).toBe('reworded')
  })
})

describe('a long quotation', () => {
  const sentences = Array.from(
    { length: 60 },
    (_, i) => `In year ${1900 + i} the water stood ${i + 3} hands above the quay, and nobody wrote down why.`,
  )

  it('with one word changed is found and compared', () => {
    const said = sentences.join(' ').replace('In year 1930', 'In the year 1930')
    const match = find([said], sentences)
    expect(match).toMatchObject({ outcome: 'found', verdict: 'reworded' })
    expect(match.outcome === 'found' && match.diff.filter(({ kind }) => kind === 'changed')).toMatchObject([
      { here: expect.stringContaining('the') },
    ])
  })

  it('that leaves out a sentence is reworded, whichever it is, and gives both sides whole', { tags: ['sweep'] }, () => {
    for (const at of sentences.keys()) {
      if (at === 0 || at === sentences.length - 1) continue
      const said = sentences.toSpliced(at, 1).join(' ')
      const match = find([said], [sentences.join(' ')])
      expect(told(match)).toBe('reworded')
      const { here, there } = sidesOf(match)
      expect(here).toBe(said)
      expect(sentences.join(' ')).toContain(there)
    }
  })

  it('that marks what it leaves out is edited, wherever that is', { tags: ['sweep'] }, () => {
    for (const at of sentences.keys()) {
      if (at === 0 || at === sentences.length - 1) continue
      const said = sentences.with(at, '…').join(' ')
      const match = find([said], [sentences.join(' ')])
      expect(told(match)).toBe('edited')
      expect(sidesOf(match)).toEqual({ here: said, there: sentences.join(' ') })
    }
  })

  it('of which but the last words stand there does not', () => {
    const said = [...sentences.map((sentence) => sentence.replace(/\w+/gu, 'x$&')), 'We kept the receipts.'].join(' ')
    expect(told(find([said], ['Lind was firm. “We kept the receipts.”']))).toBe('notFound')
  })

  it('whose sentences are in another order is reworded', () => {
    expect(told(find([[...sentences.slice(30), ...sentences.slice(0, 30)].join(' ')], sentences))).toBe('reworded')
  })

  it('of one sentence has no word cut in two where one is changed', () => {
    const said = `It is so that ${'the water stood hands above the quay, and nobody wrote down why, and '.repeat(60)} then not`
    const match = find([said], [said.replace('It is', 'It was')])
    expect(match.outcome === 'found' && match.diff.filter(({ kind }) => kind === 'changed')).toHaveLength(1)
  })
})

describe('pieces', () => {
  it.each([
    [['', 'We told them in writing, twice,']],
    [['We told them in writing, twice,', '…', 'I kept the receipts.']],
    [['We told them in writing, twice,', ' — ', '']],
    [['We told them in writing, twice,', '[Laughs.]']],
  ])('without a word of their own are told as they are: %j', (content) => {
    expect(sidesOf(find(content)).here).toBe(content.join(' '))
  })

  it('that say the same stand at different places where there are as many', () => {
    const match = find(
      ['Never', 'Never', 'We told them in writing, twice'],
      ['“Never,” Lind said. “Never. We told them in writing, twice.”'],
    )
    expect(match).toMatchObject({ outcome: 'found', place: { pieces: [{ start: 1 }, { start: 21 }, { start: 28 }] } })
  })
})

/** Both sides of a comparison. */
function sidesOf(match: Match): { here: string; there: string } {
  const diff = match.outcome === 'found' ? match.diff : []
  return { here: diff.map(({ here }) => here).join(''), there: diff.map(({ there }) => there).join('') }
}
