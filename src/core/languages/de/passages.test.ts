import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { german } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Die Staatsanwaltschaft teilte mit, dass drei Männer festgenommen wurden. „Die Ermittlungen dauern an“, sagte ein Sprecher auf X. Nach Angaben der Polizei ist die Lage ruhig.',
    'drei Männer festgenommen wurden | Die Staatsanwaltschaft',
    'Die Ermittlungen dauern an | ein Sprecher',
    'ist die Lage ruhig | der Polizei',
  ],
  [
    '„Das ist beunruhigend“, sagt einer der Autoren der Studie, der Glaziologe Stefan Roth. Der Forscher fordert mehr Geld.',
    'Das ist beunruhigend | Stefan Roth',
  ],
  [
    'Trainer Jonas Wirth räumte ein, seine Mannschaft habe „viel zu viel“ zugelassen. „Wir waren zu passiv“, so der Coach gegenüber dem Lorner Anzeiger.',
    'seine Mannschaft habe „viel zu viel“ zugelassen | Jonas Wirth',
    'Wir waren zu passiv | Jonas Wirth',
  ],
  [
    'Im Bericht heißt es, die Brücke sei marode. Bürgermeisterin Eva Krull widersprach: „Die Brücke ist sicher.“ Sie werde regelmäßig geprüft.',
    'die Brücke sei marode | Bericht',
    'Die Brücke ist sicher | Eva Krull',
    'Sie werde regelmäßig geprüft | Eva Krull',
  ],
  [
    'Die Süddeutsche Zeitung zitiert Uwe Lang: „Wir lassen uns nicht abspeisen.“',
    'Wir lassen uns nicht abspeisen | Uwe Lang',
  ],
  [
    'Niemand werde zurückgelassen, versprach Arbeitsministerin Clara Winter nach dem Treffen mit den Gewerkschaften. Die Mittel stünden ab Januar bereit, so die Ministerin.',
    'Niemand werde zurückgelassen | Clara Winter',
    'Die Mittel stünden ab Januar bereit | Clara Winter',
  ],
  [
    'Das Landgericht Lornau verurteilte den früheren Bürgermeister zu drei Jahren Haft. Nach Überzeugung des Gerichts hat er mehr als zwei Millionen Euro veruntreut. „Mein Mandant ist unschuldig“, sagte sein Anwalt Markus Ohl nach der Verhandlung.',
    'hat er mehr als zwei Millionen Euro veruntreut | Landgericht Lornau',
    'Mein Mandant ist unschuldig | Markus Ohl',
  ],
  [
    '„Wir haben gelitten, aber der Sieg ist verdient“, sagte Stürmer Hugo Brack. „Jetzt fahren wir mit breiter Brust nach Tortau.“ Trainer Lars Menz sprach von einer „reifen Leistung“.',
    'Wir haben gelitten, aber der Sieg ist verdient | Hugo Brack',
    'Jetzt fahren wir mit breiter Brust nach Tortau | Hugo Brack',
    'reifen Leistung | Lars Menz',
  ],
  [
    'Die Polizei teilte mit, dass der 34-Jährige am Dienstag festgenommen worden sei. Er habe die Tat gestanden. Zu den Hintergründen wollte sich ein Sprecher nicht äußern.',
    'der 34-Jährige am Dienstag festgenommen worden sei | Die Polizei',
    'Er habe die Tat gestanden | Die Polizei',
  ],
  [
    'Zu wenig Schlaf schadet dem Gedächtnis, wie eine im Fachblatt „Zellen“ veröffentlichte Studie zeigt. „Die Daten sind sehr klar“, erklärt Erstautorin Laura Sander von der Universität Lornau. Wer weniger als sechs Stunden schlafe, habe ein höheres Risiko.',
    'Zu wenig Schlaf schadet dem Gedächtnis | eine im Fachblatt „Zellen“ veröffentlichte Studie',
    'Die Daten sind sehr klar | Laura Sander',
    'Wer weniger als sechs Stunden schlafe, habe ein höheres Risiko | Laura Sander',
  ],
  [
    'Aus Sicht des Ökonomen Mark Ferner ist das Schlimmste überstanden. Das sieht Sofie Lorenz anders: „Warten wir die Quartalszahlen ab.“',
    'ist das Schlimmste überstanden | Mark Ferner',
    'Warten wir die Quartalszahlen ab | Sofie Lorenz',
  ],
  [
    'Die Ministerpräsidentin warf dem Bund „Missachtung der Länder“ vor. „Wir werden klagen“, kündigte Nadja Bellmann im Gespräch mit dem „Lornauer Boten“ an.',
    'Missachtung der Länder | Die Ministerpräsidentin',
    'Wir werden klagen | Nadja Bellmann',
  ],
  [
    'Ersten Erkenntnissen zufolge war der Wagen viel zu schnell unterwegs. Das teilte ein Sprecher der Feuerwehr am Abend mit. „Das ist ein Schock für das ganze Dorf“, sagt Bürgermeister Peter Asten sichtlich bewegt.',
    'war der Wagen viel zu schnell unterwegs | Ersten Erkenntnissen',
    'Das ist ein Schock für das ganze Dorf | Peter Asten',
  ],
  [
    'Laut Firmenchef Jan Oster wird das Werk nicht geschlossen. Die Gewerkschaft traut dem nicht. „Man belügt uns seit Monaten“, schimpft Betriebsrat Karim Aslan. Von Gesprächen könne keine Rede sein.',
    'wird das Werk nicht geschlossen | Jan Oster',
    'Man belügt uns seit Monaten | Karim Aslan',
    'Von Gesprächen könne keine Rede sein | Karim Aslan',
  ],
  [
    '„Ich war“, erzählt Irene Galler, „wie gelähmt.“ Ihre Mutter habe es zunächst gar nicht glauben wollen.',
    'Ich war … wie gelähmt | Irene Galler',
    'Ihre Mutter habe es zunächst gar nicht glauben wollen | Irene Galler',
  ],
  [
    'Das Verteidigungsministerium erklärte, drei Drohnen abgeschossen zu haben. Die karinische Armee meldete dagegen zwei tote Zivilisten. Unabhängig überprüfen ließen sich die Angaben nicht.',
    'drei Drohnen abgeschossen zu haben | Das Verteidigungsministerium',
  ],
  [
    'Wie der „Lornauer Bote“ berichtet, verhandelt das Unternehmen seit März. Eine Sprecherin wollte das auf Anfrage weder bestätigen noch dementieren. „Gerüchte kommentieren wir grundsätzlich nicht“, hieß es aus der Zentrale.',
    'verhandelt das Unternehmen seit März | Lornauer Bote',
    'Gerüchte kommentieren wir grundsätzlich nicht | der Zentrale',
  ],
  [
    'Der Bundesgerichtshof entschied, dass die Kündigung unwirksam war. In der Begründung heißt es, der Kläger sei nicht ausreichend gewarnt worden. Das Unternehmen will das Urteil nun prüfen.',
    'die Kündigung unwirksam war | Der Bundesgerichtshof',
    'der Kläger sei nicht ausreichend gewarnt worden | der Begründung',
  ],
  [
    'Elsa Morgen ist 38 und lebt mit zwei Kindern in Tortau. „An dem Tag, als der Brief kam, brach alles zusammen“, erinnert sie sich. Ihr Sohn, sagt sie, rede nicht mehr mit ihr.',
    'An dem Tag, als der Brief kam, brach alles zusammen | Elsa Morgen',
    'Ihr Sohn … rede nicht mehr mit ihr | Elsa Morgen',
  ],
  [
    'Regierungssprecher Anton Gorski nannte die Vorwürfe „haltlos“ und fügte hinzu, Karinien werde „zu gegebener Zeit“ antworten.',
    'haltlos | Anton Gorski',
    'Karinien werde „zu gegebener Zeit“ antworten | Anton Gorski',
  ],
  [
    'Nach Angaben der Veranstalter haben bereits 20.000 Menschen unterschrieben. Die Schauspielerin Anna Saal, die selbst an dem Theater begann, fordert: „Dieses Haus muss bleiben.“',
    'haben bereits 20.000 Menschen unterschrieben | der Veranstalter',
    'Dieses Haus muss bleiben | Anna Saal',
  ],
  [
    'Der Trainer dementierte, dass er gehen werde. „Ich habe Vertrag bis 2027“, stellte Julian Peters klar. Über den Schiedsrichter wolle er lieber nicht reden.',
    'er gehen werde | Der Trainer',
    'Ich habe Vertrag bis 2027 | Julian Peters',
    'Über den Schiedsrichter wolle er lieber nicht reden | Julian Peters',
  ],
  [
    'Die Anklage lautet auf Betrug. Dem Mann wird vorgeworfen, seine Kunden jahrelang getäuscht zu haben. Er selbst bestreitet die Vorwürfe. Man habe ihn, so sein Verteidiger, zum Sündenbock gemacht.',
    'seine Kunden jahrelang getäuscht zu haben | nobody',
    'Man habe ihn … zum Sündenbock gemacht | sein Verteidiger',
  ],
  [
    'Im Interview mit Radio Tortau räumte der Minister Fehler ein. Rückblickend hätte man schneller handeln müssen, gab Jonas Wild zu. Ein Rücktritt komme für ihn aber nicht infrage, machte er deutlich.',
    'Rückblickend hätte man schneller handeln müssen | Jonas Wild',
    'Ein Rücktritt komme für ihn aber nicht infrage | Jonas Wild',
  ],
  ['Die Trainerin Jana Richter lobte ihr Team. „Wir waren stark“, sagte Richter.', 'Wir waren stark | Jana Richter'],
]

describe('passages of the German press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, german)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
