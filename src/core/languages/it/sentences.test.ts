import { describe, expect, it } from 'vitest'
import { statementsOf } from '../testing/statements-of'
import { italian } from './pack'

type Row = [text: string, ...told: [words: string, speaker: string | null][]]

/** Sentences in the shapes of the Italian-language press, with whose words are which. */
const TOLD: Readonly<Record<string, readonly Row[]>> = {
  'direct, the speaker behind': [
    ['«Il porto è calmo», ha affermato Ida Morandi.', ['Il porto è calmo', 'Ida Morandi']],
    ['“Non molleremo”, avverte il sindaco di Lorne, Paolo Vidali.', ['Non molleremo', 'Paolo Vidali']],
    ['"Non ci saranno tagli", assicura la ministra.', ['Non ci saranno tagli', 'la ministra']],
    ['«La decisione è presa», taglia corto il premier Aldo Ferri.', ['La decisione è presa', 'Aldo Ferri']],
    [
      '«Faremo ricorso», ha detto ai giornalisti l’avvocata dell’imputato, Clara Morini, all’uscita dal tribunale.',
      ['Faremo ricorso', 'Clara Morini'],
    ],
    [
      '«È una scoperta unica», spiega Luisa Perini, biologa dell’Università di Olmsk.',
      ['È una scoperta unica', 'Luisa Perini'],
    ],
    [
      '"Abbiamo giocato male e l’abbiamo pagata", ammette l’allenatore del Lorne, Gianni Sala, dopo la partita.',
      ['Abbiamo giocato male e l’abbiamo pagata', 'Gianni Sala'],
    ],
    ['«Nessuno ci ha avvisati», denuncia una residente.', ['Nessuno ci ha avvisati', 'una residente']],
    ['«Chi pagherà?», si chiede il deputato Marco Albini.', ['Chi pagherà?', 'Marco Albini']],
    [
      '«I soccorsi sono sul posto», fa sapere la prefettura in una nota.',
      ['I soccorsi sono sul posto', 'la prefettura'],
    ],
    ['«Il bilancio è provvisorio», ha reso noto il ministero.', ['Il bilancio è provvisorio', 'il ministero']],
    ['"La scuola riapre lunedì" – ha annunciato la preside.', ['La scuola riapre lunedì', 'la preside']],
    ['«L’acqua è arrivata fin qui», ricorda Perini.', ['L’acqua è arrivata fin qui', 'Perini']],
    ['«Non c’ero», si è difeso l’imputato davanti al giudice.', ['Non c’ero', 'l’imputato']],
    ['«Siamo pronti», hanno risposto i sindacati.', ['Siamo pronti', 'i sindacati']],
  ],
  'direct, the speaker before': [
    ['Ida Morandi ha affermato: «Il porto è calmo».', ['Il porto è calmo', 'Ida Morandi']],
    ['Il sindaco è categorico: «Nessuno entrerà».', ['Nessuno entrerà', 'Il sindaco']],
    [
      'La portavoce del sindacato ha risposto: “Resteremo in piazza”.',
      ['Resteremo in piazza', 'La portavoce del sindacato'],
    ],
    ['In una nota, l’azienda scrive: «Ci dispiace per l’accaduto».', ['Ci dispiace per l’accaduto', 'l’azienda']],
    ['Albini: «Il ponte va chiuso subito».', ['Il ponte va chiuso subito', 'Albini']],
  ],
  'direct, the speaker in the midst': [
    ['«Il porto», ha detto Ida Morandi, «non può chiudere».', ['Il porto … non può chiudere', 'Ida Morandi']],
    ['«Il porto – ha detto Ida Morandi – non può chiudere».', ['Il porto … non può chiudere', 'Ida Morandi']],
    [
      '«È una vergogna», attacca il deputato Marco Albini. «Vogliamo una spiegazione».',
      ['È una vergogna … Vogliamo una spiegazione', 'Marco Albini'],
    ],
  ],
  'indirect with che': [
    ['Ida Morandi ha detto che il porto è calmo.', ['il porto è calmo', 'Ida Morandi']],
    [
      'Il sindaco di Lorne, Paolo Vidali, ha assicurato che il ponte riaprirà a maggio.',
      ['il ponte riaprirà a maggio', 'Paolo Vidali'],
    ],
    ['La polizia ha riferito che tre uomini sono stati arrestati.', ['tre uomini sono stati arrestati', 'La polizia']],
    [
      'In un’intervista al Mattino di Lorne, la ministra Anna Lobo ha annunciato che lascia il governo.',
      ['lascia il governo', 'Anna Lobo'],
    ],
    [
      'Il pm sostiene che l’uomo abbia pagato e che abbia nascosto le fatture.',
      ['l’uomo abbia pagato e che abbia nascosto le fatture', 'Il pm'],
    ],
    [
      'Il procuratore Rui Pinti ha poi ricordato che i lavori erano iniziati nel 2019.',
      ['i lavori erano iniziati nel 2019', 'Rui Pinti'],
    ],
    ['I residenti denunciano che nessuno pulisce la spiaggia.', ['nessuno pulisce la spiaggia', 'I residenti']],
    [
      'Ida Morandi, intervistata martedì dalla radio, ha risposto che nulla era deciso.',
      ['nulla era deciso', 'Ida Morandi'],
    ],
    ['Ida Morandi, che dirige il porto, ha spiegato che i conti sono buoni.', ['i conti sono buoni', 'Ida Morandi']],
    ['Uno studio mostra che i pesci ritornano.', ['i pesci ritornano', 'Uno studio']],
    ['Il direttore ha lasciato intendere che la sede chiuderà.', ['la sede chiuderà', 'Il direttore']],
    ['I consiglieri chiedono perché il ponte è chiuso.', ['perché il ponte è chiuso', 'I consiglieri']],
    ['È stato annunciato che il porto chiuderà lunedì.', ['il porto chiuderà lunedì', null]],
  ],
  'dropped subjects and pronouns': [
    [
      'Il ministro Rui Pinti ha detto che il tunnel è sicuro. Ha aggiunto che i treni ripartono lunedì.',
      ['il tunnel è sicuro', 'Rui Pinti'],
      ['i treni ripartono lunedì', 'Rui Pinti'],
    ],
    [
      'La ministra Anna Lobo ha visitato il porto. «I lavori procedono», ha detto.',
      ['I lavori procedono', 'Anna Lobo'],
    ],
    ['Anna Lobo è arrivata al porto. Lei ha risposto che tutto va bene.', ['tutto va bene', 'Anna Lobo']],
    ['Il progetto preoccupa Marco Albini. «Costa troppo», dice quest’ultimo.', ['Costa troppo', 'Marco Albini']],
  ],
  'indirect with an infinitive': [
    [
      'La dirigente del sindacato afferma di aver ricevuto minacce.',
      ['aver ricevuto minacce', 'La dirigente del sindacato'],
    ],
    ['Paolo Vidali dice di non sapere nulla.', ['non sapere nulla', 'Paolo Vidali']],
  ],
  'the speaker behind a long clause, or with a noun that no table has': [
    [
      'L’imprenditrice Ida Morandi, che conosce il porto dal 1994, quando vi ha comprato una casa, e ora vive a Lorne, racconta che il ponte ha ceduto.',
      ['il ponte ha ceduto', 'Ida Morandi'],
    ],
    [
      'Il gruppo è arrivato al porto. “I lavori – scrivono gli attivisti – procedono bene”.',
      ['I lavori … procedono bene', 'gli attivisti'],
    ],
  ],
  'a second report by a gerund': [
    [
      'Il sindaco ha detto che il ponte chiuderà, aggiungendo che i lavori dureranno un anno.',
      ['il ponte chiuderà', 'Il sindaco'],
      ['i lavori dureranno un anno', 'Il sindaco'],
    ],
  ],
  mixed: [
    ['Ida Morandi si è detta «molto preoccupata» per il porto.', ['molto preoccupata', 'Ida Morandi']],
    [
      'Il sindaco ritiene che la legge sia «una vergogna per il Paese».',
      ['la legge sia «una vergogna per il Paese»', 'Il sindaco'],
    ],
    ['Il deputato ha definito il progetto «una follia».', ['una follia', 'Il deputato']],
    [
      'La ministra ha denunciato «un attacco vile alla democrazia».',
      ['un attacco vile alla democrazia', 'La ministra'],
    ],
  ],
  'according to': [
    ['Secondo Ida Morandi, il porto è calmo.', ['il porto è calmo', 'Ida Morandi']],
    ['Stando alla polizia, due uomini sono fuggiti.', ['due uomini sono fuggiti', 'polizia']],
    ['Il fuoco è partito dalla cucina, secondo i pompieri.', ['Il fuoco è partito dalla cucina', 'i pompieri']],
    ['L’imputato, secondo il suo legale, nega i fatti.', ['L’imputato … nega i fatti', 'il suo legale']],
    ['Secondo Ida Morandi, direttrice del porto, i conti sono buoni.', ['i conti sono buoni', 'Ida Morandi']],
    ['A detta del sindaco, il ponte è sicuro.', ['il ponte è sicuro', 'sindaco']],
    ['Secondo fonti di polizia, due uomini sono morti.', ['due uomini sono morti', 'fonti di polizia']],
    ['Per Paolo Vidali, il progetto è un errore.', ['il progetto è un errore', 'Paolo Vidali']],
    ['Ida Morandi dirige il porto. Secondo lei, i conti sono buoni.', ['i conti sono buoni', 'Ida Morandi']],
    ['Secondo quanto ha riferito la polizia, la strada è chiusa.', ['la strada è chiusa', 'la polizia']],
    ['Come ha spiegato Ida Morandi, il porto riaprirà.', ['il porto riaprirà', 'Ida Morandi']],
    [
      'Il tunnel sarà chiuso, ha annunciato martedì il ministro dei Trasporti, Rui Pinti.',
      ['Il tunnel sarà chiuso', 'Rui Pinti'],
    ],
  ],
  'roles and names over sentences': [
    [
      'Il ministro Rui Pinti ha parlato lunedì del porto. «Riapriremo», ha promesso il ministro.',
      ['Riapriremo', 'Rui Pinti'],
    ],
    [
      'La sindaca di Lorne, Anna Lobo, è venuta al molo. La sindaca ha detto che tutto va bene.',
      ['tutto va bene', 'Anna Lobo'],
    ],
    ['Anna Lobo è venuta al porto. «Nulla è perduto», ha detto Lobo.', ['Nulla è perduto', 'Anna Lobo']],
  ],
}

/** What gives words to nobody. */
const FACTS: readonly string[] = [
  'Il sindaco non ha detto che il ponte chiuderà.',
  'La ministra dovrebbe annunciare che il porto chiude.',
  'Il sindaco può dire che il ponte è sicuro.',
  'Il porto che il sindaco ha chiuso era vecchio.',
  'Il direttore ha annunciato un aumento dei prezzi.',
  'Il film «La porta del Nord» esce mercoledì.',
  'I «gilet blu» hanno bloccato il ponte.',
  'Bisogna che il porto chiuda.',
  'Ce lo ripetono gli esperti che si occupano del mare.',
  'Il processo riprenderà lunedì al tribunale di Lorne.',
  'Il treno parte da Lorne alle otto e arriva a mezzogiorno.',
]

describe.each(Object.entries(TOLD))('Italian: %s', (_, rows) => {
  it.each(rows)('%s', (text, ...told) =>
    expect(statementsOf(text, italian).map(({ words, speaker }) => [words, speaker])).toEqual(told),
  )
})

describe('Italian: nobody’s words', () => {
  it.each(FACTS)('%s', (text) => expect(statementsOf(text, italian)).toEqual([]))
})
