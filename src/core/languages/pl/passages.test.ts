import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { polish } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Sąd Okręgowy w Lornie skazał byłego burmistrza na trzy lata więzienia. Zdaniem prokuratury przywłaszczył on ponad dwa miliony złotych. – Mój klient jest niewinny – powiedział po ogłoszeniu wyroku mec. Marek Olcha.',
    'przywłaszczył on ponad dwa miliony złotych | prokuratura',
    'Mój klient jest niewinny | Marek Olcha',
  ],
  [
    '– Cierpieliśmy, ale zwycięstwo jest zasłużone – stwierdził Hugo Brak. – Teraz jedziemy do Tortowa.',
    'Cierpieliśmy, ale zwycięstwo jest zasłużone … Teraz jedziemy do Tortowa | Hugo Brak',
  ],
  [
    'Jak poinformowała policja, zatrzymano 34-letniego mężczyznę. „Przyznał się do winy” – przekazała rzeczniczka komendy Iwona Sadowska.',
    'zatrzymano 34-letniego mężczyznę | policja',
    'Przyznał się do winy | Iwona Sadowska',
  ],
  [
    'Prezydent Ludwik Ogrodny oskarżył opozycję o „próbę zablokowania wyborów”. Lider Nowej Fali Ireneusz Blok ocenił, że to „czysta propaganda”.',
    'próbę zablokowania wyborów | Ludwik Ogrodny',
    'to „czysta propaganda” | Ireneusz Blok',
  ],
  [
    'Elżbieta Morska ma 38 lat i mieszka w Tortowie. – W dniu, w którym dostałam list, wszystko się zawaliło – wspomina. Jej syn, jak mówi, nie odzywa się do niej.',
    'W dniu, w którym dostałam list, wszystko się zawaliło | Elżbieta Morska',
  ],
  [
    '„Nie komentujemy plotek” – odpisało biuro prasowe spółki. Związkowcy twierdzą, że są okłamywani od miesięcy.',
    'Nie komentujemy plotek | biuro prasowe spółki',
    'są okłamywani od miesięcy | Związkowcy',
  ],
]

describe('passages of the Polish press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, polish)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
