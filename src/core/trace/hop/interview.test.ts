import { describe, expect, it } from 'vitest'
import type { SourceText } from '../source/source-text'
import { placeOf, sourceOf } from '../testing/source-of'
import { turnAt } from './turns'

/** An interview of parts; those that begin with `*` look like questions, without it. */
function interview(parts: string[], title = 'Interview: Ruta Senneville on the barrier', language = 'en'): SourceText {
  const source = sourceOf(
    parts.map((part) => part.replace(/^\*/, '')),
    { title, language },
  )
  return {
    ...source,
    blocks: source.blocks.map((block, at) => ({ ...block, look: parts[at]?.startsWith('*') ? 'emphasis' : 'p' })),
  }
}

const who = (source: SourceText, words: string) => turnAt(source, placeOf(source, words).start)?.name ?? null

const INTRO = 'The minister, Ruta Senneville, spoke with us at seven. Senneville has been in office since May.'

describe('later turns of an interview', () => {
  it.each([
    [
      'labels of the first two turns alone, questions in bold',
      [
        INTRO,
        '*Bastian Achebe-Moll: Minister, when did you know?',
        'Ruta Senneville: In August, when the inspectors climbed down.',
        '*The engineer says that he wrote to you.',
        'I have read that he says so.',
        'It is not the same thing.',
        '*Will you be minister at Christmas?',
        'I intend to be here.',
      ],
      'Bastian Achebe-Moll',
    ],
    [
      'the same where all looks alike, told by question marks',
      [
        INTRO,
        'Lindal Radio: Minister, when did you know?',
        'Ruta Senneville: In August, when the inspectors climbed down.',
        'Did he write to you?',
        'I have read that he says so.',
        'Will you be minister at Christmas?',
        'I intend to be here.',
      ],
      'Lindal Radio',
    ],
    [
      'initials behind the whole name',
      [
        'Bastian Achebe-Moll: Minister, when did you know?',
        'Ruta Senneville: In August.',
        'BAM: Did he write to you?',
        'RS: I have read that he says so.',
        'BAM: Will you be minister at Christmas?',
        'RS: I intend to be here.',
      ],
      'Bastian Achebe-Moll',
    ],
    [
      'initials of somebody introduced before',
      [
        'Ruta Senneville spoke with Bastian Achebe-Moll.',
        'BAM: Did he write to you?',
        'RS: I have read that he says so.',
        'BAM: Will you be minister at Christmas?',
        'RS: I intend to be here.',
      ],
      'Bastian Achebe-Moll',
    ],
    [
      'surnames',
      [
        'Ruta Senneville spoke with Bastian Achebe.',
        'Achebe: Did he write to you?',
        'Senneville: I have read that he says so.',
        'Achebe: Will you be minister at Christmas?',
        'Senneville: I intend to be here.',
      ],
      'Bastian Achebe',
    ],
    [
      'Q and A',
      [
        INTRO,
        'Q: Did he write to you?',
        'A: I have read that he says so.',
        'Q: Will you be minister at Christmas?',
        'A: I intend to be here.',
      ],
      '',
    ],
    [
      'no labels, questions in bold',
      [
        INTRO,
        '*When did you know?',
        'In August.',
        '*Did he write to you?',
        'I have read that he says so.',
        '*Will you be minister at Christmas?',
        'I intend to be here.',
      ],
      '',
    ],
  ])('are the guest’s: %s', (_, parts, asker) => {
    const source = interview(parts)
    expect(who(source, 'I have read that he says so')).toBe('Ruta Senneville')
    expect(who(source, 'I intend to be here')).toBe('Ruta Senneville')
    expect(who(source, 'at Christmas')).toBe(asker)
  })

  it('are the guest’s in other languages', () => {
    const source = interview(
      [
        'Mit der Ministerin Anna Senneville sprach Bastian Moll. Senneville ist seit Mai im Amt.',
        '*Wann haben Sie es gewusst?',
        'Im August.',
        '*Hat er Ihnen geschrieben?',
        'Das habe ich gelesen.',
        '*Bleiben Sie im Amt?',
        'Ich habe es vor.',
      ],
      'Anna Senneville im Gespräch',
      'de',
    )
    expect(who(source, 'Das habe ich gelesen')).toBe('Anna Senneville')
  })
})

describe('what is no interview', () => {
  it.each([
    [
      'questions that the page answers itself',
      'What is known of the barrier',
      [
        'The gates are old.',
        '*Who built them?',
        'Pavo Lindqvist did.',
        '*When?',
        'In 1961.',
        '*Will they hold?',
        'No.',
      ],
    ],
    [
      'an interview with two, who cannot be told apart',
      'An interview on the barrier',
      [
        'We spoke with Ruta Senneville and Tomas Ekwall.',
        '*Who knew?',
        'Nobody did.',
        '*When?',
        'In August.',
        '*Will they hold?',
        'No.',
      ],
    ],
    [
      'one of which nobody is named',
      'Ein Gespräch mit einem Schleusenwärter',
      [
        'Nach der Sperrung der Tore im Hafen.',
        '*Wer wusste es?',
        'Keiner.',
        '*Wann?',
        'Im Mai.',
        '*Und nun?',
        'Nichts.',
      ],
      'de',
    ],
    ['a pair of labels and no more questions', 'News', ['Ana Rehn: When?', 'Tomas Ekwall: Never.', 'The gates held.']],
    ['facts', 'News', ['Place: Lower Quay', 'Opening hours: daily', 'Is it free?', 'It is.', 'Is it warm?', 'No.']],
  ] satisfies [string, string, string[], string?][])('%s', (_, title, parts, language?) => {
    const source = interview(parts as string[], title as string, language as string | undefined)
    expect(source.blocks.map(({ start }) => turnAt(source, start))).toEqual((parts as string[]).map(() => null))
  })
})
