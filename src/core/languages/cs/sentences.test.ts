import { describe, expect, it } from 'vitest'
import { statementsOf, type Told } from '../testing/statements-of'
import { czech } from './pack'

const direct = (words: string, speaker: string | null): Told => ({ words, speaker, form: 'direct' })
const indirect = (words: string, speaker: string | null): Told => ({ words, speaker, form: 'indirect' })
const mixed = (words: string, speaker: string | null): Told => ({ words, speaker, form: 'mixed' })

const sentences: readonly (readonly [text: string, ...told: Told[]])[] = [
  // Direct speech, the speaker behind it
  ['„Začínáme stavět v březnu,“ řekla Ida Lindová.', direct('Začínáme stavět v březnu,', 'Ida Lindová')],
  ['Ministr Adam Vlk dal najevo, že most se nezavře.', indirect('most se nezavře', 'Adam Vlk')],
  ['„Neustoupíme,“ prohlásil prezident Lornie Marek Vedenský.', direct('Neustoupíme,', 'Marek Vedenský')],
  [
    '„Rozhodnutí padlo,“ oznámila mluvčí ministerstva obrany Anna Nováková.',
    direct('Rozhodnutí padlo,', 'Anna Nováková'),
  ],
  [
    '„Situace je pod kontrolou,“ zdůraznil šéf odboru zdravotnictví Olmsku Jan Kovář.',
    direct('Situace je pod kontrolou,', 'Jan Kovář'),
  ],
  ['„Byl to těžký zápas,“ přiznal po utkání trenér Pavel Hromek.', direct('Byl to těžký zápas,', 'Pavel Hromek')],
  [
    '„Silnici otevřeme v červnu,“ řekl novinářům starosta Olmsku Petr Žuráň.',
    direct('Silnici otevřeme v červnu,', 'Petr Žuráň'),
  ],
  ['„Most je uzavřen,“ řekl ČTK Jan Kovář.', direct('Most je uzavřen,', 'Jan Kovář')],
  ['„Most je uzavřen,“ uvedl v rozhovoru pro Český rozhlas Jan Kovář.', direct('Most je uzavřen,', 'Jan Kovář')],
  ['„Jednání pokračují,“ uvedlo ministerstvo v prohlášení.', direct('Jednání pokračují,', 'ministerstvo')],
  // A colon
  ['Ida Lindová prohlásila: „Nebudeme čekat.“', direct('Nebudeme čekat.', 'Ida Lindová')],
  [
    'Ředitel továrny Jan Kovář zdůraznil: „Dělníci dostanou mzdy včas.“',
    direct('Dělníci dostanou mzdy včas.', 'Jan Kovář'),
  ],
  // Interrupted
  [
    '„Začínáme,“ řekla Anna Nováková, „a nikdo nás nezastaví.“',
    direct('Začínáme, … a nikdo nás nezastaví.', 'Anna Nováková'),
  ],
  [
    '„Začínáme stavět most,“ řekl Petr Orel. „Potrvá to dva roky.“',
    direct('Začínáme stavět most, … Potrvá to dva roky.', 'Petr Orel'),
  ],
  // Reports with že
  ['Ida Lindová řekla, že most bude rok uzavřen.', indirect('most bude rok uzavřen', 'Ida Lindová')],
  ['Ministr dopravy Lornie Sergej Bílý oznámil, že silnice je hotová.', indirect('silnice je hotová', 'Sergej Bílý')],
  ['Policie informovala, že řidič byl zadržen.', indirect('řidič byl zadržen', 'Policie')],
  ['Vyšetřovatelé tvrdí, že požár začal ve sklepě.', indirect('požár začal ve sklepě', 'Vyšetřovatelé')],
  ['V pondělí prezident Marek Vedenský oznámil, že zákon podepíše.', indirect('zákon podepíše', 'Marek Vedenský')],
  ['Advokátka Olga Krylová uvedla, že její klient vinu popírá.', indirect('její klient vinu popírá', 'Olga Krylová')],
  ['Trenér připustil, že tým hrál špatně.', indirect('tým hrál špatně', 'Trenér')],
  ['Vědci tvrdí, že ledovec zmizí do konce století.', indirect('ledovec zmizí do konce století', 'Vědci')],
  ['Jan Kovář se domnívá, že ceny porostou.', indirect('ceny porostou', 'Jan Kovář')],
  ['Anna Nováková se zeptala, zda je most bezpečný.', indirect('zda je most bezpečný', 'Anna Nováková')],
  ['Ministerstvo upozornilo, že se termíny nezmění.', indirect('se termíny nezmění', 'Ministerstvo')],
  // According to
  ['Podle Idy Lindové bude most rok uzavřen.', indirect('bude most rok uzavřen', 'Ida Lindová')],
  ['Most bude podle Idy Lindové rok uzavřen.', indirect('Most bude … rok uzavřen', 'Ida Lindová')],
  ['Podle policie při nehodě nikdo neutrpěl zranění.', indirect('při nehodě nikdo neutrpěl zranění', 'policie')],
  ['Podle ekonoma Petra Nováka ceny na podzim porostou.', indirect('ceny na podzim porostou', 'Petr Novák')],
  ['Podle studie spí každý třetí žák málo.', indirect('spí každý třetí žák málo', 'studie')],
  ['Jak uvedl starosta Petr Žuráň, silnici otevřou v létě.', indirect('silnici otevřou v létě', 'Petr Žuráň')],
  [
    'Ze zprávy ministerstva vyplývá, že ceny vzrostly o pět procent.',
    indirect('ceny vzrostly o pět procent', 'zpráva ministerstva'),
  ],
  // Words in marks within a report
  ['Šéfka výboru Anna Nováková označila rozhodnutí za „velkou chybu“.', direct('velkou chybu', 'Anna Nováková')],
  [
    'Jan Kovář prohlásil, že projekt je „zcela hotový“ a začne na jaře.',
    mixed('projekt je „zcela hotový“ a začne na jaře', 'Jan Kovář'),
  ],
  // Dropped subjects, roles, surnames
  [
    '„Začínáme stavět most,“ řekl Petr Orel. Dodal, že most bude za rok.',
    direct('Začínáme stavět most,', 'Petr Orel'),
    indirect('most bude za rok', 'Petr Orel'),
  ],
  ['Ida Lindová přijela ráno. Řekla, že most bude uzavřen.', indirect('most bude uzavřen', 'Ida Lindová')],
  [
    'Ministr Sergej Bílý přijel do Olmsku. Ministr oznámil, že silnice je hotová.',
    indirect('silnice je hotová', 'Sergej Bílý'),
  ],
  [
    'Ida Lindová vystoupila ve sněmovně. Podle ní bude most rok uzavřen.',
    indirect('bude most rok uzavřen', 'Ida Lindová'),
  ],
  [
    'Ministr financí Zbyněk Stánek přijel večer. Podle Stánka je dohoda hotová.',
    indirect('je dohoda hotová', 'Zbyněk Stánek'),
  ],
  ['Ministr Jan Kovář přijel ráno. „Most zůstane uzavřen,“ řekl Kovář.', direct('Most zůstane uzavřen,', 'Jan Kovář')],
  ['Premiér v demisi Petr Orel uvedl, že chce klidné předání moci.', indirect('chce klidné předání moci', 'Petr Orel')],
  // Nobody's words
  ['Marek Vedenský neřekl, že zákon podepíše.'],
  ['Jan Kovář může říct, že projekt je hotový.'],
  ['Petr Orel by řekl, že je pozdě.'],
  ['Ředitel řekne, že most je uzavřen.'],
  ['Starý most v Olmsku zavřeli loni v zimě a brzy prodali.'],
  ['Film „Dlouhá cesta“ přišel do kin v březnu.'],
]

describe('sentences of the Czech press', () => {
  it.each(sentences.map(([text, ...told]) => ({ text, told })))('$text', ({ text, told }) => {
    expect(statementsOf(text, czech)).toEqual(told)
  })
})
