import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { swedish } from './pack'

/** A text, and what it gives to whom: words | speaker, `nobody` where nobody is told. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  // Speech that a dash opens.
  ['– Det är tragiskt, säger Ida Lindqvist.', 'Det är tragiskt | Ida Lindqvist'],
  [
    '– Det är tragiskt. Vi måste göra något, säger Ida Lindqvist till Olmskbladet.',
    'Det är tragiskt. Vi måste göra något | Ida Lindqvist',
  ],
  ['– Varför gör de så? undrar Ida Lindqvist.', 'Varför gör de så? | Ida Lindqvist'],
  ['– Det är tragiskt, säger polisens presstalesperson Ida Lindqvist.', 'Det är tragiskt | Ida Lindqvist'],
  ['– Vi söker efter en man, säger Per Dahlman, vakthavande befäl vid polisen.', 'Vi söker efter en man | Per Dahlman'],
  [
    '– Det är tragiskt, säger hon.\n\n– Vi har pratat om det länge.',
    'Det är tragiskt | nobody',
    'Vi har pratat om det länge. | nobody',
  ],
  ['Ida Lindqvist är orolig.\n\n– Det är tragiskt, säger hon.', 'Det är tragiskt | Ida Lindqvist'],
  [
    '– Det är tragiskt, säger Ida Lindqvist. – Vi måste göra något nu.',
    'Det är tragiskt … Vi måste göra något nu. | Ida Lindqvist',
  ],
  [
    '– Det är tragiskt, säger Ida Lindqvist.\n\n– Vi måste göra något nu.',
    'Det är tragiskt | Ida Lindqvist',
    'Vi måste göra något nu. | Ida Lindqvist',
  ],
  [
    '– Jag sa till honom att han måste sluta, säger Ida Lindqvist.',
    'Jag sa till honom att han måste sluta | Ida Lindqvist',
  ],
  [
    '– Då tänkte jag, säger jag då, att det är slut, berättar Ida Lindqvist.',
    'Då tänkte jag, säger jag då, att det är slut | Ida Lindqvist',
  ],
  // Words in marks.
  ['”Slussen är för gammal”, sade Ida Lindqvist.', 'Slussen är för gammal | Ida Lindqvist'],
  ['”Slussen är för gammal”, skriver bolaget i ett pressmeddelande.', 'Slussen är för gammal | bolaget'],
  ['Ida Lindqvist skriver: ”Slussen är för gammal.”', 'Slussen är för gammal. | Ida Lindqvist'],
  ['Statsministern kallade planen ”en katastrof”.', 'en katastrof | Statsministern'],
  ['Lindqvist säger att hon är ”djupt oroad” över slussen.', 'hon är ”djupt oroad” över slussen | Lindqvist'],
  ['”Slussen är för gammal”, har Ida Lindqvist sagt tidigare.', 'Slussen är för gammal | Ida Lindqvist'],
  // Reports.
  ['Statsministern säger att slussen är för gammal.', 'slussen är för gammal | Statsministern'],
  ['Enligt polisen är slussen stängd.', 'är slussen stängd | polisen'],
  ['Slussen är stängd, enligt polisen.', 'Slussen är stängd | polisen'],
  ['Slussen är enligt polisen stängd sedan i måndags.', 'Slussen är … stängd sedan i måndags | polisen'],
  [
    'Enligt en rapport från universitetet är slussen för gammal.',
    'är slussen för gammal | en rapport från universitetet',
  ],
  ['Slussen är för gammal, säger statsministern.', 'Slussen är för gammal | statsministern'],
  ['Mannen är gripen, uppger polisen för Olmskbladet.', 'Mannen är gripen | polisen'],
  ['Mannen är gripen, rapporterar nyhetsbyrån.', 'Mannen är gripen | nyhetsbyrån'],
  ['Polisen uppger att mannen är gripen.', 'mannen är gripen | Polisen'],
  ['Polisen har uppgett att mannen är gripen.', 'mannen är gripen | Polisen'],
  ['I går sa statsministern i riksdagen att slussen är för gammal.', 'slussen är för gammal | statsministern'],
  ['På måndagen meddelade bolaget att slussen stängs.', 'slussen stängs | bolaget'],
  ['Det uppges att slussen är stängd.', 'slussen är stängd | nobody'],
  ['Det framgår av rapporten att slussen är för gammal.', 'slussen är för gammal | rapporten'],
  ['Av rapporten framgår att slussen är för gammal.', 'slussen är för gammal | rapporten'],
  ['Åklagaren hävdar att mannen är skyldig.', 'mannen är skyldig | Åklagaren'],
  ['Tingsrätten slår fast att mannen är skyldig.', 'mannen är skyldig | Tingsrätten'],
  [
    'Han pekar på att slussen är för gammal. Sven Dahlman säger att den ska stängas.',
    'slussen är för gammal | nobody',
    'den ska stängas | Sven Dahlman',
  ],
  ['Ida Lindqvist lägger till att slussen är för gammal.', 'slussen är för gammal | Ida Lindqvist'],
  ['Ida Lindqvist, vd för hamnen, säger att slussen är för gammal.', 'slussen är för gammal | Ida Lindqvist'],
  ['Hamnens vd Ida Lindqvist tycker att slussen är för gammal.', 'slussen är för gammal | Ida Lindqvist'],
  ['Slussen är stängd. Det skriver Olmskbladet.', 'Slussen är stängd | Olmskbladet'],
  [
    'Slussen är för gammal. Det säger statsminister Ida Lindqvist till tidningen.',
    'Slussen är för gammal | Ida Lindqvist',
  ],
  ['– Slussen är för gammal.\n\nDet säger Ida Lindqvist, vd för hamnen.', 'Slussen är för gammal. | Ida Lindqvist'],
  // Over two sentences.
  [
    'Statsminister Ida Lindqvist besökte Olmsk. Statsministern sa att slussen är för gammal.',
    'slussen är för gammal | Ida Lindqvist',
  ],
  ['Ida Lindqvist är arg. Hon säger att slussen är för gammal.', 'slussen är för gammal | Ida Lindqvist'],
  [
    'Enligt Ida Lindqvist är slussen för gammal. Enligt henne måste den stängas.',
    'är slussen för gammal | Ida Lindqvist',
    'måste den stängas | Ida Lindqvist',
  ],
  [
    'Ida Lindqvist säger att slussen är för gammal och att den måste stängas.',
    'slussen är för gammal och att den måste stängas | Ida Lindqvist',
  ],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Statsministern säger inte att slussen är för gammal.',
  'Statsministern kan säga att slussen är för gammal.',
  'Statsministern kommer att säga att slussen är för gammal.',
  'Den gamla slussen stängdes i vintras och såldes senare.',
  'Filmen ”Slussen” vann ett pris.',
  'Hon arbetar som läkare och bor i Olmsk.',
  'Mannen uppges ha flytt till Olmsk.',
  'Bolaget har valt att stänga slussen.',
  'Polisen grep på måndagen en man i Olmsk.',
]

describe('Swedish', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(statementsOf(text, swedish).map(({ words, speaker }) => `${words} | ${speaker ?? 'nobody'}`)).toEqual(
      statements,
    ),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, swedish)).toEqual([]))
})
