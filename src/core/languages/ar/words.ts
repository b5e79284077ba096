import type { GrammaticalGender, GrammaticalNumber } from '../../attribution/chunks/chunk'
import { fold, folded } from './fold'

/** أنّ and إنّ, *that*, with the pronouns and the preposition that are written in one word with them. */
export const thatWords = folded(`
  أن إن أنه أنها أنهم أنهما أنهن أننا أنني إنه إنها إنهم إنهما إنهن إننا إنني إنا أنك إنك
  بأن بأنه بأنها بأنهم بأنهما بأنهن بأننا بأنني بأنك`)

/** What stands before *that* in one opener with it: أشار إلى أن, شدد على أن. */
export const beforeThat = folded('إلى على عن من في ب')
/** Before *that* these open a clause of time or reason instead: بعد أن. */
export const adverbialBeforeThat = folded('بعد قبل منذ رغم مع بدون دون لولا خشية بما كما لما طالما')
/** Before *that* these join two clauses: غير أن, *however*. */
export const adversativeBeforeThat = folded('غير إلا بيد على')

export const adverbialOpeners = folded(`
  عندما حين حينما لما بعدما قبلما إذ إذا لو لأن لأنه لأنها لأنهم لأننا كأن كأنه كأنها كي لكي ريثما كلما طالما حيثما أينما
  بما لولا منذما`)
export const questionOpeners = folded('هل لماذا كيف متى أين ماذا عما كم ')
export const relativeOpeners = folded('الذي التي الذين اللذان اللذين اللتان اللتين اللواتي اللاتي مما ممن')

/** What gives the words around it to whom it leads to. Those of the second set stand with a preposition behind them. */
export const sourceWords = folded('بحسب حسب وفق')
export const sourceWithTo = folded('وفقا طبقا وفاقا تبعا')
export const sourceWithFrom = folded('نقلا')
/** على لسان, على حد قول: the noun that makes a preposition a source. */
export const sourceNounsAfterOn = folded('لسان ذمة')
export const sourceNounsAfterLimit = folded('قول تعبير وصف زعم')

export const additive = folded('و ف أو ثم كما')
export const adversative = folded('لكن لكنه لكنها لكنهم بل')
/** Conjunctions that set one clause against another where a verb follows. */
export const contrasting = folded('فيما بينما')

export const negations = folded('لا لم لن ليس ليست ليسوا ما')
/** A verb in the present that stands behind them has not been said. */
export const unreal = folded('أن لأن كي لكي حتى قد لن سوف لئلا ألا')

export const prepositions = folded(`
  في من إلى على عن مع ب ل ك لل حتى منذ خلال بعد قبل أمام وراء خلف فوق تحت بين لدى عند عبر ضد نحو حول دون بدون سوى رغم باسم
  بشأن بسبب بعيد قبيل أثناء ضمن داخل خارج قرب بالقرب إزاء تجاه مثل لصالح لأجل بموجب بفضل عقب غداة إثر جراء طوال مقابل شرق غرب
  شمال جنوب وسط بمناسبة بمشاركة بحضور بهدف بغية عدا باستثناء إضافة فضلا بناء ردا تعليقا بحق بمعدل بنسبة بقيمة بواسطة برفقة
  بقيادة برئاسة برعاية كـ`)
/** Prepositions of what words were said in, at or to. */
export const occasionPrepositions = folded('في خلال عبر ل لل على ب أمام لدى ضمن أثناء')
/** Prepositions that tie a phrase to the noun before it within a subject: المتحدث باسم الوزارة. */
export const tyingPrepositions = folded('باسم ل لل لدى في ب')

export const determiners: ReadonlyMap<string, GrammaticalNumber> = new Map([
  ...pairs<GrammaticalNumber>('singular', 'هذا هذه ذلك تلك أحد إحدى أي أية'),
  ...pairs<GrammaticalNumber>('plural', 'هؤلاء أولئك هذان هذين هاتان بعض عدد معظم كل جميع غالبية أغلب عدة بضعة مجموعة'),
])

export const pronouns: ReadonlyMap<string, { number: GrammaticalNumber; gender: GrammaticalGender }> = new Map([
  ['هو', { number: 'singular', gender: 'male' }],
  ['هي', { number: 'singular', gender: 'female' }],
  ['هم', { number: 'plural', gender: null }],
  ['هما', { number: 'plural', gender: null }],
  ['هن', { number: 'plural', gender: 'female' }],
])

function pairs<T>(value: T, words: string): [string, T][] {
  return words.split(' ').map((word) => [fold(word), value])
}

/** Small words that are part of no noun phrase, and no verbs. */
export const adverbs = folded(`
  أيضا أمس اليوم غدا الآن حاليا سابقا لاحقا مؤخرا أخيرا أولا ثانيا ثالثا هنا هناك هنالك جدا فقط قد لقد سوف ربما لعل كذلك هكذا
  أبدا دائما غالبا أحيانا عادة تقريبا تماما خصوصا خاصة لاسيما أساسا أصلا فعلا حقا طبعا بالطبع بالتأكيد بدوره بدورها
  بدورهم بدورهما مجددا معا سويا جميعا كافة حيث إذن ثمة بينهم بينها بينهما منهم منها منه فيه فيها فيهم له لها لهم لهما لنا لي لك
  به بها بهم عنه عنها عنهم عليه عليها عليهم إليه إليها إليهم إلينا إليك معه معها معهم علينا لديه لديها لديهم لدينا نحن أنا أنت أنتم
  كونه كونها كونهم وحده وحدها وحدهم فورا قريبا بعيدا كثيرا قليلا جزئيا كليا رسميا علنا صراحة حرفيا هاتفيا خطيا شفهيا ضمنيا
  تحديدا بالتحديد بالتالي وبالتالي تاليا مبدئيا نهائيا مباشرة حينها عندها آنذاك وقتها حينئذ عندئذ سلفا مسبقا البتة إطلاقا
  مطلقا نسبيا شخصيا يوميا شهريا سنويا أسبوعيا محليا دوليا عالميا عربيا سياسيا اقتصاديا عسكريا أمنيا ماليا فيما إنما أما إما
  أمّا سيما قط يا نعم كلا أجل بلى مثلا ألا هلا إلا غير بعدها قبلها بعده قبله خلالها خلاله ذاته ذاتها نفسه نفسها أنفسهم
  تباعا تدريجيا سريعا ببطء بسرعة بشدة بوضوح بقوة بصراحة بحزم دوما حتما قطعا بتاتا جانبا عموما إجمالا بالمقابل`)
