import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { dutch } from './pack'

/** A text, and what it gives to whom: words | speaker, `nobody` where nobody is told. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  // Words in marks, and who says them behind, before, in the midst.
  ['“De sluis is te oud”, zei Ida Lindhout.', 'De sluis is te oud | Ida Lindhout'],
  ['“De sluis is te oud”, zegt directeur Ida Lindhout van het havenbedrijf.', 'De sluis is te oud | Ida Lindhout'],
  ['‘De sluis is veel te oud’, aldus Ida Lindhout.', 'De sluis is veel te oud | Ida Lindhout'],
  [
    '“De sluis is te oud”, aldus de woordvoerder van de politie.',
    'De sluis is te oud | de woordvoerder van de politie',
  ],
  ['Ida Lindhout zegt: “De sluis is te oud.”', 'De sluis is te oud. | Ida Lindhout'],
  ['Lindhout: “De sluis is te oud en dat weet iedereen.”', 'De sluis is te oud en dat weet iedereen. | Lindhout'],
  [
    '“De sluis”, zei Ida Lindhout, “is te oud voor deze schepen.”',
    'De sluis … is te oud voor deze schepen. | Ida Lindhout',
  ],
  ['“We gaan door,” vertelde burgemeester Teun Vosmeer aan de krant.', 'We gaan door, | Teun Vosmeer'],
  ['“We gaan door”, zo zei de burgemeester van Olmsk.', 'We gaan door | de burgemeester van Olmsk'],
  ['„We zijn er nog lang niet”, waarschuwt hoogleraar Rosa van Dam.', 'We zijn er nog lang niet | Rosa van Dam'],
  ['“Wie doet zoiets?”, vraagt Ida Lindhout.', 'Wie doet zoiets? | Ida Lindhout'],
  ['“Het is mooi geweest”, liet de trainer na afloop weten.', 'Het is mooi geweest | de trainer'],
  ['Na de wedstrijd zei trainer Bram Koster: “We waren gewoon beter.”', 'We waren gewoon beter. | Bram Koster'],
  // Reports.
  ['De minister zei dat de sluis te oud is.', 'de sluis te oud is | De minister'],
  ['Volgens de minister is de sluis te oud.', 'is de sluis te oud | de minister'],
  ['De sluis is volgens de politie te oud.', 'De sluis is … te oud | de politie'],
  ['De sluis is te oud, volgens het ministerie.', 'De sluis is te oud | het ministerie'],
  ['De sluis is te oud, zegt de minister.', 'De sluis is te oud | de minister'],
  ['De sluis moet dicht, meldt het persbureau.', 'De sluis moet dicht | het persbureau'],
  ['De sluis is te oud, aldus het ministerie.', 'De sluis is te oud | het ministerie'],
  ['De sluis blijft dicht, zo meldt de gemeente.', 'De sluis blijft dicht | de gemeente'],
  ['De politie deelde maandag mee dat de sluis dicht is.', 'de sluis dicht is | De politie'],
  ['De politie heeft meegedeeld dat de sluis dicht is.', 'de sluis dicht is | De politie'],
  ['De directeur gaf aan dat de sluis dicht blijft.', 'de sluis dicht blijft | De directeur'],
  ['Het bedrijf liet weten dat de sluis dicht blijft.', 'de sluis dicht blijft | Het bedrijf'],
  ['Het bedrijf heeft laten weten dat de sluis dicht blijft.', 'de sluis dicht blijft | Het bedrijf'],
  ['Het bedrijf laat in een verklaring weten dat de sluis dicht blijft.', 'de sluis dicht blijft | Het bedrijf'],
  ['Lindhout voegde eraan toe dat de sluis dicht blijft.', 'de sluis dicht blijft | Lindhout'],
  ['Zoals de minister zei, is de sluis te oud.', 'is de sluis te oud | de minister'],
  ['De deskundigen zeggen dat de sluis te oud is.', 'de sluis te oud is | De deskundigen'],
  ['Maandag heeft de minister in de Kamer gezegd dat de sluis te oud is.', 'de sluis te oud is | de minister'],
  ['Ida Lindhout, directeur van de haven, zegt dat de sluis te oud is.', 'de sluis te oud is | Ida Lindhout'],
  ['De directeur van de haven, Ida Lindhout, zegt dat de sluis te oud is.', 'de sluis te oud is | Ida Lindhout'],
  ['Er werd gezegd dat de sluis te oud is.', 'de sluis te oud is | nobody'],
  ['Door de politie werd gemeld dat de sluis dicht is.', 'de sluis dicht is | de politie'],
  [
    'Uit onderzoek van de universiteit blijkt dat de sluis te oud is.',
    'de sluis te oud is | onderzoek van de universiteit',
  ],
  ['De sluis is dicht. Dat meldt het persbureau.', 'De sluis is dicht | het persbureau'],
  ['De sluis is te oud. Dat zei minister Teun Vosmeer maandag tegen de krant.', 'De sluis is te oud | Teun Vosmeer'],
  ['“De sluis is echt te oud.” Dat zegt Ida Lindhout van de haven.', 'De sluis is echt te oud. | Ida Lindhout'],
  ['De minister noemde het plan “een ramp”.', 'een ramp | De minister'],
  ['De minister zei dat de sluis “echt te oud” is.', 'de sluis “echt te oud” is | De minister'],
  ['Lindhout vindt dat de sluis dicht moet.', 'de sluis dicht moet | Lindhout'],
  ['De rechter oordeelde dat de man schuldig is.', 'de man schuldig is | De rechter'],
  [
    'De rechtbank achtte het plan slecht, maar de verdachte zegt dat hij onschuldig is.',
    'hij onschuldig is | de verdachte',
  ],
  // Over two sentences.
  ['Ida Lindhout is boos. “De sluis is veel te oud”, zegt ze.', 'De sluis is veel te oud | Ida Lindhout'],
  ['Minister Teun Vosmeer bezocht Olmsk. De minister zei dat de sluis te oud is.', 'de sluis te oud is | Teun Vosmeer'],
  [
    '“De sluis is te oud”, zei Ida Lindhout. Lindhout zei ook dat het water stijgt.',
    'De sluis is te oud | Ida Lindhout',
    'het water stijgt | Ida Lindhout',
  ],
  [
    'Volgens Ida Lindhout is de sluis te oud. Volgens haar moet die dicht.',
    'is de sluis te oud | Ida Lindhout',
    'moet die dicht | Ida Lindhout',
  ],
  [
    '“De sluis is te oud”, zei Teun Vosmeer. “We moeten nu echt kiezen.”',
    'De sluis is te oud … We moeten nu echt kiezen. | Teun Vosmeer',
  ],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'De minister zei niet dat de sluis te oud is.',
  'De minister kan zeggen dat de sluis te oud is.',
  'De minister zal morgen zeggen dat de sluis te oud is.',
  'De sluis werd in de winter gesloten en later verkocht.',
  'De film “De Sluis” won een prijs.',
  'Het huis dat de minister kocht, staat in Olmsk.',
  'Die maatregel geldt sinds maandag in de hele haven.',
  'De burgemeester bezocht maandag de haven van Olmsk.',
]

describe('Dutch', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(statementsOf(text, dutch).map(({ words, speaker }) => `${words} | ${speaker ?? 'nobody'}`)).toEqual(
      statements,
    ),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, dutch)).toEqual([]))
})
