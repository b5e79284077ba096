import type { GrammaticalGender, NounClass } from '../../attribution/chunks/chunk'
import type { NounFacts } from '../from-tables/tables'
import { nounTable } from '../romance/noun-table'

/** Italian nouns by what they stand for, written as `nounTable` takes them. */
const CLASSES: readonly [nounClass: NounClass, nouns: string][] = [
  [
    'person',
    `c:contabile ragioniere|ragioniera c:tassista apicoltore|apicoltrice c:paleontologo genetista neurologo/a cardiologo/a oncologo/a c:nutrizionista oceanografo/a informatico/a magistrato/a macchinista camionista terzino c:tennista c:ginnasta pugile corridore|corritrice sceneggiatore|sceneggiatrice scultore|scultrice modello/a cuoco/a c:chef editore|editrice antropologo/a
     c:enne cassiere|cassiera parrucchiere|parrucchiera muratore idraulico postino|postina cameriere|cameriera infermiere|infermiera maestro/a pensionato/a barista panettiere|panettiera fornaio/a macellaio/a sarto/a libraio/a bibliotecario/a giardiniere falegname elettricista meccanico/a commesso/a bidello/a badante casalinga stilista ballerino/a pianista violinista rapper comico/a fisioterapista dentista albergatore|albergatrice bagnino/a vignaiolo/a
     ministro/a c:presidente f:presidentessa c:premier sindaco/a c:portavoce direttore/a segretario/a capo|capa c:responsabile
     c:leader c:dirigente deputato/a c:parlamentare senatore/a consigliere/a assessore/a f:assessora governatore/a prefetto/a
     questore/a commissario/a procuratore/a c:pm c:gip c:gup c:magistrato c:giudice avvocato/a f:avvocata f:avvocatessa
     c:legale c:difensore notaio/a c:testimone c:teste f:vittima imputato/a indagato/a c:sospettato accusato/a c:detenuto
     arrestato/a condannato/a esperto/a c:specialista ricercatore/a scienziato/a professore|professoressa c:docente
     c:insegnante maestro/a studente|studentessa alunno/a c:universitario c:economista c:analista politologo/a sociologo/a
     storico/a filosofo/a psicologo/a c:psichiatra biologo/a climatologo/a meteorologo/a geologo/a sismologo/a vulcanologo/a
     epidemiologo/a virologo/a infettivologo/a tossicologo/a fisico/a chimico/a matematico/a astronomo/a astrofisico/a
     medico/a dottore|dottoressa chirurgo/a infermiere/a c:farmacista c:pediatra c:giornalista redattore/a
     c:cronista c:reporter c:corrispondente inviato/a c:editorialista c:opinionista conduttore/a
     presentatore/a autore/a scrittore/a romanziere/a poeta|poetessa c:regista produttore/a attore/a c:cantante
     c:musicista c:artista pittore/a ballerino/a coreografo/a compositore/a comico/a fotografo/a architetto/a
     ingegnere/a f:ingegnera tecnico/a allenatore/a tecnico c:mister c:ct calciatore/a giocatore/a capitano/a portiere/a
     c:attaccante difensore c:centrocampista arbitro/a c:ciclista nuotatore/a c:atleta campione|campionessa
     vincitore/a sportivo/a tifoso/a c:pilota navigatore/a marinaio pescatore/a agricoltore/a allevatore/a contadino/a
     viticoltore/a operaio/a lavoratore/a c:dipendente impiegato/a c:manager imprenditore/a proprietario/a
     c:titolare gestore inquilino/a c:commerciante c:negoziante ristoratore/a panettiere/a artigiano/a
     fondatore/a cofondatore/a c:azionista banchiere/a negoziatore/a mediatore/a ambasciatore/a diplomatico/a c:console
     generale colonnello c:comandante tenente ammiraglio/a c:militare soldato|soldatessa c:ufficiale
     sergente poliziotto/a c:agente carabiniere/a c:vigile pompiere/a finanziere maresciallo/a brigadiere ispettore/a
     investigatore/a c:inquirente c:sindacalista delegato/a c:rappresentante c:esponente c:militante c:attivista
     c:manifestante volontario/a membro/a iscritto/a sostenitore/a oppositore/a avversario/a critico/a c:rivale
     candidato/a cancelliere/a re|regina principe|principessa papa pontefice vescovo arcivescovo m:cardinale parroco prete
     sacerdote pastore imam rabbino f:suora c:coordinatore tesoriere/a c:vicepremier c:vicepresidente
     eurodeputato/a c:europarlamentare relatore/a c:abitante c:residente vicino/a cittadino/a
     c:passante passeggero/a c:utente c:cliente consumatore/a c:turista viaggiatore/a c:automobilista
     c:autista c:conducente ferroviere/a uomo f:donna ragazzo/a bambino/a f:madre f:mamma padre m:papà figlio/a
     fratello f:sorella f:moglie marito c:coniuge vedovo/a cugino/a zio/a nonno/a amico/a c:parente c:giovane c:adolescente
     neonato/a pensionato/a anziano/a c:superstite sopravvissuto/a ferito/a c:migrante profugo/a rifugiato/a c:esule
     interessato/a c:numero amministratore/a c:collega predecessore successore c:assistente collaboratore/a c:astronauta
     c:costituzionalista demografo/a c:urbanista statistico/a archeologo/a veterinario/a botanico/a
     soccorritore/a organizzatore/a c:ospite invitato/a c:partecipante relatore/a c:commentatore osservatore/a c:garante
     patron c:coach c:guardasigilli c:capogruppo capodelegazione c:numero c:dem c:leghista
     c:forzista c:socialista c:centrista c:ambientalista c:comunista c:liberale pentastellato/a c:dissidente
     filosofo c:blogger c:influencer c:youtuber c:governante inquilino c:influencer c:statista c:tycoon politico/a
     m:patriarca c:giurista c:penalista operatore/a attore bagnino/a c:alpinista c:guida
     sottosegretario/a viceministro/a rettore/a c:preside dirigente provveditore f:sindaca f:premier
     coordinatore/a c:referente primario primario/a proprietario vicesindaco/a pescatore c:caposquadra`,
  ],
  [
    'group',
    `p:autorità p:forze p:media p:genitori p:soccorsi p:ricercatori p:esperti p:inquirenti p:investigatori p:sindacati
     p:soccorritori p:abitanti p:residenti p:osservatori p:scienziati p:talebani p:ribelli p:insorti p:fonti p:opposizioni
     f:maggioranza f:opposizione f:sinistra f:destra f:popolazione f:folla m:pubblico f:famiglia f:coppia f:delegazione
     p:truppe p:socialisti p:repubblicani p:democratici p:ambientalisti p:verdi p:dem p:democratici m:centrodestra
     m:centrosinistra f:gente p:familiari p:parenti p:legali p:pm p:giudici p:tifosi p:operatori m:campo f:diplomazia f:difesa
     f:accusa f:comunità f:fonte p:ambienti p:vertici m:entourage m:staff f:minoranza f:coalizione f:fonte`,
  ],
  [
    'organization',
    `ministero colosso conglomerato gigante costruttore governo f:polizia f:questura f:prefettura m:comune f:regione f:provincia f:città m:paese m:stato
     m:partito m:movimento f:alleanza m:sindacato f:confederazione f:federazione f:unione f:associazione f:ong
     f:organizzazione f:fondazione f:commissione m:comitato m:consiglio m:senato m:parlamento f:camera m:congresso
     m:tribunale f:corte f:procura f:giustizia f:presidenza f:cancelleria m:quirinale m:viminale f:farnesina m:colle
     m:cremlino m:vaticano m:pentagono f:ambasciata m:consolato m:esercito f:marina f:guardia f:nato f:onu
     f:società f:impresa f:azienda f:ditta m:gruppo f:compagnia f:controllata f:banca f:bce f:assicurazione m:costruttore
     m:produttore m:operatore m:fornitore f:piattaforma m:colosso m:laboratorio f:fabbrica f:direzione m:gabinetto
     m:ufficio m:servizio f:agenzia f:autorità f:authority m:istituto f:istat m:osservatorio f:università f:scuola m:liceo
     f:facoltà m:ospedale f:clinica f:asl f:asp m:policlinico f:accademia m:museo m:teatro m:festival m:club f:squadra
     f:lega f:fifa f:uefa m:fondo m:centro f:rete m:collettivo f:emittente f:chiesa f:diocesi f:parrocchia f:moschea
     f:collettività m:consorzio f:cooperativa f:confindustria f:cgil f:cisl f:uil f:fiom f:coldiretti f:codacons m:codacons
     f:istituzione f:amministrazione f:giunta f:milizia m:regime m:potere m:esecutivo m:palazzo m:porto m:aeroporto
     f:capitaneria f:centrale f:finanza f:arma m:nucleo m:reparto m:commissariato f:casa f:sezione m:think-tank
     m:gestore m:promotore m:fmi f:oms f:ue f:confesercenti f:confcommercio f:protezione f:croce f:squadra f:nazionale
     m:circolo f:sezione m:ente f:enel f:corte m:garante f:consulta m:csm f:anm m:dipartimento m:raggruppamento
     f:federcalcio m:coni m:fronte f:sezione f:holding f:multinazionale f:startup f:assemblea`,
  ],
  [
    'outlet',
    `m:giornale m:quotidiano m:settimanale m:mensile f:rivista m:magazine f:radio f:televisione f:tv f:stampa f:redazione
     m:tabloid f:gazzetta m:sito f:ansa f:testata m:notiziario m:portale m:periodico`,
  ],
  [
    'document',
    `studio rapporto f:ricerca f:indagine sondaggio documento f:nota m:report m:libro m:volume articolo f:lettera f:mail
     f:email testo m:decreto f:legge progetto f:proposta f:risoluzione f:sentenza f:ordinanza f:decisione verbale f:denuncia
     m:atto contratto accordo trattato f:convenzione f:carta bilancio f:perizia f:analisi f:valutazione f:stima
     f:statistica m:dato f:circolare m:dossier m:archivio f:tesi f:pubblicazione f:autopsia censimento f:previsione
     bollettino f:petizione f:biografia p:memorie resoconto editoriale ricorso f:direttiva regolamento emendamento
     programma manifesto f:costituzione f:informativa f:relazione f:dichiarazione-scritta m:memorandum f:bozza m:messaggio
     f:richiesta f:motivazione p:motivazioni p:carte p:atti f:mozione f:interrogazione f:interpellanza m:esposto
     m:striscione m:cartello f:querela`,
  ],
  [
    'statement',
    `m:elogio m:plauso m:attacco m:affondo m:sfogo m:annuncio f:denuncia m:grido f:riflessione m:saluto p:parole f:rabbia f:amarezza
     comunicato f:dichiarazione messaggio f:parola discorso annuncio f:affermazione f:testimonianza racconto f:versione
     f:spiegazione f:ammissione f:confessione f:risposta f:reazione f:precisazione f:promessa f:minaccia avvertimento
     appello f:accusa f:critica f:informazione f:voce m:parere f:opinione avviso f:formula slogan argomento f:conclusione
     f:constatazione f:raccomandazione f:smentita f:frase f:battuta m:commento f:replica f:rivelazione f:notizia f:tesi
     f:considerazione m:monito f:indiscrezione f:ricostruzione m:videomessaggio m:ragionamento f:indicazione`,
  ],
  ['post', 'm:tweet m:post m:commento m:video f:storia f:chat m:blog m:thread m:social p:social m:profilo f:pagina'],
  [
    'interview',
    'f:intervista m:colloquio f:conversazione f:audizione m:dibattito m:dialogo f:telefonata m:interrogatorio f:deposizione',
  ],
  [
    'event',
    `f:conferenza m:punto-stampa m:intervento m:congresso m:comizio f:riunione f:seduta f:udienza processo vertice m:summit
     m:forum convegno f:cerimonia f:visita f:manifestazione incontro f:sessione f:arringa f:requisitoria f:partita f:finale
     torneo f:inaugurazione omaggio f:convention f:marcia f:assemblea m:briefing f:presentazione f:festa f:kermesse
     m:evento f:veglia m:question-time m:meeting m:consiglio-dei-ministri f:messa m:funerale p:funerali m:angelus f:omelia`,
  ],
  [
    'broadcast',
    'f:trasmissione f:puntata m:podcast documentario m:tg m:telegiornale m:microfono f:diretta m:programma-tv m:talk',
  ],
  [
    'time',
    `m:lunedì m:martedì m:mercoledì m:giovedì m:venerdì sabato f:domenica gennaio febbraio marzo aprile maggio giugno luglio
     agosto settembre ottobre novembre dicembre giorno f:giornata f:settimana m:mese anno f:mattina f:mattinata
     mezzogiorno pomeriggio f:sera f:serata f:notte f:mezzanotte f:ora minuto secondo m:weekend secolo decennio
     f:primavera m:estate autunno inverno trimestre semestre f:vigilia indomani momento istante f:epoca periodo f:volta
     inizio f:fine m:natale f:pasqua f:era tempo quinquennio mandato f:decina f:ventina f:trentina f:stagione
     f:stamattina f:stasera`,
  ],
  [
    null,
    `f:conferma f:domanda f:condanna f:firma f:mostra f:caccia f:cattura f:consegna f:copia f:cucina f:fuga f:gara f:pianta
     f:rivolta f:sfida f:spinta f:svolta f:tutela f:verifica m:invito m:ricordo m:timore m:augurio m:saluto m:canto m:ballo
     m:gioco m:giro m:grido m:lancio m:ritorno m:salto m:sogno m:suono m:taglio m:uso m:viaggio m:volo m:pianto
     f:chiamata f:entrata f:salita f:discesa f:vita f:ferita f:salva f:opera m:bilico m:fatto f:posto f:causa f:forma m:corso m:conto m:resto m:aiuto f:offerta f:lotta f:porta m:dubbio f:speranza m:est
     f:sorte m:voto f:pena f:crisi m:limite f:riserva m:segno m:titolo f:traccia f:ripresa f:riforma f:morte f:venuta
     f:vista f:uscita m:arrivo f:durata m:pensiero f:idea f:parte f:pressione m:debito m:prezzo m:costo m:aumento m:calo
     f:perdita m:guadagno f:vendita m:acquisto m:sciopero f:guerra f:pace m:attacco m:colpo f:esplosione m:incendio
     m:incidente f:prova f:ragione m:obiettivo m:piano f:misura f:politica f:situazione m:problema f:soluzione m:rischio
     m:pericolo f:sicurezza f:salute f:vita f:acqua m:fuoco f:barca f:nave m:mare f:strada f:via m:treno m:aereo f:auto
     f:somma f:lista f:foto f:immagine f:classe f:regola f:funzione m:lavoro m:ruolo f:base m:conflitto m:ritiro
     m:ritratto m:estratto f:pesca f:marca f:dimissione p:dimissioni f:nomina f:vittoria f:sconfitta f:scena f:apertura
     f:chiusura f:creazione f:scomparsa f:gestione m:sostegno m:legame m:bene m:mezzo m:bisogno f:cura m:controllo
     f:produzione f:sala f:tavola f:tassa f:linea f:tappa f:specie f:intesa f:disputa f:grazia f:riva f:multa
     m:soccorso m:percorso m:concorso m:potere m:dovere m:sapere m:futuro m:prodotto m:rumore m:credito m:profitto
     m:ritardo m:arresto m:interesse m:prestito m:rifiuto m:accesso m:successo m:progresso m:eccesso m:decesso f:scelta
     m:senso m:pasto m:caso m:passo m:corpo m:peso m:braccio m:bosco m:ponte m:cantiere m:gol f:rete m:stato m:conto
     f:presa f:spesa f:difesa f:attesa f:offesa f:chiesta f:inchiesta f:richiesta f:resa f:corsa f:mossa f:promessa
     f:messa f:permesso m:permesso f:sorpresa f:impresa f:ripresa f:risorsa f:posta f:testa f:costa f:vista f:pista`,
  ],
]

const FEMALE = /(?:a|zione|sione|gione|tà|tù|ice|udine)$/

function genderByEnding(singular: string): GrammaticalGender {
  return FEMALE.test(singular) ? 'female' : 'male'
}

/** *ministro* → *ministri*, *giudice* → *giudici*, *collega* → *colleghi*, *banca* → *banche*, *vigilia* → *vigilie*. */
function pluralOf(singular: string): string {
  if (/[àèìòù]$/.test(singular) || !/[aeio]$/.test(singular) || SAME.has(singular)) return singular
  if (
    /(?:ista|eta|ota|auta|arca|iatra|emma|ema|mma)$/.test(singular) &&
    !/^(?:vista|lista|pista|rivista|intervista|inchiesta|fidata|carta|testata)$/.test(singular)
  )
    return `${singular.slice(0, -1).replace(/c$/, 'ch')}i`
  if (singular === 'uomo') return 'uomini'
  if (/[cg]ia$/.test(singular)) return `${singular.slice(0, -2)}e`
  if (/[cg]a$/.test(singular)) return `${singular.slice(0, -1)}he`
  if (/a$/.test(singular)) return `${singular.slice(0, -1)}e`
  if (/io$/.test(singular)) return singular.slice(0, -1)
  if (/(?:[^i]co|go)$/.test(singular) && !/(?:greco|logo)$/.test(singular)) return `${singular.slice(0, -1)}hi`
  return `${singular.slice(0, -1)}i`
}

/** Nouns with one form for singular and plural. */
const SAME = new Set(
  'premier leader manager radio foto auto re papa gip pm portavoce crisi analisi tesi specie serie via capogruppo guardasigilli moto'.split(
    ' ',
  ),
)

/** *ministro* → *ministra*, *direttore* → *direttrice*, *consigliere* → *consigliera*. */
function feminineOf(masculine: string): string {
  if (/ssore$/.test(masculine)) return masculine.replace(/e$/, 'a')
  if (/[dt]ore$/.test(masculine) && !/^(?:questore|pastore)$/.test(masculine))
    return masculine.replace(/tore$/, 'trice').replace(/dore$/, 'ditrice')
  return masculine.replace(/[oe]$/, 'a')
}

/** By form, lower case. */
export const nouns: ReadonlyMap<string, NounFacts> = nounTable(CLASSES, {
  pluralOf,
  genderByEnding,
  feminineOf,
  prefixes: ['ex-', 'vice', 'neo'],
})
