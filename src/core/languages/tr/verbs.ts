import type { ReportingFrame, ReportingVerb } from '../pack'
import { listOf } from './lower-case'

/** What a form of a verb tells. */
export interface VerbFacts {
  /** Base form as `reporting` has it, without the word that goes with a light verb. */
  lemma: string
  /** `converb`: *belirterek*, which goes on with the sentence; `participle`: *belirten*, before who does it. */
  form: 'finite' | 'converb' | 'participle'
  number: 'singular' | 'plural' | null
  isPassive: boolean
}

/** Stems of verbs that report by themselves. A stem in *-et* softens: *kaydet-*, *kayded-*. */
const PLAIN = `
  söyle belirt kaydet vurgula açıkla bildir aktar anlat ekle savun duyur hatırlat yaz uyar sor yanıtla cevapla eleştir doğrula
  yalanla özetle sırala paylaş anımsat öngör reddet yinele tekrarla ilet yorumla değerlendir mırılda bağır haykır fısılda seslen
  düşün hükmet sıralama ifşa müjdele öner savla`
/** Stems that report with a word before them: *ifade et-*, *öne sür-*. Several such words stand apart by a comma. */
const LIGHT: readonly [words: string, stem: string][] = [
  [
    'ifade iddia itiraf ilan tahmin kabul inkar inkâr taahhüt beyan tespit teyit telaffuz işaret deklare garanti söz rica talep tarif naklen devam',
    'et',
  ],
  ['dile', 'getir'],
  ['öne ileri', 'sür'],
  ['dikkat dikkati', 'çek'],
  ['altını', 'çiz'],
  ['ifadesini ifadelerini ifadeleri ifade sözlerini sözünü cümlelerini cümlesini', 'kullan'],
  [
    'ifadelerine ifadesine sözlerine görüşlerine cümlelerine tespitine tespitlerine iddiasına iddialarına bilgisine',
    'yer ver',
  ],
  ['açıklamasını değerlendirmesini yorumunu çağrısını paylaşımını uyarısını tanımını eleştirisini', 'yap'],
  ['yanıtını cevabını bilgisini mesajını karşılığını bilgilerini sözünü', 'ver'],
  [
    'değerlendirmesinde açıklamasında açıklamalarında çağrısında uyarısında iddiasında suçlamasında temennisinde tavsiyesinde paylaşımında değerlendirmelerinde',
    'bulun',
  ],
  ['şeklinde diye şöyle şekilde', 'konuş'],
  ['sözlerini sözlerine', 'sürdür'],
  ['sözlerini sözlerine', 'tamamla'],
  ['sözlerine', 'ekle'],
  ['diye', 'dert yan'],
  ['diye', 'sitem et'],
  ['diye', 'tepki göster'],
  ['sonucuna', 'var'],
]
/** *-den söz etti*, *ettiğinden bahsetti*: reports whose clause stands in another case; told by the same stems. */
const LABELS = 'nitelendir tanımla adlandır nitele'

const VOWEL = /[aeıioöuü]/u
const lastVowel = (stem: string): string => stem.match(/[aeıioöuü]/gu)?.at(-1) ?? 'e'
/** The vowel of a suffix by the harmony of four, and by that of two (Göksel & Kerslake, § 3.2). */
const four = (stem: string): string =>
  ({ a: 'ı', ı: 'ı', e: 'i', i: 'i', o: 'u', u: 'u', ö: 'ü', ü: 'ü' })[lastVowel(stem)] ?? 'i'
const two = (stem: string): string => (/[aıou]/u.test(lastVowel(stem)) ? 'a' : 'e')
const soften = (stem: string): string =>
  /(?:^|[^aeıioöuü])et$|hükmet$|det$|kaydet$|reddet$/u.test(stem) ? `${stem.slice(0, -1)}d` : stem

/** The forms of the third person that the press uses, with what each tells. */
function formsOf(stem: string, lemma: string): [string, VerbFacts][] {
  const active = conjugate(stem)
  const passive = conjugate(passiveOf(stem))
  const told = (form: VerbFacts['form'], isPassive: boolean, number: VerbFacts['number'] = null): VerbFacts => ({
    lemma,
    form,
    number,
    isPassive,
  })
  return [
    ...active.finite.map((form): [string, VerbFacts] => [form, told('finite', false)]),
    ...active.plural.map((form): [string, VerbFacts] => [form, told('finite', false, 'plural')]),
    [active.converb, told('converb', false)],
    [active.participle, told('participle', false)],
    ...passive.finite.map((form): [string, VerbFacts] => [form, told('finite', true)]),
    [passive.converb, told('converb', true)],
  ]
}

function conjugate(stem: string): { finite: string[]; plural: string[]; converb: string; participle: string } {
  const [i, a, soft] = [four(stem), two(stem), soften(stem)]
  const endsInVowel = VOWEL.test(stem.at(-1) ?? '')
  const past = `${stem}${/[çfhkpsşt]$/u.test(stem) ? 't' : 'd'}${i}`
  const base = endsInVowel ? stem.slice(0, -1) : soft
  const present = `${base}${four(base)}yor`
  const perfect = `${stem}m${i}ş`
  return {
    finite: [past, present, `${present}du`, `${perfect}t${i}`, perfect],
    plural: [`${past}l${a}r`, `${present}lar`, `${perfect}l${a}rdı`, `${perfect}l${a}rdi`],
    converb: endsInVowel ? `${stem}y${a}r${a}k` : `${soft}${a}r${a}k`,
    participle: endsInVowel ? `${stem}y${a}n` : `${soft}${a}n`,
  }
}

function passiveOf(stem: string): string {
  if (VOWEL.test(stem.at(-1) ?? '')) return `${stem}n`
  const base = soften(stem)
  return stem.endsWith('l') ? `${base}${four(stem)}n` : `${base}${four(stem)}l`
}

/** Of *de-*, *say*, whose stem changes. */
const SAY: readonly [string, VerbFacts][] = [
  ...listOf('dedi diyor diyordu demişti der demiş').map((form): [string, VerbFacts] => [
    form,
    { lemma: 'de', form: 'finite', number: null, isPassive: false },
  ]),
  ...listOf('dediler diyorlar demişlerdi').map((form): [string, VerbFacts] => [
    form,
    { lemma: 'de', form: 'finite', number: 'plural', isPassive: false },
  ]),
  ['diyerek', { lemma: 'de', form: 'converb', number: null, isPassive: false }],
  ['diyen', { lemma: 'de', form: 'participle', number: null, isPassive: false }],
  ...listOf('denildi dendi deniliyor deniyor denilmişti').map((form): [string, VerbFacts] => [
    form,
    { lemma: 'de', form: 'finite', number: null, isPassive: true },
  ]),
  ['denilerek', { lemma: 'de', form: 'converb', number: null, isPassive: true }],
]

const plainStems = listOf(PLAIN).filter((stem) => !/[^a-zçğıöşü]/u.test(stem))

/** Verbs that report by themselves, by form. */
export const plainForms: ReadonlyMap<string, VerbFacts> = new Map([
  ...SAY,
  ...plainStems.flatMap((stem) => formsOf(stem, stem)),
  ...listOf(LABELS).flatMap((stem) => formsOf(stem, stem)),
])

/** Verbs that report behind certain words: forms of the verb, and the words that may stand before it. */
export const lightForms: ReadonlyMap<string, readonly { words: ReadonlySet<string>; facts: VerbFacts }[]> = lightTable()

function lightTable(): Map<string, { words: ReadonlySet<string>; facts: VerbFacts }[]> {
  const table = new Map<string, { words: ReadonlySet<string>; facts: VerbFacts }[]>()
  for (const [list, written] of LIGHT) {
    const words = new Set(listOf(list))
    const stem = written.split(' ').at(-1) ?? ''
    for (const [form, facts] of formsOf(stem, written)) {
      const entry = { words, facts }
      const known = table.get(form)
      if (known) known.push(entry)
      else table.set(form, [entry])
    }
  }
  return table
}

const speech: ReadonlySet<ReportingFrame> = new Set(['clause', 'quote'])

export const reporting: ReadonlyMap<string, ReportingVerb> = new Map([
  ...['de', ...plainStems, ...LIGHT.map(([, stem]) => stem)].map((lemma): [string, ReportingVerb] => [
    lemma,
    { frames: speech, passiveReports: true, isImpersonal: false },
  ]),
  ...listOf(LABELS).map((lemma): [string, ReportingVerb] => [
    lemma,
    { frames: new Set<ReportingFrame>(['label']), passiveReports: true, isImpersonal: false },
  ]),
])

/**
 * The last word of a clause that is made a noun, in the case that its verb asks for: *döneceğini* söyledi, *olduğuna* dikkat
 * çekti, *bittiğinden* söz etti (Göksel & Kerslake, § 24.4).
 */
export const NOMINALIZED =
  /(?:[dt][ıiuü]ğ[ıiuü]|[dt][ıiuü]kl[ae]r[ıi]|[ae]ca[ğ]ı|[ae]ce[ğ]i|[ae]c[ae]kl[ae]r[ıi]|[dt][ıiuü]ğ[ıiuü]m(?:[ıiuü]z)?[ıiuü]?)(?:n[ıiuü]n?|n[ae]|nd[ae]n|[ıiuü]|[ae]|d[ae]n)?$/u

/** A finite verb of any kind, as the last word of its clause. */
export const FINITE =
  /(?:[dt][ıiuü](?:l[ae]r)?|yor(?:du|lar|lardı)?|[ae]c[ae]k(?:t[ıi]r?|l[ae]r)?|m[ıiuü]ş(?:t[ıiuü]r?|l[ae]r)?|m[ae]kt[ae](?:d[ıi]r)?|[ae]b[ıi]l[ıi]r|m[ae]z|m[ae]l[ıi](?:d[ıi]r)?|[dt][ıiuü]r|değil|var|yok)$/u
