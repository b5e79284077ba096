import type { NounClass } from '../../attribution/chunks/chunk'
import { type Declension, declineNouns, type NounGrammar } from '../slavic/decline'

/** Declensions of Czech nouns by their models (*Mluvnice češtiny* 2, 1986): `pán`, `hrad`, `muž`, `stroj`, `předseda` and so on. */
const declensions: Readonly<Record<string, Declension>> = {
  pán: { gender: 'male', off: '', endings: '- a ovi,u a em ovi,u / I,ové ů ům y y ech,ích' },
  hrad: { gender: 'male', off: '', endings: '- u,a u - em u,E / y ů ům y y ech,ích' },
  muž: { gender: 'male', off: '', endings: '- e i,ovi e em i,ovi / i,ové,é ů ům e i ích' },
  stroj: { gender: 'male', off: '', endings: '- e i - em i / e ů ům e i ích' },
  předseda: { gender: 'male', off: 'a', endings: 'a y ovi u ou ovi / ové,é ů ům y y ech' },
  soudce: { gender: 'male', off: 'e', endings: 'e e i,ovi e em i,ovi / i,ové ů ům e i ích' },
  an: { gender: 'male', off: '', endings: '- a ovi,u a em ovi / é,i ů ům y y ech' },
  žena: { gender: 'female', off: 'a', endings: 'a y E u ou E / y - ám y ami ách' },
  růže: { gender: 'female', off: 'e', endings: 'e e i i í i / e í ím e emi ích' },
  píseň: { gender: 'female', off: '', endings: '- e i - í i / e í ím e emi ích' },
  kost: { gender: 'female', off: '', endings: '- i i - í i / i í em i mi ech' },
  město: { gender: 'neuter', off: 'o', endings: 'o a u o em u,E / a - ům a y ech,ích' },
  moře: { gender: 'neuter', off: 'e', endings: 'e e i e em i / e í ím e i ích' },
  stavení: { gender: 'neuter', off: 'í', endings: 'í í í í ím í / í í ím í ími ích' },
  um: { gender: 'neuter', off: 'um', endings: 'um a u um em u / a - ům a y ech' },
  // mluvčí, vedoucí, zástupkyně
  mluvčí: { gender: null, off: 'í', endings: 'í ího ímu ího ím ím / í ích ím í ími ích' },
  kyně: { gender: 'female', off: 'ě', endings: 'ě ě i i í i / ě ň ím ě ěmi ích' },
  mladý: { gender: 'male', off: 'ý', endings: 'ý ého ému ého ým ém / í ých ým é ými ých' },
  mladá: { gender: 'female', off: 'á', endings: 'á é é ou ou é / é ých ým é ými ých' },
  py: { gender: null, off: 'y', endings: ' / y - ům y y ech' },
  pa: { gender: null, off: 'a', endings: ' / a í ím a i ích' },
  pe: { gender: null, off: 'é', endings: ' / é í em i mi ech' },
  // only of several, of any case
  p0: { gender: null, off: '', endings: ' / - - - - - -' },
  0: { gender: null, off: '', endings: '- - - - - -' },
}

/** The declension of a base form by its ending, of things and of living beings. */
const BY_ENDING: readonly (readonly [ending: RegExp, thing: string, being: string])[] = [
  [/a$/, 'žena', 'žena'],
  [/ě$/, 'kyně', 'kyně'],
  [/ost$/, 'kost', 'pán'],
  [/ce$/, 'růže', 'soudce'],
  [/e$/, 'růže', 'růže'],
  [/um$/, 'um', 'um'],
  [/o$/, 'město', 'město'],
  [/[čcš]í$/, 'stavení', 'mluvčí'],
  [/í$/, 'stavení', 'stavení'],
  [/ý$/, 'mladý', 'mladý'],
  [/á$/, 'mladá', 'mladá'],
  [/(?:[žščřcjďťň]|tel)$/, 'stroj', 'muž'],
]

function declensionOf(word: string, isAnimate: boolean): string {
  const [, thing, being] = BY_ENDING.find(([ending]) => ending.test(word)) ?? [null, 'hrad', 'pán']
  return isAnimate ? being : thing
}

/** What velars and *r* become before the nominative of several men (`I`) and the dative of a feminine (`E`). */
const SOFTENED: readonly (readonly [RegExp, string])[] = [
  [/ch$/, 'š'],
  [/k$/, 'c'],
  [/[hg]$/, 'z'],
  [/r$/, 'ř'],
]

function softened(stem: string): string {
  const rule = SOFTENED.find(([end]) => end.test(stem))
  return rule ? stem.replace(rule[0], rule[1]) : stem
}

function join(stem: string, ending: string): string {
  if (ending === 'I') return `${softened(stem)}i`
  if (ending === 'E') return softened(stem) === stem && /[bpvmdtnf]$/.test(stem) ? `${stem}ě` : `${softened(stem)}e`
  return stem + ending
}

const bare = (stem: string): string => stem.replace(/(?<=[bcčdghjlmnprřsštvzž])k$/u, 'ek')

export const grammar: NounGrammar = { declensions, declensionOf, join, bare }

const lists: readonly (readonly [NounClass, string])[] = [
  [
    'person',
    `partner partnerka=partner přítelkyně=přítel sourozenec.0 ministr ministryně=ministr premiér premiérka=premiér místopředseda.předseda místopředsedkyně=místopředseda prezident
     prezidentka=prezident viceprezident viceprezidentka=viceprezident exprezident expremiér exministr kancléř kancléřka=kancléř
     král královna kníže.0 hejtman hejtmanka=hejtman primátor primátorka=primátor starosta.předseda starostka=starosta
     místostarosta.předseda náměstek/náměstk náměstkyně=náměstek poslanec/poslanc poslankyně=poslanec senátor senátorka=senátor
     europoslanec/europoslanc europoslankyně=europoslanec zastupitel zastupitelka=zastupitel radní.mluvčí předseda.předseda
     předsedkyně=předseda šéf šéfka=šéf ředitel ředitelka=ředitel vedoucí jednatel jednatelka=jednatel tajemník tajemnice=tajemník
     mluvčí zástupce zástupkyně=zástupce velvyslanec/velvyslanc velvyslankyně=velvyslanec diplomat diplomatka=diplomat
     zmocněnec/zmocněnc zmocněnkyně=zmocněnec poradce poradkyně=poradce expert expertka=expert odborník odbornice=odborník
     analytik analytička=analytik politolog politoložka=politolog ekonom ekonomka=ekonom historik historička=historik
     sociolog socioložka=sociolog psycholog psycholožka=psycholog filozof právník právnička=právník advokát advokátka=advokát
     obhájce obhájkyně=obhájce žalobce žalobkyně=žalobce soudce soudkyně=soudce vyšetřovatel vyšetřovatelka=vyšetřovatel
     kriminalista.předseda notář notářka=notář lékař lékařka=lékař chirurg epidemiolog epidemioložka=epidemiolog virolog
     psychiatr sestra záchranář záchranářka=záchranář vědec/vědc vědkyně=vědec profesor profesorka=profesor docent
     docentka=docent akademik badatel badatelka=badatel výzkumník výzkumnice=výzkumník fyzik chemik biolog bioložka=biolog geolog
     klimatolog klimatoložka=klimatolog meteorolog meteoroložka=meteorolog archeolog archeoložka=archeolog astronom matematik
     inženýr inženýrka=inženýr programátor specialista.předseda specialistka=specialista pracovník pracovnice=pracovník
     zaměstnanec/zaměstnanc zaměstnankyně=zaměstnanec úředník úřednice=úředník manažer manažerka=manažer podnikatel
     podnikatelka=podnikatel majitel majitelka=majitel vlastník zakladatel zakladatelka=zakladatel investor bankéř makléř
     svědek/svědk svědkyně=svědek poškozený poškozená=poškozený obžalovaný obžalovaná=obžalovaný obviněný
     obviněná=obviněný podezřelý podezřelá=podezřelý odsouzený zadržený pachatel oběť.kost obyvatel obyvatelka=obyvatel
     soused sousedka=soused příbuzný příbuzná=příbuzný otec/otc matka syn dcera bratr manžel manželka=manžel vdova přítel
     přítelkyně=přítel kolega.předseda kolegyně=kolega muž žena chlapec/chlapc dívka důchodce důchodkyně=důchodce student
     studentka=student žák žákyně=žák učitel učitelka=učitel pedagog rektor rektorka=rektor děkan děkanka=děkan trenér
     trenérka=trenér kouč hráč hráčka=hráč fotbalista.předseda fotbalistka=fotbalista hokejista.předseda brankář
     brankářka=brankář gólman útočník útočnice=útočník obránce obránkyně=obránce záložník kapitán kapitánka=kapitán sportovec/sportovc
     sportovkyně=sportovec mistr mistryně=mistr tenista.předseda tenistka=tenista biatlonista.předseda biatlonistka=biatlonista
     lyžař lyžařka=lyžař běžec/běžc běžkyně=běžec cyklista.předseda závodník závodnice=závodník jezdec/jezdc rozhodčí
     fanoušek/fanoušk fanynka=fanoušek zpěvák zpěvačka=zpěvák herec/herc herečka=herec režisér režisérka=režisér producent
     producentka=producent skladatel hudebník spisovatel spisovatelka=spisovatel básník malíř malířka=malíř umělec/umělc
     umělkyně=umělec moderátor moderátorka=moderátor blogger novinář novinářka=novinář zpravodaj zpravodajka=zpravodaj reportér
     reportérka=reportér redaktor redaktorka=redaktor šéfredaktor šéfredaktorka=šéfredaktor komentátor komentátorka=komentátor
     lídr lídryně=lídr politik politička=politik aktivista.předseda aktivistka=aktivista dobrovolník dobrovolnice=dobrovolník
     koordinátor koordinátorka=koordinátor organizátor organizátorka=organizátor pořadatel účastník účastnice=účastník člen
     členka=člen kandidát kandidátka=kandidát volič vůdce plukovník major generál admirál voják vojákyně=voják důstojník velitel
     velitelka=velitel policista.předseda policistka=policista hasič hasička=hasič řidič řidička=řidič strojvedoucí pilot
     astronaut kosmonaut dělník zemědělec/zemědělc farmář kněz farář biskup arcibiskup kardinál papež imám rabín zákazník
     zákaznice=zákazník klient klientka=klient pacient pacientka=pacient turista.předseda turistka=turista cestující delegát
     vyjednavač auditor kontrolor inspektor inspektorka=inspektor autor autorka=autor spoluautor scenárista.předseda architekt
     architektka=architekt pozorovatel kritik kritička=kritik zastánce odpůrce předchůdce nástupce nástupkyně=nástupce laureát
     nobelista.předseda státník ombudsman ombudsmanka=ombudsman kastelán guvernér guvernérka=guvernér domácí.mluvčí stratég duchovní.mluvčí knihovník paleontolog paleontoložka=paleontolog zoolog zooložka=zoolog spisovatel starousedlík
     onkolog veterinář psychoterapeut pokladní.mluvčí reprezentant reprezentantka=reprezentant portugalec/portugalc španěl ital němec/němc francouz
     brazilec/brazilc argentinec/argentinc srb chorvat nizozemec/nizozemc angličan slovák polák člověk`,
  ],
  [
    'group',
    `lidé.pe úřady.p0 experti.p0 odborníci.p0 vědci.p0 lékaři.p0 média.pa novináři.p0 záchranáři.p0 hasiči.p0 kriminalisté.p0 policisté.p0
     rodiče.p0 obyvatelé.p0 svědci.p0 američané.p0 rusové.p0 ukrajinci.p0 němci.p0 meteorologové.p0 analytici.p0 ekonomové.p0
     strážníci.p0 piráti.p0 starostové.p0 odboráři.p0 vyšetřovatelé.p0`,
  ],
  [
    'organization',
    `ministerstvo resort vláda úřad odbor výbor komise agentura služba policie prokuratura zastupitelství.stavení soud tribunál
     parlament sněmovna senát kancelář.píseň hrad strana hnutí klub frakce koalice opozice odbory.py svaz asociace federace
     organizace unie rada představenstvo společnost firma podnik koncern holding banka burza nadace fond závod továrna elektrárna
     důl/dol provozovatel dopravce developer výrobce univerzita fakulta ústav akademie škola gymnázium.0 katedra laboratoř.píseň
     centrum klinika nemocnice muzeum divadlo knihovna církev/církv.píseň diecéze vatikán kreml ambasáda velvyslanectví
     konzulát magistrát radnice obec/obc.píseň město kraj správa ředitelství štáb velení armáda vojsko inspekce inspektorát komora středisko
     sekretariát mise delegace skupina fronta aliance tým reprezentace liga stát země.růže pentagon kongres
     mzv.0 bis.0 gibs.0 nku.0 čnb.0 čssz.0 vzp.0 čsú.0 čez.0 osn.0 nato.0 eu.0 usa.0 who.0 fifa.0 uefa.0 ods.0
     ano.0 spd.0 stan.0 kdu-čsl.0 čssd.0 top.0 čhmú.0 nkú.0 úohs.0 čoi.0 mpsv.0 letiště.moře přístav
     stanice záchranka zoo.0 obhajoba iniciativa spolek/spolk sdružení hnutí`,
  ],
  [
    'outlet',
    `deník týdeník měsíčník portál server web televize rádio.0 rozhlas tisk redakce časopis magazín bulvár noviny.0
     zpravodajství`,
  ],
  [
    'document',
    `studie výzkum zpráva průzkum anketa dokument obžaloba dopis článek/článk kniha zákon novela návrh usnesení rozsudek/rozsudk verdikt nález
     protokol smlouva dohoda rezoluce deklarace ústava zákoník vyhláška analýza prognóza odhad žebříček/žebříčk statistika
     posudek/posudk memorandum žaloba stížnost petice nařízení publikace zdroj údaj.stroj data.pa předpis pravidlo`,
  ],
  [
    'statement',
    `prohlášení sdělení vyjádření komentář slovo odpověď.kost ujištění varování názor hodnocení verze oznámení vysvětlení stanovisko
     informace výpověď/výpověd.kost tvrzení svědectví`,
  ],
  ['post', `příspěvek/příspěvk post tweet twitter facebook instagram blog telegram x.0 síť.kost platforma`],
  ['interview', `rozhovor interview.0`],
  [
    'event',
    `konference briefing brífink zasedání jednání schůzka slyšení setkání fórum kongres summit demonstrace projev vystoupení
     schůze debata sjezd líčení beseda`,
  ],
  ['broadcast', `pořad podcast přenos vysílání relace díl`],
  [
    'time',
    `pondělí úterý.0 středa čtvrtek/čtvrtk pátek/pátk sobota neděle leden/ledn únor březen/březn duben/dubn květen/květn červen/červn
     červenec/červenc srpen/srpn září říjen/říjn listopad prosinec/prosinc rok týden/týdn měsíc den/dn hodina minuta ráno
     večer noc.kost odpoledne.0 dopoledne.0 jaro léto podzim zima století čas doba chvíle víkend čtvrtletí let.0 letech.0 dne.0 dnech.0
     prosince.0 července.0`,
  ],
]

export const nouns = declineNouns(lists, grammar)
