import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { german } from './pack'

type Row = [text: string, ...told: [words: string, speaker: string | null][]]

/** Sentences in the shapes of the German, Austrian and Swiss press, with whose words are which. */
const TOLD: Readonly<Record<string, readonly Row[]>> = {
  'direct, the speaker behind': [
    ['„Das Tor ist zu alt“, sagte Ida Lindqvist.', ['Das Tor ist zu alt', 'Ida Lindqvist']],
    ['„Das Tor ist zu alt“, so Hafenmeister Jonas Rehn.', ['Das Tor ist zu alt', 'Jonas Rehn']],
    ['«Wir haben das geprüft», sagt Stadtpräsidentin Regula Amstad.', ['Wir haben das geprüft', 'Regula Amstad']],
    ['"Wir warten seit Wochen", klagt eine Anwohnerin.', ['Wir warten seit Wochen', 'eine Anwohnerin']],
    [
      '„Das war heute einfach zu wenig“, räumte Trainer Sven Brugger nach dem Spiel ein.',
      ['Das war heute einfach zu wenig', 'Sven Brugger'],
    ],
    [
      '„Wir werden in Berufung gehen“, kündigte der Anwalt des Angeklagten an.',
      ['Wir werden in Berufung gehen', 'der Anwalt des Angeklagten'],
    ],
    [
      '„Die Messungen sind eindeutig“, erklärte Eva Rehn, die Leiterin des Instituts.',
      ['Die Messungen sind eindeutig', 'Eva Rehn'],
    ],
    ['„Wer soll das bezahlen?“, fragte Lindqvist.', ['Wer soll das bezahlen?', 'Lindqvist']],
    ['„Das Wasser stand bis hier“, erinnert sich Nachbar Ulf Tanner.', ['Das Wasser stand bis hier', 'Ulf Tanner']],
    ['„Wir haben nichts zu verbergen“, heißt es in dem Schreiben.', ['Wir haben nichts zu verbergen', 'dem Schreiben']],
  ],
  'direct, the speaker before': [
    ['Ida Lindqvist sagte: „Das Tor ist zu alt.“', ['Das Tor ist zu alt.', 'Ida Lindqvist']],
    [
      'Gegenüber der Olmsker Zeitung betonte Minister Karl Amrein: «Wir bleiben dabei.»',
      ['Wir bleiben dabei.', 'Karl Amrein'],
    ],
    [
      'Die Sprecherin der Werft teilte mit: „Niemand wurde verletzt.“',
      ['Niemand wurde verletzt.', 'Die Sprecherin der Werft'],
    ],
    ['Relativierend fügte Rehn hinzu: „Es gibt Ausnahmen.“', ['Es gibt Ausnahmen.', 'Rehn']],
    ['Lindqvist wird mit den Worten zitiert: „Das muss enden.“', ['Das muss enden.', 'Lindqvist']],
    [
      'In dem Bericht heißt es: „Die Anlage war seit Jahren defekt.“',
      ['Die Anlage war seit Jahren defekt.', 'dem Bericht'],
    ],
  ],
  'direct, the speaker in the midst': [
    ['„Das Tor“, sagte Ida Lindqvist, „ist zu alt.“', ['Das Tor … ist zu alt.', 'Ida Lindqvist']],
    [
      '„Das Tor ist zu alt“, sagte Ida Lindqvist. „Wir brauchen ein neues.“',
      ['Das Tor ist zu alt', 'Ida Lindqvist'],
      ['Wir brauchen ein neues.', 'Ida Lindqvist'],
    ],
  ],
  'indirect with dass': [
    ['Ida Lindqvist sagte, dass das Tor zu alt sei.', ['das Tor zu alt sei', 'Ida Lindqvist']],
    ['Experten fordern, dass die Brücke gesperrt wird.', ['die Brücke gesperrt wird', 'Experten']],
    [
      'Bei einem Treffen der Minister in Olmsk sagte Ida Lindqvist, dass das Geld fehle.',
      ['das Geld fehle', 'Ida Lindqvist'],
    ],
    ['Die Ärzte haben den Mann untersucht und bestätigt, dass er gesund ist.', ['er gesund ist', 'Die Ärzte']],
    ['Aus dem Brief geht hervor, dass die Werft verkauft wird.', ['die Werft verkauft wird', 'dem Brief']],
    ['In einer Mitteilung der Werft wurde gefordert, dass der Hafen öffnet.', ['der Hafen öffnet', 'der Werft']],
  ],
  'indirect in the Konjunktiv': [
    ['Ida Lindqvist sagte, das Tor sei zu alt.', ['das Tor sei zu alt', 'Ida Lindqvist']],
    ['Das Tor sei zu alt, sagte Ida Lindqvist.', ['Das Tor sei zu alt', 'Ida Lindqvist']],
    ['Das Tor, sagte Ida Lindqvist, sei zu alt.', ['Das Tor … sei zu alt', 'Ida Lindqvist']],
    ['Das Tor sei zu alt, so die Hafenmeisterin weiter.', ['Das Tor sei zu alt', 'die Hafenmeisterin']],
    ['Kritiker werfen Rehn vor, er habe zu lange gewartet.', ['er habe zu lange gewartet', 'Kritiker']],
    ['Das Geld sei knapp, hieß es bei der Polizei.', ['Das Geld sei knapp', 'der Polizei']],
    [
      'Ida Lindqvist sagte, das Tor sei zu alt. Es müsse bald ersetzt werden. Man habe kein Geld.',
      ['das Tor sei zu alt', 'Ida Lindqvist'],
      ['Es müsse bald ersetzt werden … Man habe kein Geld', 'Ida Lindqvist'],
    ],
    ['Während der Sitzung habe niemand gefragt, sagte Rehn.', ['Während der Sitzung habe niemand gefragt', 'Rehn']],
  ],
  'according to': [
    ['Laut Polizei fiel der Kran um.', ['fiel der Kran um', 'Polizei']],
    ['Nach Angaben der Polizei fiel der Kran um.', ['fiel der Kran um', 'der Polizei']],
    ['Der Behörde zufolge wurde niemand verletzt.', ['wurde niemand verletzt', 'Der Behörde']],
    ['Der Kran fiel laut Ida Lindqvist in den Fluss.', ['Der Kran fiel … in den Fluss', 'Ida Lindqvist']],
    ['Wie die Werft mitteilte, fiel der Kran in den Fluss.', ['fiel der Kran in den Fluss', 'die Werft']],
    ['Der Kran fiel in den Fluss, wie die Werft mitteilte.', ['Der Kran fiel in den Fluss', 'die Werft']],
    ['Wie Zeugen berichten, brannte das Lager.', ['brannte das Lager', 'Zeugen']],
  ],
  'words taken in': [
    ['Er bezeichnete die Pläne als „Wortbruch“.', ['Wortbruch', null]],
    ['Ida Lindqvist sprach von einer „Farce“.', ['Farce', 'Ida Lindqvist']],
    ['Jonas Rehn sagte, die Werft sei „ein Fass ohne Boden“.', ['die Werft sei „ein Fass ohne Boden“', 'Jonas Rehn']],
    ['Die Pläne der Werft nannte er „eine Zumutung“.', ['eine Zumutung', null]],
  ],
  'whom a word means': [
    [
      'Ministerin Eva Rehn kam am Montag nach Olmsk. Die Ministerin sagte, das Geld fehle.',
      ['das Geld fehle', 'Eva Rehn'],
    ],
    ['Ida Lindqvist kam am Montag. Das Geld fehle, sagte Lindqvist.', ['Das Geld fehle', 'Ida Lindqvist']],
    ['Ida Lindqvist kam am Montag. Sie sagte, das Geld fehle.', ['das Geld fehle', 'Ida Lindqvist']],
    ['Ein Sprecher der Werft kam am Montag. Er sagte, das Geld fehle.', ['das Geld fehle', 'Ein Sprecher der Werft']],
    ['Das Angebot der Werft lehnte Rehn ab: „Das reicht nicht.“', ['Das reicht nicht.', 'Rehn']],
    ['Ida Lindqvist widersprach und nannte die Zahlen „frei erfunden“.', ['frei erfunden', 'Ida Lindqvist']],
    ['Der Kran fiel in den Fluss. Das teilte die Polizei mit.', ['Der Kran fiel in den Fluss', 'die Polizei']],
    [
      'Der Verein „Olmsk hilft“ sammelt weiter. Die „Aktion Olmsk hilft“ teilte mit, das Geld reiche nicht.',
      ['das Geld reiche nicht', 'Aktion Olmsk hilft'],
    ],
    ['Der für den Hafen zuständige Leiter Jonas Rehn sagte, das Tor sei zu.', ['das Tor sei zu', 'Jonas Rehn']],
  ],
}

/** Sentences in which nobody is said to have said anything. */
const NOT_TOLD: readonly string[] = [
  'Das Tor wurde am Montag geschlossen.',
  'Der Kran befand sich im Hafen, die Straße blieb gesperrt.',
  'Die Werft nahm das Geld nicht an.',
  'Ida Lindqvist wird am Montag sagen, dass das Tor zu alt ist.',
  'Ida Lindqvist sagte nicht, dass das Tor zu alt ist.',
  'Ida Lindqvist wollte sich dazu nicht äußern.',
  'Der Film „Der alte Hafen“ läuft am Montag im Kino.',
  'Die Boote warten; danach zeigte sie eine Karte des Hafens.',
]

describe.each(Object.entries(TOLD))('German: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...told) =>
    expect(statementsOf(text, german).map(({ words, speaker }) => [words, speaker])).toEqual(told),
  )
})

describe('German: nothing told', () => {
  it.each(NOT_TOLD)('%s', (text) => expect(statementsOf(text, german)).toEqual([]))
})
