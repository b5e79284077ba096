import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { italian } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Per la ministra Anna Colli, la riforma «è pronta». Di diverso avviso il segretario del Pdu, Marco Sala: «È una presa in giro». L’elogio di Marini: «È stata una grande gara».',
    'la riforma «è pronta» | Anna Colli',
    'È una presa in giro | Marco Sala',
    'È stata una grande gara | Marini',
  ],
  [
    "«Non ci sono elementi per parlare di omicidio», ha detto ai giornalisti il procuratore di Valdora, Enrico Salvi. La vittima, ha spiegato il magistrato, era sola in casa. Gli investigatori ritengono che l'incendio sia partito dalla cucina.",
    'Non ci sono elementi per parlare di omicidio | Enrico Salvi',
    'La vittima … era sola in casa | Enrico Salvi',
    "l'incendio sia partito dalla cucina | Gli investigatori",
  ],
  [
    "«Il governo tira dritto», ha assicurato la premier Lucia Ferrante in un'intervista al Messaggero di Lorna. «Chi parla di crisi», ha aggiunto, «lo fa per mestiere».",
    'Il governo tira dritto | Lucia Ferrante',
    'Chi parla di crisi … lo fa per mestiere | Lucia Ferrante',
  ],
  [
    "Secondo quanto riferito dai carabinieri, l'uomo avrebbe perso il controllo dell'auto. «L'abbiamo sentito urlare», racconta una vicina che preferisce restare anonima. Il sindaco Aldo Trevi ha proclamato il lutto cittadino: «La nostra comunità è distrutta».",
    "l'uomo avrebbe perso il controllo dell'auto | carabinieri",
    "L'abbiamo sentito urlare | una vicina",
    'La nostra comunità è distrutta | Aldo Trevi',
  ],
  [
    "«Abbiamo meritato di vincere», commenta a fine partita il tecnico del Valdora, Marco Bellini. «Ma non abbiamo ancora fatto nulla», avverte l'allenatore toscano, che sul rinnovo glissa: «Ne parleremo a giugno».",
    'Abbiamo meritato di vincere | Marco Bellini',
    'Ma non abbiamo ancora fatto nulla | Marco Bellini',
    'Ne parleremo a giugno | Marco Bellini',
  ],
  [
    "La Polizia di Stato ha fatto sapere che i controlli proseguiranno. La Procura contesta agli indagati il reato di truffa. Per i legali della difesa, «non c'è alcuna prova».",
    'i controlli proseguiranno | Polizia di Stato',
    "non c'è alcuna prova | i legali della difesa",
  ],
  [
    "Lo studio, pubblicato sulla rivista Orbite, dimostra che il farmaco riduce la mortalità del 12%. «È un risultato che aspettavamo da anni», spiega Chiara Donati, oncologa dell'Università di Sorna e prima autrice del lavoro. Più cauto Piero Galli, secondo il quale «servono altri dati».",
    'il farmaco riduce la mortalità del 12% | Lo studio',
    'È un risultato che aspettavamo da anni | Chiara Donati',
    'servono altri dati | Piero Galli',
  ],
  [
    "Il ministro degli Esteri Paolo Venturi ha definito «inaccettabile» il raid. «Lo ribadiremo al Consiglio», ha scritto su X il titolare della Farnesina. L'ambasciatore kelmarese Ivan Doric parla invece di «un atto di legittima difesa».",
    'inaccettabile | Paolo Venturi',
    'Lo ribadiremo al Consiglio | Paolo Venturi',
    'un atto di legittima difesa | Ivan Doric',
  ],
  [
    "Fonti di Palazzo Chigi spiegano che il decreto slitterà alla prossima settimana. «È una questione tecnica», minimizza un ministro. L'opposizione attacca: «È il solito caos», tuona la capogruppo dem Irene Foschi.",
    'il decreto slitterà alla prossima settimana | Fonti di Palazzo Chigi',
    'È una questione tecnica | un ministro',
    'È il solito caos | Irene Foschi',
  ],
  [
    "«Mi hanno detto che avrei perso il posto», racconta Giulia, 29 anni, commessa. Dopo tre mesi, dice, «è arrivata la lettera». L'azienda replica che «nessun contratto è stato violato».",
    'Mi hanno detto che avrei perso il posto | Giulia',
    'è arrivata la lettera | Giulia',
    "nessun contratto è stato violato | L'azienda",
  ],
  [
    'La giudice Anna Riva ha respinto il ricorso. Nelle motivazioni si legge che il Comune «non ha rispettato i termini». Il legale dei residenti, avvocato Fabio Neri, annuncia che si rivolgerà al Consiglio di Stato.',
    'il Comune «non ha rispettato i termini» | motivazioni',
    'si rivolgerà al Consiglio di Stato | Fabio Neri',
  ],
  [
    "«Stiamo bene», ha fatto sapere Luca Moretti tramite il suo avvocato. Nel frattempo la moglie ha confermato all'Eco di Lorna che i due sono rientrati in Italia. «Non vogliamo parlare», ha tagliato corto.",
    'Stiamo bene | Luca Moretti',
    'i due sono rientrati in Italia | la moglie',
    'Non vogliamo parlare | la moglie',
  ],
  [
    "Confindustria stima che la crescita si fermerà allo 0,4%. «Serve una scossa», sostiene il presidente degli industriali, Carlo Bassi. Di diverso avviso i sindacati: per la segretaria della Uil Marta Sella «i salari sono fermi da vent'anni».",
    'la crescita si fermerà allo 0,4% | Confindustria',
    'Serve una scossa | Carlo Bassi',
    "i salari sono fermi da vent'anni | Marta Sella",
  ],
  [
    "A dare l'allarme è stata la Protezione civile: «Chi può, resti a casa». Il governatore Silvio Greco ha chiesto lo stato di emergenza.",
    'Chi può, resti a casa | la Protezione civile',
  ],
  [
    '«Mio padre non ne parlava mai – ricorda la scrittrice Elena Corti –. Ho trovato le lettere per caso». Nel libro, edito da Sponda, sostiene che la fuga fu organizzata da un prete.',
    'Mio padre non ne parlava mai … Ho trovato le lettere per caso | Elena Corti',
    'la fuga fu organizzata da un prete | Elena Corti',
  ],
  [
    'Il ministro dei Trasporti, Dario Lentini, ha escluso un rinvio dei lavori. «Il ponte si farà», ha tagliato corto a margine di un convegno a Lorne. Poi, incalzato dai cronisti, ha aggiunto: «I soldi ci sono, chi dice il contrario mente».',
    'Il ponte si farà | Dario Lentini',
    'I soldi ci sono, chi dice il contrario mente | Dario Lentini',
  ],
  [
    'La Corte d’appello di Sornico ha confermato la condanna a sei anni per l’ex sindaco. Secondo i giudici, l’imputato «era perfettamente consapevole» degli illeciti. Il suo difensore, l’avvocato Pietro Gandi, annuncia ricorso: «È una sentenza che non condividiamo».',
    'l’imputato «era perfettamente consapevole» degli illeciti | i giudici',
    'È una sentenza che non condividiamo | Pietro Gandi',
  ],
  [
    '«Abbiamo giocato con il cuore», dice Marco Tessari dopo il 2-1 contro il Valdora. L’allenatore elogia i suoi: «Nessuno ha mollato». E sul futuro glissa: «Vedremo a giugno».',
    'Abbiamo giocato con il cuore | Marco Tessari',
    'Nessuno ha mollato | Marco Tessari',
    'Vedremo a giugno | Marco Tessari',
  ],
  [
    '«È come guardare il cielo per la prima volta», racconta Giulia Ferrante, astrofisica dell’Istituto di Sornico. Lo studio, pubblicato sulla rivista Orbite, rivela che la galassia è più antica del previsto. «Adesso – prosegue Ferrante – dobbiamo capire perché».',
    'È come guardare il cielo per la prima volta | Giulia Ferrante',
    'la galassia è più antica del previsto | Lo studio',
    'Adesso … dobbiamo capire perché | Giulia Ferrante',
  ],
  [
    'Il premier ha parlato in Aula per quaranta minuti. Ha detto che il governo non arretrerà e che la riforma sarà approvata entro l’estate. Ha poi invitato le opposizioni a «un confronto senza pregiudizi».',
    'il governo non arretrerà e che la riforma sarà approvata entro l’estate | Il premier',
    'un confronto senza pregiudizi | Il premier',
  ],
  [
    'Elena Bassi ha 38 anni e vive a Tortara con due figli. «Quando ho ricevuto la lettera di licenziamento mi è crollato il mondo addosso», ricorda. Da allora ha mandato più di cento curriculum. «Rispondono in pochi», sospira.',
    'Quando ho ricevuto la lettera di licenziamento mi è crollato il mondo addosso | Elena Bassi',
    'Rispondono in pochi | Elena Bassi',
  ],
  [
    'Secondo quanto riferito dalla Protezione civile, le persone evacuate sono circa trecento. «La situazione è sotto controllo», assicura il capo dipartimento Franco Arduini. Il sindaco Aldo Pre, invece, parla di «emergenza senza precedenti».',
    'le persone evacuate sono circa trecento | Protezione civile',
    'La situazione è sotto controllo | Franco Arduini',
    'emergenza senza precedenti | Aldo Pre',
  ],
  [
    '«Non ho niente da nascondere», si difende l’assessore Bruno Carli. Che poi attacca: «È una macchinazione politica».',
    'Non ho niente da nascondere | Bruno Carli',
    'È una macchinazione politica | Bruno Carli',
  ],
  [
    'La segretaria di Alleanza Verde, Chiara Monti, ha accusato la maggioranza di «calpestare il Parlamento». «Ci opporremo in ogni sede», ha promesso. Per il capogruppo dei Popolari, Ugo Serra, si tratta invece di «una polemica sterile».',
    'calpestare il Parlamento | Chiara Monti',
    'Ci opporremo in ogni sede | Chiara Monti',
    'si tratta invece di «una polemica sterile» | Ugo Serra',
  ],
  [
    'Gli inquirenti ritengono che l’incendio sia doloso. A dare l’allarme è stato un passante: «Ho sentito un botto e poi ho visto le fiamme», ha raccontato ai carabinieri.',
    'l’incendio sia doloso | gli inquirenti',
    'Ho sentito un botto e poi ho visto le fiamme | un passante',
  ],
  [
    'In una nota, l’azienda fa sapere che gli stabilimenti resteranno chiusi fino a lunedì. I sindacati chiedono un incontro urgente. «I lavoratori non possono pagare gli errori del management», scrivono le sigle in un comunicato congiunto.',
    'gli stabilimenti resteranno chiusi fino a lunedì | l’azienda',
    'I lavoratori non possono pagare gli errori del management | le sigle',
  ],
  [
    'L’attrice Livia Sarti torna a teatro dopo dieci anni. «Avevo paura di non farcela», confessa. Del cinema dice: «Mi ha dato tanto, ma mi ha anche stancata». E aggiunge che non girerà altri film.',
    'Avevo paura di non farcela | Livia Sarti',
    'Mi ha dato tanto, ma mi ha anche stancata | Livia Sarti',
    'non girerà altri film | Livia Sarti',
  ],
  [
    '“I dati sono chiari: il ghiacciaio perde due metri l’anno”, spiega Renato Poli, glaciologo del Cnt. A suo avviso, entro il 2050 non ne resterà traccia. Di parere opposto il collega Sandro Neri, per il quale “i modelli vanno presi con cautela”.',
    'I dati sono chiari: il ghiacciaio perde due metri l’anno | Renato Poli',
    'entro il 2050 non ne resterà traccia | Renato Poli',
    'i modelli vanno presi con cautela | Sandro Neri',
  ],
  [
    'Il presidente di Norlandia Pavel Dorn si è detto pronto a trattare. «Siamo aperti a ogni proposta», ha dichiarato alla tv di Stato. Lo riporta l’agenzia Norpress.',
    'Siamo aperti a ogni proposta | Pavel Dorn',
  ],
  [
    'Sulla vicenda interviene anche il procuratore capo di Valdora, Silvia Rota: «Le indagini proseguono a tutto campo». La magistrata sottolinea come al momento non vi siano indagati.',
    'Le indagini proseguono a tutto campo | Silvia Rota',
    'come al momento non vi siano indagati | Silvia Rota',
  ],
  [
    'L’ex campione Ivo Brandi non risparmia critiche alla federazione. «Hanno pensato solo ai soldi – tuona –, e i ragazzi ne pagano le conseguenze». La federazione, contattata da Lorne Sport, preferisce non commentare.',
    'Hanno pensato solo ai soldi … e i ragazzi ne pagano le conseguenze | Ivo Brandi',
  ],
  [
    '«Vogliamo la verità su nostro figlio», chiedono i genitori di Luca. La madre, Anna, non si dà pace: «Stava bene, nessuno ci ha spiegato cosa è successo».',
    'Vogliamo la verità su nostro figlio | i genitori di Luca',
    'Stava bene, nessuno ci ha spiegato cosa è successo | Anna',
  ],
  [
    'Stando al rapporto, i consumi sono calati del 3 per cento. «È un segnale da non sottovalutare», commenta la presidente di Confmercio Ada Lolli, secondo cui servono «misure immediate» per le famiglie.',
    'i consumi sono calati del 3 per cento | rapporto',
    'È un segnale da non sottovalutare | Ada Lolli',
    'servono «misure immediate» per le famiglie | Ada Lolli',
  ],
  [
    '«Nessuno verrà lasciato indietro», ha assicurato la ministra del Lavoro Carla Venturi al termine dell’incontro con i sindacati. La titolare del dicastero ha poi precisato che i fondi saranno disponibili da gennaio.',
    'Nessuno verrà lasciato indietro | Carla Venturi',
    'i fondi saranno disponibili da gennaio | Carla Venturi',
  ],
  [
    'Il gip di Sornico ha convalidato l’arresto. Secondo l’accusa, l’uomo avrebbe sottratto oltre due milioni di euro. «Il mio assistito respinge ogni addebito», ha dichiarato all’uscita dal tribunale l’avvocato Marco Olivieri.',
    'l’uomo avrebbe sottratto oltre due milioni di euro | l’accusa',
    'Il mio assistito respinge ogni addebito | Marco Olivieri',
  ],
  [
    '«Abbiamo sofferto, ma la vittoria è meritata» ha detto a fine gara Stefano Lurani. Poi sul rigore: «Per me era netto». L’attaccante tornerà in campo domenica.',
    'Abbiamo sofferto, ma la vittoria è meritata | Stefano Lurani',
    'Per me era netto | Stefano Lurani',
  ],
  [
    'Lo scrive il Corriere di Sornico: la società avrebbe già avviato le trattative. Fonti vicine al club smentiscono: «Nessun contatto, solo voci».',
    'la società avrebbe già avviato le trattative | Corriere di Sornico',
    'Nessun contatto, solo voci | Fonti vicine',
  ],
  [
    'Stando alle prime ricostruzioni, l’auto procedeva a forte velocità. A riferirlo sono i carabinieri di Lorne. «Una tragedia che colpisce tutta la comunità», il commento della sindaca Anna Dolfi.',
    'l’auto procedeva a forte velocità | prime ricostruzioni',
    'Una tragedia che colpisce tutta la comunità | Anna Dolfi',
  ],
  [
    'Secondo uno studio dell’Università di Lorne pubblicato su Cellula, il sonno protegge la memoria. «I dati sono molto chiari – spiega Laura Santoro, prima autrice –. Chi dorme meno di sei ore rischia di più».',
    'il sonno protegge la memoria | uno studio dell’Università di Lorne',
    'I dati sono molto chiari … Chi dorme meno di sei ore rischia di più | Laura Santoro',
  ],
  [
    '«Non lascio», avverte il segretario. E ancora: «Chi vuole il congresso lo dica apertamente». Dalla minoranza interna replica Giorgio Sala: «Il segretario è un uomo solo al comando».',
    'Non lascio | il segretario',
    'Chi vuole il congresso lo dica apertamente | il segretario',
    'Il segretario è un uomo solo al comando | Giorgio Sala',
  ],
  [
    'La Commissione ha fatto sapere che la procedura resta aperta. «Stiamo valutando i documenti ricevuti», si legge in una nota del portavoce Henrik Moll.',
    'la procedura resta aperta | La Commissione',
    'Stiamo valutando i documenti ricevuti | una nota del portavoce Henrik Moll',
  ],
  [
    '«Che cosa ha provato?». «Paura, poi sollievo», risponde Irene Gallo. «Mia madre – aggiunge – non ci credeva».',
    'Paura, poi sollievo | Irene Gallo',
    'Mia madre … non ci credeva | Irene Gallo',
  ],
  [
    'L’opposizione attacca. «Questa manovra è una presa in giro», tuona Fabio Renzetti, capogruppo di Alleanza. Gli fa eco Silvia Conti: «I cittadini non dimenticheranno».',
    'Questa manovra è una presa in giro | Fabio Renzetti',
    'I cittadini non dimenticheranno | Silvia Conti',
  ],
  [
    'Il procuratore ha spiegato che le indagini proseguono e che non si esclude alcuna pista. Al momento, ha aggiunto, non ci sono indagati.',
    'le indagini proseguono e che non si esclude alcuna pista | Il procuratore',
    'Al momento … non ci sono indagati | Il procuratore',
  ],
  [
    'Elisa Bruni, 34 anni, insegna a Tortara. Racconta di aver ricevuto minacce per mesi. «Avevo smesso di uscire», confida.',
    'aver ricevuto minacce per mesi | Elisa Bruni',
    'Avevo smesso di uscire | Elisa Bruni',
  ],
  [
    'Netta la posizione di Confcommercio: «Servono aiuti subito, altrimenti le imprese chiuderanno». Sulla stessa linea il presidente degli artigiani, Lino Gatti: «Siamo allo stremo».',
    'Servono aiuti subito, altrimenti le imprese chiuderanno | Confcommercio',
    'Siamo allo stremo | Lino Gatti',
  ],
  [
    'A detta dei testimoni, lo sparo è arrivato da un’auto in corsa. La polizia ha reso noto che la vittima aveva 25 anni.',
    'lo sparo è arrivato da un’auto in corsa | testimoni',
    'la vittima aveva 25 anni | La polizia',
  ],
  [
    'Come riporta l’agenzia Meridiana, il vertice è stato rinviato. Il premier Paolo Ferrandi ha commentato così: «Meglio un rinvio che un fallimento».',
    'il vertice è stato rinviato | Meridiana',
    'Meglio un rinvio che un fallimento | Paolo Ferrandi',
  ],
  [
    '«È stato come rinascere»: così Michela Arena racconta il suo ritorno in vasca. L’oro di Lorne, sottolinea l’allenatore Piero Volta, «vale più di una medaglia».',
    'È stato come rinascere | Michela Arena',
    'L’oro di Lorne … vale più di una medaglia | Piero Volta',
  ],
  [
    'Il rapporto dell’Istat mostra che l’inflazione è scesa all’1,2 per cento. Secondo gli economisti il calo non durerà. «Attenzione ai facili entusiasmi», avverte Bruno Testa del centro studi Orizzonte.',
    'l’inflazione è scesa all’1,2 per cento | Il rapporto dell’Istat',
    'il calo non durerà | gli economisti',
    'Attenzione ai facili entusiasmi | Bruno Testa',
  ],
  [
    'Trovata morta in casa, l’ipotesi è quella del malore. Una vicina ha riferito agli inquirenti di non aver sentito rumori.',
    'non aver sentito rumori | Una vicina',
  ],
  [
    'Alla domanda se si candiderà, Tessari risponde: «Vedremo». Poi però ammette di averci pensato.',
    'Vedremo | Tessari',
    'averci pensato | Tessari',
  ],
]

describe('passages of the Italian press', () => {
  it.each(told)('%s', (text, ...statements) => {
    expect(linesOf(text, italian)).toEqual(statements.map((each) => each.toLowerCase()))
  })
})
