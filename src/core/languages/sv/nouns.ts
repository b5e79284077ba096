import type { NounLists } from '../scandinavian/nouns'
import { words } from '../word-list'

/** Swedish nouns by what they stand for; the endings of a kind are singular and plural, each indefinite and definite. */
export const nounLists: NounLists = {
  endings: {
    ar: '- en ar arna',
    er: '- en er erna',
    n: '- n r rna',
    nr: '- n er erna',
    are: 'are aren are arna',
    or: 'a an or orna',
    e: 'e en ar arna',
    iker: 'iker ikern iker ikerna',
    man: 'man mannen män männen',
    net: '- et - en',
    nt: '- t n na',
    ni: '- t n na',
    nium: 'ium iet ier ierna',
    nparti: '- et er erna',
    nel: 'el let el len',
    nfrån: '- t - en',
    eln: 'el eln lar larna',
    ent: '- en - en',
    s: '- n - na',
  },
  classes: [
    [
      'person',
      {
        ar: `åring general amiral ambassadör kung prins doktorand drottning statschef polischef chef regeringschef vd presschef kommunikationschef informationschef säkerhetschef
          räddningschef insatschef kanslichef budgetchef valchef försvarschef förbundskapten kapten`,
        er: `minister president premiärminister person talesperson ordförande expert specialist analytiker ekonom advokat jurist journalist kolumnist polis poet präst biskop
          kandidat diplomat student patient klient agent assistent konsult politiker kommissarie direktör ingenjör arkitekt konstnär producent kommendör officer soldat
          skådespelerska sångerska domarinna kommissionär rektor aktivist terapeut psykolog biolog sociolog statsvetare meteorolog virolog epidemiolog kriminolog geolog arkeolog ekolog
          astronom astronaut konsument passagerare turist pilot ledamot riksdagsledamot filosof monark aktör entreprenör regissör redaktör chefredaktör ambassadör frisör
          guvernör kommentator reporter programledare moderator borgmästare gruppledare språkrör ombudsman klimatolog dirigent politruk miljardär granne`,
        are: `tales forsk ledamöt led partiled grupped oppositionsled programled förhandlingsled lär dom åklag statsåklag kammaråklag läk överläk författ träna målvaktsträn spel spelar
          förbundsträn häst rådgiv förar busschaufför grundar äg utred fackföreningsled ledarskribent sjuksköter medarbet arbetstag arbetsgiv besök boend demonstrant fisk brottslig kritik
          försvar anfall mittfält mål löp åk skidåk cykl simm musik sång konst student elev undersköt säljar delägar borgmäst statsvet samhällsvet histori väljar riksdagskandid
          meteor försvarsadvok sekretera talesm förundersökningsled åskåd kommunal jägar brandm byggar utövar företag småföretag forskningsled projektled klubbled statssekreter länspolism
          kommissar vetenskapsm justiti försök efterträd företräd ställföreträd förtrogen lantbruk motståndar anhängar aktieäg hyresgäst köpar tittar läs lyssnar`,
        n: `moderatled vice~ordförande statsåklagare ordförande tillförordnad anhörig`,
        man: `tales polis brand ombuds fack rörelse tjänste styres mål forsknings affärs råd lands vetenskaps förtroende landshövding spåman`,
        or: `kvinn taleskvinn sjuksköterska änk flick hustr`,
        e: `pojk kollegae`,
        eln: 'eng',
        iker: `polit krit anal tekn mus klin`,
        'as is': `forskarna läkarna ministrar ministrarna domare domarna åklagarna`,
        net: `statsråd kommunalråd justitieråd landsting~sråd regionråd borgarråd oppositionsråd barn offer brottsoffer vittne ögonvittne ombud målsägandebiträde biträde fan språkrör`,
        nt: `vittne`,
        nr: `professor doktor rektor senator kommentator moderator inspektor lektor direktor`,
        s: `statsminister minister utrikesminister finansminister justitieminister reporter trainer manager`,
      },
    ],
    [
      'group',
      {
        'as is': `människor experter forskare kritiker källor myndigheter anhöriga föräldrar invånare boende demonstranter aktivister poliser läkare ministrar politiker medier
          väljare supportrar grannar vittnen rebeller trupper soldater talibanerna moderaterna socialdemokraterna sverigedemokraterna liberalerna kristdemokraterna
          vänsterpartisterna centerpartisterna republikanerna demokraterna ryssarna amerikanerna ukrainarna israelerna palestinierna elever lärare ekonomer analytiker bedömare
          kollegor fackförbund bolag företrädare talespersoner advokater åklagare`,
      },
    ],
    [
      'organization',
      {
        er: `polis myndighet kommun region domstol organisation institution fabrik ambassad delegation kommission union armé akademi opposition förening stiftelse koalition federation`,
        ar: `regering riksdag styrelse rörelse tidningskoncern förvaltning ledning nämnd utredning bank riksbank flotta kyrka avdelning räddningstjänst säkerhetspolis underrättelsetjänst koncern klubb skola högskola`,
        net: `bolag företag förbund fackförbund departement utrikesdepartement försvarsdepartement sällskap råd universitet sjukhus institut ting rederi flygbolag justitiedepartement`,
        nparti: `parti`,
        nt: 'verke ämbete väsende',
        nium: `ministerium utrikesministerium försvarsministerium inrikesministerium konsortium`,
        n: 'polisstyrelse',
        nel: `kans`,
        or: `kyrk skol högskol flott kamm fackföreningsrörels allians`,
        'as is': `polisen regeringen riksdagen kommunen tingsrätten hovrätten domstolen åklagarmyndigheten försvarsmakten militären räddningstjänsten säkerhetspolisen facket landslaget
          kommissionen unionen styrelsen ledningen akademin kyrkan nato sjukhuset verket trafikverket skolverket livsmedelsverket naturvårdsverket migrationsverket
          folkhälsomyndigheten socialstyrelsen försäkringskassan riksrevisionen kronofogden vattenfall kreml pentagon moderaterna åklagarkammaren flygvapnet armén högsta~domstolen`,
      },
    ],
    [
      'outlet',
      {
        ar: 'tidning dagstidning kvällstidning lokaltidning nyhetsbyrå nyhetssajt sajt webbplats kanal tv-kanal nyhetskanal',
        er: 'redaktion',
        nr: 'nyhetsbyrå byrå',
        net: 'magasin nyhetsprogram',
        'as is': 'nyhetsbyrån byrån tidningen kanalen',
      },
    ],
    [
      'document',
      {
        er: `rapport studie proposition motion stämningsansökan anmälan utredning statistik`,
        ar: `utredning undersökning granskning mätning ansökan lägesbild prognos skrivelse artikel krönika handling enkät budget`,
        net: `brev beslut dokument mejl mail förslag avtal protokoll utlåtande åtal betänkande pm avslöjande remissvar papper`,
        nt: `pressmeddelande utlåtande betänkande`,
        or: 'undersök debattartik',
        eln: 'artik debattartik',
        n: 'analys studie bok~',
        'as is':
          'rapporten studien siffror uppgifter handlingar boken bok domen dom analysen data datan polisrapporten förundersökningen stämningsansökan lagen artiklar',
      },
    ],
    [
      'statement',
      {
        ar: 'kommentar förklaring varning mening uppfattning beskrivning version sammanfattning',
        er: 'åsikt uppgift reaktion version',
        net: 'uttalande besked svar meddelande påstående tal erkännande vittnesmål citat löfte krav',
        nt: 'uttalande meddelande påstående erkännande',
        or: 'källa',
        'as is': 'källa källan källor ord',
      },
    ],
    [
      'post',
      {
        net: 'inlägg tweet facebookinlägg videoklipp klipp',
        er: 'video',
        ar: 'blogg tweet post',
        'as is': 'x facebook instagram twitter linkedin tiktok telegram',
      },
    ],
    ['interview', { er: 'intervju tidningsintervju', net: 'samtal telefonsamtal förhör polisförhör' }],
    [
      'event',
      {
        er: 'presskonferens konferens rättegång kongress debatt ceremoni demonstration manifestation utfrågning session',
        ar: 'pressträff träff huvudförhandling rättegång häktningsförhandling frågestund förhandling utfrågning partiledardebatt hearing invigning',
        net: 'möte toppmöte sammanträde seminarium partimöte årsmöte pressmöte tal sommartal',
        nt: 'möte toppmöte årsmöte pressmöte',
      },
    ],
    [
      'broadcast',
      {
        net: 'program tv-program radioprogram',
        ar: 'sändning podd podcast',
        er: 'dokumentär',
        'as is': 'radio tv ekot aktuellt rapport agenda nyhetsmorgon studio',
      },
    ],
    [
      'time',
      {
        ar: 'dag måndag tisdag onsdag torsdag fredag lördag söndag kväll morgon eftermiddag förmiddag sommar vinter höst vår helg',
        or: 'veck timm',
        er: 'månad minut natt',
        net: 'år årtionde',
        'as is':
          'går morse fjol dag kväll natt jul påsk januari februari mars april maj juni juli augusti september oktober november december igår dagar veckor månader timmar minuter natten tiden',
      },
    ],
  ],
  alike: [
    'talesperson talesman taleskvinna talespersoner',
    'ordförande ordföranden',
    'forskare vetenskapsman vetenskapskvinna',
    'polis polisman',
    'vd verkställande',
    'minister statsråd',
  ],
  female: words('kvinna taleskvinna drottning änka flicka hustru mamma mor dotter syster sångerska sjuksköterska'),
  male: words('man kung prins pojke pappa far son bror talesman'),
}
