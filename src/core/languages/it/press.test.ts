import { describe, expect, it } from 'vitest'
import { linesOf, statementsOf } from '../testing/statements-of'
import { italian } from './pack'

/** Sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. Small letters and last stops count for nothing. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '«Abbiamo perso troppo tempo», lamenta Chiara Vannini, sindaca di Sornano.',
    'Abbiamo perso troppo tempo | Chiara Vannini',
  ],
  [
    '“Il ponte non riaprirà prima di giugno”, avverte l’ingegnere Ugo Lastri.',
    'Il ponte non riaprirà prima di giugno | Ugo Lastri',
  ],
  [
    '«È una colpa grave – ha attaccato il deputato Marco Olivi – e chiederemo conto».',
    'È una colpa grave … e chiederemo conto | Marco Olivi',
  ],
  [
    '"È una colpa grave", ha detto Olivi. "Chiederemo conto", ha aggiunto.',
    'È una colpa grave | Olivi',
    'Chiederemo conto | Olivi',
  ],
  [
    'La procura di Sornano ha fatto sapere che due persone risultano ancora disperse.',
    'due persone risultano ancora disperse | La procura di Sornano',
  ],
  ['Secondo gli inquirenti, l’uomo avrebbe agito da solo.', 'l’uomo avrebbe agito da solo | gli inquirenti'],
  [
    'Il ministro dell’Interno, Luca Canò, ha assicurato che non ci saranno altri arresti.',
    'non ci saranno altri arresti | Luca Canò',
  ],
  [
    'Ospite di Radio Costa, la ministra Sofia Garri ha confermato che la legge arriverà a marzo.',
    'la legge arriverà a marzo | Sofia Garri',
  ],
  ['«Non cederemo», ha ribadito la segretaria generale del sindacato, Nadia Berti.', 'Non cederemo | Nadia Berti'],
  ['Nadia Berti guida il sindacato dal 2019.\n\n«Non cederemo», avverte.', 'Non cederemo | Nadia Berti'],
  [
    'Il procuratore Luca Molino ha aperto un’inchiesta. Ha spiegato che tre testimoni sono stati sentiti.',
    'tre testimoni sono stati sentiti | Luca Molino',
  ],
  [
    'Lo studio, pubblicato sulla rivista Oceani, mostra che l’acqua si è scaldata di due gradi.',
    'l’acqua si è scaldata di due gradi | Lo studio',
  ],
  [
    'Il legale dell’imputato, Paolo Serni, ha chiesto l’assoluzione parlando di «un fascicolo vuoto».',
    'un fascicolo vuoto | Paolo Serni',
  ],
  ['«Non me lo aspettavo», racconta Gianna, 42 anni, cassiera a Sornano.', 'Non me lo aspettavo | Gianna'],
  ['L’azienda assicura in una nota che non ci saranno licenziamenti.', 'non ci saranno licenziamenti | L’azienda'],
  ['«Non ci saranno licenziamenti», fa sapere l’azienda.', 'Non ci saranno licenziamenti | l’azienda'],
  ['Vannini: «Il ponte non riaprirà prima di giugno»', 'Il ponte non riaprirà prima di giugno | Vannini'],
  [
    '«Il vaccino è sicuro», insiste il virologo. «Non c’è motivo di preoccuparsi».',
    'Il vaccino è sicuro … Non c’è motivo di preoccuparsi | il virologo',
  ],
  [
    '«Non abbiamo ricevuto ordini», hanno dichiarato alcuni soldati alla televisione pubblica.',
    'Non abbiamo ricevuto ordini | alcuni soldati',
  ],
  ['Marco Olivi ha accusato il governo di «disprezzare i territori».', 'disprezzare i territori | Marco Olivi'],
  ['Il presidente ha detto di voler «voltare pagina».', 'voler «voltare pagina» | Il presidente'],
  ['Un testimone racconta di aver visto un uomo correre.', 'aver visto un uomo correre | Un testimone'],
  ['La ministra ha risposto a Olivi: «Lei non ha letto il testo».', 'Lei non ha letto il testo | La ministra'],
  ['«Lei non ha letto il testo», gli ha risposto Sofia Garri.', 'Lei non ha letto il testo | Sofia Garri'],
  ['Lo conferma Luca Molino: «Tre testimoni sono stati sentiti».', 'Tre testimoni sono stati sentiti | Luca Molino'],
  [
    '«Abbiamo vinto con il cuore», ha esultato Karim Delli ai microfoni di Sport Più.',
    'Abbiamo vinto con il cuore | Karim Delli',
  ],
  [
    'Il centrocampista Karim Delli ha segnato due gol. «Abbiamo vinto con il cuore», ha detto il giocatore.',
    'Abbiamo vinto con il cuore | Karim Delli',
  ],
  ['Per Chiara Vannini, «il Comune non può pagare da solo».', 'il Comune non può pagare da solo | Chiara Vannini'],
  ['Come ha ricordato Chiara Vannini, il ponte è del 1932.', 'il ponte è del 1932 | Chiara Vannini'],
  ['Il ponte, ha ricordato Chiara Vannini, è del 1932.', 'Il ponte … è del 1932 | Chiara Vannini'],
  ['Chiara Vannini ha definito la misura «ingiusta».', 'ingiusta | Chiara Vannini'],
  ['«La misura è ingiusta». Così Chiara Vannini ai giornalisti.', 'La misura è ingiusta | Chiara Vannini'],
  [
    '«La misura è ingiusta». Lo ha detto Chiara Vannini, sindaca di Sornano, a Radio Costa.',
    'La misura è ingiusta | Chiara Vannini',
  ],
  ['A giudizio di Vannini la misura è ingiusta.', 'la misura è ingiusta | Vannini'],
  ['I sindacati denunciano che la direzione ha mentito.', 'la direzione ha mentito | I sindacati'],
  ['Elena Rivi torna a teatro. L’attrice confessa di aver avuto paura.', 'aver avuto paura | Elena Rivi'],
  ['«Ho avuto paura», ammette l’attrice in un’intervista al Faro.', 'Ho avuto paura | l’attrice'],
  [
    'Fonti del ministero riferiscono che l’incontro durerà due giorni.',
    'l’incontro durerà due giorni | Fonti del ministero',
  ],
  ['«Siamo pronti», le parole del tecnico Ruben Pace.', 'Siamo pronti | Ruben Pace'],
  ['Il tecnico Ruben Pace non si nasconde: «È stato un disastro».', 'È stato un disastro | Ruben Pace'],
  ['Pace dice che è stato «un disastro» e che chiederà scusa.', 'è stato «un disastro» e che chiederà scusa | Pace'],
  ['«Vogliamo giustizia», chiedono i familiari delle vittime.', 'Vogliamo giustizia | i familiari delle vittime'],
  [
    'SORNANO (ANSA) - Il ministro Carlo Benassi ha detto che la manovra non cambierà.',
    'la manovra non cambierà | Carlo Benassi',
  ],
  [
    'Non usa giri di parole Davide Rinaldi, tecnico della Virtus Marina. «Avevamo la partita in mano», ha detto dopo il pareggio.',
    'Avevamo la partita in mano | Davide Rinaldi',
  ],
  [
    'L’attaccante Omar Diouf ha ammesso l’errore. «Il gol lo dedico a mia figlia», le parole di Omar Diouf.',
    'Il gol lo dedico a mia figlia | Omar Diouf',
  ],
  [
    'Dura la replica della deputata Giulia Ferraris: «Il premier vive su un altro pianeta».',
    'Il premier vive su un altro pianeta | Giulia Ferraris',
  ],
  ['Un consigliere che ha chiesto l’anonimato ha raccontato che il piano resta.', 'il piano resta | un consigliere'],
  [
    'Secondo l’INPL, i disoccupati sono 1,9 milioni. L’istituto rileva che il calo riguarda i giovani.',
    'i disoccupati sono 1,9 milioni | inpl',
    'il calo riguarda i giovani | inpl',
  ],
  [
    'Ida Marin ha detto che la soglia è di 1,5 °C. Il secondo numero, in verde, sta nella piazza.',
    'la soglia è di 1,5 °c | ida marin',
  ],
  [
    'L’imputato avrebbe ricevuto denaro in contanti, secondo quanto emerge dagli atti.',
    'L’imputato avrebbe ricevuto denaro in contanti | atti',
  ],
  ['Fabio Monti parla di «promesse tradite».', 'promesse tradite | Fabio Monti'],
  ['Gli esperti concordano sul fatto che servano altri dati.', 'servano altri dati | Gli esperti'],
  [
    'Il sindaco Dario Venturi è arrivato. Le scuole, ha spiegato il primo cittadino, resteranno chiuse.',
    'Le scuole … resteranno chiuse | Dario Venturi',
  ],
  ['"Nessuna proposta", la replica del ministro degli Esteri Sergio Ivanchi.', 'Nessuna proposta | Sergio Ivanchi'],
  [
    'Come riportato dall’Agenzia Norda, le delegazioni potrebbero vedersi presto.',
    'le delegazioni potrebbero vedersi presto | Agenzia Norda',
  ],
  [
    'Marco Silvani, per sua stessa ammissione, non ha letto il contratto.',
    'Marco Silvani … non ha letto il contratto | Marco Silvani',
  ],
  [
    'La coordinatrice per i bus e i treni, Ida Ferri, ha confermato che si riparte lunedì.',
    'si riparte lunedì | Ida Ferri',
  ],
]

/** Texts that give no words to anybody. */
const nothing: readonly string[] = [
  'Il film «Le ore chiare» esce mercoledì.',
  'La cosiddetta «legge coste» è del 1986.',
  'Il tribunale ha condannato l’ex sindaco a due anni di reclusione.',
  'Il governo annuncerà giovedì che la tassa è abolita.',
  'Chiara Vannini non ha detto se il ponte riaprirà.',
]

describe('Italian, as the press writes it', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, italian)).toEqual(statements.map((line) => line.toLowerCase())),
  )
  it.each(nothing)('finds nothing said in: %s', (text) => expect(statementsOf(text, italian)).toEqual([]))
})
