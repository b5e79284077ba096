import { words } from '../word-list'

/** Family names: the few hundred commonest of Japan, and those of Korea and China that Japanese news writes. Public facts. */
const surnames = words(
  `佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 林 斎藤 斉藤 齋藤 清水 山崎 森 池田 橋本 阿部 安部 安倍 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤
   青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 原 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野
   藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 市川 菊地 菊池 杉本 古川 大西 島田 水野 桜井 渡部 吉川 高野 山内 西田 飯田 西川 小松 北村 安田 五十嵐 川口 平田 関 中田 久保田 服部 岩田 東 土屋 川崎 福島 本田
   辻 樋口 秋山 田口 永井 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大島 吉岡 小池 松下 荒木 大久保 熊谷 野田 川村 田辺 黒田 尾崎 松村 荒井 望月 永田 内藤 西山 大谷 平井 早川 堀 菅 岸田 石破 岸 麻生 小泉 細川 枝野 玉木 茂木 林田 加賀 高市 片山 二階 野中 梶山 萩生田 西野 稲田 世耕 甘利
   足立 岩本 白石 堀内 片岡 須藤 児玉 大石 三宅 奥村 児島 関口 柳沢 柳田 篠原 飯塚 富田 古田 平山 成田 宮田 内山 津田 大川 本間 栗原 川田 小西 小田 森下 落合 榎本 大山 松浦 浅井 沢田 澤田 黒川 高山 西岡 石橋 広瀬 廣瀬 青山 植田 村山 福井 日野 北川 金田 川島 村井 東野 岡崎 河合 松永 宮川 上村 三上 荻田 吉野 小沢 小澤 穴田 木坂 白川 中居
   堤 森山 岡村 本多 関根 秋元 千田 門田 秋田 根本 宮下 今村 土井 土居 徳永 田島 豊田 松原 野沢 杉浦 小倉 須田 塚本 山中 山岸 山根 大森 大沢 大竹 大内 大原 平川 平松 河村 河原 河田 戸田 本橋 榊原 神田 坂井 坂田 坂口 長田 長野 長島 永野 鎌田 川端 川本 川合 梅田 竹田 竹中 高島 高井 高松 下田 下村 上原 新垣 比嘉 金城 大城 宮城 玉城 島袋 仲村 知念 又吉 翁長
   小笠原 小田島 小野寺 長谷部 佐久間 宇野 宇都宮 相沢 会田 朝倉 天野 有馬 井口 井出 井手 生田 石塚 石黒 石山 泉 板倉 市村 伊東 稲葉 今野 岩井 岩下 植木 植村 牛島 臼井 梅原 江口 江藤 遠山 及川 緒方 岡 岡部 沖 奥田 奥山 尾形 小原 柏木 勝又 加納 神谷 亀井 川野 川原 神崎 岸本 北島 北野 木内 木原 草野 楠 窪田 倉田 桑原 小出 小坂 小松原 小宮 古賀 斉木 堺 佐伯 榊 桜田 笹川 沢 三枝 塩田 志村 品川 島崎 島村 庄司 白井 新谷 杉田 瀬戸 高瀬 高岡 滝沢 瀧 竹下 武藤 多田 田代 立花 田畑 谷 谷川 千野 塚田 堂本 利根川 土田 中井 中尾 中沢 中嶋 中谷 永山 名取 生田目 南 西 西尾 西沢 西本 新田 二宮 丹羽 根岸 野上 野崎 萩原 橋口 長谷 畑 畠山 花田 浜口 浜崎 林原 原口 東山 平岡 平沢 深沢 福岡 福本 藤岡 藤川 藤沢 藤村 船橋 古谷 細田 堀江 堀田 本郷 前川 前原 牧野 町田 松崎 松島 松山 三木 三好 水谷 溝口 緑川 三谷 宮沢 宮澤 宮原 向井 村松 室井 森岡 森川 諸橋 八木 安井 柳 矢島 山川 山岡 山形 山村 山脇 湯浅 横井 横田 吉井 吉沢 吉本 米田 若林 若松 脇田 鷲尾 渡瀬
   尹 金 李 朴 崔 鄭 姜 趙 張 韓 文 呉 申 徐 権 黄 安 洪 習 王 劉 陳 楊 周 呉 孫 馬 胡 郭 何 高 蔡 頼 毛 丁 程 鄧 許 梁 宋 鄭 謝 唐 馮`,
)

/** Characters that given names end with. */
const GIVEN_ENDS =
  '郎太一二三四五六男夫雄男生子美恵代江枝香奈菜里理衣絵加佳花華歌音乃葉穂実未海和人斗翔平介助輔樹也哉矢弥哉治司史志士寿久彦明昭晃章彰秋光弘博宏浩広洋裕祐佑勇雄悠優勝克隆孝貴敬崇高誠真信伸進晋新仁仁志哲徹鉄直尚正政雅昌将匡義良亮涼遼陽洋道満稔実豊幸行之幹樹規紀則典憲健謙賢研建憲剛毅武猛茂繁滋成誠清聖静駿俊瞬淳純順潤準旬春夏冬晴空蓮蘭凛鈴玲怜礼麗瑠璃琴梨沙紗早咲希季貴妃姫世津都登緒央桜楓椿彩綾文史朋友智知朝暁悟覚聡敏利俊朗朗有卓琢拓巧匠望夢希輝煌耀光星月宙大地陸海波航渉渡旅学賢智慧愛恋心優結唯由友夕百千万寛寬修脩柊秀英瑛栄永詠暢鷹隼鶴亀虎龍竜馬駒辰達竹松梅悦錫洙哲鎬泳東熙淵兵平近涛濤清德寧'

const givenEnds: ReadonlySet<string> = new Set(GIVEN_ENDS)
const LONGEST_GIVEN = 3
const LONGEST_SURNAME = 3
/** Characters of most family names. */
const COMMONEST_SURNAME = 2

/** Where the given name begins in a name of Chinese characters that its family name tells; null where it is none. */
export function givenNameAt(run: string): number | null {
  for (let length = Math.min(LONGEST_SURNAME, run.length); length > 0; length--) {
    const given = run.length - length
    if (!surnames.has(run.slice(0, length)) || given > LONGEST_GIVEN) continue
    if (given === 0 || givenEnds.has(run.at(-1) ?? '')) return length
  }
  return null
}

/** The same where an honorific tells that it is a name: two characters of an unknown name are the family's. */
export function givenNameByGuess(run: string): number | null {
  const known = givenNameAt(run)
  if (known !== null) return known
  if (run.length < 2 || run.length > 5) return null
  return Math.min(run.length, COMMONEST_SURNAME)
}
