import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { norwegian } from './pack'

/** A text, and what it gives to whom: words | speaker, `nobody` where nobody is told. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  // Speech that a dash opens.
  ['– Det er tragisk, sier Ida Lindqvist.', 'Det er tragisk | Ida Lindqvist'],
  [
    '– Det er tragisk. Vi må gjøre noe, sier Ida Lindqvist til Olmskbladet.',
    'Det er tragisk. Vi må gjøre noe | Ida Lindqvist',
  ],
  ['– Hvorfor gjør de slikt? spør Ida Lindqvist.', 'Hvorfor gjør de slikt? | Ida Lindqvist'],
  ['– Vi leter etter en mann, sier operasjonsleder Per Dahl i politiet.', 'Vi leter etter en mann | Per Dahl'],
  ['– Vi leter etter en mann, opplyser politiet til NTB.', 'Vi leter etter en mann | politiet'],
  ['Ida Lindqvist er bekymret.\n\n– Det er tragisk, sier hun.', 'Det er tragisk | Ida Lindqvist'],
  [
    '– Det er tragisk, sier Ida Lindqvist.\n\n– Vi må gjøre noe nå.',
    'Det er tragisk | Ida Lindqvist',
    'Vi må gjøre noe nå. | Ida Lindqvist',
  ],
  ['– Jeg sa til ham at han måtte slutte, sier Ida Lindqvist.', 'Jeg sa til ham at han måtte slutte | Ida Lindqvist'],
  [
    '– Det er tragisk, sier hun.\n\n– Hvorfor er det så tragisk for deg?',
    'Det er tragisk | nobody',
    'Hvorfor er det så tragisk for deg? | nobody',
  ],
  // Words in marks.
  ['«Slusen er for gammel», sa Ida Lindqvist.', 'Slusen er for gammel | Ida Lindqvist'],
  ['«Slusen er for gammel», skriver selskapet i en pressemelding.', 'Slusen er for gammel | selskapet'],
  ['Ida Lindqvist skriver: «Slusen er for gammel.»', 'Slusen er for gammel. | Ida Lindqvist'],
  ['Statsministeren kalte planen «en katastrofe».', 'en katastrofe | Statsministeren'],
  ['Lindqvist sier at hun er «svært bekymret» for slusen.', 'hun er «svært bekymret» for slusen | Lindqvist'],
  // Reports.
  ['Statsministeren sier at slusen er for gammel.', 'slusen er for gammel | Statsministeren'],
  ['Ifølge politiet er slusen stengt.', 'er slusen stengt | politiet'],
  ['I følge politiet er slusen stengt.', 'er slusen stengt | politiet'],
  ['Slusen er stengt, ifølge politiet.', 'Slusen er stengt | politiet'],
  ['Slusen er ifølge politiet stengt siden mandag.', 'Slusen er … stengt siden mandag | politiet'],
  ['Slusen er for gammel, sier statsministeren.', 'Slusen er for gammel | statsministeren'],
  ['Mannen er pågrepet, melder NRK.', 'Mannen er pågrepet | NRK'],
  ['Mannen er pågrepet, skriver Olmskbladet.', 'Mannen er pågrepet | Olmskbladet'],
  ['Politiet opplyser at mannen er pågrepet.', 'mannen er pågrepet | Politiet'],
  ['Politiet har opplyst at mannen er pågrepet.', 'mannen er pågrepet | Politiet'],
  ['Lindqvist hevdet at slusen er for gammel.', 'slusen er for gammel | Lindqvist'],
  ['Lindqvist har hevdet at slusen er for gammel.', 'slusen er for gammel | Lindqvist'],
  ['I går sa statsministeren i Stortinget at slusen er for gammel.', 'slusen er for gammel | statsministeren'],
  ['Mandag varslet selskapet at slusen stenges.', 'slusen stenges | selskapet'],
  ['Det ble opplyst at slusen er stengt.', 'slusen er stengt | nobody'],
  ['Det hevdes at slusen er stengt.', 'slusen er stengt | nobody'],
  ['Det framgår av rapporten at slusen er for gammel.', 'slusen er for gammel | rapporten'],
  ['Aktor mener at mannen er skyldig.', 'mannen er skyldig | Aktor'],
  ['Tingretten slår fast at mannen er skyldig.', 'mannen er skyldig | Tingretten'],
  ['Ida Lindqvist legger til at slusen er for gammel.', 'slusen er for gammel | Ida Lindqvist'],
  ['Ida Lindqvist peker på at slusen er for gammel.', 'slusen er for gammel | Ida Lindqvist'],
  ['Ida Lindqvist, leder i havnestyret, sier at slusen er for gammel.', 'slusen er for gammel | Ida Lindqvist'],
  ['Slusen er stengt. Det skriver Olmskbladet.', 'Slusen er stengt | Olmskbladet'],
  ['Slusen er for gammel. Det sier statsminister Ida Lindqvist til avisa.', 'Slusen er for gammel | Ida Lindqvist'],
  ['Dahl er advokat. Ida Lindqvists forsvarer sier at hun er uskyldig.', 'hun er uskyldig | Ida Lindqvists forsvarer'],
  // Over two sentences.
  [
    'Statsminister Ida Lindqvist besøkte Olmsk. Statsministeren sa at slusen er for gammel.',
    'slusen er for gammel | Ida Lindqvist',
  ],
  ['Ida Lindqvist er sint. Hun sier at slusen er for gammel.', 'slusen er for gammel | Ida Lindqvist'],
  [
    'Ifølge Ida Lindqvist er slusen for gammel. Ifølge henne må den stenges.',
    'er slusen for gammel | Ida Lindqvist',
    'må den stenges | Ida Lindqvist',
  ],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Statsministeren sier ikke at slusen er for gammel.',
  'Statsministeren kan si at slusen er for gammel.',
  'Statsministeren vil si at slusen er for gammel.',
  'Den gamle slusen ble stengt i vinter og solgt senere.',
  'Filmen «Slusen» vant en pris.',
  'Hun jobber som lege og bor i Olmsk.',
  'Selskapet har valgt å stenge slusen.',
  'Politiet pågrep mandag en mann i Olmsk.',
]

describe('Norwegian', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(statementsOf(text, norwegian).map(({ words, speaker }) => `${words} | ${speaker ?? 'nobody'}`)).toEqual(
      statements,
    ),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, norwegian)).toEqual([]))
})
