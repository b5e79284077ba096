import { describe, expect, it } from 'vitest'
import { linesOf, statementsOf } from '../testing/statements-of'
import { swedish } from './pack'

/** Sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. Small letters and last stops count for nothing. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '– Vi har förlorat för mycket tid, säger Klara Vanner, kommunalråd i Sornby.',
    'Vi har förlorat för mycket tid | Klara Vanner',
  ],
  ['”Bron öppnar inte före juni”, varnar ingenjören Hugo Laster.', 'Bron öppnar inte före juni | Hugo Laster'],
  [
    '– Det är ett allvarligt fel, säger riksdagsledamoten Markus Oliver. Vi kräver svar.',
    'Det är ett allvarligt fel | Markus Oliver',
  ],
  [
    '– Det är ett allvarligt fel, säger Markus Oliver.\n\n– Vi kräver svar, fortsätter han.',
    'Det är ett allvarligt fel | Markus Oliver',
    'Vi kräver svar | Markus Oliver',
  ],
  [
    '– Det är ett allvarligt fel, säger Markus Oliver.\n\n– Vi kräver svar om vem som bestämde detta.',
    'Det är ett allvarligt fel | Markus Oliver',
    'Vi kräver svar om vem som bestämde detta | Markus Oliver',
  ],
  ['Åklagaren uppger att två personer fortfarande är försvunna.', 'två personer fortfarande är försvunna | Åklagaren'],
  ['Enligt polisen handlade mannen ensam.', 'handlade mannen ensam | polisen'],
  ['Mannen misstänks ha handlat ensam, skriver Sornby Tidning.', 'Mannen misstänks ha handlat ensam | Sornby Tidning'],
  [
    'I en intervju med Radio Kusten bekräftade minister Sofie Garrel att lagen kommer i mars.',
    'lagen kommer i mars | Sofie Garrel',
  ],
  ['– Vi ger oss inte, understryker fackets ordförande Nadja Berten.', 'Vi ger oss inte | Nadja Berten'],
  ['Nadja Berten leder facket sedan 2019.\n\n– Vi ger oss inte, säger hon.', 'Vi ger oss inte | Nadja Berten'],
  [
    'Åklagaren Lukas Mohl inledde en utredning. Han sade att tre vittnen har hörts.',
    'tre vittnen har hörts | Lukas Mohl',
  ],
  [
    'Studien, som publicerats i tidskriften Hav, visar att vattnet blivit två grader varmare.',
    'vattnet blivit två grader varmare | Studien',
  ],
  ['Den åtalades advokat, Paul Serner, kallade målet ”tomt”.', 'tomt | Paul Serner'],
  ['– Jag såg det inte komma, berättar Johanna, 42, kassörska i Sornby.', 'Jag såg det inte komma | Johanna'],
  ['Företaget skriver i ett pressmeddelande att ingen sägs upp.', 'ingen sägs upp | Företaget'],
  ['”Ingen sägs upp”, skriver företaget i ett pressmeddelande.', 'Ingen sägs upp | företaget'],
  ['Klara Vanner: ”Bron öppnar inte före juni”', 'Bron öppnar inte före juni | Klara Vanner'],
  ['– Vaccinet är säkert, säger virologen.', 'Vaccinet är säkert | virologen'],
  ['Ministern svarade Oliver: ”Du har inte läst texten.”', 'Du har inte läst texten | Ministern'],
  ['– Du har inte läst texten, svarade Sofie Garrel honom.', 'Du har inte läst texten | Sofie Garrel'],
  ['Det bekräftar Lukas Mohl:\n\n– Tre vittnen har hörts.', 'Tre vittnen har hörts | Lukas Mohl'],
  ['Lukas Mohl bekräftar:\n\n– Tre vittnen har hörts.', 'Tre vittnen har hörts | Lukas Mohl'],
  ['– Vi vann med hjärtat, jublade Karim Delma i Sport Plus.', 'Vi vann med hjärtat | Karim Delma'],
  [
    'Mittfältaren Karim Delma gjorde två mål.\n\n– Vi vann med hjärtat, sade 24-åringen.',
    'Vi vann med hjärtat | Karim Delma',
  ],
  ['Enligt Klara Vanner kan kommunen ”inte betala ensam”.', 'kan kommunen ”inte betala ensam” | Klara Vanner'],
  ['Bron, säger Klara Vanner, är från 1932.', 'Bron … är från 1932 | Klara Vanner'],
  ['Bron är från 1932, säger Klara Vanner.', 'Bron är från 1932 | Klara Vanner'],
  ['Klara Vanner menar att åtgärden är orättvis.', 'åtgärden är orättvis | Klara Vanner'],
  ['Åtgärden är orättvis, menar Vanner.', 'Åtgärden är orättvis | Vanner'],
  ['Åtgärden är orättvis, anser hon.', 'Åtgärden är orättvis | nobody'],
  ['Facken hävdar att ledningen ljög.', 'ledningen ljög | Facken'],
  [
    '– Något måste göras nu, säger Soto och påminner om att havet ”inte väntar”.',
    'Något måste göras nu | Soto',
    'havet ”inte väntar” | Soto',
  ],
  ['Elena Rydén står på scenen igen. Skådespelaren medger att hon var rädd.', 'hon var rädd | Elena Rydén'],
  ['– Jag var rädd, erkänner skådespelaren i en intervju med Fyren.', 'Jag var rädd | skådespelaren'],
  ['– Vi vill ha rättvisa, säger de anhöriga.', 'Vi vill ha rättvisa | de anhöriga'],
  ['Polisens presstalesperson Anna Lind säger att vägen är avstängd.', 'vägen är avstängd | Anna Lind'],
  ['– Vägen är avstängd, säger Anna Lind, presstalesperson vid polisen i Sornby.', 'Vägen är avstängd | Anna Lind'],
  ['– Vägen är avstängd, säger Anna Lind vid polisens ledningscentral.', 'Vägen är avstängd | Anna Lind'],
  ['Vägen är avstängd, uppger räddningstjänsten.', 'Vägen är avstängd | räddningstjänsten'],
  ['Tåget stod still i tre timmar, skriver Lorne Nyheter.', 'Tåget stod still i tre timmar | Lorne Nyheter'],
  [
    'Oppositionens talesperson Fabian Mont anklagar regeringen för att ljuga.',
    'regeringen för att ljuga | Fabian Mont',
  ],
  ['Experterna är överens om att det behövs mer data.', 'det behövs mer data | Experterna'],
  ['Förre landslagsspelaren Remi Alm framhåller att grunden är viktigast.', 'grunden är viktigast | Remi Alm'],
  ['Enligt egen utsago såg Ida Lind ingenting av branden.', 'såg Ida Lind ingenting av branden | Ida Lind'],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'En talesperson för koncernen ville inte kommentera.',
  'Filmen ”De klara timmarna” har premiär på onsdag.',
  'Den så kallade ”kustlagen” är från 1986.',
  'Domstolen dömde det förre kommunalrådet till två års fängelse.',
  'Regeringen ska på torsdag meddela att avgiften slopas.',
  'Klara Vanner sade inte om bron öppnar.',
  'Klara Vanner tycker inte att åtgärden är orättvis.',
]

describe('Swedish, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, swedish)).toEqual(statements.map((line) => line.toLowerCase())),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, swedish)).toEqual([]))
})
