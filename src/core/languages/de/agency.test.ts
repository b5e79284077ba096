import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { german } from './pack'

/** What agencies and the press of Austria and Switzerland write: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  // Whose somebody is, or from where, in front of what he is: no part of the name.
  [
    'Dass die Demo erlaubt wurde, erklärt Lornaus Polizeipräsident Falk Sommer mit der Rechtslage.',
    'die Demo erlaubt wurde | Falk Sommer',
  ],
  [
    'So berichtete die Lornauer Bürgermeisterin Elisabeth Blank, dass nur 57 Kinder kamen. „Die Älteren schlafen lieber aus“, schmunzelte Blank.',
    'nur 57 Kinder kamen | Elisabeth Blank',
    'Die Älteren schlafen lieber aus | Elisabeth Blank',
  ],
  [
    'Der Lornauer Staatsrat Mathias Reimer dankte den Helfern. Ihr Einsatz sei groß gewesen, sagte Reimer.',
    'Ihr Einsatz sei groß gewesen | Mathias Reimer',
  ],
  // A particle of names ties only what begins with a given name.
  [
    'Nach dem Sturz von Orsad kehrten viele zurück. Orsad behauptete von sich, nur er könne das Land schützen.',
    'nur er könne das Land schützen | Orsad',
  ],
  // Swiss spelling.
  ['Der Mann sei getötet worden, hiess es in einer Mitteilung der Armee.', 'Der Mann sei getötet worden | der Armee'],
  [
    'Die Brücke sei sicher, liess die Behörde ausrichten. Die Kosten seien hoch, weiss Ida Lind. «Das ist gross», schliesst sie.',
    'Die Kosten seien hoch | Ida Lind',
    'Das ist gross | Ida Lind',
  ],
  // What only tells how, why or when somebody does something is nobody's words.
  ['Indem er die Lieferungen hervorhebt, rechtfertigt Lind seinen Handelskrieg.'],
  ['Weil das Geld fehlt, kritisierte Lind den Vorstand.'],
  // A verb with a particle is another verb.
  ['Lind behielt die Zölle bei, senkte gleichzeitig die Steuern und baute die Brücken wieder auf.'],
  // Likelihood is no report.
  ['Finch sagte, das Tor sei alt. Der Inhalt dürfte sich im Kern gedeckt haben.', 'das Tor sei alt | Finch'],
  ['Der Staatsschutz in Lornau hält fest: „Das Tor ist zu alt.“', 'Das Tor ist zu alt | Der Staatsschutz'],
  [
    'Das israelische Militär hat nach eigenen Angaben mehrfachen Beschuss abgewehrt.',
    'Das israelische Militär hat … mehrfachen Beschuss abgewehrt | Das israelische Militär',
  ],
  [
    'Für Schulleiter Lind ist das kein Thema. Für den Hafen eh kein Thema: „Wir fahren trotzdem.“',
    'Wir fahren trotzdem | nobody',
  ],
  // Where somebody works is no part of the name.
  [
    '„Die Zinsen bleiben gleich“, vermutet Konrad Klein vom Vermögensverwalter Lornau Invest. Er warnt: „Die Risiken nehmen zu.“',
    'Die Zinsen bleiben gleich | Konrad Klein',
    'Die Risiken nehmen zu | Konrad Klein',
  ],
  // *sie* behind the verb of somebody named in front of it is what he speaks of.
  ['Hendrik Strack lobte den Film. Strack nannte sie „ausdrücklich klasse“.', 'ausdrücklich klasse | Hendrik Strack'],
  // What opens a sentence with a clause of its own does not speak.
  [
    'Jonas Lind war gefragt. Debatten, das Format zu zeigen, hält er für sinnvoll: „Man muss das altersgerecht tun.“',
    'Man muss das altersgerecht tun | Jonas Lind',
  ],
  ['Innen- und Sportminister Jan Lind sagte, das Tor bleibe zu.', 'das Tor bleibe zu | Jan Lind'],
  [
    '„Wir senden falsche Zeichen“, sagte der Lorner Gesundheits-, Sozial- und Integrationsdirektor Peter Lind.',
    'Wir senden falsche Zeichen | Peter Lind',
  ],
  [
    '„Der Körper braucht Energie“, erklärt Beraterin und Autorin Rhian Lamm gegenüber dem Lorner Boten.',
    'Der Körper braucht Energie | Rhian Lamm',
  ],
  ['„Am Ende war Schluss“, sagt der Anwalt und Dissident Omar Sayed.', 'Am Ende war Schluss | Omar Sayed'],
  // An infinitive of a relative clause is that clause's.
  ['Finch bekräftigte seine Unterstützung für einen Entwurf, der darauf abzielte, das Mittel frei zu verkaufen.'],
]

describe('What agencies write', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, german)).toEqual(statements.map((line) => line.toLowerCase()))
  })
})
