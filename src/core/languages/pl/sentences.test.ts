import { describe, expect, it } from 'vitest'
import { statementsOf, type Told } from '../testing/statements-of'
import { polish } from './pack'

const direct = (words: string, speaker: string | null): Told => ({ words, speaker, form: 'direct' })
const indirect = (words: string, speaker: string | null): Told => ({ words, speaker, form: 'indirect' })
const mixed = (words: string, speaker: string | null): Told => ({ words, speaker, form: 'mixed' })

const sentences: readonly (readonly [text: string, ...told: Told[]])[] = [
  // Direct speech, the speaker behind it
  ['„Zaczynamy budowę w marcu” – powiedziała Ida Lind.', direct('Zaczynamy budowę w marcu', 'Ida Lind')],
  ['„Nie ustąpimy” – oświadczył prezydent Lornii Marek Wedeński.', direct('Nie ustąpimy', 'Marek Wedeński')],
  [
    '„Decyzja zapadła” – przekazała rzeczniczka Ministerstwa Obrony Anna Nowak.',
    direct('Decyzja zapadła', 'Anna Nowak'),
  ],
  [
    '„Sytuacja jest pod kontrolą”, podkreślił szef wydziału zdrowia Jan Kowalski.',
    direct('Sytuacja jest pod kontrolą', 'Jan Kowalski'),
  ],
  ['„To był trudny mecz” – przyznał po spotkaniu trener Paweł Gromski.', direct('To był trudny mecz', 'Paweł Gromski')],
  [
    '„Drogę otworzymy w czerwcu” – mówił dziennikarzom burmistrz Olmska Piotr Żuraw.',
    direct('Drogę otworzymy w czerwcu', 'Piotr Żuraw'),
  ],
  ['„Rozmowy trwają” – czytamy w komunikacie ministerstwa.', direct('Rozmowy trwają', 'ministerstwo')],
  ['„Most jest zamknięty” – powiedział PAP Jan Kowalski.', direct('Most jest zamknięty', 'Jan Kowalski')],
  ['„Most jest zamknięty” – powiedział w rozmowie z PAP Jan Kowalski.', direct('Most jest zamknięty', 'Jan Kowalski')],
  // Dialogue dashes
  ['– Zaczynamy budowę – powiedziała Anna Nowak.', direct('Zaczynamy budowę', 'Anna Nowak')],
  ['– Most jest zamknięty – mówi Jan Kowalski, rzecznik policji.', direct('Most jest zamknięty', 'Jan Kowalski')],
  // A colon
  ['Ida Lind oświadczyła: „Nie będziemy czekać”.', direct('Nie będziemy czekać', 'Ida Lind')],
  [
    'Dyrektor zakładu Jan Kowalski podkreślił: „Pracownicy dostaną pensje w terminie”.',
    direct('Pracownicy dostaną pensje w terminie', 'Jan Kowalski'),
  ],
  // Interrupted
  [
    '„Zaczynamy – powiedziała Anna Nowak – i nikt nas nie zatrzyma”.',
    direct('Zaczynamy … i nikt nas nie zatrzyma', 'Anna Nowak'),
  ],
  [
    '„Zaczynamy budować most” – powiedział Piotr Orłowski. – „To potrwa dwa lata”.',
    direct('Zaczynamy budować most … To potrwa dwa lata', 'Piotr Orłowski'),
  ],
  // Reports with że
  ['Ida Lind powiedziała, że most zostanie zamknięty na rok.', indirect('most zostanie zamknięty na rok', 'Ida Lind')],
  [
    'Minister transportu Lornii Sergiusz Biały poinformował, że droga jest gotowa.',
    indirect('droga jest gotowa', 'Sergiusz Biały'),
  ],
  ['Policja poinformowała, że kierowca został zatrzymany.', indirect('kierowca został zatrzymany', 'Policja')],
  ['Śledczy uważają, że pożar zaczął się w piwnicy.', indirect('pożar zaczął się w piwnicy', 'Śledczy')],
  [
    'W poniedziałek prezydent Marek Wedeński zapowiedział, że podpisze ustawę.',
    indirect('podpisze ustawę', 'Marek Wedeński'),
  ],
  [
    'Adwokat Olga Kryłowska przekazała, że jej klient nie przyznaje się do winy.',
    indirect('jej klient nie przyznaje się do winy', 'Olga Kryłowska'),
  ],
  [
    'Minister Adam Wilk dał do zrozumienia, że most nie zostanie zamknięty.',
    indirect('most nie zostanie zamknięty', 'Adam Wilk'),
  ],
  [
    'Adwokat Olga Kryłowska przekazała jednak ostatecznie, że jej klient czeka.',
    indirect('jej klient czeka', 'Olga Kryłowska'),
  ],
  ['Trener przyznał, że drużyna grała słabo.', indirect('drużyna grała słabo', 'Trener')],
  ['Naukowcy twierdzą, że lodowiec zniknie do końca wieku.', indirect('lodowiec zniknie do końca wieku', 'Naukowcy')],
  ['Spółka Północ poinformowała, że zamyka fabrykę.', indirect('zamyka fabrykę', 'Północ')],
  ['Anna Nowak zapytała, czy most jest bezpieczny.', indirect('czy most jest bezpieczny', 'Anna Nowak')],
  // According to
  ['Według Idy Lind most będzie zamknięty przez rok.', indirect('most będzie zamknięty przez rok', 'Ida Lind')],
  ['Most, według Idy Lind, będzie zamknięty przez rok.', indirect('Most … będzie zamknięty przez rok', 'Ida Lind')],
  ['Według policji w wypadku nikt nie ucierpiał.', indirect('w wypadku nikt nie ucierpiał', 'policja')],
  ['Zdaniem ekonomisty Piotra Nowaka ceny wzrosną jesienią.', indirect('ceny wzrosną jesienią', 'Piotr Nowak')],
  ['Jak poinformował burmistrz Piotr Żuraw, drogę otworzą latem.', indirect('drogę otworzą latem', 'Piotr Żuraw')],
  [
    'Z raportu ministerstwa wynika, że ceny wzrosły o pięć procent.',
    indirect('ceny wzrosły o pięć procent', 'raport ministerstwa'),
  ],
  ['Według doniesień medialnych delegacja już wyjechała.', indirect('delegacja już wyjechała', 'doniesienia medialne')],
  // Words in marks within a report
  ['Szefowa komitetu Anna Nowak nazwała decyzję „wielkim błędem”.', direct('wielkim błędem', 'Anna Nowak')],
  [
    'Jan Kowalski zapewnił, że projekt jest „całkowicie gotowy” i ruszy wiosną.',
    mixed('projekt jest „całkowicie gotowy” i ruszy wiosną', 'Jan Kowalski'),
  ],
  // Dropped subjects, roles, surnames
  [
    '„Zaczynamy budowę” – powiedział Piotr Orłowski. Dodał, że most powstanie za rok.',
    direct('Zaczynamy budowę', 'Piotr Orłowski'),
    indirect('most powstanie za rok', 'Piotr Orłowski'),
  ],
  [
    'Ida Lind przyjechała rano. Powiedziała, że most zostanie zamknięty.',
    indirect('most zostanie zamknięty', 'Ida Lind'),
  ],
  [
    'Minister Sergiusz Biały przyjechał do Olmska. Minister przekazał, że droga jest gotowa.',
    indirect('droga jest gotowa', 'Sergiusz Biały'),
  ],
  [
    'Ida Lind wystąpiła w sejmie. Jej zdaniem most zostanie zamknięty.',
    indirect('most zostanie zamknięty', 'Ida Lind'),
  ],
  [
    'Marek Wedeński przybył wieczorem. Według Wedeńskiego porozumienie jest gotowe.',
    indirect('porozumienie jest gotowe', 'Marek Wedeński'),
  ],
  [
    'Anna Nowak oświadczyła, że most zostanie zamknięty, dodając, że autobusy pojadą objazdem.',
    indirect('most zostanie zamknięty', 'Anna Nowak'),
    indirect('autobusy pojadą objazdem', 'Anna Nowak'),
  ],
  ['W komunikacie podano, że nikt nie zginął.', indirect('nikt nie zginął', 'komunikat')],
  [
    'Rzecznik policji nadkom. Jan Kowalski powiedział, że kierowca był trzeźwy.',
    indirect('kierowca był trzeźwy', 'Jan Kowalski'),
  ],
  // Nobody's words
  ['Marek Wedeński nie powiedział, że podpisze ustawę.'],
  ['Jan Kowalski może stwierdzić, że projekt jest gotowy.'],
  ['Dyrektor powie, że most jest zamknięty.'],
  ['Stary most w Olmsku zamknięto zeszłej zimy i wkrótce sprzedano.'],
  ['Film „Długa droga” wszedł do kin w marcu.'],
  ['Fabryka „Północ” powstała w ubiegłym wieku.'],
]

describe('sentences of the Polish press', () => {
  it.each(sentences.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
    expect(statementsOf(text, polish)).toEqual(told)
  })
})
