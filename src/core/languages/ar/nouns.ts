import type { GrammaticalGender, GrammaticalNumber, NounClass } from '../../attribution/chunks/chunk'
import { fold } from './fold'

/** What a form of a noun tells. */
export interface NounFacts {
  /** Base form, folded, without article and ending: one for man and woman. */
  lemma: string
  nounClass: NounClass
  gender: GrammaticalGender
  number: GrammaticalNumber
}

/**
 * Nouns of people, each with its broken plural where it has one: `وزير/وزراء`. The feminine in ة and the sound plurals
 * follow. Words that are adjectives, too, stand here where the press uses them for people.
 */
const PERSONS = `
  وزير/وزراء رئيس/رؤساء مدير/مدراء متحدث ناطق مسؤول محافظ عمدة/عمد نائب/نواب سفير/سفراء قائد/قادة زعيم/زعماء أمين/أمناء
  مستشار مبعوث مندوب ممثل عضو/أعضاء خبير/خبراء محلل باحث عالم/علماء أستاذ/أساتذة دكتور/دكاترة بروفيسور طبيب/أطباء جراح
  محام محامي قاض/قضاة قاضي مدع مدعي شاهد/شهود ضحية/ضحايا ناج ناجي مدرب لاعب حارس/حراس مهاجم مدافع قناص هداف حكم/حكام
  كاتب/كتاب صحفي صحافي مراسل إعلامي محرر مذيع معلق مقدم شاعر/شعراء روائي مؤلف مخرج ممثلة فنان مغن مغني مطرب موسيقي
  رسام مهندس مزارع صياد عامل/عمال موظف تاجر/تجار سائق مالك/ملاك صاحب/أصحاب مؤسس شيخ/شيوخ مفتي إمام/أئمة بابا بطريرك أسقف
  مطران كاهن/كهنة قس راهب ملك/ملوك أمير/أمراء سلطان/سلاطين ولي إمبراطور رجل/رجال امرأة/نساء سيد/سادة سيدة/سيدات شاب/شباب
  طفل/أطفال طالب/طلاب معلم مدرس عميد/عمداء لواء/ألوية عقيد/عقداء نقيب/نقباء رائد ملازم جنرال ضابط/ضباط جندي/جنود
  شرطي مقاتل مسلح مفوض مقرر منسق مشرف مفتش محقق ناشط/نشطاء معارض مرشح سياسي دبلوماسي حقوقي اقتصادي أكاديمي مؤرخ جيولوجي
  فلكي كيميائي فيزيائي مواطن ساكن/سكان مقيم جار/جيران قريب/أقارب والد والدة أب/آباء أم/أمهات ابن/أبناء ابنة/بنات أخ/إخوة
  أخت/أخوات زوج/أزواج زوجة/زوجات عم خال حفيد/أحفاد صديق/أصدقاء زميل/زملاء شريك/شركاء مشجع متظاهر محتج مشارك منظم
  متسابق بطل/أبطال نجم/نجوم كابتن قبطان طيار لاجئ نازح مريض/مرضى مصاب سجين/سجناء معتقل متهم مشتبه مدان
  ناخب نقابي متخصص اختصاصي أخصائي مختص مصرفي مستثمر مسعف مصفف مصمم طاه حلاق بائع ناقد/نقاد مترجم وكيل/وكلاء حاكم/حكام
    مدقق منتج متقاعد قنصل/قناصل حاخام محاسب مصور ملحق أمينة مغنية طباخ مأمور مدون مشغل سكرتير مساعد معاون كبير/كبار مصدر مراقب متطوع وسيط/وسطاء مفاوض مشرّع سيناتور شخص/أشخاص مستخدم مغرد
    مالكة نقيبة ربان متضرر مستأجر راكب/ركاب مسافر سائح/سياح عارض/عارضات مدون ناشر قارئ/قراء فائز خاسر خطيب داعية/دعاة
`

/** Words for several people, and for those whose number is not told. */
const GROUPS = `
  مصادر أوساط ناس أهالي عائلة أسرة جمهور كثيرون آخرون آخرين بعضهم البعض متابعون ناشطون مراقبون محللون سلطات جماهير
  رواد وسائل أطراف قوى جهات مسعفون دبلوماسيون محتجون متظاهرون ناجون
`

/** `m:` has no feminine ending. All stand for a body. */
const ORGANIZATIONS = `
  وزارة حكومة رئاسة شرطة جيش/جيوش بحرية قوات محكمة/محاكم نيابة برلمان مجلس/مجالس لجنة/لجان هيئة حزب/أحزاب حركة جبهة كتلة
  ائتلاف تحالف نقابة اتحاد/اتحادات نادي/أندية ناد منتخب فريق/فرق شركة مؤسسة مصرف/مصارف بنك/بنوك بلدية ولاية محافظة جامعة
  مسرح/مسارح متحف/متاحف دار معهد/معاهد كلية مدرسة/مدارس مستشفى/مستشفيات مركز/مراكز منظمة جمعية سفارة قنصلية إدارة مديرية دائرة مكتب/مكاتب أمانة جهاز/أجهزة
  مخابرات استخبارات بعثة وفد/وفود مفوضية صندوق/صناديق بورصة كنيسة/كنائس أزهر فاتيكان كرملين  
  بنتاغون خارجية داخلية دولة/دول مملكة إمارة جمهورية قيادة أركان مصلحة غرفة/غرف مطار/مطارات ميناء/موانئ شبكة/شبكات مجموعة/مجموعات
  حملة تنسيقية رابطة منتدى/منتديات إطفائية أرصاد مختبر/مختبرات فصيل/فصائل ميليشيا مليشيا جماعة كونغرس كنيست سلطة طائفة
`

const OUTLETS = `
  صحيفة/صحف جريدة/جرائد مجلة/مجلات وكالة/وكالات قناة/قنوات إذاعة/إذاعات تلفزيون موقع/مواقع فضائية تلفاز محطة/محطات راديو دورية
`

const DOCUMENTS = `
  تقرير/تقارير دراسة/دراسات استطلاع/استطلاعات وثيقة/وثائق مذكرة رسالة/رسائل قرار/قرارات مقال/مقالات مقالة افتتاحية
  قانون/قوانين اتفاق/اتفاقات اتفاقية مشروع/مشاريع لائحة/لوائح بحث/أبحاث نشرة إحصاء/إحصاءات إحصائيات بيانات أرقام محضر/محاضر
  نتائج تحقيق/تحقيقات توقعات تقديرات كتيب ورقة/أوراق مسح سجل/سجلات ميثاق دعوى
`

const STATEMENTS = `
  بيان/بيانات تصريح/تصريحات إعلان/إعلانات قول/أقوال رأي/آراء كلام تعليق/تعليقات إفادة/إفادات شهادة/شهادات معلومات
  خبر/أخبار بلاغ/بلاغات إشعار نداء تحذير/تحذيرات رواية خلاصة تعميم برقية رد/ردود تعبير وصف مزاعم
`

const POSTS = `
  تغريدة/تغريدات منشور/منشورات تدوينة/تدوينات حساب/حسابات صفحة/صفحات منصة/منصات تويتر إكس فيسبوك إنستغرام انستغرام تلغرام
  تليغرام يوتيوب مدونة حسابه حسابها صفحته صفحتها
`

const INTERVIEWS = 'مقابلة/مقابلات حوار/حوارات لقاء/لقاءات حديث/أحاديث اتصال/اتصالات مداخلة/مداخلات مكالمة'

const EVENTS = `
  مؤتمر/مؤتمرات خطاب/خطابات كلمة/كلمات جلسة/جلسات اجتماع/اجتماعات ندوة/ندوات قمة احتفال مهرجان/مهرجانات خطبة ورشة زيارة
  جولة لقائه لقائها محاضرة مناظرة إحاطة صحفيين صحافيين مراسلين تجمع تظاهرة جنازة كلمته كلمتها خطابه خطابها مؤتمره
`

const BROADCASTS = 'برنامج/برامج نشرة بودكاست حلقة/حلقات'

const TIMES = `
  يوم/أيام أمس اليوم صباح مساء ظهر ليل ليلة فجر عصر أسبوع/أسابيع شهر/أشهر سنة/سنوات عام/أعوام ساعة/ساعات دقيقة/دقائق الأحد
  الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر
  نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل جوان جويلية أوت قرن/قرون عقد/عقود فترة
  وقت/أوقات لحظة مرحلة بداية نهاية مطلع أواخر منتصف
`

/** Common nouns that stand for nothing that speaks; without them they would be taken for names behind a role. */
const OTHERS = `
  معرض متجر مخزن ملعب حديقة مرفأ طريق جسر سد نهر بحر جبل قرية مدينة منطقة شارع حي بناء مبنى بيت منزل مال نفط غاز ماء كهرباء حرب سلام هدنة أزمة خطة عملية
  هجوم قصف ضربة غارة حادث حريق زلزال فيضان عاصفة وباء فيروس لقاح مرض علاج دواء اقتصاد سياسة أمن دفاع صحة تعليم تربية ثقافة زراعة
  صناعة تجارة عدل مالية عمل سكن نقل بيئة طاقة شؤون علاقات خدمة انتخابات تصويت اقتراع مباراة بطولة كأس دوري هدف فوز خسارة
  تعادل موسم سعر أسعار ضريبة ميزانية راتب دخل نمو تضخم سوق سلعة بضاعة عدد نسبة قيمة مبلغ مليون مليار ألف آلاف مئات عشرات وضع حالة
  مسألة قضية ملف موضوع أمر شيء سبب نتيجة هدف حل اقتراح طلب شرط حق واجب دعم مساعدة تعاون شراكة تنسيق حدود أرض بلاد شعب أمة وطن
    العاصمة شرق غرب شمال جنوب وسط باب نافذة سيارة طائرة سفينة قطار قطاع إنتاج استثمار نظام ثورة دستور
  استقلال حرية عنف إرهاب مفاوضات محادثات ضرورة أهمية دور جهد جهود قدرة قوة إجراء إجراءات تدبير موقف وجه جزء نحو ظل إطار شكل طرف
  مدى حد صورة مستوى مجال جانب مكان زمن حياة موت قتل قتلى جرحى إصابة أضرار خسائر معبر ممر إغلاق افتتاح فتح بدء انتهاء وصول
  مغادرة استمرار عودة وقف إطلاق نار صاروخ مسيرة سلاح أسلحة ذخيرة معركة تصعيد احتلال استيطان حصار مساعدات إغاثة نزوح لجوء هجرة
`

const facts: ReadonlyMap<string, NounFacts> = new Map(
  [
    listed('organization', ORGANIZATIONS),
    listed('outlet', OUTLETS),
    listed('broadcast', BROADCASTS),
    listed('document', DOCUMENTS),
    listed('statement', STATEMENTS),
    listed('post', POSTS),
    listed('event', EVENTS),
    listed('interview', INTERVIEWS),
    listed('time', TIMES),
    listed('group', GROUPS),
    listed('person', PERSONS),
    listed(null, OTHERS),
  ]
    .reverse()
    .flat(),
)

function listed(nounClass: NounClass, nouns: string): [string, NounFacts][] {
  return nouns
    .trim()
    .split(/\s+/)
    .flatMap((entry) => {
      const [singular = '', plural] = entry.split('/').map(fold)
      return nounClass === 'person' ? personForms(singular, plural) : formsOf(nounClass, singular, plural)
    })
}

function formsOf(nounClass: NounClass, lemma: string, plural: string | undefined): [string, NounFacts][] {
  const facts: NounFacts = { lemma, nounClass, gender: null, number: nounClass === 'group' ? 'plural' : null }
  const forms = [lemma]
  if (plural) forms.push(plural)
  // The sound plural, and the construct of what ends with ة: محكمته.
  if (lemma.endsWith('ة')) forms.push(`${lemma.slice(0, -1)}ات`)
  return forms.map((form) => [form, facts])
}

/** Masculine and feminine, singular, dual and sound plurals: مسؤول, مسؤولة, مسؤولون, مسؤولين, مسؤولات. */
function personForms(lemma: string, plural: string | undefined): [string, NounFacts][] {
  const base = { lemma, nounClass: 'person' as const }
  const isFeminine = lemma.endsWith('ة')
  const stem = isFeminine ? lemma.slice(0, -1) : lemma
  const many: NounFacts = { ...base, gender: null, number: 'plural' }
  const forms: [string, NounFacts][] = [
    [lemma, { ...base, gender: isFeminine ? 'female' : 'male', number: 'singular' }],
    [`${stem}ة`, { ...base, gender: 'female', number: 'singular' }],
    [`${stem}ات`, { ...many, gender: 'female' }],
    ...['ون', 'ين', 'ان', 'و'].map((ending): [string, NounFacts] => [stem + ending, many]),
  ]
  if (plural) forms.push([plural, many])
  return forms
}

/** Pronouns that are written in one word behind a noun: والده. */
const POSSESSIVE = /(?:ه|ها|هم|هما|هن|نا)$/u
/** Letters of the shortest stem that a possessive pronoun stands behind. */
const SHORTEST_STEM = 3

/** What a folded word tells as a noun, with or without its article and a possessive pronoun; null where no table has it. */
export function nounFacts(word: string): NounFacts | null {
  const bare = word.replace(/^ال(?=..)/u, '')
  const found = facts.get(word) ?? facts.get(bare)
  if (found || bare !== word) return found ?? null
  const stem = word.replace(POSSESSIVE, '')
  if (stem === word || stem.length < SHORTEST_STEM) return null
  return facts.get(stem) ?? (stem.endsWith('ت') ? facts.get(`${stem.slice(0, -1)}ة`) : undefined) ?? null
}

/** Whether a word has a possessive pronoun, which makes it definite. */
export const isPossessed = (word: string): boolean =>
  !facts.has(word) && !word.startsWith('ال') && nounFacts(word) !== null
