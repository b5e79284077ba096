import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { norwegian } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['– Dette er en skandale, sier advokat Liv Holm til Lornaposten.', 'Dette er en skandale | Liv Holm'],
  [
    'Politiet opplyser at tre personer er pågrepet. Ifølge politiadvokat Jon Krogh er situasjonen under kontroll. «Vi avventer resultatene», skriver han på X.',
    'tre personer er pågrepet | Politiet',
    'er situasjonen under kontroll | Jon Krogh',
    'Vi avventer resultatene | Jon Krogh',
  ],
  ['Ministeren avviser kritikken. – Vi har fulgt loven, sier hun.', 'Vi har fulgt loven | Ministeren'],
  [
    'Forskeren bak studien, Anne Riis ved Universitetet i Lorna, kaller resultatet «oppsiktsvekkende». Hun understreker at det trengs flere studier.',
    'oppsiktsvekkende | Anne Riis',
    'det trengs flere studier | Anne Riis',
  ],
  [
    'I rapporten står det at broen er for gammel. Ordfører Ole Friis sier han tar kritikken på alvor.',
    'broen er for gammel | rapporten',
    'han tar kritikken på alvor | Ole Friis',
  ],
  [
    'Samferdselsminister Kari Lund avviser kritikken. – Brua blir bygget, sier hun til Lorneposten. Ifølge ministeren ligger pengene allerede i budsjettet.',
    'Brua blir bygget | Kari Lund',
    'ligger pengene allerede i budsjettet | Kari Lund',
  ],
  [
    'Lagmannsretten dømmer den tidligere direktøren for grovt bedrageri. «Tiltalte handlet med fullt overlegg», skriver retten i dommen. Forsvareren hans, advokat Per Stål, varsler anke.\n\n– Vi er svært skuffet, sier han til NTB.',
    'Tiltalte handlet med fullt overlegg | retten',
    'Vi er svært skuffet | Per Stål',
  ],
  [
    '– Vi spilte med hjertet, sa Markus Tegel etter 2–1-seieren mot Valdora.\n\nTreneren skrøt av innstillingen.\n\n– Ingen ga opp, understreket han.',
    'Vi spilte med hjertet | Markus Tegel',
    'Ingen ga opp | Markus Tegel',
  ],
  [
    '– Det er som å se himmelen for første gang, sier astronom Julie Ferm ved Universitetet i Sorne.\n\nStudien viser at galaksen er eldre enn antatt. Nå må forskerne finne ut hvorfor, forklarer Ferm.',
    'Det er som å se himmelen for første gang | Julie Ferm',
    'galaksen er eldre enn antatt | Studien',
    'Nå må forskerne finne ut hvorfor | Julie Ferm',
  ],
  [
    'En mann i 30-årene er pågrepet, opplyser operasjonsleder Olav Dahl i Øst politidistrikt. Han er siktet for drap, ifølge politiadvokat Anne Berg.',
    'En mann i 30-årene er pågrepet | Olav Dahl',
    'Han er siktet for drap | Anne Berg',
  ],
  [
    'Elin Bakke (38) mistet jobben i vår.\n\n– Da brevet kom, ble alt svart, forteller hun.\n\nSiden har hun søkt på over hundre stillinger.\n\n– Nesten ingen svarer, sukker 38-åringen.',
    'Da brevet kom, ble alt svart | Elin Bakke',
    'Nesten ingen svarer | Elin Bakke',
  ],
  [
    'Rundt tre hundre personer er evakuert, melder brannvesenet. Ordfører Alf Pryd (Sp) kaller det «en katastrofe uten sidestykke».',
    'Rundt tre hundre personer er evakuert | brannvesenet',
    'en katastrofe uten sidestykke | Alf Pryd',
  ],
  [
    'Selskapet skriver i en pressemelding at fabrikkene holdes stengt til mandag. – De ansatte skal ikke betale for ledelsens feil, sier forbundsleder Inga Stein.',
    'fabrikkene holdes stengt til mandag | Selskapet',
    'De ansatte skal ikke betale for ledelsens feil | Inga Stein',
  ],
  [
    'I et intervju med Lorneposten sier utenriksminister Pavel Dorn at Norlandia er klar til å forhandle. Samtidig advarer han om at tålmodigheten er i ferd med å ta slutt.',
    'Norlandia er klar til å forhandle | Pavel Dorn',
    'tålmodigheten er i ferd med å ta slutt | Pavel Dorn',
  ],
  [
    'Isbreen krymper to meter i året, slår glasiolog Rune Pol fast. Han mener breen kan være borte i 2050. Kollegaen Sven Noir er uenig: – Modellene er usikre.',
    'Isbreen krymper to meter i året | Rune Pol',
    'breen kan være borte i 2050 | Rune Pol',
    'Modellene er usikre | Sven Noir',
  ],
]

describe('passages of the Norwegian press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, norwegian)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
