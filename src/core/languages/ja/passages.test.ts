import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { japanese } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    '田中美咲外相は12日、記者団に「交渉は続いている」と述べた。さらに「国益を守る」と強調した。',
    '交渉は続いている | 田中美咲',
    '国益を守る | 田中美咲',
  ],
  [
    '警察によると、男は容疑を認めているという。捜査関係者は「計画的な犯行とみられる」と話している。',
    '男は容疑を認めている | 警察',
    '計画的な犯行とみられる | 捜査関係者',
  ],
  [
    '「最後まで諦めなかった」と佐藤健一監督は振り返った。決勝点を挙げた高橋選手は「夢のようだ」と喜んだ。',
    '最後まで諦めなかった | 佐藤健一',
    '夢のようだ | 高橋',
  ],
  [
    '研究チームの山本直子准教授（海洋学）は「氷河は予想の2倍の速さで縮んでいる」と指摘する。論文は科学誌オルビットに掲載された。',
    '氷河は予想の2倍の速さで縮んでいる | 山本直子',
  ],
  ['同社は「再発防止に努める」とのコメントを発表した。', '再発防止に努める | 同社'],
  [
    '近くに住む男性（62）は「大きな音がした」と驚いた様子で話した。地裁は判決で「被害者の苦痛は大きい」と指摘した。',
    '大きな音がした | 男性（62）',
    '被害者の苦痛は大きい | 地裁',
  ],
  ['田中健一市長は記者会見で、北大橋を来月再開すると発表した。', '北大橋を来月再開する | 田中健一'],
  ['ロルネ市は3日、新工場を建設すると明らかにした。', '新工場を建設する | ロルネ市'],
]

describe('passages of the Japanese press', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, japanese)).toEqual(statements.map((line) => line.toLowerCase())),
  )
})
