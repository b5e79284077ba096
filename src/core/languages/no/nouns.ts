import type { NounLists } from '../scandinavian/nouns'
import { words } from '../word-list'

/** Norwegian nouns by what they stand for; the endings of a kind are singular and plural, each indefinite and definite. */
export const nounLists: NounLists = {
  endings: {
    en: '- en er ene',
    e: 'e en er ene',
    er: 'er eren ere erne',
    mann: 'mann mannen menn mennene',
    net: '- et - ene',
    neter: '- et er ene',
    ne: 'e et er ene',
    nium: 'ium iet ier iene',
    a: '- a er ene',
    ea: 'e a er ene',
    nel: 'el elet ler lene',
  },
  classes: [
    [
      'person',
      {
        en: `statsråd åring minister president statsminister sjef redaktør sjefredaktør direktør advokat jurist journalist reporter analytiker økonom ekspert spesialist politikar professor doktor lektor rektor forfatter skuespiller
          biskop prest pave konge general admiral oberst kaptein offiser soldat lensmann politiadvokat statsadvokat aktor dommer klimaforsker forsker kandidat diplomat student pasient klient agent assistent konsulent kommentator
          ordfører representant talsperson pilot passasjer turist aktivist demonstrant ambassadør guvernør senator monark psykolog sosiolog biolog historiker meteorolog geolog arkeolog epidemiolog virolog
          inspektør investor ingeniør arkitekt artist musikant regissør produsent gründer trener manager keeper spiss nabo venn kompis kollega investorer miljardær jurist observatør konservator kommissær astronaut kritiker
          politiker statsviter samfunnsviter musiker tekniker styreleder partileder leder nestleder mekaniker tilhenger person kriminolog`,
        er: `led nestled partiled styreled komitéled fylkesled klubbled ordfør forsk lær træn træner dommer spill fotballspill stortingspolitik medarbeid ansvarlig tals etterforsk utrykningsled innsatsled operasjonsled påtaleansvar
          eksp oppsyn bistandsadvokat utbygg bygg ei gründ velg innbygg beboer fisk arrangør støttespill motstand motspill medspill forsvar angrip midtbanespill løp skiløp syklist svømm sang kunstn histor politik kritik
          etterretningssjef rådgiv seniorrådgiv fagforeningsled arbeidsgiv arbeidstak leietak utleier eier kjøp selg sykepleier hjelpepleier overlege lege brukar seer lytt les deltak vinn tap taper representant redn
          varsl skribent programled nyhetsank møteled oppdragsgiv styremedlem anmeld presteman jeg gjenger tjenestemann statsråd leietager`,
        mann: `tals tjeneste polit brann ombuds for styrefor for~ forretnings fag lens nord lands hjemmels`,
        e: `talskvinn kvinn lege overlege jent kon pik enk slektning~ kamerat kollega pårørend påtaleansvarlig`,
        net: `barn offer vitne ombud medlem statsråd byråd fylkesråd stortingsmedlem styremedlem utvalgsmedlem partimedlem stortingsråd søksmål`,
        ne: `vitn øyenvitn`,
        ea: `kvinn talskvinn jent kon`,
        a: `mor datter søster`,
        'as is':
          'foreldre ofre ofrene vitner naboer etterlatte pårørende legene forskerne ansatte siktede tiltalte fornærmede',
      },
    ],
    [
      'group',
      {
        'as is': `folk eksperter forskere kritikere kilder myndigheter myndighetene pårørende etterlatte foreldre innbyggere beboere demonstranter aktivister leger politikere medier mediene velgere supportere naboer
          vitner opprørere styrker soldater russerne amerikanerne ukrainerne israelerne palestinerne elever lærere økonomer analytikere observatører kolleger fagforeninger advokater talspersoner etterforskere briter`,
      },
    ],
    [
      'organization',
      {
        en: `regjering kommune organisasjon institusjon fabrikk ambassade delegasjon kommisjon union opposisjon forening stiftelse koalisjon føderasjon domstol høyskole skole bank kirke avdeling etterretningstjeneste etat
          tjeneste konsern~ klubb rett tingrett lagmannsrett høyesterett påtalemyndighet aksjon redaksjon bevegelse ledelse bransje hær armé nasjonalforsamling patruljetjeneste delegasjon nødetat`,
        e: `kommun skol kirk høyskol ledels stiftels bevegels ambassad etterretningstjenest tjenest domstol~`,
        net: `departement selskap råd forbund fagforbund politi parti tilsyn direktorat sykehus ting storting landslag bispedømme konsern universitet institutt flyselskap rederi byråd utvalg senter verk sekretariat museum ombud luftforsvar forsvar
          datatilsyn mattilsyn legemiddelverk statens~vegvesen vegvesen utenriksdepartement justisdepartement forsvarsdepartement arbeiderparti kontor`,
        neter: `universitet institutt rederi parti byrå politidistrikt`,
        nium: 'minister ministr konsort',
        ea: 'avdeling',
        'as is': `politiet regjeringa regjeringen kommunen påtalemyndigheten påtalemyndigheta retten tingretten lagmannsretten domstolen forsvaret brannvesenet stortinget departementet kommisjonen unionen styret ledelsen nato sykehuset kripos økokrim
          arbeiderpartiet høyre fremskrittspartiet senterpartiet venstre pentagon kreml fagforbundet partiet riksadvokaten helsedirektoratet folkehelseinstituttet nav ssb avinor equinor telenor byrådet styre operasjonssentralen luftforsvaret`,
      },
    ],
    [
      'outlet',
      {
        en: 'avis nettavis lokalavis kanal tv-kanal nyhetskanal nettside',
        a: 'avis nettavis lokalavis',
        net: 'nyhetsbyrå byrå magasin tidsskrift blad',
        neter: 'nyhetsbyrå magasin',
        'as is': 'avisa avisen nyhetsbyrået kringkasteren britiske~medier tabloider',
      },
    ],
    [
      'document',
      {
        en: 'rapport studie proposisjon melding stortingsmelding undersøkelse måling meningsmåling søknad tiltale siktelse dom kjennelse artikkel kronikk analyse statistikk anmeldelse bok avtale utredning gransking prognose epost e-post kunngjøring lov',
        e: 'studi undersøkels tiltal siktels kjennels analys anmeldels avtal',
        net: 'brev dokument vedtak forslag notat innlegg leserinnlegg referat tall budsjett regnskap papir',
        neter: 'dokument notat referat budsjett regnskap',
        nel: 'kapit',
        'as is':
          'artikkelen artikler dommen boka boken rapporten studien tallene dokumenter dokumentene siktelsen tiltalen loven data dataene',
      },
    ],
    [
      'statement',
      {
        en: 'kommentar forklaring uttalelse pressemelding pressemelding melding mening oppfatning versjon beskrivelse reaksjon påstand kilde advarsel tilståelse beskjed pressuttalelse',
        e: 'uttalels kild beskrivels tilståels',
        net: 'svar løfte krav sitat utsagn vitnemål innspill',
        'as is': 'opplysninger opplysningene kilde kilden kilder kildene ord',
      },
    ],
    [
      'post',
      {
        net: 'innlegg facebook-innlegg instagram-innlegg',
        en: 'tweet twittermelding video blogg tvitring',
        'as is': 'x facebook instagram twitter tiktok telegram linkedin',
      },
    ],
    [
      'interview',
      { net: 'intervju avhør politiavhør', neter: 'intervju', en: 'samtale telefonsamtale', e: 'samtal telefonsamtal' },
    ],
    [
      'event',
      {
        en: 'pressekonferanse konferanse rettssak høring debatt seremoni demonstrasjon markering kongress samling spørretime pressebrifing ankesak',
        e: 'pressekonferans konferans',
        net: 'møte toppmøte landsmøte årsmøte pressetreff foredrag fengslingsmøte rettsmøte',
        ne: 'møt toppmøt landsmøt fengslingsmøt rettsmøt pressemøt',
      },
    ],
    [
      'broadcast',
      {
        net: 'program nyhetsprogram',
        neter: 'program',
        en: 'sending podkast podcast dokumentar',
        'as is': 'radio tv dagsrevyen dagsnytt debatten politisk~kvarter nyhetsmorgen',
      },
    ],
    [
      'time',
      {
        en: 'dag mandag tirsdag onsdag torsdag fredag lørdag søndag kveld morgen ettermiddag formiddag sommer vinter høst vår helg måned time uke natt periode',
        e: 'tim uk',
        net: 'år tiår minutt kvartal',
        neter: 'minutt',
        'as is':
          'går dag morges fjor kveld natt påske jul januar februar mars april mai juni juli august september oktober november desember helga uka natta dager uker måneder timer netter tiden tida',
      },
    ],
  ],
  alike: ['talsperson talsmann talskvinne', 'lege overlege', 'politiker stortingspolitiker', 'forsker vitenskapsmann'],
  female: words('kvinne talskvinne jente kone enke mor datter søster dronning'),
  male: words('mann talsmann konge gutt far sønn bror'),
}
