import type { NounLists } from '../scandinavian/nouns'
import { words } from '../word-list'

/** Danish nouns by what they stand for; the endings of a kind are singular and plural, each indefinite and definite. */
export const nounLists: NounLists = {
  endings: {
    en: '- en er erne',
    e: 'e en er erne',
    er: 'er eren ere erne',
    mand: 'mand manden mænd mændene',
    net: '- et - ene',
    neter: '- et er erne',
    ne: 'e et er erne',
    nium: 'ium iet ier ierne',
    t: '- ten ter terne',
    f: '- fen fer ferne',
    ning: '- en er erne',
    nel: 'el len ler lerne',
  },
  classes: [
    [
      'person',
      {
        en: `minister statsminister udenrigsminister direktør redaktør chefredaktør advokat jurist journalist reporter korrespondent økonom cheføkonom specialist professor doktor lektor rektor historiker
          biskop konge dronning general admiral oberst kaptajn officer soldat politikommissær kommissær vicepolitiinspektør inspektør politiinspektør kandidat diplomat student patient klient agent assistent konsulent kommentator
          talsperson pilot passager turist ambassadør guvernør senator monark psykolog sociolog biolog meteorolog geolog arkæolog epidemiolog virolog formand investor ingeniør arkitekt artist regissør
          producent manager keeper nabo ven kollega ordfører repræsentant præsident analytiker politiker kritiker musiker tekniker ansvarlig forsvarer person aktieanalytiker valgforsker kunstner viceborgmester borgmester kriminolog
          astronaut fysiker kemiker statistiker akademiker seniorøkonom seniorforsker kommunaldirektør`,
        t: 'demokrat aktivist ekspert specialist økonomekspert pilot afghan chefanalyt',
        f: 'chef pressechef sikkerhedschef indsatschef kommunikationschef operationschef afdelingschef souschef polit',
        er: `led næstled partiled gruppeled forskningsled skoled ordfør forsk lær skolelær træn landstræn domm byretsdomm landsdomm højesteretsdomm spill fodboldspill medarbejd tals efterforsk anklag senioranklag forsvar vagtchefsled programled studievært
          angrib midtbanespill løb cykelrytt svømm sang histori rådgiv seniorrådgiv arbejdsgiv arbejdstag lej udlej ejer ej køb sælg seer lytt læs deltag vind tab forfatt skuespill stift grundlægg indbygg bebo borg iværksætt
          fisk arrangør støtt modstand medspill håndværk landmand sygeplejersk åstedsteknik redn`,
        mand: 'tals politi brand ombuds for tjeneste forretnings land sports før amts fag bestyrelsesfor partifor nord styr hverv',
        e: `årig talskvind kvind sygeplejersk læg overlæg pig enk kamerat kolleg bandeled medarbejderske forsvarsadvokat~ pårørend ansat studerend`,
        net: 'barn offer vidne medlem byrådsmedlem folketingsmedlem bestyrelsesmedlem ombud',
        ne: 'vidn øjenvidn',
        'as is':
          'forældre ofre ofrene vidner naboer efterladte pårørende lægerne forskerne sigtede tiltalte forurettede borgmestre borgmesteren mesteren børn',
      },
    ],
    [
      'group',
      {
        'as is': `folk eksperter forskere kritikere kilder myndigheder myndighederne pårørende efterladte forældre indbyggere beboere demonstranter aktivister læger politikere medier medierne vælgere fans naboer
          vidner oprørere styrker soldater russerne amerikanerne ukrainerne israelerne palæstinenserne elever lærere økonomer analytikere observatører kolleger fagforeninger advokater talspersoner efterforskere briterne partier`,
      },
    ],
    [
      'organization',
      {
        en: `regering kommune organisation institution fabrik ambassade delegation kommission union opposition forening koalition føderation domstol højskole skole bank nationalbank kirke afdeling efterretningstjeneste styrelse
          tjeneste klub ret byret landsret højesteret anklagemyndighed aktion redaktion bevægelse ledelse branche hær myndighed fagforening virksomhed koncern fond region politikreds styrelse beredskab brandvæsen enhed forvaltning fonden`,
        e: `kommun skol kirk højskol ledels bevægels ambassad efterretningstjenest tjenest styrels`,
        net: `selskab råd forbund fagforbund politi parti tilsyn direktorat sygehus hospital folketing storting landshold bispedømme universitet institut flyselskab rederi udvalg center sekretariat museum forsvar beredskab
          datatilsyn brandvæsen rigspoliti hovedstadens~beredskab hovedkontor akademi redningsberedskab byråd konsortium forsvarsministeri kontor`,
        neter: `universitet institut rederi parti hospital museum sekretariat luftfartsselskab politidistrikt`,
        nium: `minister udenrigsminister forsvarsminister justitsminister konsort`,
        'as is': `politiet regeringen kommunen anklagemyndigheden retten byretten landsretten domstolen forsvaret brandvæsenet folketinget ministeriet kommissionen unionen bestyrelsen ledelsen nato hospitalet partiet rigspolitiet
          socialdemokratiet venstre pentagon kreml forbundet sundhedsstyrelsen fødevarestyrelsen nationalbanken dmi dsb skat beredskabet flyvevåbnet bestyrelse virksomheden selskabet byrådet klubben`,
      },
    ],
    [
      'outlet',
      {
        en: 'avis netavis lokalavis kanal tv-kanal tv-station nyhedskanal hjemmeside netside radiokanal',
        net: 'nyhedsbureau bureau medie magasin tidsskrift blad dagblad ugeblad',
        neter: 'nyhedsbureau bureau magasin',
        ne: 'medi netmedi nyhedsmedi erhvervsmedi',
        'as is': 'avisen dagbladet nyhedsbureauet mediet telegrambureauet',
      },
    ],
    [
      'document',
      {
        en: 'rapport betænkning undersøgelse måling meningsmåling ansøgning dom kendelse artikel kronik statistik aftale prognose e-mail mail lov anmeldelse bog redegørelse opgørelse afgørelse udredning',
        e: 'undersøgels analys kendels anmeldels aftal redegørels opgørels afgørels prognos',
        net: 'brev dokument forslag lovforslag notat indlæg læserbrev referat tal budget regnskab anklageskrift studie udspil svar~',
        neter: 'dokument notat referat budget studi',
        ne: 'studi',
        'as is':
          'artiklen artikler dommen bogen rapporten studiet tallene dokumenter dokumenterne anklageskriftet loven data undersøgelsen undersøgelser analysen',
      },
    ],
    [
      'statement',
      {
        en: 'kommentar forklaring udtalelse pressemeddelelse meddelelse melding mening opfattelse version beskrivelse reaktion påstand kilde advarsel tilståelse besked vurdering erklæring',
        e: 'udtalels pressemeddelels meddelels kild beskrivels tilståels opfattels',
        net: 'svar løfte krav citat udsagn vidneudsagn skriftligt~svar mailsvar',
        'as is': 'oplysninger oplysningerne kilde kilden kilder kilderne ord',
      },
    ],
    [
      'post',
      {
        net: 'opslag facebook-opslag facebookopslag indlæg tweet',
        en: 'tweet video blog',
        'as is': 'x facebook instagram twitter linkedin tiktok telegram',
      },
    ],
    ['interview', { net: 'interview', en: 'samtale telefonsamtale afhøring', e: 'samtal', 'as is': 'interviewet' }],
    [
      'event',
      {
        en: 'konference retssag høring debat ceremoni demonstration markering kongres samling spørgetime briefing ankesag samråd generalforsamling forhandling afhøring',
        e: 'pressekonferenc konferenc',
        net: 'møde topmøde pressemøde landsmøde årsmøde doorstep grundlovsforhør retsmøde samråd foredrag',
        ne: 'mød topmød pressemød landsmød retsmød',
        'as is': 'debatten kongressen grundlovsforhøret',
      },
    ],
    [
      'broadcast',
      {
        net: 'program nyhedsprogram',
        neter: 'program',
        en: 'udsendelse podcast dokumentar podkast',
        e: 'udsendels',
        'as is': 'radio tv deadline radioavisen programmet',
      },
    ],
    [
      'time',
      {
        en: 'dag mandag tirsdag onsdag torsdag fredag lørdag søndag aften morgen eftermiddag formiddag sommer vinter weekend måned time uge nat periode',
        e: 'tim ug',
        net: 'år årti minut kvartal efterår forår',
        neter: 'minut',
        'as is':
          'går dag morges fjor aften aftes nat påske jul januar februar marts april maj juni juli august september oktober november december dage uger måneder timer tiden natten',
      },
    ],
  ],
  alike: ['talsperson talsmand talskvinde', 'læge overlæge', 'forsker videnskabsmand', 'formand forkvinde'],
  female: words('kvinde talskvinde pige kone enke mor datter søster dronning forkvinde'),
  male: words('mand talsmand konge dreng far søn bror'),
}
