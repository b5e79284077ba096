import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { polish } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Prokurator Adam Zaręba poinformował, że zatrzymano trzy osoby. „Śledztwo jest rozwojowe” – dodał prokurator. Jak ustalił portal Wieści24, podejrzani usłyszeli zarzuty.',
    'zatrzymano trzy osoby | Adam Zaręba',
    'Śledztwo jest rozwojowe | Adam Zaręba',
    'podejrzani usłyszeli zarzuty | portal Wieści24',
  ],
  [
    '– To był trudny mecz – przyznał po spotkaniu trener Sorny Marek Wilga. – Zagraliśmy jednak dojrzale – dodał szkoleniowiec w rozmowie ze „Sportem Dziś”.',
    'To był trudny mecz | Marek Wilga',
    'Zagraliśmy jednak dojrzale | Marek Wilga',
  ],
  [
    'Minister zdrowia Joanna Mielczarek zapewniła w radiu Północ, że szczepionek nie zabraknie. Zdaniem opozycji resort „gra na czas”. „To nieprawda” – odpowiada szefowa resortu.',
    'szczepionek nie zabraknie | Joanna Mielczarek',
    'resort „gra na czas” | opozycja',
    'To nieprawda | Joanna Mielczarek',
  ],
  [
    'Sąd uznał, że oskarżony działał w obronie koniecznej. Obrońca, mecenas Piotr Sulima, mówił dziennikarzom, że jego klient „odetchnął z ulgą”.',
    'oskarżony działał w obronie koniecznej | Sąd',
    'jego klient „odetchnął z ulgą” | Piotr Sulima',
  ],
  [
    'Z raportu wynika, że lodowiec kurczy się dwa razy szybciej. „To sygnał alarmowy” – ocenia jedna z autorek badania, glacjolożka Ewa Rybak.',
    'lodowiec kurczy się dwa razy szybciej | raport',
    'To sygnał alarmowy | Ewa Rybak',
  ],
  [
    '„Nie poddamy się” – napisał premier Jan Orlik na platformie X. Premier podkreślił, że rozmowy wciąż trwają.',
    'Nie poddamy się | Jan Orlik',
    'rozmowy wciąż trwają | Jan Orlik',
  ],
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
  [
    'Napięcie wzrosło po tym, jak rząd Lornii wycofał się z umowy, twierdząc, że blokada portów narusza rozejm.',
    'blokada portów narusza rozejm | rząd Lornii',
  ],
  [
    'Ministerstwo przekazało także w piątek – mimo wcześniejszych słów premiera – że w rozmowach weźmie udział Ida Lis.',
    'w rozmowach weźmie udział Ida Lis | Ministerstwo',
  ],
  ['Według własnych słów trener Marek Wolny nie znał wyniku.', 'trener Marek Wolny nie znał wyniku | Marek Wolny'],
]

describe('passages of the Polish press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, polish)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
