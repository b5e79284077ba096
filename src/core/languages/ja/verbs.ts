import { reportingVerb } from '../east-asian/phrases'
import type { ReportingVerb } from '../pack'
import { words } from '../word-list'

/** What a form of a verb tells. */
export interface VerbForm {
  lemma: string
  /** Whether it ends a clause by its stem alone, and so must not go on in kana: *述べ、*. */
  isStem: boolean
}

// Classes of verbs as in Masuoka and Takubo, 基礎日本語文法 (1992): vowel verbs, consonant verbs by their row, サ変.

/** Vowel verbs of saying, without *る*. */
const VOWEL = `述べ 寄せ 伝え 訴え 答え 告げ 付け加え つけ加え 認め 求め 呼びかけ 呼び掛け 投げかけ 打ち明け 問いかけ 問い掛け 続け
  定め 教え 締め 決め 唱え 突っぱね 申し立て 書き立て 漏ら 責め 改め 語りかけ 見立て 数え上げ 言い添え 添え 言い続け 語気を強め 声を弾ませ
  口をそろえ 首をかしげ 頭を下げ 目を細め 胸をなで下ろし 褒め 褒めたたえ たたえ 報じ 論じ 応じ 命じ 演じ 呈し 危機感を強め 自信を見せ 意欲を見せ
  結論づけ 結論付け 位置づけ 位置付け 打ち明け 気にかけ 言い聞かせ 投げ掛け 駆け 明かし続け 悔しさを見せ 安堵の表情を見せ 笑みを浮かべ 涙を浮かべ 表情を浮かべ 頬を緩め 声をそろえ 胸をなでおろし 舌を巻い
  見せ 挙げ 笑顔を見せ 力を込め 言葉を詰まらせ 声を震わせ 悔しさをにじませ にじませ 喜びをかみしめ 打ち立て 備え 決意を新たにし`

/** Consonant verbs of saying in their base form. */
const CONSONANT = `話す 出す こぼす 語る 言う 示す 明かす 漏らす もらす 振り返る 説く 書く 記す つづる 断る 叫ぶ 怒る 嘆く ぼやく つぶやく 促す 誓う 願う
  祝う 謝る 喜ぶ 打ち消す 評す 諭す ただす 問う 問いただす 申し入れる 言い切る 言い放つ 明らかにする 笑う 胸を張る くぎを刺す 釘を刺す 肩を落とす 警鐘を鳴らす 締めくくる
  語り合う 話し合う× 声を落とす 繰り返す 切り出す 言い残す 書き込む 結ぶ 皮肉る 冗談めかす 受け流す 力を込める 惜しむ 懐かしむ 誇る 悔やむ 迫る 言い渡す 申し渡す 申し出る 言い表す いぶかる 憤る 話しかける 目を輝かす 口にする 
  打ち出す 突き放す 太鼓判を押す 声を上げる 顔をほころばす 気を引き締める 手応えを語る 思いを語る 喜びを語る 声を荒らげる 涙を流す 驚く 苦笑する 涙をぬぐう 目を潤ます 表情を曇らす 目を丸くする 肩を震わす 声を絞り出す 本音を漏らす 不安を口にする うなずく ほほ笑む 微笑む 怒りをあらわにする 憤りをあらわにする 喜びを爆発さす 手を振る 頭を抱える 唇をかむ 残念がる 悔しがる 不思議がる 喜びを表す 振り絞る 明るく話す とぼける かわす 切り捨てる たしなめる いさめる`

/** Nouns that make a verb of saying with *する*. */
const SURU = `発表 表明 説明 指摘 強調 主張 報告 回答 発言 反論 反発 批判 非難 警告 分析 評価 判断 予測 予想 推測 証言 供述 否定 要求 要請 提案 提言 示唆
  断言 明言 言明 宣言 公表 告白 告発 釈明 弁明 弁解 謝罪 陳述 解説 言及 質問 追及 助言 力説 懸念 歓迎 称賛 賞賛 絶賛 約束 通知 通告 連絡 伝達 勧告 指示 命令 認定
  結論 判示 投稿 自慢 感謝 激励 紹介 記載 記述 規定 報道 速報 論評 抗議 申告 答弁 反省 述懐 回想 吐露 自賛 豪語 強弁 抗弁 忠告 注意 苦言 直言 明記 詳述
  付言 補足 例示 総括 誓約 確約 宣誓 通報 言及 明示 開示 発信 呼称 表現 形容 主張 見解 予告 呼号 疑問視 問題視 結論づけ 結論付け 位置づけ 位置付け 保証 断定 訂正 確信 連呼 演説 講演 諭旨 絶句 前置き 苦笑 感嘆 驚嘆 安堵 即答 猛反発 反省 号泣 感慨 困惑 恐縮 自認 自問 激怒 落胆 感激 述懐 一蹴 強弁 挨拶 問題提起 呼び掛け 回顧 意気込み 力説
  否認 脱帽 陳情 抗弁 一喝 激白 回答 憂慮 非難 猛批判 確約 推奨 例示 自戒 奮起 苦言 同情 落胆 嘆息 驚愕 感服
  コメント アピール ツイート ポスト リポスト レポート リポート スピーチ アドバイス エール`

/** Those that call something so, rather than say it. */
const LABEL = words('評価 批判 非難 表現 形容 評す 位置づけ 位置付け 問題視 呼称 称賛 絶賛 自賛 呼ぶ たたえ')
/** Of these those that may also say that something is so: *国は何もしていないと批判した*. */
const CLAIMING = words('批判 非難 評価 問題視 猛批判')
/** Those that ask for something: *A よう求めた*. */
const ASKING = words('求め 呼びかけ 呼び掛け 要請 要求 指示 命令 命じ 勧告 促す 訴え 注意 忠告 願う 申し入れる 迫る')
/** What has no form here: marked in the lists as left out. */
const LEFT_OUT = /×$/

const ROWS: Readonly<Record<string, readonly [stem: string, onbin: string]>> = {
  う: ['い', 'って'],
  く: ['き', 'いて'],
  ぐ: ['ぎ', 'いで'],
  す: ['し', 'して'],
  つ: ['ち', 'って'],
  ぬ: ['に', 'んで'],
  ぶ: ['び', 'んで'],
  む: ['み', 'んで'],
  る: ['り', 'って'],
}

/** The forms that report: past, present, progressive, polite; joining ones; the stem. From the *te* form and the stem. */
function formsOf(base: string, stem: string, te: string): [form: string, isStem: boolean][] {
  const past = te.replace(/て$/, 'た').replace(/で$/, 'だ')
  const whole = [
    base,
    past,
    te,
    `${te}いる`,
    `${te}いた`,
    `${te}おり`,
    `${te}いて`,
    `${te}います`,
    `${te}いました`,
    `${te}きた`,
    `${te}いるが`,
    `${te}くれた`,
    `${te}みせた`,
    `${te}やまない`,
  ]
  const polite = [`${stem}ます`, `${stem}ました`, `${stem}つつ`, `${stem}ながら`]
  return [...[...whole, ...polite].map((form): [string, boolean] => [form, false]), [stem, true]]
}

function conjugate(verb: string): [form: string, isStem: boolean][] {
  const body = verb.slice(0, -1)
  if (verb.endsWith('にする')) return formsOf(verb, `${verb.slice(0, -2)}し`, `${verb.slice(0, -2)}して`)
  const [i, te] = ROWS[verb.at(-1) ?? ''] ?? ['', '']
  return formsOf(verb, body + i, body + te)
}

const SURU_FORMS = formsOf('する', 'し', 'して')

/** The forms of verbs of saying. */
export const verbForms: ReadonlyMap<string, VerbForm> = new Map([
  ...[...words(VOWEL)].flatMap((stem) =>
    formsOf(`${stem}る`, stem, `${stem}て`).map(([form, isStem]): [string, VerbForm] => [
      form,
      { lemma: stem, isStem },
    ]),
  ),
  ...['報じ', '論じ', '応じ', '命じ'].map((stem): [string, VerbForm] => [`${stem}る`, { lemma: stem, isStem: false }]),
  ...[...words(CONSONANT)]
    .filter((verb) => !LEFT_OUT.test(verb))
    .flatMap((verb) => {
      const isVowel = /[えけせてねべめれげ]る$/.test(verb)
      const forms = isVowel ? formsOf(verb, verb.slice(0, -1), `${verb.slice(0, -1)}て`) : conjugate(verb)
      return forms.map(([form, isStem]): [string, VerbForm] => [form, { lemma: verb, isStem }])
    }),
  ...[...words(SURU)].flatMap((noun) =>
    SURU_FORMS.map(([form, isStem]): [string, VerbForm] => [noun + form, { lemma: noun, isStem }]),
  ),
])

/** Forms of *する*: what they report is told by what stands before them. */
export const suruForms: ReadonlyMap<string, boolean> = new Map(SURU_FORMS)
/** *A という*: it is said. */
export const HEARSAY = 'という'
/** *A とした*: holds that. */
export const HOLDS = 'とする'
/** *A といい、*: says, and. */
export const SAYS = '言う'
/** *A との声が上がる*: it is said by some. */
export const CAME_UP = '上がる'

export const reporting: ReadonlyMap<string, ReportingVerb> = new Map([
  ...[...verbForms.values()].map(({ lemma }): [string, ReportingVerb] => [
    lemma,
    reportingVerb(
      LABEL.has(lemma)
        ? CLAIMING.has(lemma)
          ? ['label', 'quote', 'clause']
          : ['label', 'quote']
        : ASKING.has(lemma)
          ? ['clause', 'quote', 'infinitive']
          : ['clause', 'quote'],
    ),
  ]),
  [HOLDS, reportingVerb(['clause', 'quote', 'label'])],
  [HEARSAY, reportingVerb(['clause', 'quote'], true)],
  [CAME_UP, reportingVerb(['clause', 'quote'], true)],
])

/** Verbs that take a clause with *よう*. */
export const asking = ASKING
