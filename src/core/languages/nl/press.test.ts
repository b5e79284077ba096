import { describe, expect, it } from 'vitest'
import { linesOf, statementsOf } from '../testing/statements-of'
import { dutch } from './pack'

/** Sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. Small letters and last stops count for nothing. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '"We hebben te veel tijd verloren", zegt Klaar Vanderlee, burgemeester van Zornegem.',
    'We hebben te veel tijd verloren | Klaar Vanderlee',
  ],
  [
    '‘De brug gaat niet open voor juni’, waarschuwt ingenieur Huub Laster.',
    'De brug gaat niet open voor juni | Huub Laster',
  ],
  ['"Dit is een ernstige fout", aldus Kamerlid Marc Olivier.', 'Dit is een ernstige fout | Marc Olivier'],
  [
    '"Dit is een ernstige fout", zei Olivier. "We vragen om opheldering."',
    'Dit is een ernstige fout … We vragen om opheldering | Olivier',
  ],
  [
    '"Dit is een ernstige fout", zo zegt Olivier, "en we vragen om opheldering."',
    'Dit is een ernstige fout … en we vragen om opheldering | Olivier',
  ],
  ['Het parket laat weten dat twee mensen nog vermist zijn.', 'twee mensen nog vermist zijn | Het parket'],
  ['Volgens de politie heeft de verdachte alleen gehandeld.', 'heeft de verdachte alleen gehandeld | de politie'],
  [
    'In een interview met Radio Kust bevestigde minister Sofie Garrels dat de wet in maart komt.',
    'de wet in maart komt | Sofie Garrels',
  ],
  ['"We geven niet toe", benadrukt vakbondsleider Nadia Berten.', 'We geven niet toe | Nadia Berten'],
  ['Nadia Berten leidt de vakbond sinds 2019.\n\n"We geven niet toe", zegt ze.', 'We geven niet toe | Nadia Berten'],
  [
    'Officier van justitie Luc Molen opende een onderzoek. Hij zei dat drie getuigen zijn gehoord.',
    'drie getuigen zijn gehoord | Luc Molen',
  ],
  ['De advocaat van de verdachte, Paul Serne, noemde het dossier "leeg".', 'leeg | Paul Serne'],
  ['"Ik zag het niet aankomen", vertelt Jannie (42), caissière in Zornegem.', 'Ik zag het niet aankomen | Jannie'],
  [
    'Jannie, caissière in Zornegem, is het niet vergeten.\n\n"Ik zag het niet aankomen. De volgende dag was alles dicht en niemand nam op."',
    'Ik zag het niet aankomen. De volgende dag was alles dicht en niemand nam op | Jannie',
  ],
  ['Het bedrijf zegt in een verklaring dat er geen ontslagen vallen.', 'er geen ontslagen vallen | Het bedrijf'],
  ['"Er vallen geen ontslagen", laat het bedrijf weten in een verklaring.', 'Er vallen geen ontslagen | het bedrijf'],
  ['Vanderlee: ‘De brug gaat niet open voor juni’', 'De brug gaat niet open voor juni | Vanderlee'],
  [
    '"Het vaccin is veilig", zegt de viroloog. "Er is geen reden tot zorg."',
    'Het vaccin is veilig … Er is geen reden tot zorg | de viroloog',
  ],
  [
    '"We kregen geen bevel", verklaarden verschillende soldaten aan de openbare omroep.',
    'We kregen geen bevel | verschillende soldaten',
  ],
  ['De president zei de "bladzijde te willen omslaan".', 'bladzijde te willen omslaan | De president'],
  ['De minister antwoordde Olivier: "U hebt de tekst niet gelezen."', 'U hebt de tekst niet gelezen | De minister'],
  ['"U hebt de tekst niet gelezen", antwoordde Sofie Garrels hem.', 'U hebt de tekst niet gelezen | Sofie Garrels'],
  ['Luc Molen bevestigt dat: "Er zijn drie getuigen gehoord."', 'Er zijn drie getuigen gehoord | Luc Molen'],
  [
    '"We hebben met hart gewonnen", juichte Karim Delma voor de camera van Sport Plus.',
    'We hebben met hart gewonnen | Karim Delma',
  ],
  [
    'Middenvelder Karim Delma scoorde twee keer. "We hebben met hart gewonnen", zei de 24-jarige speler.',
    'We hebben met hart gewonnen | Karim Delma',
  ],
  [
    'Volgens Klaar Vanderlee kan de gemeente "niet alleen betalen".',
    'kan de gemeente "niet alleen betalen" | Klaar Vanderlee',
  ],
  ['Zoals Klaar Vanderlee al zei, dateert de brug van 1932.', 'dateert de brug van 1932 | Klaar Vanderlee'],
  ['De brug, zegt Klaar Vanderlee, dateert van 1932.', 'De brug … dateert van 1932 | Klaar Vanderlee'],
  ['De maatregel is onrechtvaardig, vindt Vanderlee.', 'De maatregel is onrechtvaardig | Vanderlee'],
  ['Vanderlee vindt dat de maatregel onrechtvaardig is.', 'de maatregel onrechtvaardig is | Vanderlee'],
  [
    'De brug blijft dicht, heeft burgemeester Klaar Vanderlee vrijdag gezegd.',
    'De brug blijft dicht | Klaar Vanderlee',
  ],
  ['De vakbonden stellen dat de directie heeft gelogen.', 'de directie heeft gelogen | De vakbonden'],
  ['Elena Rivier staat weer op de planken. De actrice geeft toe dat ze bang was.', 'ze bang was | Elena Rivier'],
  ['"Ik was bang", bekent de actrice in een interview met De Vuurtoren.', 'Ik was bang | de actrice'],
  ['Trainer Ruben Pas was duidelijk: "Het was een ramp."', 'Het was een ramp | Ruben Pas'],
  ['"Wij willen gerechtigheid", zeggen de nabestaanden.', 'Wij willen gerechtigheid | de nabestaanden'],
  [
    'Hoogleraar zeerecht Iris van der Velde (Universiteit Lorne) denkt dat de zaak lang gaat duren.',
    'de zaak lang gaat duren | Iris van der Velde',
  ],
  [
    'Er gaat meer geld naar de jeugdzorg. Dat heeft minister Annelies Verhoef (Welzijn) maandag bekendgemaakt.',
    'er gaat meer geld naar de jeugdzorg | annelies verhoef',
  ],
  [
    "Burgemeester Tineke Vos van Lorne grijpt in. Volgens Vos is de situatie in de stad 'onhoudbaar'.",
    "is de situatie in de stad 'onhoudbaar' | tineke vos",
  ],
  ['De verdachte zegt niets van het geld te weten.', 'niets van het geld te weten | De verdachte'],
  [
    'Julia Terzan was verbaasd. Volgens haar onderschat het model het probleem.',
    'onderschat het model het probleem | Julia Terzan',
  ],
  ['De verdachte snapt dat het niet kan.', 'het niet kan | De verdachte'],
  ['De spits zegt zich niets te herinneren.', 'zich niets te herinneren | De spits'],
  ['Minister Ida Lind stond naar eigen zeggen twee uur vast.', 'Minister Ida Lind stond … twee uur vast | Ida Lind'],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Een woordvoerder van het concern wilde niet reageren.',
  'De film ‘De heldere uren’ draait vanaf woensdag.',
  'De zogenoemde ‘kustwet’ dateert van 1986.',
  'De rechtbank veroordeelde de oud-burgemeester tot twee jaar cel.',
  'Het kabinet zal donderdag bekendmaken dat de heffing verdwijnt.',
  'Klaar Vanderlee zei niet of de brug opengaat.',
  'Dat zei Klaar Vanderlee vrijdag in het programma Kustnieuws.',
]

describe('Dutch, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, dutch)).toEqual(statements.map((line) => line.toLowerCase())),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, dutch)).toEqual([]))
})
