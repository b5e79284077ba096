import type { VerbFacts } from '../from-tables/tables'
import { type TensedVerbLists, verbTable } from '../romance/tensed-verbs'
import { reportingVerbs } from '../romance/verb-lists'
import { words } from '../word-list'
import { conjugate, futureOf } from './conjugate'

/**
 * Reporting verbs, a group a line: the frames they take, then the verbs, one with irregular forms with its parts
 * (`conjugate.ts`). Verbs of several words stand in `PHRASES`.
 */
const REPORTING: readonly [frames: string, verbs: string][] = [
  [
    'clause quote infinitive',
    `dire dice dicono disse detto dic dir, dichiarare, affermare, assicurare, sostenere sostiene sostengono sostenne - - sosterr,
     riconoscere - - riconobbe riconosciuto, ammettere - - ammise ammesso, confessare, negare, smentire, giurare, promettere - -
     promise promesso, garantire, confermare, precisare, annunciare, ritenere ritiene ritengono ritenne - - riterr, credere,
     pensare, sperare, temere, augurare, rivendicare, raccontare, spiegare, ribadire, minacciare, proporre propone
     propongono propose proposto propon proporr, chiedere - - chiese chiesto, comunicare, riferire,
     rispondere - - rispose risposto, aggiungere - - aggiunse aggiunto, scrivere - - scrisse scritto, ricordare,
     auspicare, pretendere - - pretese preteso, denunciare, lamentare`,
  ],
  [
    'clause quote',
    `sottolineare, replicare, insistere - - - insistito, proseguire prosegue proseguono, continuare, concludere - - concluse
     concluso, commentare, constatare, osservare, notare, rilevare, rimarcare, testimoniare, confidare, rivelare, svelare,
     criticare, attaccare, avvertire avverte avvertono, avvisare, allertare, ammonire, martellare, ripetere, reiterare, argomentare, obiettare,
     ribattere, controbattere, rincarare, concedere - - concesse concesso, convenire conviene convengono convenne convenuto -
     converr, riassumere - - riassunse riassunto, dettagliare, descrivere - - descrisse descritto, twittare, pubblicare,
     postare, lanciare, sussurrare, mormorare, bisbigliare, gridare, urlare, esclamare, proclamare, scandire, tuonare, sbottare,
     indignare, allarmare, preoccupare, stupire, rallegrare, congratulare, salutare, scherzare, ironizzare, sorridere - -
     sorrise sorriso, sospirare, interrogare, domandare, sentenziare, tagliare, chiosare, glissare, glossare, brontolare, borbottare,
     rimproverare, filosofeggiare, teorizzare, speculare, ipotizzare, analizzare, diagnosticare, pronosticare, predire predice predicono
     predisse predetto predic predir, profetizzare, anticipare, calcolare, valutare, segnalare, menzionare, citare, evocare,
     enunciare, esporre espone espongono espose esposto espon esporr, esprimere - - espresse espresso, formulare, informare,
     notificare, divulgare, diffondere - - diffuse diffuso, attestare, accertare, stabilire, dimostrare, provare, suggerire, insinuare,
     sottintendere - - sottintese sottinteso, raccomandare, consigliare, esortare, intimare, ordinare, esigere - - - esatto, reclamare, supplicare,
     implorare, difendere - - difese difeso, giustificare, rinfacciare, protestare, contestare, confutare, vantare, incalzare,
     riprendere - - riprese ripreso, completare, esordire, cominciare, iniziare, premettere - - premise premesso,
     specificare, puntualizzare, chiarire, evidenziare, rilanciare, rivolgere - - rivolse rivolto, appellare, ringraziare, invitare, spronare, difendere, tuonare,
     riflettere - - - riflettuto, ragionare, meditare, rammentare, rassicurare, tranquillizzare, considerare, indicare, mostrare, rettificare,
     correggere - - corresse corretto, elencare, illustrare, apostrofare, deplorare, biasimare, stigmatizzare, bacchettare, sferzare, stuzzicare,
     punzecchiare, gelare, asserire, asseverare, sciorinare, snocciolare, leggere - - lesse letto, titolare, tradurre traduce traducono
     tradusse tradotto traduc tradurr, motivare, argomentare, giudicare, stimare, sentire sente sentono, prevedere - - previde previsto -
     prevedr, invocare, sollecitare, auspicare, suonare, recitare, intervenire interviene intervengono intervenne intervenuto -
     interverr, attribuire, sintetizzare, contare, parlare, reagire, sfogare, vergognare, complimentare, scusare, dolere duole dolgono
     dolse doluto dol dorr, applaudire applaude applaudono, esultare, festeggiare, plaudire, rispedire, emergere - - emerse emerso, risultare, chiacchierare,
     verbalizzare, deporre depone depongono depose deposto depon deporr, riportare, rendicontare, rievocare, tranciare`,
  ],
  [
    'clause',
    `concordare, convenire conviene convengono convenne convenuto - converr, dubitare, decidere - - decise deciso, supporre suppone suppongono suppose supposto suppon supporr, presumere - - presunse presunto, sospettare,
     immaginare, escludere - - escluse escluso, scoprire scopre scoprono - scoperto, scommettere - - scommise scommesso, verificare,
     dedurre deduce deducono dedusse dedotto deduc dedurr, intuire, stabilire, deliberare, apprendere - - apprese appreso`,
  ],
  ['clause quote infinitive label', 'accusare'],
  [
    'label',
    `parlare, definire, chiamare, soprannominare, battezzare, bollare, tacciare, etichettare, paragonare, condannare, lodare,
     qualificare, apostrofare, ribattezzare, elogiare, bocciare, dipingere - - dipinse dipinto, salutare`,
  ],
]

/** Reporting verbs of several words. */
const PHRASES = [
  'fare sapere',
  'fare notare',
  'fare presente',
  'fare intendere',
  'fare capire',
  'fare eco',
  'lasciare intendere',
  'lasciare capire',
  'rendere noto',
  'mettere in guardia',
  'mettere in chiaro',
  'porre l accento',
  'puntare il dito',
  'tenere a precisare',
  'dare notizia',
  'tagliare corto',
  'andare all attacco',
]
/** Verbs that with a reflexive say what somebody calls himself: *si è detto «pronto»*. */
const REFLEXIVE = ['si dire', 'si dichiarare', 'si mostrare', 'si definire']

/** Verbs whose passive gives words too: *è stato annunciato che*. */
const PASSIVE = words(
  'dire annunciare indicare precisare confermare decidere riferire informare avvertire accusare comunicare segnalare ammettere ricordare spiegare stabilire dimostrare rivelare affermare riconoscere provare constatare scrivere',
)

/** Auxiliaries and modal verbs; `auxiliary` says what they wait for. Indicative and subjunctive | conditional; singular, then plural. */
const AUXILIARIES: readonly [lemma: string, auxiliary: VerbFacts['auxiliary'], singular: string, plural: string][] = [
  [
    'avere',
    'perfect',
    'ha aveva ebbe abbia avesse ho avrà | avrebbe',
    'hanno avevano ebbero abbiano avessero abbiamo avranno | avrebbero',
  ],
  [
    'essere',
    'passive',
    'è era fu sia fosse sono sarà | sarebbe',
    'sono erano furono siano fossero siamo saranno | sarebbero',
  ],
  ['venire', 'passive', 'viene veniva venne venga venisse | verrebbe', 'vengono venivano vennero vengano | verrebbero'],
  [
    'potere',
    'modal',
    'può poteva poté possa potesse potrà | potrebbe',
    'possono potevano poterono possano potranno | potrebbero',
  ],
  [
    'dovere',
    'modal',
    'deve doveva dovette debba dovesse dovrà | dovrebbe',
    'devono dovevano debbano dovranno | dovrebbero',
  ],
  [
    'volere',
    'modal',
    'vuole voleva volle voglia volesse vorrà | vorrebbe',
    'vogliono volevano vollero vogliano vorranno | vorrebbero',
  ],
  ['andare', 'future', 'va andava andò vada | andrebbe', 'vanno andavano andarono vadano | andrebbero'],
  ['stare', 'perfect', 'sta stava stia', 'stanno stavano stiano'],
  ['tenere', 'perfect', 'tiene teneva tenne', 'tengono tenevano tennero'],
  ['sapere', null, 'sa sapeva seppe sappia saprà | saprebbe', 'sanno sapevano seppero sappiano | saprebbero'],
]

/** Forms of auxiliaries that are not finite. */
const OTHER_FORMS: readonly [forms: string, lemma: string, form: VerbFacts['form'], VerbFacts['auxiliary']][] = [
  ['stato stata stati state', 'essere', 'participle', 'passive'],
  ['venuto venuta venuti venute', 'venire', 'participle', null],
  ['essere esser', 'essere', 'infinitive', null],
  ['avere aver', 'avere', 'infinitive', null],
  ['avuto avuta', 'avere', 'participle', null],
  ['potuto', 'potere', 'participle', 'modal'],
  ['dovuto', 'dovere', 'participle', 'modal'],
  ['voluto', 'volere', 'participle', 'perfect'],
  ['tenuto tenuta tenuti tenute', 'tenere', 'participle', 'perfect'],
  ['andato andata andati andate', 'andare', 'participle', null],
  ['saputo', 'sapere', 'participle', null],
  ['potere poter', 'potere', 'infinitive', null],
  ['dovere dover', 'dovere', 'infinitive', null],
  ['volere voler', 'volere', 'infinitive', null],
  ['andare andar', 'andare', 'infinitive', null],
  ['sapere saper', 'sapere', 'infinitive', null],
  ['venire venir', 'venire', 'infinitive', null],
  ['stare star', 'stare', 'infinitive', null],
  ['tenere tener', 'tenere', 'infinitive', null],
]

/** Other common verbs. */
const OTHERS = `soddisfare soddisfa soddisfano soddisfece soddisfatto soddisfac soddisfar, accettare, rifiutare, fingere - - finse finto, fare fa fanno fece fatto fac far, vedere - - vide visto - vedr, prendere - - prese preso, mettere - - mise messo,
  partire parte partono, uscire esce escono, servire serve servono, aprire apre aprono - aperto, offrire offre offrono - offerto,
  soffrire soffre soffrono - sofferto, coprire copre coprono - coperto, vivere - - visse vissuto - vivr, seguire segue seguono,
  morire muore muoiono - morto, nascere - - nacque nato, conoscere - - conobbe conosciuto, apparire appare appaiono apparve
  apparso, scomparire scompare scompaiono scomparve scomparso, correre - - corse corso, ricevere, diventare, tornare, ottenere
  ottiene ottengono ottenne - - otterr, contenere contiene contengono contenne - - conterr, mantenere mantiene mantengono mantenne
  - - manterr, appartenere appartiene appartengono appartenne - - apparterr, trattenere trattiene trattengono trattenne - -
  tratterr, permettere - - permise permesso, rimettere - - rimise rimesso, trasmettere - - trasmise trasmesso, commettere - -
  commise commesso, comprendere - - comprese compreso, produrre produce producono produsse prodotto produc produrr, condurre
  conduce conducono condusse condotto conduc condurr, ridurre riduce riducono ridusse ridotto riduc ridurr, costruire,
  distruggere - - distrusse distrutto, introdurre introduce introducono introdusse introdotto introduc introdurr, raggiungere - -
  raggiunse raggiunto, spegnere spegne spengono spense spento, costringere - - costrinse costretto, battere, combattere, valere
  vale valgono valse valso - varr, eleggere - - elesse eletto, iscrivere - - iscrisse iscritto, acquisire, includere - - incluse
  incluso, vincere - - vinse vinto, rompere - - ruppe rotto, vietare, accogliere accoglie accolgono accolse accolto, fuggire fugge
  fuggono, crescere - - crebbe cresciuto, risolvere - - risolse risolto, piacere piace piacciono piacque piaciuto, tacere, perdere -
  - perse perso, rendere - - rese reso, vendere, attendere - - attese atteso, scendere - - scese sceso, estendere - - estese esteso,
  dipendere - - dipese dipeso, sospendere - - sospese sospeso, tendere - - tese teso, finire, scegliere sceglie scelgono scelse
  scelto, riuscire riesce riescono, agire, subire, riempire, riunire, fornire, colpire, ferire, punire, investire, superare,
  salire sale salgono, dare dà danno diede dato - dar, passare, portare, restare, rimanere rimane rimangono rimase rimasto -
  rimarr, arrivare, entrare, montare, cadere - - cadde caduto - cadr, girare, trovare, cercare, lasciare, amare, giocare,
  guadagnare, toccare, tirare, uccidere - - uccise ucciso, occupare, rientrare, incontrare, visitare, lavorare, camminare,
  mangiare, bere beve bevono bevve bevuto bev berr, dormire dorme dormono, comprare, acquistare, pagare, costare, aumentare,
  diminuire, calare, arretrare, atterrare, decollare, volare, arrestare, fermare, liberare, incarcerare, assolvere - - assolse
  assolto, processare, indagare, chiudere - - chiuse chiuso, creare, organizzare, preparare, formare, dirigere - - diresse diretto,
  guidare, gestire, controllare, sorvegliare, proteggere - - protesse protetto, salvare, aiutare, accompagnare, dominare,
  partecipare, assistere - - - assistito, votare, adottare, respingere - - respinse respinto, approvare, convalidare, firmare,
  nominare, designare, sostituire, succedere - - successe successo, dimettere - - dimise dimesso, licenziare, assumere - - assunse
  assunto, impiegare, sopprimere - - soppresse soppresso, riformare, modificare, cambiare, migliorare, peggiorare, rafforzare,
  limitare, autorizzare, impedire, evitare, provocare, causare, suscitare, riguardare, rappresentare, costituire, comporre
  compone compongono compose composto compon comporr, figurare, esistere - - - esistito, sembrare, durare, mancare, bastare,
  puntare, usare, utilizzare, applicare, installare, finanziare, spendere - - spese speso, risparmiare, dedicare, negoziare,
  trattare, discutere - - discusse discusso, scambiare, condividere - - condivise condiviso, dividere - - divise diviso, separare,
  unire, radunare, mobilitare, manifestare, sfilare, bloccare, evacuare, spostare, trasportare, inviare, mandare, consegnare,
  depositare, registrare, misurare, pesare, studiare, esaminare, testare, curare, vaccinare, ricoverare, operare, rilevare,
  filmare, girare, cantare, ballare, disegnare, inaugurare, celebrare, onorare, premiare, ispirare, influenzare, abitare,
  ospitare, situare, attraversare, sorvolare, avvicinare, allontanare, prolungare, rinviare, annullare, moltiplicare, accelerare,
  frenare, cessare, tentare, osare, esitare, obbligare, spingere - - spinse spinto, bruciare, allagare, devastare,
  abbattere, crollare, schiacciare, urtare, affondare, galleggiare, ritirare, imporre impone impongono impose imposto impon
  imporr, disporre dispone dispongono dispose disposto dispon disporr, opporre oppone oppongono oppose opposto oppon opporr,
  interessare, ignorare, dimenticare, guardare, conservare, possedere possiede possiedono, sconvolgere - - sconvolse sconvolto,
  coinvolgere - - coinvolse coinvolto, svolgere - - svolse svolto, consistere, resistere, persistere, beneficiare, approfittare,
  contribuire, distribuire, servire, rompere, riparare, risalire risale risalgono, consultare, convocare, sciogliere scioglie
  sciolgono sciolse sciolto, pareggiare, segnare, eliminare, disputare, affrontare, sollevare, alzare, togliere toglie tolgono
  tolse tolto, meritare, rischiare, esercitare, muovere muove muovono mosse mosso, nuotare, impegnare, incoraggiare, tradire,
  arricchire, avviare, varare, stanziare, ripartire riparte ripartono, riaprire riapre riaprono - riaperto, succedere, capire,
  bisognare, occorrere - - occorse occorso, accadere - - accadde accaduto - accadr, avvenire avviene avvengono avvenne avvenuto -
  avverr, toccare, spettare, nascondere - - nascose nascosto, esplodere - - esplose esploso, scattare, scoppiare, precipitare,
  investire, schierare, sbarcare, salpare, affidare, ritrovare, recuperare, sequestrare, perquisire, interrogare, rubare,
  aggredire, minacciare, picchiare, sparare, accoltellare, festeggiare, debuttare, gareggiare, qualificare, retrocedere - -
  retrocesse retrocesso, mentire mente mentono, truffare, ingannare, corrompere - - corruppe corrotto, violare, favorire, falsificare, manipolare, occultare, truccare, emergere - - emerse emerso, risultare, evincere, ringraziare, andare, presentare, aspettare, volgere - - volse volto, apparire, diffidare`

const lists: TensedVerbLists = {
  reporting: REPORTING,
  phrases: PHRASES,
  reflexive: REFLEXIVE,
  impersonal: [
    ['emergere', 'da'],
    ['evincere', 'da'],
  ],
  passive: PASSIVE,
  auxiliaries: AUXILIARIES,
  otherForms: OTHER_FORMS,
  others: OTHERS,
  conjugate,
  futureOf,
}

/** By base form. */
export const reporting = reportingVerbs(lists)

const table = verbTable(lists)
// *sono*: *am*, and *are* of several, which newspapers mean
const are = table.get('sono')
if (are) table.set('sono', { ...are, number: 'plural' })

/** Verbs by every form; of two with the same form the one named first. */
export const verbs: ReadonlyMap<string, VerbFacts> = table

/** Endings that only finite verbs have: imperfect, simple past, future, conditional, past subjunctive. */
const FINITE =
  /(?:.{3}[aei]vano|.{3}arono|.{3}irono|.{2}[ei]rebber?o?|.{2}[ei]ranno|.{2}[ei]rà|.{2}[aei]ssero|.{3}[^aeiou]ò)$/
/** An infinitive with its pronouns: *averlo*, *difendersi*. */
const TIED = /^.{2,}[aei]r(?:[clmstv][aeio]|gli|gliel[aeio]|ne|[mtcvs]el[aeio])$/
const CONDITIONAL = /rebber?o?$/
const PLURAL = /(?:no|ro)$/

/** An unknown word that its ending alone makes a verb. */
export function guessVerb(word: string): VerbFacts | null {
  // *di diverso avviso*
  if (word === 'diverso' || word === 'diversa') return null
  if (TIED.test(word)) return { lemma: word, form: 'infinitive', mood: 'indicative', number: null, auxiliary: null }
  if (!FINITE.test(word)) return null
  return {
    lemma: word,
    form: 'finite',
    mood: CONDITIONAL.test(word) ? 'conditional' : 'indicative',
    number: PLURAL.test(word) ? 'plural' : 'singular',
    auxiliary: null,
  }
}
