/**
 * Names across scripts. Cyrillic by the tables of BGN/PCGN (Russian; Ukrainian and Belarusian letters beside it), Greek by
 * ELOT 743, kana by Hepburn; each without the marks that news does not print. What has no table stays as it stands.
 */

const pairs = (table: string): [string, string][] =>
  table
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [from = '', to = ''] = pair.split('=')
      return [from, to]
    })

/** Greek letters that stand for one sound together come first: the longest that fits is taken. */
const letters: ReadonlyMap<string, string> = new Map([
  ...pairs(`а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh
    щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz`),
  ...pairs(`ου=ou αυ=av ευ=ev μπ=b ντ=nt γγ=ng γκ=gk τσ=ts τζ=tz α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x
    ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f χ=ch ψ=ps ω=o`),
  ...pairs(`あ=a い=i う=u え=e お=o か=ka き=ki く=ku け=ke こ=ko さ=sa し=shi す=su せ=se そ=so た=ta ち=chi つ=tsu て=te と=to
    な=na に=ni ぬ=nu ね=ne の=no は=ha ひ=hi ふ=fu へ=he ほ=ho ま=ma み=mi む=mu め=me も=mo や=ya ゆ=yu よ=yo ら=ra り=ri る=ru
    れ=re ろ=ro わ=wa を=o ん=n が=ga ぎ=gi ぐ=gu げ=ge ご=go ざ=za じ=ji ず=zu ぜ=ze ぞ=zo だ=da ぢ=ji づ=zu で=de ど=do ば=ba
    び=bi ぶ=bu べ=be ぼ=bo ぱ=pa ぴ=pi ぷ=pu ぺ=pe ぽ=po きゃ=kya きゅ=kyu きょ=kyo しゃ=sha しゅ=shu しょ=sho ちゃ=cha ちゅ=chu
    ちょ=cho にゃ=nya にゅ=nyu にょ=nyo ひゃ=hya ひゅ=hyu ひょ=hyo みゃ=mya みゅ=myu みょ=myo りゃ=rya りゅ=ryu りょ=ryo ぎゃ=gya
    ぎゅ=gyu ぎょ=gyo じゃ=ja じゅ=ju じょ=jo びゃ=bya びゅ=byu びょ=byo ぴゃ=pya ぴゅ=pyu ぴょ=pyo っ= ー= ・=- ゔ=vu ぁ=a ぃ=i ぅ=u ぇ=e ぉ=o`),
  ...pairs('ß=ss æ=ae œ=oe ø=o ł=l đ=d ð=d þ=th ı=i'),
])
/** Units of the longest key above. */
const LONGEST = 2
/** What lies between a katakana letter and its hiragana. */
const KANA_STEP = 0x60

/** A text in plain Latin letters, lower case, without marks on them, as far as there are tables. */
export function romanize(text: string): string {
  const plain = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[ァ-ヶ]/gu, hiragana)
  let latin = ''
  for (let at = 0; at < plain.length; ) {
    let size = LONGEST
    let letter = letters.get(plain.slice(at, at + size))
    while (letter === undefined && size > 1) {
      size--
      // Marks on letters are taken off only where the marked letter has no line of its own: й, ё, が.
      letter = letters.get(plain.slice(at, at + size)) ?? letters.get(bare(plain.slice(at, at + size)))
    }
    latin += letter ?? plain.charAt(at)
    at += size
  }
  return bare(latin)
}

const hiragana = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) - KANA_STEP)
const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')

/** What one name may look like in different hands, as one: *Zelenskyy, Zelensky*; *Müller, Mueller*. */
const sounds: readonly [RegExp, string][] = [
  [/['’ʼ`-]/gu, ''],
  [/(kh|ch(?=[^aeiou]|$))/gu, 'h'],
  [/ph/gu, 'f'],
  [/sch/gu, 'sh'],
  [/([aou])e/gu, '$1'],
  [/ck|q/gu, 'k'],
  [/w/gu, 'v'],
  [/ou/gu, 'u'],
  [/(tz|ts)/gu, 'c'],
  [/(iy|yi|ij|yy|ii|y|j)/gu, 'i'],
  [/i+/gu, 'i'],
  [/(.)\1+/gu, '$1'],
]

/** A name in plain letters, with what transcriptions do differently made alike. For comparing alone, never shown. */
export function nameKey(name: string): string {
  return sounds.reduce((key, [pattern, put]) => key.replace(pattern, put), romanize(name))
}
