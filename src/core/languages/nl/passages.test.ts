import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { dutch } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Het Openbaar Ministerie meldt dat er drie verdachten zijn aangehouden. ‘Het onderzoek loopt nog’, zegt een woordvoerder. Volgens burgemeester Anke Visser is de rust teruggekeerd.',
    'er drie verdachten zijn aangehouden | Openbaar Ministerie',
    'Het onderzoek loopt nog | een woordvoerder',
    'is de rust teruggekeerd | Anke Visser',
  ],
  [
    '“We hebben het niet goed gedaan”, gaf premier Joris Hagen toe in een interview met het Lorns Dagblad. De premier benadrukte dat er een onderzoek komt.',
    'We hebben het niet goed gedaan | Joris Hagen',
    'er een onderzoek komt | Joris Hagen',
  ],
  [
    'Een van de onderzoekers, bioloog Peter Smit, noemt de uitkomst ‘zorgwekkend’. ‘Dit hadden we niet verwacht’, zegt hij tegen persbureau Noord.',
    'zorgwekkend | Peter Smit',
    'Dit hadden we niet verwacht | Peter Smit',
  ],
  [
    'Volgens zijn advocaat heeft de verdachte niets gedaan. ‘Mijn cliënt is onschuldig’, stelt raadsman Wim de Graaf.',
    'heeft de verdachte niets gedaan | zijn advocaat',
    'Mijn cliënt is onschuldig | Wim de Graaf',
  ],
  [
    'Trainer Bart Kuipers was na afloop teleurgesteld. ‘We waren te slap’, aldus de oefenmeester. Aanvoerder Tom Vos vond dat zijn ploeg ‘veel te veel’ weggaf.',
    'We waren te slap | Bart Kuipers',
    'zijn ploeg ‘veel te veel’ weggaf | Tom Vos',
  ],
]

describe('passages of the Dutch press', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, dutch)).toEqual(statements.map((line) => line.toLowerCase())),
  )
})
