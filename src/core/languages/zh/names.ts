/** Family names, the commonest, in simplified characters; public facts. */
const SINGLE =
  '阿王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付傅方邹熊白孟秦邱侯江尹薛闫阎段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严欧莫孔向常汤康易乔赖文岳洪施牛樊葛邢安齐伍庞聂章鲁纪管舒裴屈柯卓詹游柳殷耿缪骆翁凌卜盛简连阮穆祝鲍宁路巩项童詹甘晏尤翟焦巫封华佟柴习蓝温左俞麦饶景明冷池尚阎栾季岑娄苗涂花桂辛封靳褚成吉古谷关伊全竺桑郁逄边包荆车霍虞解宗丛申米牟闵佟冼鄢'
const DOUBLE = [
  '欧阳',
  '司马',
  '上官',
  '诸葛',
  '司徒',
  '东方',
  '慕容',
  '尉迟',
  '夏侯',
  '皇甫',
  '令狐',
  '宇文',
  '长孙',
  '端木',
  '公孙',
  '澹台',
]
const single: ReadonlySet<string> = new Set(SINGLE)
const double: ReadonlySet<string> = new Set(DOUBLE)

/** Characters that names of other languages are written with. */
const FOREIGN =
  '约翰歇逊森哲彻策滕邓蒙凡范盖赫霁菊娟俊克寇魁璐伯茂梦牧穆帕裴鹏蒲齐瑟颂苏孙覃廷图文翁沃吾锡悉翔兴旭炎衣怡颖尤裕兹阿埃艾安奥巴班邦贝本比宾波伯博布查达戴丹当道德登迪蒂丁东杜敦多顿厄恩尔法菲费芬丰佛弗福甘冈高戈哥格葛根贡古瓜哈海汉豪赫亨洪侯胡华怀霍基吉季加贾简江杰金津京久卡凯坎康考柯科可克肯库夸拉腊莱兰朗劳勒雷黎里理利莉连廉良列烈林琳龙隆卢鲁路伦罗洛吕略马玛迈麦曼毛梅门蒙孟米密缅明摩莫墨默姆木穆娜那纳南内尼年涅宁纽努诺欧帕潘庞佩彭皮平珀普齐奇恰乔切钦琴青琼丘让热仁日荣儒瑞若萨塞赛三桑瑟森沙莎山尚绍舍申生圣施什史舒司丝斯思松苏素索塔泰坦汤唐陶特腾提田图托陀瓦万旺威韦维魏温文沃乌武伍西希锡席夏香肖谢欣辛兴休修许逊雅亚延扬杨耶叶伊宜因英永尤于约云宰泽扎詹珍治智朱卓兹宗祖佐娅婷妮丽露薇茜黛夫甫娃彼茨茹鲍勃奎昂昆坤赞察恰捷涅斐绍柳朴谷亨凯冈库'
const foreign: ReadonlySet<string> = new Set(FOREIGN)

/** Length of the family name at a place of a text in simplified characters; 0 where none stands. */
export const surnameAt = (text: string, at: number): number =>
  double.has(text.slice(at, at + 2)) ? 2 : single.has(text[at] ?? '') ? 1 : 0

/** Where a run of characters ends that names of other languages are written with. */
export function foreignEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && foreign.has(text[end] ?? '')) end++
  return end
}
