import type { VerbFacts } from '../from-tables/tables'
import { finite, infinitive, partsOf, past, present, type VerbEntry } from '../slavic/conjugate'
import { guessByEndings } from '../slavic/guess-verb'
import { reportingVerbs, type VerbLists, verbTable } from '../slavic/verb-table'

/** *oznámit* → *oznámil, oznámila, oznámilo, oznámili, oznámily*; of a verb with a past of its own its masculine stands. */
function pastOf(
  lemma: string,
  masculine = lemma.replace(/ovat$/, 'oval').replace(/t$/, 'l').replace(/ll$/, 'l'),
): VerbEntry[] {
  const stem = masculine.replace(/l$/, '')
  return past(
    lemma,
    ['l', 'la', 'lo', 'li', 'ly'].map((ending) => stem + ending),
  )
}

/** The perfective aspect: its present is the future, and stays out. */
function perfective(written: string): VerbEntry[] {
  const [lemma, own] = partsOf(written)
  return [[lemma, infinitive(lemma)], ...pastOf(lemma, own[0])]
}

/** *informovat* → *informuje, informují*; *říkat* → *říká, říkají*; *tvrdit* → *tvrdí, tvrdí*; *uvádět* → *uvádí, uvádějí*. */
function presentOf(lemma: string): string[] {
  const stem = lemma.slice(0, -2)
  if (/ovat$/.test(lemma)) return [`${lemma.slice(0, -4)}uje`, `${lemma.slice(0, -4)}ují`]
  if (/at$/.test(lemma)) return [`${stem}á`, `${stem}ají`]
  if (/ět$/.test(lemma)) return [`${stem}í`, `${stem}ějí`]
  if (/et$/.test(lemma)) return [`${stem}í`, `${stem}ejí`]
  return [`${stem}í`, `${stem}í`]
}

/** The imperfective aspect; its present, then its past may stand behind a colon. */
function imperfective(written: string): VerbEntry[] {
  const [lemma, own] = partsOf(written)
  const [one = '', several = ''] = own.length > 0 ? own : presentOf(lemma)
  // *tvrdí*: of one and of several
  const now: VerbEntry[] = one === several ? [[one, finite(lemma, null)]] : present(lemma, [one, several])
  return [[lemma, infinitive(lemma)], ...now, ...pastOf(lemma, own[2])]
}

const lists: VerbLists = {
  perfective: {
    said: `shodnout:shodl vyčíst:vyčetl povzdechnout:povzdechl nevyloučit obvinit říct:řekl říci:řekl prohlásit oznámit informovat sdělit uvést:uvedl dodat zdůraznit vysvětlit napsat poznamenat
  upozornit připomenout:připomněl připustit přiznat odpovědět zeptat ujistit varovat odmítnout:odmítl potvrdit popřít:popřel
  vyvrátit okomentovat zhodnotit popsat upřesnit konstatovat shrnout:shrnul podotknout:podotkl doplnit zmínit citovat
  svěřit vyjádřit vzkázat:vzkázal nahlásit odhadnout:odhadl předpovědět ohlásit vyhlásit odhalit naznačit zopakovat
  předeslat zveřejnit zareagovat reagovat namítnout:namítl opáčit argumentovat pochválit postěžovat pochlubit zavtipkovat
  vtipkovat uzavřít:uzavřel pokračovat zakřičet pronést:pronesl podtrhnout:podtrhl vypovědět dosvědčit zaznamenat avizovat
  deklarovat apelovat prozradit povědět rozhodnout:rozhodl přísahat kontrovat glosovat osvětlit objasnit líčit vylíčit
  poděkovat odůvodnit zdůvodnit uznat zjistit spočítat ověřit:ověřil zkritizovat kritizovat zapochybovat vytknout:vytkl`,
    promised: `slíbit navrhnout:navrhl požádat vyzvat požadovat doporučit pohrozit přislíbit poradit nařídit zavázat`,
    called: 'obvinit nazvat označit charakterizovat přirovnat',
    other: `dojít:došel,došla,došlo,došli dospět stát začít:začal vzít:vzal dát:dal přijít:přišel odejít:odešel vyjít:vyšel vejít:vešel dojít:došel jít:šel najít:našel
  zahynout:zahynul zemřít:zemřel dostat otevřít:otevřel zavřít:zavřel přijmout:přijal udělat postavit podepsat vidět:viděl uvidět setkat
  sejít:sešel vrátit objevit zadržet zatknout:zatkl zavést:zavedl vyhrát prohrát zvolit jmenovat poslat koupit prodat spustit
  zastavit zničit uváznout:uvázl utéct:utekl spadnout:spadl zaútočit ukázat klesnout:klesl vzrůst:vzrostl stoupnout:stoupl snížit zvýšit vystoupit projednat
  předat přijet odjet zasáhnout:zasáhl skončit zahájit schválit rozhodnout:rozhodl`,
  },
  imperfective: {
    said: `shodovat vytýkat pochvalovat usmívat nevylučovat netajit neskrývat vyčítat hájit obviňovat říkat oznamovat informovat sdělovat uvádět dodávat zdůrazňovat vysvětlovat psát:píše,píšou,psal poznamenávat
  upozorňovat připomínat připouštět přiznávat odpovídat ptát:ptá,ptají,ptal ujišťovat varovat odmítat potvrzovat popírat
  komentovat hodnotit popisovat upřesňovat konstatovat tvrdit myslet:myslí,myslí soudit domnívat předpokládat doplňovat zmiňovat
  citovat odůvodňovat smát:směje,smějí,smál divit bránit vyjadřovat vzkazovat hlásit odhadovat předpovídat naznačovat opakovat namítat argumentovat stěžovat chlubit vtipkovat
  pokračovat vypovídat deklarovat apelovat věřit doufat obávat:obává,obávají pochybovat vyprávět hovořit mluvit:mluví,mluví
  považovat mínit:míní,míní,mínil uznávat poukazovat kritizovat očekávat avizovat reagovat povídat líčit prohlašovat`,
    promised: `slibovat navrhovat žádat:žádá,žádají vyzývat požadovat doporučovat hrozit radit`,
    called: 'obviňovat nazývat označovat považovat',
    other: `pracovat dělat mít:má,mají,měl vědět:ví,vědí znát žít:žije,žijí jít:jde,jdou,šel stát:stojí,stojí,stál hrát:hraje,hrají vést:vede,vedou,vedl
  dávat brát:bere,berou,bral dostávat rozumět vidět dívat čekat hledat kupovat prodávat stavět plánovat působit existovat začínat
  vycházet přicházet tvořit ležet růst:roste,rostou,rostl dovolovat pomáhat snažit používat týkat patřit trvat učit platit jezdit
  pokoušet bydlet ztrácet sedět běžet:běží,běží,běžel konat spát:spí,spí probíhat zůstávat chystat účastnit`,
  },
  impersonal: 'vyplývá vyplynulo uvedeno oznámeno sděleno',
}

const modals: VerbEntry[] = [
  ...present('moci', ['může', 'mohou'], 'modal'),
  ['můžou', finite('moci', 'plural', null, 'modal')],
  ...past('moci', ['mohl', 'mohla', 'mohlo', 'mohli', 'mohly'], 'modal'),
  ...present('muset', ['musí', 'musejí'], 'modal'),
  ...past('muset', ['musel', 'musela', 'muselo', 'museli', 'musely'], 'modal'),
  ...present('chtít', ['chce', 'chtějí'], 'modal'),
  ...past('chtít', ['chtěl', 'chtěla', 'chtělo', 'chtěli', 'chtěly'], 'modal'),
  ...present('smět', ['smí', 'smějí'], 'modal'),
  ...['lze', 'třeba'].map((form): VerbEntry => [form, finite(form, null, null, 'modal')]),
  ...present('být', ['bude', 'budou'], 'future'),
  ...present('být', ['je', 'jsou'], 'passive'),
  ...past('být', ['byl', 'byla', 'bylo', 'byli', 'byly'], 'passive'),
  ...[
    'není',
    'nebyl',
    'nebyla',
    'nebylo',
    'nebude',
    'nejsou',
    'nebyli',
    'nebudou',
    'nemá',
    'nemají',
    'nemůže',
    'nemohou',
    'nechce',
    'neměl',
    'neměla',
  ].map((form): VerbEntry => [form, finite(form, null)]),
]

export const verbs: Map<string, VerbFacts> = new Map([...verbTable(lists, { perfective, imperfective }), ...modals])

export const reporting = reportingVerbs(lists, [
  'dát najevo',
  'dát vědět',
  'dávat najevo',
  'dojít k závěru',
  'dospět k závěru',
  'vyjádřit naději',
])

const NOUNS =
  /(?:(?:podíl|rozdíl|díl|stol|úděl|cíl|kostel|hotel|model|titul|artikul|materiál|festival|potenciál|kanál|signál|finále|kapitál|generál|manuál|areál|automobil|mobil|profil|omyl)(?:u|y|e|i|em|ů|ům|ech)?|původ)$|^(?:skála|síla|škola|chvíla|uhel|popel|orel|posel|spolek|celé|malá|bílá|dalo|malý|celá|zlatá)$/u

/** What a word is by endings that are nearly always a verb's. */
export const guessVerb = guessByEndings(
  [
    [
      /(?:uje|bývá|klesá|klesne|roste|stoupí|stačí|skuteční|získá|otevře|objeví|ukáže|začne|skončí|přijde|odejde)$/u,
      'singular',
    ],
    [/(?<!ší|nímnou)(?:ují|ají|ějí|ejí|nou|dou)$/u, 'plural'],
    // *našla*, *utekli*, *padlo*
    [/(?:š|nes|vez|ros|moh|ek|pad|ved)la$/u, 'singular', 'female'],
    [/(?:š|nes|vez|ros|moh|ek|pad|ved)lo$/u, 'singular', 'neuter'],
    [/(?:š|nes|vez|ros|moh|ek|pad|ved)l[iy]$/u, 'plural'],
    // *vyrostl*, *přivezl*, *unikl*, *předběhl*
    [/(?:[aáeěiuyo]|ost|ez|es|ad|[nt]ik|ek|ěh|jed|mř)l$/u, 'singular', 'male'],
    [/[aáeěiuyo]la$/u, 'singular', 'female'],
    [/[aáeěiuy]lo$/u, 'singular', 'neuter'],
    [/[aáeěiuy]l[iy]$/u, 'plural'],
    [/(?:ovat|[nž]at|it|ět|nout)$/u, 'infinitive'],
  ],
  [NOUNS],
)
