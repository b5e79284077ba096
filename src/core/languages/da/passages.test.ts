import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { danish } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['- Det er en skandale, siger advokat Lise Holm til Lornaposten.', 'Det er en skandale | Lise Holm'],
  [
    'Politiet oplyser, at tre personer er anholdt. Ifølge vicepolitiinspektør Jens Krogh er situationen under kontrol. "Vi afventer resultaterne", skriver han på X.',
    'tre personer er anholdt | Politiet',
    'er situationen under kontrol | Jens Krogh',
    'Vi afventer resultaterne | Jens Krogh',
  ],
  ['Ministeren afviser kritikken. "Vi har fulgt loven", lyder det fra hende.', 'Vi har fulgt loven | Ministeren'],
  [
    'Forskeren bag studiet, Anne Riis fra Lorna Universitet, kalder resultatet "opsigtsvækkende". Hun understreger, at der er brug for flere studier.',
    'opsigtsvækkende | Anne Riis',
    'der er brug for flere studier | Anne Riis',
  ],
  [
    'I rapporten står der, at broen er for gammel. Borgmester Ole Friis siger, at han tager kritikken alvorligt.',
    'broen er for gammel | rapporten',
    'han tager kritikken alvorligt | Ole Friis',
  ],
  [
    'Transportminister Karen Lund afviser kritikken. »Broen bliver bygget,« siger hun til Lorneposten. Ifølge ministeren ligger pengene allerede på finansloven.',
    'Broen bliver bygget | Karen Lund',
    'ligger pengene allerede på finansloven | Karen Lund',
  ],
  [
    'Landsretten dømmer den tidligere direktør for groft bedrageri. »Tiltalte handlede med fuldt overlæg,« skriver retten i dommen. Hans forsvarer, advokat Per Stål, siger, at de vil anke til Højesteret.',
    'Tiltalte handlede med fuldt overlæg | retten',
    'de vil anke til Højesteret | Per Stål',
  ],
  [
    '- Vi spillede med hjertet, sagde Markus Tegl efter sejren på 2-1 over Valdora.\n\nTræneren roste indstillingen.\n\n- Ingen gav op, understregede han.',
    'Vi spillede med hjertet | Markus Tegl',
    'Ingen gav op | Markus Tegl',
  ],
  [
    '»Det er som at se himlen for første gang,« siger astronom Julie Ferm fra Sorne Universitet. Studiet viser, at galaksen er ældre end antaget. »Nu skal vi finde ud af hvorfor,« tilføjer hun.',
    'Det er som at se himlen for første gang | Julie Ferm',
    'galaksen er ældre end antaget | Studiet',
    'Nu skal vi finde ud af hvorfor | Julie Ferm',
  ],
  [
    'En mand i 30’erne er anholdt, oplyser vagtchef Ole Dahl fra Østjyllands Politi. Han er sigtet for drab, fortæller specialanklager Anne Berg til Ritzau.',
    'En mand i 30’erne er anholdt | Ole Dahl',
    'Han er sigtet for drab | Anne Berg',
  ],
  [
    'Elin Bak på 38 år mistede jobbet i foråret.\n\n»Da brevet kom, brød alting sammen,« fortæller hun.\n\nSiden har hun søgt over hundrede stillinger.\n\n»Næsten ingen svarer.«',
    'Da brevet kom, brød alting sammen | Elin Bak',
    'Næsten ingen svarer | Elin Bak',
  ],
  [
    'Selskabet skriver i en pressemeddelelse, at fabrikkerne holdes lukket til mandag. »De ansatte skal ikke betale for ledelsens fejl,« lyder det fra forbundsformand Inga Sten.',
    'fabrikkerne holdes lukket til mandag | Selskabet',
    'De ansatte skal ikke betale for ledelsens fejl | Inga Sten',
  ],
  [
    'Udenrigsminister Pavel Dorn siger til Lorneposten, at Norlandia er klar til at forhandle. Samtidig advarer han om, at tålmodigheden er ved at være brugt op.',
    'Norlandia er klar til at forhandle | Pavel Dorn',
    'tålmodigheden er ved at være brugt op | Pavel Dorn',
  ],
  [
    'Borgmester Alf Pryd (S) kalder det »en katastrofe uden sidestykke«. Han mener, at staten bør træde til.',
    'en katastrofe uden sidestykke | Alf Pryd',
    'staten bør træde til | Alf Pryd',
  ],
]

describe('passages of the Danish press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, danish)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
