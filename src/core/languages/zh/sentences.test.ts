import { describe, expect, it } from 'vitest'
import { statementsOf, type Told } from '../testing/statements-of'
import { chinese } from './pack'

const direct = (speaker: string | null, words: string): Told => ({ words, speaker, form: 'direct' })
const indirect = (speaker: string | null, words: string): Told => ({ words, speaker, form: 'indirect' })
const mixed = (speaker: string | null, words: string): Told => ({ words, speaker, form: 'mixed' })

/** Sentences as Chinese news writes them, in simplified and traditional characters, and what they give to whom. */
const SENTENCES: readonly [text: string, ...told: Told[]][] = [
  // Direct.
  ['“我们准备好了。”市长李明华说。', direct('李明华', '我们准备好了。')],
  ['市长李明华说：“我们准备好了。”', direct('李明华', '我们准备好了。')],
  ['“准备工作已经完成，”李明华说，“明天就可以开始。”', direct('李明华', '准备工作已经完成， … 明天就可以开始。')],
  ['外交部发言人毛宁在例行记者会上表示：“我们对此表示遗憾。”', direct('毛宁', '我们对此表示遗憾。')],
  ['“这是我第一次遇到这么大的地震。”王女士告诉记者。', direct('王', '这是我第一次遇到这么大的地震。')],
  ['“谈判不会停止！”总统博尔格强调。', direct('博尔格', '谈判不会停止！')],
  ['教练陈志强赛后说：“队员们拼得很好。”', direct('陈志强', '队员们拼得很好。')],
  ['她说：“我不会放弃。”', direct(null, '我不会放弃。')],
  ['该公司回应称：“产品没有安全问题。”', direct('该公司', '产品没有安全问题。')],
  ['“请大家放心。”张伟教授说。', direct('张伟', '请大家放心。')],
  ['研究员约翰·奥尔姆斯克说：“冰层厚度减少了一半。”', direct('约翰·奥尔姆斯克', '冰层厚度减少了一半。')],
  ['「我們準備好了。」市長李明華說。', direct('李明華', '我們準備好了。')],
  ['發言人陳建宏表示：「政府不會改變立場。」', direct('陳建宏', '政府不會改變立場。')],
  // Indirect.
  ['市长李明华表示，水闸必须修复。', indirect('李明华', '水闸必须修复')],
  ['外交部发言人毛宁指出，中方一贯主张和平解决争端。', indirect('毛宁', '中方一贯主张和平解决争端')],
  ['气象局宣布，台风将于明天登陆。', indirect('气象局', '台风将于明天登陆')],
  ['警方称，嫌疑人已经逃离现场。', indirect('警方', '嫌疑人已经逃离现场')],
  ['中国探月工程总设计师吴伟仁说，这次任务非常成功。', indirect('吴伟仁', '这次任务非常成功')],
  ['大家表示，贺信指明了方向，令人振奋。', indirect('大家', '贺信指明了方向，令人振奋')],
  ['专家认为这种鱼的数量正在减少。', indirect('专家', '这种鱼的数量正在减少')],
  ['国防部长博尔格12日透露，部队将在月底撤离。', indirect('博尔格', '部队将在月底撤离')],
  ['报告显示，去年失业率下降了两个百分点。', indirect('报告', '去年失业率下降了两个百分点')],
  ['李明华市长强调，不会提高税率。', indirect('李明华', '不会提高税率')],
  ['律师王建国坦言，案件仍有疑点。', indirect('王建国', '案件仍有疑点')],
  ['來自高雄的立委林志明認為，預算應該增加。', indirect('林志明', '預算應該增加')],
  ['台北市長李明華指出，水閘必須修復。', indirect('李明華', '水閘必須修復')],
  ['国际合作司副司长姚建廷在接受采访时介绍，双方已签署协议。', indirect('姚建廷', '双方已签署协议')],
  // According to.
  ['据新华社报道，地震造成三人受伤。', indirect('新华社', '地震造成三人受伤')],
  ['据警方介绍，嫌疑人已经逃离现场。', indirect('警方', '嫌疑人已经逃离现场')],
  ['根据国家统计局的数据，物价上涨了百分之三。', indirect('国家统计局的数据', '物价上涨了百分之三')],
  ['据李明华教授介绍，这种鱼正在减少。', indirect('李明华', '这种鱼正在减少')],
  ['據中央社報導，颱風造成三人受傷。', indirect('中央社', '颱風造成三人受傷')],
  // Mixed, several, pronouns.
  ['市长李明华表示，将坚持“三不政策”，继续推动对话。', mixed('李明华', '将坚持“三不政策”，继续推动对话')],
  ['“贺信令人振奋。”副司长姚建廷说，双方将继续合作。', mixed('姚建廷', '贺信令人振奋。 … 双方将继续合作')],
  ['市长李明华12日视察了水闸。他说，水闸必须修复。', indirect('李明华', '水闸必须修复')],
  [
    '市长李明华说：“水闸太旧了。”他表示，明年将修复。',
    direct('李明华', '水闸太旧了。'),
    indirect('李明华', '明年将修复'),
  ],
  ['市长李明华视察了水闸。李市长说：“必须尽快修复。”', direct('李明华', '必须尽快修复。')],
  // Nobody says anything.
  ['港口的旧水闸去年冬天关闭。'],
  ['他出版了一本小说。'],
  ['市长李明华没有表示意见。'],
  ['这种鱼被称为“海中宝石”。'],
  ['首届“拉美航天合作论坛”12日举行。'],
  ['两国领导人举行会谈，讨论贸易问题。'],
  ['水闸的名称来自古代传说。'],
]

describe('statements, in Chinese', () => {
  it.each(SENTENCES)('%s', (text: string, ...told: Told[]) => expect(statementsOf(text, chinese)).toEqual(told))
})
