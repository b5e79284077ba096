import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import { listOf } from './lower-case'

const male = new Set(
  listOf(`
  suat galip ruşen tanju şükrü nejat necip nedim şakir tevfik vahit yalım abdulkadir ayberk baran batuhan burhan cahit çetin doruk ertan fırat gazi giray haluk hayati hazar ilteriş kayra kuzey kutay mahsun melikşah nazmi nevzat oğulcan orçun rafet sait sadullah sertaç şenol tamer tekin timuçin tufan utku yağız zekeriya
  abdullah abdurrahman adem adnan ahmet akif ali alican alp alper altan anıl arda arif atilla aydın ayhan aykut aziz barış bedri
  bekir berat berk berkay bilal birol bora burak bülent can celal cem cemal cemil cenk cengiz cevdet cihan coşkun çağatay çağlar
  çelebi davut demir devlet doğan doğu ege ekrem emin emrah emre enes engin enver eray ercan ercüment erdal erdem erdoğan
  eren erhan erkan erol ersin ertuğrul eser eyüp fahri fahrettin faruk fatih fazıl ferhat ferit fevzi fikret fuat furkan gökhan
  gürkan güven hakan haldun halil halit haluk hamdi hamza harun hasan haşim haydar hikmet hulusi hüseyin hüsnü ibrahim idris ilhan
  ilker ilyas irfan isa ismail ismet izzet kaan kadir kamil kasım kazım kemal kenan kerem kerim koray korkut kubilay kürşat levent
  lütfi mahir mahmut mazhar mehmet melih mert mesut mete metin mevlüt mithat muammer muhammed muharrem muhsin muhsin murat musa
  mustafa mücahit münir müslüm namık nazım necati necmettin nihat nuri numan oğuz oğuzhan okan oktay olcay onur orhan osman ömer
  önder özcan özgür özhan ramazan rasim recep refik rıdvan rıfat rıza ruhi sabri sadık salih samet sami sarp savaş sedat sefa selahattin
  selçuk selim semih serdar serhat serkan sezai sezer sinan süleyman şahin şaban şener şenol şeref taha tahir tahsin taner tarık tayfun
  tayyip temel tolga tuncay tunç turan turgay turgut tuğrul uğur umut ümit ünal vedat veli volkan yakup yalçın yasin yaşar yavuz
  yiğit yılmaz yunus yusuf yücel zafer zeki ziya john joe james george donald vladimir volodimir emmanuel olaf benjamin boris
  david michael peter paul robert thomas william antonio marco mario carlos jose fernando jens lars ivan igor sergey`),
)
const female = new Set(
  listOf(`
  reyhan selma şükran nurhan saadet ayla aysun ayşenur aliye berrin birsen cemile deniz dilan fidan fikriye gönül güler gülizar güzin hayat huriye ışın ilkay kardelen leyla lerzan mine müjde nuran özgül perran rana sıla sırma şefika tansu umay yaprak yasemen yonca zeren
  aleyna arzu asena aslı asuman aybüke ayça ayfer aylin aynur ayşe ayşegül ayşen aysel ayten azra bahar banu başak behice belgin
  belma berfin berna betül beyza bilge birgül buket burcu büşra canan cansu ceren ceyda ceylan çağla çiğdem defne demet derya
  didem dilara dilek duygu ebru ece eda ela elçin elif elvan emel emine esen esin esma esra eylem eylül ezgi fadime fatma fatoş
  ferda feride feyza figen filiz fulya funda gamze gizem gonca gökçe gül gülay gülben gülcan gülden gülhan gülnur gülsüm gülşah
  gülşen gülten günay güneş habibe hacer hale halide handan hande hatice hayriye hazal hilal hülya hüma ilayda ilknur irem iremnur
  ışıl ipek jale kadriye kübra lale leman leyla macide makbule mehtap melek melike meltem meral merve meryem mine miray muazzez
  mukaddes müge münevver müzeyyen nalan nazan nazlı nebahat necla nermin nesrin neslihan nevin nihal nil nilay nilgün nilüfer nimet
  nur nuray nurcan nurhan nursel nurten oya öykü özge özlem özlen pelin perihan pervin pınar rabia reyhan rukiye sabiha saliha
  sanem seda sedef selda selin selma semra sena serap seren serpil sevda sevgi sevil sevim sevinç seyhan sezen sibel simge sultan
  suzan şebnem şengül şerife şermin şeyda şeyma şule tuba tuğba tuğçe tülay tülin türkan ümran vildan yasemin yeliz yeşim yıldız
  zehra zeliha zerrin zeynep zuhal zübeyde angela ursula kamala maria anna ida laura sofia eva elena julia`),
)

/** The gender that a given name tells (small letters); null where it tells none. */
export function genderOfGiven(name: string): GrammaticalGender {
  if (male.has(name)) return 'male'
  return female.has(name) ? 'female' : null
}
