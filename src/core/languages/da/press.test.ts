import { describe, expect, it } from 'vitest'
import { linesOf, statementsOf } from '../testing/statements-of'
import { danish } from './pack'

/** Sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. Small letters and last stops count for nothing. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  ['»Vi har tabt for meget tid,« siger Klara Vanner, borgmester i Sornby.', 'Vi har tabt for meget tid | Klara Vanner'],
  ['- Vi har tabt for meget tid, siger Klara Vanner, borgmester i Sornby.', 'Vi har tabt for meget tid | Klara Vanner'],
  ['"Broen åbner ikke før juni", advarer ingeniør Hugo Laster.', 'Broen åbner ikke før juni | Hugo Laster'],
  [
    '»Det er en alvorlig fejl,« siger folketingsmedlem Markus Oliver og tilføjer: »Vi kræver svar.«',
    'Det er en alvorlig fejl | Markus Oliver',
    'Vi kræver svar | Markus Oliver',
  ],
  ['Anklageren oplyser, at to personer stadig er savnet.', 'to personer stadig er savnet | Anklageren'],
  ['Ifølge politiet handlede manden alene.', 'handlede manden alene | politiet'],
  ['Manden skal have handlet alene, skriver Sornby Avis.', 'Manden skal have handlet alene | Sornby Avis'],
  ['Manden skal have handlet alene. Det skriver Sornby Avis.', 'Manden skal have handlet alene | Sornby Avis'],
  [
    'Manden skal have handlet alene. Det oplyser politiet i en pressemeddelelse.',
    'Manden skal have handlet alene | politiet',
  ],
  [
    'I et interview med Radio Kyst bekræftede minister Sofie Garrel, at loven kommer i marts.',
    'loven kommer i marts | Sofie Garrel',
  ],
  ['»Vi giver os ikke,« understreger forbundsformand Nadja Berten.', 'Vi giver os ikke | Nadja Berten'],
  ['Nadja Berten har ledet forbundet siden 2019.\n\n»Vi giver os ikke,« siger hun.', 'Vi giver os ikke | Nadja Berten'],
  [
    'Anklager Lukas Mohl indledte en efterforskning. Han sagde, at tre vidner er afhørt.',
    'tre vidner er afhørt | Lukas Mohl',
  ],
  [
    'Studiet, der er offentliggjort i tidsskriftet Hav, viser, at vandet er blevet to grader varmere.',
    'vandet er blevet to grader varmere | Studiet',
  ],
  ['Den tiltaltes forsvarer, advokat Paul Serner, kaldte sagen »tom«.', 'tom | Paul Serner'],
  ['»Jeg så det ikke komme,« fortæller Johanne på 42 år, kassedame i Sornby.', 'Jeg så det ikke komme | Johanne'],
  ['Selskabet skriver i en pressemeddelelse, at ingen bliver fyret.', 'ingen bliver fyret | Selskabet'],
  ['Klara Vanner: »Broen åbner ikke før juni«', 'Broen åbner ikke før juni | Klara Vanner'],
  [
    '»Vaccinen er sikker,« siger virologen. »Der er ingen grund til bekymring.«',
    'Vaccinen er sikker, … Der er ingen grund til bekymring | virologen',
  ],
  ['Ministeren svarede Oliver: »Du har ikke læst teksten.«', 'Du har ikke læst teksten | Ministeren'],
  ['Det bekræfter Lukas Mohl: »Tre vidner er afhørt.«', 'Tre vidner er afhørt | Lukas Mohl'],
  ['- Vi vandt med hjertet, jublede Karim Delma til Sport Plus.', 'Vi vandt med hjertet | Karim Delma'],
  [
    'Midtbanespilleren Karim Delma scorede to mål.\n\n- Vi vandt med hjertet, sagde den 24-årige.',
    'Vi vandt med hjertet | Karim Delma',
  ],
  ['Ifølge Klara Vanner kan kommunen »ikke betale alene«.', 'kan kommunen »ikke betale alene« | Klara Vanner'],
  ['Broen, siger Klara Vanner, er fra 1932.', 'Broen … er fra 1932 | Klara Vanner'],
  ['Klara Vanner mener, at tiltaget er uretfærdigt.', 'tiltaget er uretfærdigt | Klara Vanner'],
  ['Tiltaget er uretfærdigt, mener Vanner.', 'Tiltaget er uretfærdigt | Vanner'],
  ['Elena Ryberg står på scenen igen. Skuespilleren indrømmer, at hun var bange.', 'hun var bange | Elena Ryberg'],
  ['Træner Ruben Pass var tydelig: »Det var en katastrofe.«', 'Det var en katastrofe | Ruben Pass'],
  ['»Vi vil have retfærdighed,« siger de pårørende.', 'Vi vil have retfærdighed | de pårørende'],
  ['Vagtchef Anna Lind fra Sornby Politi siger, at vejen er spærret.', 'vejen er spærret | Anna Lind'],
  ['»Vejen er spærret,« siger Anna Lind, der er vagtchef ved politiet.', 'Vejen er spærret | Anna Lind'],
  ['Vejen er spærret, oplyser politiet.', 'Vejen er spærret | politiet'],
  ['Hun forklarer, at vejen er spærret.', 'vejen er spærret | nobody'],
  [
    'Regeringen vil bruge flere penge på ældreplejen. Det oplyser socialminister Karen Lund (B) i en meddelelse.',
    'regeringen vil bruge flere penge på ældreplejen | karen lund',
  ],
  ['Dommer Ulla Winther kaldte sagen »usædvanlig grov«.', 'usædvanlig grov | ulla winther'],
  ['Oppositionens ordfører Fabian Mont beskylder regeringen for at lyve.', 'regeringen for at lyve | Fabian Mont'],
  ['Eksperterne er enige om, at der mangler data.', 'der mangler data | Eksperterne'],
  ['Retten fandt det bevist, at pengene er underslået.', 'pengene er underslået | Retten'],
  ['»Et luftkastel,« lyder det fra partiets gruppeformand, Pål Vuti.', 'Et luftkastel | Pål Vuti'],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Det skriver Sornby Avis.',
  'En talsmand for koncernen ønskede ikke at kommentere sagen.',
  'Filmen »De klare timer« har premiere onsdag.',
  'Retten dømte den tidligere borgmester til to års fængsel.',
  'Regeringen vil torsdag meddele, at afgiften fjernes.',
  'Klara Vanner sagde ikke, om broen åbner.',
]

describe('Danish, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, danish)).toEqual(statements.map((line) => line.toLowerCase())),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, danish)).toEqual([]))
})
