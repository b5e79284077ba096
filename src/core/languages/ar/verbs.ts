import type { VerbGroup } from '../../attribution/chunks/chunk'
import type { ReportingFrame, ReportingVerb } from '../pack'
import { fold } from './fold'

/** What a form of a verb tells. */
export interface VerbFacts
  extends Pick<VerbGroup, 'lemma' | 'form' | 'number' | 'gender' | 'auxiliary' | 'sharesSubject'> {
  /** Of the present: behind أن or لن it has not been said. */
  isPresent: boolean
}

/**
 * Reporting verbs: past and present of the third person, and the active participle that goes on with a sentence (مؤكدا أن),
 * folded when read. Forms follow Wright, *A Grammar of the Arabic Language*, I, §§ 90–190.
 */
const REPORTING: readonly [frames: string, verbs: string][] = [
  [
    'clause quote',
    `قال يقول قائل | أعلن يعلن معلن | أكد يؤكد مؤكد | أضاف يضيف مضيف | أوضح يوضح موضح | صرح يصرح مصرح | أشار يشير مشير |
     شدد يشدد مشدد | لفت يلفت لافت | ذكر - - | أفاد يفيد مفيد | تابع يتابع متابع | بين يبين مبين | اعتبر يعتبر معتبر | رأى يرى - |
     كشف يكشف كاشف | أبلغ يبلغ مبلغ | أخبر يخبر مخبر | نفى ينفي ناف | كتب يكتب كاتب | غرد يغرد مغرد | علق يعلق معلق | رد يرد - |
     أجاب يجيب مجيب | سأل يسأل سائل | تساءل يتساءل متسائل | اعترف يعترف معترف | أقر يقر مقر | زعم يزعم زاعم | ادعى يدعي مدع |
     حذر يحذر محذر | نبه ينبه منبه | توقع يتوقع متوقع | رجح يرجح مرجح | لاحظ يلاحظ ملاحظ | نوه ينوه منوه | أردف يردف مردف |
     استطرد يستطرد مستطرد | استدرك يستدرك مستدرك | واصل يواصل مواصل | أكمل يكمل - | اختتم يختتم مختتم | ختم يختم خاتم |
     تحدث يتحدث متحدث | حكى يحكي - | روى يروي - | سرد يسرد - | شرح يشرح شارح | فسر يفسر مفسر | برر يبرر مبرر |
     اتهم يتهم متهم | انتقد ينتقد منتقد | طالب يطالب مطالب | دعا يدعو داعي | ناشد يناشد مناشد | حث يحث - | اقترح يقترح مقترح |
     أوصى يوصي - | تعهد يتعهد متعهد | وعد يعد واعد | هدد يهدد مهدد | تمنى يتمنى - | أعرب يعرب معرب | عبر يعبر معبر | أبدى يبدي مبديا |
     جزم يجزم جازم | أصر يصر مصر | نقل ينقل ناقل | نشر ينشر ناشر | أورد يورد - | أثبت يثبت - | أظهر يظهر مظهر | استنتج يستنتج مستنتج |
     خلص يخلص - | قدر يقدر مقدر | أحصى يحصي - | قرر يقرر مقرر | حكم يحكم - | قضى يقضي - |
     تعجب يتعجب - | استغرب يستغرب مستغرب | استنكر يستنكر مستنكر | احتج يحتج محتج | عقب يعقب معقب | هتف يهتف - | صاح يصيح - |
     همس يهمس - | خاطب يخاطب مخاطب | اشتكى يشتكي - | شكا يشكو - | تذكر يتذكر - | استذكر يستذكر - | كرر يكرر مكرر | جدد يجدد مجدد |
     ألمح يلمح ملمح | لمح - ملمح | أوحى يوحي - | تفاخر يتفاخر - | سخر يسخر ساخر | مازح يمازح - | استشهد يستشهد مستشهد |
     اقتبس يقتبس - | طمأن يطمئن مطمئن | أنكر ينكر منكر | دافع يدافع مدافع | ناقش يناقش - | جادل يجادل مجادل | اشترط يشترط مشترط |
     أسف يأسف - | عزا يعزو - | نصح ينصح ناصح | بشر يبشر مبشر | هنأ يهنئ - | أفصح يفصح - | باح يبوح - | صارح يصارح - |
     ركز يركز مركز | نعى ينعى - | تنبأ يتنبأ متنبئ | استبعد يستبعد مستبعد | أبرز يبرز مبرز | 
     قيم يقيم - | فند يفند مفند | تحدى يتحدى متحدي | اكتفى يكتفي مكتفي | استهل يستهل مستهل | توعد يتوعد متوعد |
     رحب يرحب مرحب | توصل يتوصل متوصل | لوح يلوح ملوح | أقسم يقسم مقسم | لخص يلخص ملخص | ارتأى يرتئي مرتئي | أثنى يثني - | أشاد يشيد - | أدان يدين - | ندد يندد مندد | شكك يشكك مشكك`,
  ],
  // وصف الحكم بأنه قاس, وصف الحكم بـ"القاسي"
  ['clause quote label', 'وصف يصف واصف'],
  ['label', 'سمى يسمي - | لقب يلقب - | شبه يشبه مشبه | أطلق - - | نعت ينعت ناعت'],
]

/** The verb of *in the statement stands that*: its subject is the text behind في. */
const TEXT_VERBS = 'جاء ورد'

/** Verbs of the news that report nothing, so that clauses have their verbs. The last form is left out where none is used. */
const OTHERS = `
  اعتذر يعتذر | وصل يصل | غادر يغادر | عاد يعود | ذهب يذهب | دخل يدخل | خرج يخرج | بدأ يبدأ | انتهى ينتهي | استمر يستمر | توقف يتوقف | فتح يفتح |
  أغلق يغلق | افتتح يفتتح | بنى يبني | هدم يهدم | دمر يدمر | قتل يقتل | أصيب يصاب | مات يموت | توفي يتوفى | جرح يجرح | نجا ينجو | أنقذ ينقذ |
  اعتقل يعتقل | أوقف يوقف | أفرج يفرج | احتجز يحتجز | خطف يخطف | هاجم يهاجم | قصف يقصف | استهدف يستهدف | أطلق يطلق | سقط يسقط | وقع يقع |
  حدث يحدث | جرى يجري | حصل يحصل | تم يتم | عقد يعقد | التقى يلتقي | اجتمع يجتمع | بحث يبحث | زار يزور | استقبل يستقبل | حضر يحضر | شارك يشارك |
  نظم ينظم | وقع يوقع | وافق يوافق | رفض يرفض | قبل يقبل | أيد يؤيد | عارض يعارض | انتخب ينتخب | صوت يصوت | فاز يفوز | خسر يخسر | تعادل يتعادل |
  لعب يلعب | هزم يهزم | تأهل يتأهل | سجل يسجل | أحرز يحرز | بلغ يبلغ | ارتفع يرتفع | انخفض ينخفض | تراجع يتراجع | زاد يزيد | نما ينمو | تجاوز يتجاوز |
  وصل يصل | أدى يؤدي | تسبب يتسبب | أثار يثير | شكل يشكل | مثل يمثل | ضم يضم | شمل يشمل | تضمن يتضمن | احتاج يحتاج | أراد يريد | حاول يحاول |
  استطاع يستطيع | تمكن يتمكن | نجح ينجح | فشل يفشل | واجه يواجه | عانى يعاني | عاش يعيش | سكن يسكن | عمل يعمل | درس يدرس | تخرج يتخرج | تولى يتولى |
  شغل يشغل | قاد يقود | ترأس يترأس | عين يعين | أقال يقيل | استقال يستقيل | سلم يسلم | تسلم يتسلم | قدم يقدم | أعطى يعطي | منح يمنح | أخذ يأخذ |
  جعل يجعل | ترك يترك | بقي يبقى | ظل يظل | أصبح يصبح | صار يصير | بدا يبدو | اتضح يتضح | ظهر يظهر | اختفى يختفي | وضع يضع | رفع يرفع | خفض يخفض |
  أرسل يرسل | تلقى يتلقى | استخدم يستخدم | اشترى يشتري | باع يبيع | دفع يدفع | كلف يكلف | أنفق ينفق | وجه يوجه | اتخذ يتخذ | أجرى يجري | نفذ ينفذ |
  طبق يطبق | أصدر يصدر | ألغى يلغي | أجل يؤجل | مدد يمدد | علق - | عرض يعرض | شاهد يشاهد | سمع يسمع | عرف يعرف | علم يعلم | فهم يفهم | اعتقد يعتقد |
  ظن يظن | أمل يأمل | خشي يخشى | أحب يحب | كره يكره | احتفل يحتفل | توجه يتوجه | اتجه يتجه | مر يمر | عبر يعبر | حمل يحمل | نقل - | هرب يهرب | لجأ يلجأ |
  نزح ينزح | انسحب ينسحب | تقدم يتقدم | سيطر يسيطر | احتل يحتل | حرر يحرر | دعم يدعم | ساعد يساعد | حمى يحمي | منع يمنع | سمح يسمح | فرض يفرض | هدف يهدف |
  سعى يسعى | كسر يكسر | ضرب يضرب | أثر يؤثر | تعرض يتعرض | ضبط يضبط | شهد يشهد | اندلع يندلع | انفجر ينفجر | انهار ينهار | غرق يغرق | أضاء يضيء | ربط يربط |
  تعلق يتعلق | تأسس يتأسس | أسس يؤسس | أقام يقيم | أتى يأتي | تلا يتلو | أعاد يعيد | شن يشن | خضع يخضع | تعافى يتعافى | أكل يأكل | شرب يشرب | نام ينام |
  أمكن يمكن | وجب يجب | كفى يكفي | يوجد - | ينبغي - | يسود - | يتعين - | لزم يلزم | تطلب يتطلب | اعتمد يعتمد | تابع - | اضطر يضطر | تأخر يتأخر | اقترب يقترب`

/** Verbs whose object is whom it was said to, in one word with them: أبلغه أن. */
const TAKES_OBJECT = new Set(['أبلغ', 'أخبر', 'ذكر', 'اعتبر', 'وصف', 'اتهم', 'كتب', 'قال', 'أكد', 'أعلن', 'سأل'])

const frameSets = new Map<string, ReadonlySet<ReportingFrame>>()
const framesOf = (frames: string): ReadonlySet<ReportingFrame> => {
  const known = frameSets.get(frames) ?? new Set(frames.split(' ') as ReportingFrame[])
  frameSets.set(frames, known)
  return known
}

const entriesOf = (list: string): string[][] => list.split('|').map((entry) => entry.trim().split(/\s+/))

/** Behind its text: جاء في البيان أن. */
export const TEXT_LEMMA = 'جاء في'

export const reporting: ReadonlyMap<string, ReportingVerb> = new Map([
  ...REPORTING.flatMap(([frames, verbs]) =>
    entriesOf(verbs).map(([past = '']): [string, ReportingVerb] => [
      fold(past),
      { frames: framesOf(frames), passiveReports: true, isImpersonal: false },
    ]),
  ),
  [TEXT_LEMMA, { frames: framesOf('clause quote'), passiveReports: false, isImpersonal: false }],
])

/** Verb forms by the folded word. */
export const verbForms: ReadonlyMap<string, VerbFacts> = new Map([
  ...entriesOf(OTHERS).flatMap((entry) => formsOf(entry)),
  ...TEXT_VERBS.split(' ').flatMap((past) => pastForms(past)),
  ...REPORTING.flatMap(([, verbs]) => entriesOf(verbs).flatMap((entry) => formsOf(entry))),
  ...auxiliaryForms(),
])

/** كان and its like wait for a second verb: كان قد أعلن. */
function auxiliaryForms(): [string, VerbFacts][] {
  return entriesOf('كان يكون').flatMap((entry) =>
    formsOf(entry).map(([form, facts]): [string, VerbFacts] => [form, { ...facts, auxiliary: 'perfect' }]),
  )
}

function finite(lemma: string, gender: VerbFacts['gender'], isPlural = false, isPresent = false): VerbFacts {
  // A verb in front of its subject is singular whatever that is: only its plural tells.
  return {
    lemma,
    form: 'finite',
    auxiliary: null,
    number: isPlural ? 'plural' : null,
    gender: gender ?? null,
    isPresent,
  }
}

function formsOf([past = '', present = '-', participle = '-']: readonly string[]): [string, VerbFacts][] {
  return [
    ...pastForms(past),
    ...(present === '-' ? [] : presentForms(past, present)),
    ...(participle === '-' ? [] : participleForms(past, participle)),
  ]
}

function pastForms(written: string): [string, VerbFacts][] {
  const lemma = fold(written)
  // أبدى, دعا: a weak last letter falls before an ending; of three letters an alif comes back as waw: دعوا.
  const stem = /[ىا]$/u.test(written) && written.length > 2 ? lemma.slice(0, -1) : lemma
  return [
    [lemma, finite(lemma, 'male')],
    [`${stem}ت`, finite(lemma, 'female')],
    [`${stem}تا`, finite(lemma, 'female', true)],
    [`${stem}وا`, finite(lemma, null, true)],
    [`${lemma}ا`, finite(lemma, 'male', true)],
    ...['ه', 'ها', 'هم', 'نا'].flatMap((object): [string, VerbFacts][] =>
      TAKES_OBJECT.has(written)
        ? [
            [`${stem}${object}`, finite(lemma, 'male')],
            [`${stem}ت${object}`, finite(lemma, 'female')],
          ]
        : [],
    ),
  ]
}

function presentForms(past: string, written: string): [string, VerbFacts][] {
  const lemma = fold(past)
  const present = fold(written)
  const rest = present.slice(1)
  const weak = /[يو]$/u.test(present) && present.length > 3 ? present.slice(0, -1) : present
  return [
    [present, finite(lemma, 'male', false, true)],
    [`ت${rest}`, finite(lemma, 'female', false, true)],
    [`${weak}ون`, finite(lemma, null, true, true)],
    [`${present}ان`, finite(lemma, 'male', true, true)],
  ]
}

/** مؤكدا, مؤكدة, مؤكدين: a participle that goes on with its sentence. */
function participleForms(past: string, written: string): [string, VerbFacts][] {
  const lemma = fold(past)
  const stem = fold(written)
  const facts = (gender: VerbFacts['gender'], isPlural: boolean): VerbFacts => ({
    ...finite(lemma, gender, isPlural),
    form: 'participle',
    sharesSubject: true,
  })
  return [
    [`${stem}ا`, facts('male', false)],
    [`${stem}ة`, facts('female', false)],
    [`${stem}ين`, facts(null, true)],
    [`${stem}ات`, facts('female', true)],
  ]
}

/** Verbs whose form is a noun, too: كتب, *wrote* and *books*. */
export const ambiguousForms: ReadonlySet<string> = new Set(
  'كتب رد نقل نشر وعد طلب حكم ذكر علق بين ختم عبر قدر عرض دعم قتل ضرب حمل عمل دفع وضع علم منح منع جرح حضر شرح بحث وقع سمع وصف تقدم تعرض ربط'
    .split(' ')
    .map(fold),
)

/** Nouns and adverbs that look like a verb of the present. */
const LOOKS_PRESENT = new Set(
  'يوم يمين يسار يد يدوي يومي يقين يأس يسر يتيم ينبوع ياسمين يونان يابان يمن يهود يافا يورو يوان يوغا ينابيع يخت'
    .split(' ')
    .map(fold),
)
/** Letters of a verb of the present, with its endings. */
const PRESENT = /^ي[\u0621-\u064a]{3,6}$/u

/** What an unknown folded word is, if it looks like a verb of the present: يرتدي; null in doubt. */
export function guessVerb(word: string): VerbFacts | null {
  if (!PRESENT.test(word) || LOOKS_PRESENT.has(word) || /(?:ة|ات|ي)$/u.test(word)) return null
  return finite(word, 'male', false, true)
}
