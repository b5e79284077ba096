import { describe, expect, it } from 'vitest'
import { linesOf, statementsOf } from '../testing/statements-of'
import { german } from './pack'

/** Sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. Small letters and last stops count for nothing. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '„Wir haben zu viel Zeit verloren“, bedauerte Klara Vanner, Bürgermeisterin von Sornau.',
    'Wir haben zu viel Zeit verloren | Klara Vanner',
  ],
  [
    '„Die Brücke wird nicht vor Juni öffnen“, warnt der Ingenieur Hugo Laster.',
    'Die Brücke wird nicht vor Juni öffnen | Hugo Laster',
  ],
  ['„Das ist ein schwerer Fehler“, so der Abgeordnete Markus Olivier.', 'Das ist ein schwerer Fehler | Markus Olivier'],
  [
    '„Das ist ein schwerer Fehler“, sagte Olivier. „Wir verlangen Aufklärung.“',
    'Das ist ein schwerer Fehler | Olivier',
    'Wir verlangen Aufklärung | Olivier',
  ],
  [
    '„Das ist ein schwerer Fehler“, sagte Olivier, „und wir verlangen Aufklärung.“',
    'Das ist ein schwerer Fehler … und wir verlangen Aufklärung | Olivier',
  ],
  ['Nach Angaben der Polizei handelte der Verdächtige allein.', 'handelte der Verdächtige allein | der Polizei'],
  [
    'Im Interview mit Radio Küste bestätigte Ministerin Sofie Garrel, dass das Gesetz im März komme.',
    'das Gesetz im März komme | Sofie Garrel',
  ],
  ['„Wir geben nicht nach“, betonte die Gewerkschaftschefin Nadja Berten.', 'Wir geben nicht nach | Nadja Berten'],
  [
    'Die Studie, die in der Zeitschrift „Ozeane“ erschienen ist, zeigt, dass das Wasser zwei Grad wärmer ist.',
    'das Wasser zwei Grad wärmer ist | Die Studie',
  ],
  ['Der Verteidiger des Angeklagten, Paul Serner, sprach von einer „leeren Akte“.', 'leeren Akte | Paul Serner'],
  [
    '„Ich habe es nicht kommen sehen“, erzählt Johanna, 42, Kassiererin in Sornau.',
    'Ich habe es nicht kommen sehen | Johanna',
  ],
  [
    'Das Unternehmen erklärte in einer Mitteilung, es werde keine Entlassungen geben.',
    'es werde keine Entlassungen geben | Das Unternehmen',
  ],
  [
    '„Es wird keine Entlassungen geben“, heißt es in einer Mitteilung des Unternehmens.',
    'Es wird keine Entlassungen geben | des Unternehmens',
  ],
  ['Vanner: „Die Brücke wird nicht vor Juni öffnen“', 'Die Brücke wird nicht vor Juni öffnen | Vanner'],
  [
    '„Der Impfstoff ist sicher“, sagt der Virologe. „Es gibt keinen Grund zur Sorge.“',
    'Der Impfstoff ist sicher | der Virologe',
    'Es gibt keinen Grund zur Sorge | der Virologe',
  ],
  [
    '„Wir haben keinen Befehl bekommen“, erklärten mehrere Soldaten im öffentlichen Fernsehen.',
    'Wir haben keinen Befehl bekommen | mehrere Soldaten',
  ],
  [
    'Die Ministerin antwortete Olivier: „Sie haben den Text nicht gelesen.“',
    'Sie haben den Text nicht gelesen | Die Ministerin',
  ],
  [
    '„Sie haben den Text nicht gelesen“, antwortete ihm Sofie Garrel.',
    'Sie haben den Text nicht gelesen | Sofie Garrel',
  ],
  ['Das bestätigt auch Lukas Mohl: „Drei Zeugen wurden gehört.“', 'Drei Zeugen wurden gehört | Lukas Mohl'],
  ['„Wir haben mit Herz gewonnen“, jubelte Karim Delma bei Sport Plus.', 'Wir haben mit Herz gewonnen | Karim Delma'],
  ['Wie Klara Vanner erinnerte, stammt die Brücke von 1932.', 'stammt die Brücke von 1932 | Klara Vanner'],
  ['Klara Vanner nannte die Maßnahme „ungerecht“.', 'ungerecht | Klara Vanner'],
  ['Die Gewerkschaften werfen der Leitung vor, gelogen zu haben.', 'gelogen zu haben | Die Gewerkschaften'],
  [
    '„Es muss jetzt etwas geschehen“, fordert Soto und fügt hinzu: „Das Meer wartet nicht.“',
    'Es muss jetzt etwas geschehen | Soto',
    'Das Meer wartet nicht | Soto',
  ],
  [
    'Elena Rieger steht wieder auf der Bühne. Die Schauspielerin gibt zu, dass sie Angst hatte.',
    'sie Angst hatte | Elena Rieger',
  ],
  [
    '„Ich hatte Angst“, bekennt die Schauspielerin im Interview mit dem „Leuchtturm“.',
    'Ich hatte Angst | die Schauspielerin',
  ],
  ['Trainer Ruben Pass wurde deutlich: „Es war eine Katastrophe.“', 'Es war eine Katastrophe | Ruben Pass'],
  [
    'Nach dem Spiel war Ruben Pass selbstkritisch. „Es war eine Katastrophe. Wir entschuldigen uns.“',
    'Es war eine Katastrophe. Wir entschuldigen uns | Ruben Pass',
  ],
  ['„Wir wollen Gerechtigkeit“, fordern die Angehörigen.', 'Wir wollen Gerechtigkeit | die Angehörigen'],
  ['Die Züge führen am Montag wieder, teilte die Bahn mit.', 'Die Züge führen am Montag wieder | die Bahn'],
  ['Auf die Frage, ob er zurücktrete, sagte Mohl: „Nein.“', 'Nein | Mohl'],
  ['Aus Sicht von Vanner ist die Brücke zu alt.', 'ist die Brücke zu alt | Vanner'],
  ['Mohl zufolge wurden drei Zeugen gehört.', 'wurden drei Zeugen gehört | Mohl'],
  ['Der Experte verweist darauf, dass das Meer nicht warte.', 'das Meer nicht warte | Der Experte'],
  [
    'Er kündigte an, man wolle „alles tun“, um die Züge fahren zu lassen.',
    'man wolle „alles tun“, um die Züge fahren zu lassen | nobody',
  ],
  ['Das Gericht sah es als erwiesen an, dass Gelder veruntreut wurden.', 'Gelder veruntreut wurden | Das Gericht'],
  ['Der Stürmer räumte ein, müde zu sein.', 'müde zu sein | Der Stürmer'],
  [
    'Nach eigenen Angaben hat Jonas Feld 2.000 Unterschriften gesammelt.',
    'hat Jonas Feld 2.000 Unterschriften gesammelt | Jonas Feld',
  ],
  ['Jonas Feld, der nach eigenen Angaben allein handelte, schweigt.', 'der … allein handelte | Jonas Feld'],
  [
    'Auf Anfrage betont die Koordinatorin für Busse und Bahnen, Katharina Wolf, dass die Fahrpläne gelten.',
    'die Fahrpläne gelten | Katharina Wolf',
  ],
  [
    'Die Kosten werden auf vier Millionen Euro geschätzt – laut Jonas Feld vollständig durch Spenden finanziert.',
    'vollständig durch Spenden finanziert | Jonas Feld',
  ],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Ein Sprecher des Konzerns wollte sich nicht äußern.',
  'Der Film „Die hellen Stunden“ startet am Mittwoch.',
  'Das sogenannte „Küstengesetz“ stammt von 1986.',
  'Das Gericht verurteilte den früheren Bürgermeister zu zwei Jahren Haft.',
  'Die Regierung wird am Donnerstag bekannt geben, dass die Abgabe entfällt.',
  'Klara Vanner sagte nicht, ob die Brücke öffnet.',
]

describe('German, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, german)).toEqual(statements.map((line) => line.toLowerCase())),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, german)).toEqual([]))
})
