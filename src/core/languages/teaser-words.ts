/**
 * What a line opens with that sends the reader to another piece: *Lesen Sie auch: …*. Evidence beside other evidence: where
 * such a line is linked, its words are another piece's. The page reader, which has room for few words, knows only some of these.
 */
const OPENINGS =
  'read (?:more|also|next)|also read|see also|more on this|related(?: story| article)?:|' +
  'lesen sie (?:auch|dazu|mehr|hier)|lesen:|lies auch|mehr (?:zum thema|dazu|lesen)|mehr:|auch interessant|zum thema|siehe auch|' +
  'lire (?:aussi|également|plus)|à lire|voir aussi|sur le même sujet|' +
  'lea también|lee también|leer más|te puede interesar|le puede interesar|ver también|más información|' +
  'leggi anche|ti potrebbe interessare|vedi anche|per approfondire|' +
  'leia (?:também|mais)|saiba mais|veja (?:também|mais)|ler mais|' +
  'lees ook|lees (?:meer|verder)|bekijk ook|meer over|' +
  'läs också|läs (?:även|mer)|se också|' +
  'les også|les (?:mer|saken)|se også|' +
  'læs også|læs (?:mere|videre)|' +
  'czytaj (?:też|także|również|więcej)|zobacz (?:też|także|również)|przeczytaj (?:też|także|również)|' +
  'čtěte také|čtěte (?:i|více)|přečtěte si|mohlo by vás zajímat|viz také|' +
  'читайте также|читайте (?:ещё|еще|по теме)|по теме:|смотрите также|' +
  'читайте також|читайте (?:ще|за темою)|дивіться також|' +
  'i̇?lgili haber(?:ler)?|ayrıca oku(?:yun)?|bunlar da ilginizi çekebilir|' +
  '関連記事|あわせて読みたい|【関連】|こちらも(?:おすすめ|読まれています)|' +
  '相关(?:阅读|新闻|报道)|延伸阅读|相關(?:閱讀|新聞|報導)|延伸閱讀|推荐阅读|' +
  '관련\\s?(?:기사|뉴스)|함께 보면 좋은|' +
  'اقرأ (?:أيضا|أيضًا|أيضاً|المزيد)|إقرأ أيضا|شاهد أيضا|مواضيع ذات صلة'

const OPENING = new RegExp(`^[^\\p{L}\\p{N}]*(?:${OPENINGS})(?![\\p{L}\\p{N}])`, 'u')

/** Units of a line at whose beginning an opening is looked for. */
const REACH = 60

/** Whether a line opens as one that sends the reader to another piece does. */
export const opensAsTeaser = (line: string): boolean => OPENING.test(line.slice(0, REACH).toLowerCase())
