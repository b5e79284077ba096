import { words } from '../word-list'

/** Words of kana that stand between phrases; what they do is decided by place. */
export const particles = words(
  'は が を に へ で と も や の から まで より には では とは にも でも へは からは までに だけ ばかり など ら たち 側は',
)
/** What leads a phrase of source behind it: *警察庁 によると*. */
export const sources = words(
  'によると によれば によりますと の話では の話によると の発表では の発表によると の調べでは の調べによると の調査では の調査によると の説明では の説明によると の報道によると の試算では の統計では のまとめでは への取材で への取材では に従えば にいわせれば に言わせれば',
)
/** What leads to whom something was told, behind its phrase. */
export const addressed = words('に対し に対して に対しても に向けて に向け に')
/** Conjunctions and adverbs that open a sentence: no part of what is said. */
export const openers = words(
  'また そして しかし だが ただ ただし 一方 一方で その上で そのうえで さらに なお このため そのため その結果 これに対し これに対して そこで それでも それに対し 同時に 続けて 加えて このうち その後 これについて これを受け これを受けて こうした中 すると つまり 例えば 実際 特に さらには だから ところが まず 次に 最後に',
)
/** Forms of the copula and of endings behind which a clause may end. */
export const endings = words(
  'だ である です だった でした であった ではない じゃない ない なかった たい ます ました ません だろう でしょう べきだ はずだ ようだ そうだ のだ んだ ためだ からだ か かもしれない べき',
)
/** Nouns of saying that a clause may stand before: *A 方針を示した*. */
export const sayings = words(
  'コメント 声明 談話 メッセージ 方針 考え 意向 見方 認識 見通し 見解 姿勢 意見 立場 意思 懸念 期待 思い 決意 計画 可能性 疑い 事実 意義 必要性 理由 予定 趣旨 旨 見込み 点 人事 措置 対策 方向 構え 危機感 自信 意欲 不満 不快感 批判 疑問 主張 判断',
)
/** Nouns of saying that come up without anybody who says them: *A との声が上がった*. */
export const raisedNouns = words('声 見方 指摘 意見 批判 懸念 不満 観測 疑問 反発 要望 分析 評価 期待')
/** How that is told. */
export const RAISED = /^(?:上が|出|広が|相次|強|根強|多|聞かれ|漏れ|寄せられ|あ[るっり]|浮上|噴出|大勢)/u
/** Personal pronouns with their gender. */
export const pronouns: ReadonlyMap<string, 'male' | 'female' | null> = new Map([
  ['彼', 'male'],
  ['彼女', 'female'],
  ['同氏', null],
  ['彼ら', null],
  ['本人', null],
])
/** What denies. */
export const negations = words('ない ず なかった ません ぬ')
