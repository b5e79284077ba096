import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import { declineNames, makeCases, type NameRules } from '../slavic/cases'
import { decline } from '../slavic/decline'
import { endingTable } from '../slavic/endings'
import { words } from '../word-list'
import { grammar, nouns } from './nouns'

const male = `adam adolf alan albert aleš alexandr alexej alois antonín arnošt artur augustin bedřich blahoslav bohdan bohumil bohumír
  bohuslav boris břetislav ctibor čeněk/čeňk čestmír dalibor daniel david dominik dušan eduard emil erik evžen ferdinand filip
  františek/františk gabriel gustav hynek/hynk ignác igor ivan ivo/iv.pán jakub jan jáchym jaromír jaroslav jindřich jiří.mluvčí
  jonáš josef julius kamil karel/karl kryštof ladislav leoš libor lubomír luboš ludvík lukáš marcel marek/mark marian martin
  matěj matouš matyáš max michael michal mikuláš milan miloslav miloš miroslav mojmír norbert oldřich oleg ondřej oskar ota.předseda
  otakar oto/ot.pán patrik pavel/pavl petr přemysl radek/radk radim radoslav radovan rené.0 richard robert robin roman rostislav rudolf
  samuel silvestr slavomír stanislav svatopluk svatoslav šimon štefan štěpán tadeáš teodor tibor tomáš vasil václav valdemar
  vavřinec/vavřinc viktor vilém vincenc vít vítězslav vladan vladimír vladislav vlastimil vlastislav vojtěch vratislav zbyněk/zbyňk
  zdeněk/zdeňk zdislav andrej alex donald joe.0 john george barack bill emmanuel olaf friedrich volodymyr vladimir sergej
  dmitrij thomas hans peter paul benjamin mark keir marco.0 elon robert fico.0`
const female = `adéla adriana alena alexandra alice.růže alžběta anastázie anděla andrea aneta anežka anna antonie barbora beata berta blanka
  blažena bohdana bohumila božena dagmar.0 dana daniela darina denisa dita dominika dorota drahomíra edita ela elena eliška ema
  emilie erika ester.0 eva evelína františka gabriela hana hedvika helena ida ilona ingrid.0 irena irma iva ivana iveta jana
  jarmila jaroslava jindřiška jiřina jitka johana jolana josefina judita julie justýna kamila karina karla karolína kateřina
  klára klaudie kristina kristýna květa květoslava květuše lada ladislava lenka libuše lída linda ljuba lucie ludmila lydie
  magda magdaléna marcela marie marika markéta marta martina matylda michaela milada milena miloslava miluše miriam.0 miroslava
  monika naďa naděžda natálie nela nikola nina nora olga patricie pavla pavlína petra radka radmila regina renata renáta romana
  růžena sabina sandra sára silvie simona soňa stanislava svatava svetlana šárka štěpánka tamara tatiana tereza tina uršula
  valerie vanda vendula věra veronika viktorie vlasta zdena zdeňka zdenka zita zlata zora zuzana žaneta žofie angela ursula kamala
  hillary.0 giorgia annalena marine.0`

function declensionOf(name: string, gender: 'female' | 'male'): string {
  if (gender === 'female') return /e$/.test(name) ? 'růže' : 'žena'
  return grammar.declensionOf(name, true)
}

export const given = declineNames({ male, female }, grammar, declensionOf)

const countries = `česko slovensko polsko.město rusko ukrajina bělorusko německo francie itálie španělsko portugalsko británie anglie
  skotsko irsko norsko švédsko finsko dánsko nizozemsko belgie švýcarsko rakousko maďarsko slovinsko chorvatsko srbsko
  rumunsko bulharsko řecko turecko sýrie izrael palestina egypt írán irák afghánistán pákistán indie čína japonsko korea vietnam
  litva lotyšsko estonsko moldavsko gruzie arménie ázerbájdžán kazachstán kanada mexiko brazílie argentina kuba austrálie amerika
  evropa asie afrika praha brno ostrava plzeň.píseň liberec/liberc olomouc hradec/hradc pardubice ústí zlín jihlava karlovy české
  kladno most opava bratislava moskva kyjev lvov minsk berlín paříž.píseň londýn brusel washington varšava vídeň/vídn.píseň řím
  madrid peking tokio.0 teherán ankara istanbul jeruzalém morava čechy slezsko usa.0 gaza`
const others = words('čech čechách pardubic pardubicích budějovic budějovicích spojených')

const places: ReadonlySet<string> = new Set([
  ...others,
  ...countries
    .trim()
    .split(/\s+/)
    .flatMap((written) => {
      const [name = '', key] = written.split('.')
      const [word = '', stem = ''] = name.split('/')
      const declension = grammar.declensions[key ?? grammar.declensionOf(word, false)]
      return declension ? decline(word, stem, declension, grammar).map(({ form }) => form) : [word]
    }),
])

const nameEndings =
  endingTable(`ová:N ové:GDL ovou:AI ský,cký,ý:N ského,ckého,ého,ího:GA skému,ému,ímu:D ým:I ém:L ská,cká,á:N ské,cké:GDL skou,ckou:AI
  a:NGA y:GI i:DLGN u:DALG ovi:DL em:I ě:DL e:NGADL o:N ou:AI í:N ím:IL ům:D ech,ích:L ů:G é:NGDL
  b,c,č,d,ď,f,g,h,j,k,l,m,n,ň,p,r,ř,s,š,t,ť,v,w,x,z,ž:NA`)

const nounEndings =
  endingTable(`a:NGA y:NGAI i:NDGLI u:GDAL ovi:DL em:I ě:NDL e:NGADL o:NA ou:AI í:NGDALI ím:ID ům:D ám:D ami,emi,mi:I
  ech,ích,ách:L ů:G é:NGDAL á:N ého,ího:GA ost:NA osti:GDLN
  b,c,č,d,ď,f,g,h,j,k,l,m,n,ň,p,r,ř,s,š,t,ť,v,z,ž:NAG`)

const adjectiveEndings =
  endingTable(`ý:NA á:N é:NGDAL ého,ího:GA ému,ímu:D ým:IDL ém:L ých:GL ými:I ních,čních:GL ní,ční,ální,lní:NGDALI ským:IDL
  skou,ckou,nou,vou,kou,lou:AI ských,ckých:GL ský,cký:NA ská,cká:N ské,cké:NGDAL ští,čtí:N`)

const noAdjectives: ReadonlySet<string> = words(
  'prohlášení vyjádření hodnocení oznámení vysvětlení usnesení zasedání jednání setkání vystoupení nařízení ujištění varování umění vydání období vězení spojení rozhodnutí hlasování řízení vedení jmenování dění násilí náměstí století září pondělí nic paní hodnotou vládou stranou cenou dobou stavbou nejsou jsou',
)

const surnames: { male: NameRules; female: NameRules } = {
  male: [
    [/(?:ého|ému|ým|ém)$/u, 'ý'],
    [/(?:ího|ímu|ím)$/u, 'í'],
    [/(?<=[bcčdhjlmnprřsštvzž])(?:ka|kovi|kem)$/u, 'ek|k|ka'],
    [/(?<=[bčdhjlmnprřsštvzž])(?:ce|ci|cem|covi)$/u, 'ec|c'],
    [/(?<=[žščřcjďťň])(?:e|i|em|ovi)$/u, ''],
    [/(?:a|u|em|ovi)$/u, '|a|el'],
    [/(?:y|ou)$/u, 'a'],
    [/ě$/u, '|a'],
  ],
  female: [
    [/(?<=ov|[sc]k|n|[lrt])(?:é|ou)$/u, 'á'],
    [/(?:y|u|ou|ě)$/u, 'a'],
  ],
}

function surnameGender(word: string): GrammaticalGender {
  if (/(?:ová|ové|ovou|[sc]ká|[sc]kou)$/.test(word)) return 'female'
  return /(?:ský|cký|ského|ckého|skému|ckému)$/.test(word) ? 'male' : null
}

function adjectiveNominative(word: string, gender: GrammaticalGender, isPlural: boolean): string {
  const match = /^(.+?)(ého|ému|ým|ém|é|ou|ých|ými|á|ý|ího|ímu|ím|ích|ími|í)$/u.exec(word)
  if (!match) return word
  const [, stem = '', ending = ''] = match
  if (ending.startsWith('í')) return `${stem}í`
  if (isPlural) return `${stem}é`
  if (gender === 'female') return `${stem}á`
  return `${stem}${gender === 'neuter' ? 'é' : 'ý'}`
}

export const cases = makeCases({
  nouns,
  given,
  places,
  nameEndings,
  nounEndings,
  adjectiveEndings,
  noAdjectives,
  surnames,
  surnameGender,
  adjectiveNominative,
})
