import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { danish } from './pack'

/** A text, and what it gives to whom: words | speaker, `nobody` where nobody is told. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  // Words in marks.
  ['”Slusen er for gammel,” sagde Ida Lindqvist.', 'Slusen er for gammel, | Ida Lindqvist'],
  ['»Slusen er for gammel,« siger Ida Lindqvist til Olmskbladet.', 'Slusen er for gammel, | Ida Lindqvist'],
  ['»Slusen er for gammel«, skriver selskabet i en pressemeddelelse.', 'Slusen er for gammel | selskabet'],
  ['Ida Lindqvist skriver: »Slusen er for gammel.«', 'Slusen er for gammel. | Ida Lindqvist'],
  ['Statsministeren kaldte planen »en katastrofe«.', 'en katastrofe | Statsministeren'],
  ['Lindqvist siger, at hun er »dybt bekymret« for slusen.', 'hun er »dybt bekymret« for slusen | Lindqvist'],
  ['»Slusen er for gammel,« fortæller hun.', 'Slusen er for gammel, | nobody'],
  // Speech that a dash opens.
  ['- Det er tragisk, siger Ida Lindqvist.', 'Det er tragisk | Ida Lindqvist'],
  [
    '– Det er tragisk. Vi må gøre noget, siger Ida Lindqvist til Ritzau.',
    'Det er tragisk. Vi må gøre noget | Ida Lindqvist',
  ],
  ['- Hvorfor gør de den slags? spørger Ida Lindqvist.', 'Hvorfor gør de den slags? | Ida Lindqvist'],
  ['- Vi leder efter en mand, siger vagtchef Per Dahl fra politiet.', 'Vi leder efter en mand | Per Dahl'],
  ['Ida Lindqvist er bekymret.\n\n- Det er tragisk, siger hun.', 'Det er tragisk | Ida Lindqvist'],
  [
    '- Det er tragisk, siger Ida Lindqvist.\n\n- Vi må gøre noget nu.',
    'Det er tragisk | Ida Lindqvist',
    'Vi må gøre noget nu. | Ida Lindqvist',
  ],
  // Reports.
  ['Statsministeren siger, at slusen er for gammel.', 'slusen er for gammel | Statsministeren'],
  ['Statsministeren siger at slusen er for gammel.', 'slusen er for gammel | Statsministeren'],
  ['Ifølge politiet er slusen lukket.', 'er slusen lukket | politiet'],
  ['Slusen er lukket, ifølge politiet.', 'Slusen er lukket | politiet'],
  ['Slusen er ifølge politiet lukket siden mandag.', 'Slusen er … lukket siden mandag | politiet'],
  ['Slusen er for gammel, siger statsministeren.', 'Slusen er for gammel | statsministeren'],
  ['Manden er anholdt, oplyser politiet.', 'Manden er anholdt | politiet'],
  ['Manden er anholdt, skriver Politiken.', 'Manden er anholdt | Politiken'],
  ['Politiet oplyser, at manden er anholdt.', 'manden er anholdt | Politiet'],
  ['Politiet har oplyst, at manden er anholdt.', 'manden er anholdt | Politiet'],
  ['Lindqvist hævdede, at slusen er for gammel.', 'slusen er for gammel | Lindqvist'],
  ['I går sagde statsministeren i Folketinget, at slusen er for gammel.', 'slusen er for gammel | statsministeren'],
  ['Mandag meddelte selskabet, at slusen lukker.', 'slusen lukker | selskabet'],
  ['Det blev oplyst, at slusen er lukket.', 'slusen er lukket | nobody'],
  ['Det oplyses, at slusen er lukket.', 'slusen er lukket | nobody'],
  ['Det fremgår af rapporten, at slusen er for gammel.', 'slusen er for gammel | rapporten'],
  ['Af rapporten fremgår det, at slusen er for gammel.', 'slusen er for gammel | rapporten'],
  ['Anklageren mener, at manden er skyldig.', 'manden er skyldig | Anklageren'],
  ['Byretten slår fast, at manden er skyldig.', 'manden er skyldig | Byretten'],
  ['Ida Lindqvist tilføjer, at slusen er for gammel.', 'slusen er for gammel | Ida Lindqvist'],
  ['Ida Lindqvist peger på, at slusen er for gammel.', 'slusen er for gammel | Ida Lindqvist'],
  ['Ida Lindqvist, formand for havnen, siger, at slusen er for gammel.', 'slusen er for gammel | Ida Lindqvist'],
  ['Slusen er lukket. Det skriver Olmskbladet.', 'Slusen er lukket | Olmskbladet'],
  ['Slusen er for gammel. Det siger statsminister Ida Lindqvist til avisen.', 'Slusen er for gammel | Ida Lindqvist'],
  ['Politiet oplyser, de har anholdt en mand.', 'de har anholdt en mand | Politiet'],
  // Over two sentences.
  [
    'Statsminister Ida Lindqvist besøgte Olmsk. Statsministeren sagde, at slusen er for gammel.',
    'slusen er for gammel | Ida Lindqvist',
  ],
  ['Ida Lindqvist er vred. Hun siger, at slusen er for gammel.', 'slusen er for gammel | Ida Lindqvist'],
  [
    'Ifølge Ida Lindqvist er slusen for gammel. Ifølge hende skal den lukkes.',
    'er slusen for gammel | Ida Lindqvist',
    'skal den lukkes | Ida Lindqvist',
  ],
  [
    '»Slusen er for gammel,« siger Ida Lindqvist. »Vi må lukke den helt.«',
    'Slusen er for gammel, … Vi må lukke den helt. | Ida Lindqvist',
  ],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Statsministeren siger ikke, at slusen er for gammel.',
  'Statsministeren kan sige, at slusen er for gammel.',
  'Statsministeren vil sige, at slusen er for gammel.',
  'Den gamle sluse blev lukket i vinter og solgt senere.',
  'Filmen »Slusen« vandt en pris.',
  'Hun arbejder som læge og bor i Olmsk.',
  'Selskabet har valgt at lukke slusen.',
  'Politiet anholdt mandag en mand i Olmsk.',
]

describe('Danish', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(statementsOf(text, danish).map(({ words, speaker }) => `${words} | ${speaker ?? 'nobody'}`)).toEqual(
      statements,
    ),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, danish)).toEqual([]))
})
