import { primaryOf } from './primary-of'

/**
 * Words that change the meaning of what is said, by language (BCP 47, first subtag): those that deny, and small numbers. A language
 * that is not here is read with those of all.
 */
interface MeaningWords {
  /** Whole words; those after `~` where anything stands before them. */
  denials: string
  /** From two on, in order as far as they go; hundred, thousand and million after them. */
  numbers: string
  /** Words that open a condition, with which what is said holds, or without which. */
  conditions?: string
  /** Words and their opposites, by pairs: *before/after*. Those that are no denial. */
  opposites?: string
}

/** Where words are not parted by blanks, denials are looked for within the text. */
const WITHIN = new Set(['zh', 'ja', 'th', 'ko'])

const WORDS: Readonly<Record<string, MeaningWords>> = {
  en: {
    denials:
      'not no never none nobody nothing nowhere nor neither without cannot hardly scarcely barely seldom rarely ' +
      "unlikely impossible unable ~n't",
    numbers:
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
      'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion half ' +
      'quarter third quarters thirds halved twice thrice double doubled doubling triple tripled tripling quadrupled dozen ' +
      'dozens hundreds thousands millions billions',
    conditions: 'if unless provided providing except until assuming lest',
    opposites:
      'before/after least/most more/less more/fewer up/down rise/fall rose/fell rising/falling above/below over/under ' +
      'always/sometimes all/some with/without open/closed opened/closed wide/narrow first/last maximum/minimum ' +
      'increase/decrease increased/decreased gained/lost accept/reject accepted/rejected higher/lower highest/lowest ' +
      'earlier/later guilty/innocent legal/illegal safe/unsafe likely/unlikely possible/impossible able/unable',
  },
  de: {
    denials:
      'nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden nichts weder ohne nirgends kaum',
    numbers:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn zwanzig dreißig dreissig vierzig fünfzig ' +
      'sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden halb doppelt dutzend ' +
      'viertel drittel verdoppelt verdreifacht',
    conditions: 'wenn falls sofern außer bis solange',
    opposites:
      'vor/nach mindestens/höchstens mehr/weniger über/unter gestiegen/gefallen gestiegen/gesunken ' +
      'steigt/fällt steigt/sinkt steigen/fallen steigen/sinken stieg/fiel stieg/sank erhöht/gesenkt ' +
      'zugenommen/abgenommen immer/manchmal alle/einige mit/ohne höher/niedriger größer/kleiner ' +
      'früher/später offen/geschlossen geöffnet/geschlossen schuldig/unschuldig legal/illegal ' +
      'sicher/unsicher möglich/unmöglich angenommen/abgelehnt gewonnen/verloren gewinn/verlust erste/letzte ' +
      'maximal/minimal oben/unten stärker/schwächer',
  },
  lb: { denials: 'net keen keng kee ni näischt ouni', numbers: 'zwee dräi véier fënnef sechs siwen aacht néng zéng' },
  nl: {
    denials: 'niet geen nooit niemand niets noch zonder nergens nauwelijks',
    numbers: 'twee drie vier vijf zes zeven acht negen tien elf twaalf twintig dertig honderd duizend miljoen miljard',
    conditions: 'als indien tenzij mits behalve tot zolang',
    opposites:
      'voor/na minstens/hoogstens meer/minder boven/onder gestegen/gedaald stijgt/daalt stijgen/dalen ' +
      'steeg/daalde verhoogd/verlaagd toegenomen/afgenomen altijd/soms alle/sommige met/zonder hoger/lager ' +
      'groter/kleiner eerder/later open/dicht geopend/gesloten schuldig/onschuldig legaal/illegaal ' +
      'veilig/onveilig mogelijk/onmogelijk aangenomen/verworpen gewonnen/verloren winst/verlies ' +
      'eerste/laatste sterker/zwakker',
  },
  af: { denials: 'nie geen nooit niemand niks sonder', numbers: 'twee drie vier vyf ses sewe agt nege tien honderd' },
  fr: {
    denials: 'ne pas jamais aucun aucune rien personne ni sans non nul nulle n',
    numbers:
      'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante ' +
      'cinquante soixante cent mille million millions milliard milliards demi double quart tiers doublé triplé',
    conditions: 'si sauf pourvu jusqu',
    opposites:
      'avant/après plus/moins dessus/dessous hausse/baisse toujours/parfois augmenté/diminué augmenté/baissé ' +
      'augmente/diminue augmente/baisse augmentent/diminuent augmentation/diminution tous/certains avec/sans ' +
      'ouvert/fermé ouverte/fermée ouverts/fermés ouvertes/fermées ouvrir/fermer coupable/innocent ' +
      'coupables/innocents légal/illégal légale/illégale possible/impossible accepté/refusé accepte/refuse ' +
      'gagné/perdu premier/dernier première/dernière maximum/minimum haut/bas gain/perte tôt/tard',
  },
  es: {
    denials: 'no nunca jamás ningún ninguno ninguna nadie nada ni sin tampoco apenas',
    numbers:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta ' +
      'cincuenta cien mil millón millones medio doble cuarto tercio duplicado triplicado',
    conditions: 'si salvo excepto hasta',
    opposites:
      'antes/después más/menos subió/bajó aumentó/disminuyó aumentó/bajó aumenta/disminuye ' +
      'aumentado/disminuido subido/bajado sube/baja suben/bajan alza/baja aumento/descenso ' +
      'aumento/disminución todos/algunos con/sin abierto/cerrado abierta/cerrada ' +
      'abiertos/cerrados abiertas/cerradas abrir/cerrar culpable/inocente culpables/inocentes legal/ilegal ' +
      'legales/ilegales seguro/inseguro posible/imposible aceptó/rechazó aceptado/rechazado ganó/perdió ' +
      'ganado/perdido mayor/menor mayores/menores máximo/mínimo primero/último primera/última ' +
      'ganancias/pérdidas',
  },
  pt: {
    denials: 'não nunca jamais nenhum nenhuma ninguém nada nem sem tampouco',
    numbers: 'dois duas três quatro cinco seis sete oito nove dez onze doze quinze vinte trinta cem mil milhão milhões',
    conditions: 'se salvo exceto até caso',
    opposites:
      'antes/depois mais/menos subiu/desceu subiu/caiu subiram/caíram aumentou/diminuiu ' +
      'aumentaram/diminuíram aumenta/diminui aumento/queda aumento/redução sobe/desce alta/baixa ' +
      'todos/alguns com/sem aberto/fechado aberta/fechada abertos/fechados abertas/fechadas ' +
      'abrir/fechar culpado/inocente culpada/inocente legal/ilegal legais/ilegais seguro/inseguro ' +
      'possível/impossível aceitou/rejeitou aceite/rejeitado ganhou/perdeu maior/menor maiores/menores ' +
      'máximo/mínimo primeiro/último primeira/última lucro/prejuízo',
  },
  it: {
    denials: 'non no mai nessun nessuno nessuna niente nulla né senza neppure nemmeno neanche',
    numbers: 'due tre quattro cinque sei sette otto nove dieci undici dodici quindici venti trenta cento mille milioni',
    conditions: 'se salvo eccetto finché purché',
    opposites:
      'prima/dopo più/meno sopra/sotto aumentato/diminuito aumentata/diminuita aumentati/diminuiti ' +
      'aumentate/diminuite aumenta/diminuisce salito/sceso salita/scesa salgono/scendono sale/scende ' +
      'aumento/calo rialzo/ribasso sempre/talvolta tutti/alcuni con/senza aperto/chiuso aperta/chiusa ' +
      'aperti/chiusi aperte/chiuse aprire/chiudere colpevole/innocente colpevoli/innocenti legale/illegale ' +
      'possibile/impossibile accettato/respinto accettata/respinta accettato/rifiutato vinto/perso ' +
      'maggiore/minore maggiori/minori massimo/minimo primo/ultimo prima/ultima alto/basso',
  },
  ca: { denials: 'no mai cap ningú res ni sense', numbers: 'dos dues tres quatre cinc sis set vuit nou deu cent mil' },
  ro: { denials: 'nu niciodată nimeni nimic nici fără', numbers: 'doi două trei patru cinci șase șapte opt nouă zece' },
  da: {
    denials: 'ikke ingen intet ingenting aldrig uden hverken næppe ej',
    numbers: 'to tre fire fem seks syv otte ni ti elleve tolv tyve tredive hundrede tusind million millioner',
    conditions: 'hvis medmindre undtagen indtil forudsat',
    opposites:
      'før/efter mere/mindre over/under steget/faldet stiger/falder steg/faldt stigning/fald øget/mindsket ' +
      'øger/mindsker hævet/sænket altid/undertiden alle/nogle med/uden højere/lavere større/mindre ' +
      'tidligere/senere åben/lukket åbent/lukket åbnes/lukkes åbne/lukke skyldig/uskyldig lovlig/ulovlig ' +
      'sikker/usikker mulig/umulig muligt/umuligt godkendt/afvist vundet/tabt gevinst/tab første/sidste ' +
      'mindst/højst',
  },
  no: {
    denials: 'ikke ikkje ingen intet ingenting aldri uten verken neppe',
    numbers: 'to tre fire fem seks sju syv åtte ni ti elleve tolv tjue tretti hundre tusen million millioner',
    conditions: 'hvis dersom unntatt inntil forutsatt',
    opposites:
      'før/etter mer/mindre over/under økt/sunket økt/redusert øker/synker økte/sank økning/nedgang ' +
      'steget/sunket steget/falt stiger/faller stiger/synker steg/falt hevet/senket alltid/iblant alle/noen ' +
      'med/uten høyere/lavere større/mindre tidligere/senere åpen/stengt åpent/stengt åpnes/stenges ' +
      'åpne/stenge skyldig/uskyldig lovlig/ulovlig sikker/usikker trygg/utrygg mulig/umulig godkjent/avvist ' +
      'vunnet/tapt gevinst/tap første/siste minst/høyst',
  },
  sv: {
    denials: 'inte ej icke ingen inget inga ingenting aldrig utan varken knappast',
    numbers: 'två tre fyra fem sex sju åtta nio tio elva tolv tjugo trettio hundra tusen miljon miljoner miljarder',
    conditions: 'om ifall såvida utom tills förutsatt',
    opposites:
      'före/efter mer/mindre över/under ökat/minskat ökar/minskar ökade/minskade ökning/minskning ' +
      'stigit/sjunkit stigit/fallit stiger/sjunker steg/sjönk höjt/sänkt höjs/sänks alltid/ibland alla/vissa ' +
      'med/utan högre/lägre större/mindre tidigare/senare öppen/stängd öppet/stängt öppnas/stängs ' +
      'öppna/stänga skyldig/oskyldig laglig/olaglig säker/osäker möjlig/omöjlig möjligt/omöjligt ' +
      'godkänt/avslagit vunnit/förlorat vinst/förlust första/sista högst/minst',
  },
  is: {
    denials: 'ekki enginn engin ekkert aldrei án',
    numbers: 'tveir tvær þrír þrjár fjórir fimm sex sjö átta níu tíu',
  },
  fi: {
    denials: 'ei en et emme ette eivät älä älkää ilman kukaan mitään koskaan',
    numbers: 'kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat miljoona',
  },
  et: {
    denials: 'ei mitte pole ära keegi ilma kunagi',
    numbers: 'kaks kolm neli viis kuus seitse kaheksa üheksa kümme',
  },
  hu: {
    denials: 'nem ne nincs nincsenek sem soha senki semmi nélkül',
    numbers: 'két kettő három négy öt hat hét nyolc',
  },
  ru: {
    denials: 'не нет ни никогда никто ничего ничто никакой без нельзя',
    numbers:
      'два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сорок ' +
      'пятьдесят сто тысяча тысячи тысяч миллион миллиона миллионов миллиард вдвое',
  },
  uk: {
    denials: 'не ні немає нема ніколи ніхто нічого без жоден жодного',
    numbers: 'два дві три чотири п пять шість сім вісім десять сто тисяча тисяч мільйон мільйонів',
  },
  be: { denials: 'не няма ніколі ніхто нічога без', numbers: 'два дзве тры чатыры пяць шэсць сем восем дзевяць' },
  bg: { denials: 'не няма никога никой нищо без нито', numbers: 'два две три четири пет шест седем осем девет десет' },
  sr: { denials: 'не није нису нема ne nije nisu nema nikad nikada niko ništa bez', numbers: 'dva dve tri četiri pet' },
  hr: {
    denials: 'ne nije nisu nema nikad nikada nitko ništa bez neće',
    numbers: 'dva dvije tri četiri pet šest sedam',
  },
  sl: {
    denials: 'ne ni niso nima nikoli nihče nič brez',
    numbers: 'dva dve tri štiri pet šest sedem osem devet deset',
  },
  pl: {
    denials: 'nie nigdy nikt nic ani bez żaden żadna żadne brak',
    numbers: 'dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwanaście dwadzieścia sto tysiąc milion',
  },
  cs: {
    denials: 'ne není nejsou nebyl nebyla nebylo nebude nemá nemají nikdy nikdo nic ani bez žádný žádná žádné',
    numbers: 'dva dvě tři čtyři pět šest sedm osm devět deset dvanáct dvacet sto tisíc milion milionů',
  },
  sk: {
    denials: 'nie nebol nebola nebolo nebude nemá nemajú nikdy nikto nič ani bez žiadny žiadna',
    numbers: 'dva dve tri štyri päť šesť sedem osem deväť desať sto tisíc milión miliónov',
  },
  lt: { denials: 'ne nėra niekada niekas nieko be', numbers: 'du dvi trys keturi penki šeši septyni aštuoni devyni' },
  lv: { denials: 'ne nav nekad neviens nekas bez', numbers: 'divi divas trīs četri pieci seši septiņi astoņi deviņi' },
  el: { denials: 'δεν δε μη μην όχι ποτέ κανείς κανένας τίποτα χωρίς', numbers: 'δύο τρεις τρία τέσσερις πέντε έξι' },
  sq: { denials: 'nuk s mos jo askush asgjë kurrë pa', numbers: 'dy tre tri katër pesë gjashtë shtatë tetë nëntë' },
  tr: { denials: 'değil yok hayır asla hiç hiçbir kimse', numbers: 'iki üç dört beş altı yedi sekiz dokuz on yüz bin' },
  ga: { denials: 'ní níl nach gan níor nár', numbers: 'dhá trí ceithre cúig sé seacht ocht naoi deich' },
  cy: { denials: 'ddim nid ni nad heb byth neb dim', numbers: 'dau dwy tri tair pedwar pedair pump chwech saith' },
  eu: { denials: 'ez inoiz inor ezer gabe', numbers: 'bi hiru lau bost sei zazpi zortzi bederatzi hamar' },
  ar: {
    denials: 'لا لم لن ليس ليست غير ما بدون دون',
    numbers: 'اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
  },
  he: { denials: 'לא אין אל בלי ללא', numbers: 'שני שתי שניים שלוש שלושה ארבע ארבעה חמש חמישה שש שבע שמונה' },
  fa: { denials: 'نه نیست نبود ندارد نمی هیچ بدون', numbers: 'دو سه چهار پنج شش هفت هشت نه ده صد هزار میلیون' },
  ur: { denials: 'نہیں نہ مت بغیر', numbers: 'دو تین چار پانچ چھ سات آٹھ نو دس سو ہزار لاکھ' },
  hi: { denials: 'नहीं न मत ना बिना', numbers: 'दो तीन चार पांच पाँच छह सात आठ नौ दस सौ हजार लाख करोड़' },
  bn: { denials: 'না নেই নয় নাই', numbers: 'দুই তিন চার পাঁচ ছয় সাত আট নয় দশ' },
  id: {
    denials: 'tidak bukan belum jangan tanpa tak',
    numbers: 'dua tiga empat lima enam tujuh delapan sembilan sepuluh puluh ratus ribu juta miliar',
  },
  ms: {
    denials: 'tidak bukan belum jangan tanpa tak',
    numbers: 'dua tiga empat lima enam tujuh lapan sembilan sepuluh',
  },
  tl: { denials: 'hindi wala huwag di', numbers: 'dalawa dalawang tatlo tatlong apat limang lima anim pito walo' },
  vi: { denials: 'không chưa chẳng đừng', numbers: 'hai ba bốn năm sáu bảy tám chín mười trăm nghìn triệu' },
  sw: { denials: 'si sio siyo hapana bila hakuna', numbers: 'mbili tatu nne tano sita saba nane tisa kumi mia elfu' },
  ja: { denials: 'ない ません なかっ ず ぬ なく なし 無', numbers: '二 三 四 五 六 七 八 九 十 百 千 万 億' },
  zh: { denials: '不 没 沒 无 無 未 非 别 別 否', numbers: '二 两 兩 三 四 五 六 七 八 九 十 百 千 万 萬 亿 億' },
  ko: { denials: '않 안 못 없 아니 말', numbers: '둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 백 천 만 억' },
  th: { denials: 'ไม่ มิ อย่า', numbers: 'สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน หมื่น แสน ล้าน' },
}
/** How many of a language's numbers follow one another, from two on, each in one form: those can be told in digits. */
const IN_ORDER: Readonly<Record<string, number>> = {
  en: 18,
  de: 12,
  nl: 11,
  af: 9,
  fr: 15,
  es: 14,
  it: 11,
  da: 11,
  no: 11,
  sv: 11,
  fi: 9,
  et: 9,
  tr: 9,
}
/** Two tags for one language. */
const OTHER_TAGS: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', bs: 'hr', sh: 'sr', in: 'id', iw: 'he' }

/** The words of one language that change the meaning. All in lower case. */
export interface MeaningLexicon {
  denials: ReadonlySet<string>
  /** Ends of words that deny: *n’t*. */
  denyingEnds: readonly string[]
  numbers: ReadonlySet<string>
  /** The same number in digits, for those numbers that are known to be one. */
  inDigits: ReadonlyMap<string, string>
  conditions: ReadonlySet<string>
  /** Each word of a pair → the others that it stands in a pair with. */
  opposites: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether they are to be looked for within the text, not among its words. */
  isWithin: boolean
}

const lexicons = new Map<string, MeaningLexicon>()

/** @param language BCP 47; where it is not known, the words of all languages that part words are taken. */
export function meaningLexicon(language: string): MeaningLexicon {
  const tag = primaryOf(language)
  const key = OTHER_TAGS[tag] ?? tag
  const known = lexicons.get(key)
  if (known) return known
  const own = WORDS[key]
  const all = Object.entries(WORDS).filter(([name]) => !WITHIN.has(name))
  const sources = own ? [own] : all.map(([, words]) => words)
  const denials = sources.flatMap((words) => words.denials.split(' '))
  const lexicon = {
    denials: new Set(denials.filter((word) => !word.startsWith('~'))),
    denyingEnds: denials.filter((word) => word.startsWith('~')).map((word) => word.slice(1)),
    numbers: new Set(sources.flatMap((words) => words.numbers.split(' '))),
    inDigits: new Map(
      (own?.numbers.split(' ') ?? []).slice(0, IN_ORDER[key] ?? 0).map((word, at) => [word, String(at + 2)]),
    ),
    conditions: new Set(sources.flatMap(({ conditions = '' }) => conditions.split(' ')).filter((word) => word !== '')),
    opposites: opposites(own?.opposites ?? ''),
    isWithin: WITHIN.has(key),
  }
  lexicons.set(key, lexicon)
  return lexicon
}

/** Pairs, both ways. */
function opposites(pairs: string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const add = (word: string, other: string) => found.set(word, (found.get(word) ?? new Set()).add(other))
  for (const pair of pairs.split(' ')) {
    const [a, b] = pair.split('/')
    if (!a || !b) continue
    add(a, b)
    add(b, a)
  }
  return found
}
