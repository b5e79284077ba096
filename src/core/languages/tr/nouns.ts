import type { GrammaticalNumber, NounClass } from '../../attribution/chunks/chunk'
import { type Case, caseOfEnding } from './cases'
import { listOf } from './lower-case'

/** What a form of a noun tells. */
export interface NounFacts {
  /** Base form, lower case. */
  lemma: string
  nounClass: NounClass
  number: GrammaticalNumber
  case: Case
  /** *bakanı*: the head of a compound, or with an owner. */
  isPossessed: boolean
  /** Length of the word without its case ending. */
  stemLength: number
}

const PERSONS = `
  bakan başbakan cumhurbaşkanı başkan başkanvekili müdür vali kaymakam muhtar sözcü milletvekili vekil senatör lider
  sekreter danışman elçi büyükelçi konsolos temsilci yetkili uzman profesör doçent doktor hekim cerrah insan araştırmacı
  akademisyen öğretmen öğrenci rektör dekan hâkim hakim yargıç savcı başsavcı avukat noter tanık mağdur sanık şüpheli
  zanlı tutuklu hükümlü müşteki davacı davalı polis komiser jandarma asker komutan general amiral albay yarbay binbaşı yüzbaşı subay
  mensup er teğmen itfaiyeci kurtarıcı pilot kaptan şoför sürücü yolcu gazeteci muhabir yazar editör sunucu spiker şair ressam
  müzisyen şarkıcı oyuncu yönetmen yapımcı sanatçı mimar mühendis işçi memur esnaf çiftçi balıkçı üretici tüccar girişimci patron
  yönetici ceo kurucu ortak sahip üye aday analist ekonomist tarihçi sosyolog psikolog biyolog fizikçi kimyager jeolog sismolog
  meteorolog astronot antrenör hoca hakem futbolcu kaleci golcü forvet stoper sporcu şampiyon taraftar yıldız
  papa patrik imam müftü rahip kral kraliçe prens prenses emir şeyh sultan vatandaş sakin komşu köylü mahalleli anne baba oğul kız
  kardeş abla ağabey eş dede nine amca dayı hala teyze kadın adam erkek çocuk genç arkadaş meslektaş kişi eylemci aktivist
  gönüllü göstericisi protestocu göstericiler sendikacı diplomat siyasetçi politikacı bürokrat koordinatör direktör denetçi
  müfettiş bilirkişi raportör arabulucu müzakereci turist misafir hasta hemşire eczacı veteriner psikiyatr kullanıcı abone emekli esnaf muhtar`
const GROUPS = 'kaynak halk aile yakın çevre ekip yetkililer kimse herkes'
const ORGANIZATIONS = `
  bakanlık başkanlık başbakanlık cumhurbaşkanlık hükümet kabine emniyet müdürlük valilik kaymakamlık belediye 
  savcılık başsavcılık mahkeme danıştay yargıtay sayıştay meclis komisyon komite kurul kurum kuruluş kurultay parti sendika dernek
  vakıf oda baro borsa banka bankası birlik federasyon konfederasyon kulüp takım şirket holding firma üniversite fakülte enstitü
  merkez hastane okul lise ordu komutanlık kuvvet kuvvetler donanma büyükelçilik elçilik konsolosluk rektörlük örgüt teşkilat
  ittifak koalisyon muhalefet kilise diyanet vatikan kremlin pentagon itfaiye ajans müsteşarlık daire ofis idare yönetim heyet
  delegasyon grup platform inisiyatif genelkurmay senato kongre polis jandarma afad tbmm tsk mit msb liman havalimanı`
const OUTLETS = 'basın gazete dergi ajans kanal televizyon radyo site portal'
const DOCUMENTS = `
  metin metn rapor araştırma çalışma anket belge mektup yazı makale karar iddianame dilekçe tutanak yasa tasarı teklif analiz inceleme
  bildiri kitap kitapçık liste veri istatistik tablo bülten sonuç dosya mevzuat genelge yönetmelik sözleşme protokol`
const STATEMENTS = `
  açıklama demeç beyan söz ifade mesaj duyuru değerlendirme bilgi haber iddia yorum uyarı çağrı yanıt cevap savunma görüş
  tanım eleştiri itiraf yalanlama bilgilendirme beyanat aktarım anlatım`
const POSTS = 'tweet paylaşım gönderi hesap twitter facebook instagram x medya'
const INTERVIEWS = 'röportaj söyleşi görüşme mülakat'
const EVENTS = `
  toplantı konuşma konferans zirve miting tören kongre duruşma oturum panel sempozyum program ziyaret açılış basın toplantı
  etkinlik kurultay forum`
const BROADCASTS = 'yayın program bülten'
const TIMES = `
  gün hafta ay yıl saat dakika sabah akşam gece öğle pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan
  mayıs haziran temmuz ağustos eylül ekim kasım aralık dün bugün yarın dönem süre zaman asır yüzyıl sezon`

/** Base forms by their class, the last that has a word decides. Two words stand in no table: the head alone tells. */
const classes: ReadonlyMap<string, NounClass> = new Map(
  (
    [
      ['time', TIMES],
      ['broadcast', BROADCASTS],
      ['event', EVENTS],
      ['interview', INTERVIEWS],
      ['post', POSTS],
      ['statement', STATEMENTS],
      ['document', DOCUMENTS],
      ['group', GROUPS],
      ['person', PERSONS],
      ['organization', ORGANIZATIONS],
      ['outlet', OUTLETS],
    ] as const
  ).flatMap(([nounClass, list]) => listOf(list).map((lemma): [string, NounClass] => [lemma, nounClass])),
)

/** Stems whose last letter is another one before a vowel, or whose last vowel falls. */
const HARD: Readonly<Record<string, string>> = { ğ: 'k', b: 'p', c: 'ç', d: 't' }
/** *-lar*, *-ı* and *-sı*, then a case: what may stand behind a stem. */
const SUFFIXES =
  /^(l[ae]r)?([ıiuü]m[ıiuü]z|s?[ıiuü])?(n?[dt][ae]n|n?[dt][ae](?:ki)?|n?[ıiuü]n|y?l[ae]|[yn]?[ae]|[yn][ıiuü]|nc[ae])?$/u
/** Letters of the longest suffixes. */
const LONGEST_SUFFIX = 9
const SHORTEST_STEM = 2

const known = new Map<string, NounFacts | null>()
/** Words whose analysis is kept: a text has fewer that differ. */
const MOST_KNOWN = 20_000

/** What a word (small letters) tells as a noun; null where its stem is in no table. */
export function nounFacts(word: string): NounFacts | null {
  const kept = known.get(word)
  if (kept !== undefined) return kept
  const facts = analyse(word)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, facts)
  return facts
}

function analyse(word: string): NounFacts | null {
  for (let length = word.length; length >= Math.max(SHORTEST_STEM, word.length - LONGEST_SUFFIX); length--) {
    const written = word.slice(0, length)
    const parts = SUFFIXES.exec(word.slice(length))
    const lemma = parts && lemmaOf(written, parts[0] !== '' && /^[ıiuüae]/u.test(parts[0]))
    const nounClass = lemma ? classes.get(lemma) : undefined
    if (!parts || !lemma || nounClass === undefined) continue
    const [, plural, possessive, ending = ''] = parts
    return {
      lemma,
      nounClass,
      number: plural ? 'plural' : null,
      isPossessed: possessive !== undefined,
      // *müdürü*: taken for the head of a compound, which names have before them, rather than for an object.
      case: caseOfEnding(ending) ?? 'instrumental',
      stemLength: word.length - ending.length,
    }
  }
  return null
}

/** The base form of a stem as it is written before a suffix: *bakanlığ* of *bakanlık*. */
function lemmaOf(written: string, isSoft: boolean): string | null {
  if (classes.has(written)) return written
  const hard = isSoft || /ğ$/u.test(written) ? HARD[written.at(-1) ?? ''] : undefined
  return hard ? written.slice(0, -1) + hard : null
}

/** The base form of a stem that an ending softens: *bakanlığ* as *bakanlık*; another word as it stands. */
export const hardened = (word: string): string => (/[aeıioöuü]ğ$/u.test(word) ? `${word.slice(0, -1)}k` : word)
