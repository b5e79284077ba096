import { describe, expect, it } from 'vitest'
import { sourceOf } from '../testing/source-of'
import { matchWords } from './match-words'
import { prepareSource } from './prepare-source'

/** That the typography of a language is no difference, in the words themselves and in a short quotation, too. */

const told = (words: string, there: string, language: string): string => {
  const match = matchWords([words], prepareSource(sourceOf([there], { language })))
  return match.outcome === 'found' ? match.verdict : match.outcome
}

describe('set otherwise, the same', () => {
  it.each([
    ['he', 'gershayim', 'המנכ"ל לא יעבור בגשר', 'אמרה: המנכ״ל לא יעבור בגשר בלילה'],
    ['he', 'geresh', "ג'ון לא יעבור בגשר", 'אמרה: ג׳ון לא יעבור בגשר בלילה'],
    ['he', 'points', 'הגשר יישאר סגור', 'הַגֶּשֶׁר יִשָּׁאֵר סָגוּר וגם הגשר יישאר סגור'],
    ['he', 'maqaf', 'תל אביב לא תישן', 'אמרה: תל־אביב לא תישן הלילה'],
    ['ja', 'full-width letters and digits', 'ABC社は12隻の船', '港のＡＢＣ社は１２隻の船を失った。'],
    ['ja', 'full-width signs', '船は12%増えた', '港の船は１２％増えた。'],
    ['ja', 'half-width kana', 'ガイドは港にいた', '昨日ｶﾞｲﾄﾞは港にいた。'],
    ['zh', 'full-width stops', '港口关闭了,没有人知道', '他说港口关闭了，没有人知道原因。'],
    [
      'fr',
      'spaces before signs',
      'Le port est fermé : personne ne passe !',
      'Il dit : Le port est fermé\u00a0: personne ne passe\u202f! Rien.',
    ],
    [
      'fr',
      'no spaces before signs',
      'Le port est fermé: personne ne passe!',
      'Il dit : Le port est fermé\u202f: personne ne passe\u202f! Rien.',
    ],
    ['fr', 'œ and its letters', 'la sœur du maire et le bœuf', 'Il dit que la soeur du maire et le boeuf dorment.'],
    ['fr', 'spaces of thousands', '12 500 bateaux perdus', 'Il dit que 12\u202f500 bateaux perdus dorment.'],
    [
      'de',
      'soft hyphens',
      'die Hafenmeisterin schließt das Tor',
      'Er sagt, die Hafen\u00admeis\u00adterin schließt das Tor heute.',
    ],
    ['de', 'a ligature', 'die Auflage der Schiffe', 'Er sagt, die Auﬂage der Schiﬀe sei hoch.'],
    ['de', 'a capital ß', 'DIE STRASSE AM HAFEN', 'Er rief: DIE STRAẞE AM HAFEN ist zu.'],
    ['de', 'combining marks', 'die Tür für Köche', 'Er sagt, die Tu\u0308r fu\u0308r Ko\u0308che sei zu.'],
    ['en', 'small capitals', 'the NATO gate held', 'Lind said the ɴᴀᴛᴏ gate held in May.'],
    ['en', 'letters of mathematics', 'the gate held', 'Lind said 𝐭𝐡𝐞 𝗴𝗮𝘁𝗲 𝘩𝘦𝘭𝘥 in May.'],
    ['en', 'zero-width characters', 'the gate held', 'Lind said the\u200b gate\ufeff he\u200dld in May.'],
    ['en', 'long s', 'the sea shall not pass', 'The oath: the ſea ſhall not paſs us.'],
    ['vi', 'combining marks', 'cổng sẽ đóng', 'Ông nói co\u0302\u0309ng se\u0303 đo\u0301ng hôm nay.'],
    ['ko', 'parted letters', '항구는 닫혔다', '그는 '.concat('항구는 닫혔다'.normalize('NFD'), ' 하고 말했다.')],
    ['ar', 'tatweel and vowel signs', 'الميناء مغلق اليوم', 'قالت إن المـيـناء مُغلَق اليوم كله'],
    ['ar', 'digits', 'غرق 12 قاربا', 'قالت غرق ١٢ قاربا في الميناء'],
    ['es', 'the signs that open', 'Quién cerró el puerto?', 'Dijo: ¿Quién cerró el puerto? Nadie.'],
    ['nl', 'the ligature ij', 'zij bijten niet', 'Hij zei: zĳ bĳten niet meer.'],
    ['ro', 'cedilla and comma', 'și porturile știu', 'El a spus: şi porturile ştiu totul.'],
    ['el', 'the final sigma in capitals', 'ο λιμενάρχης είπε', 'Τότε Ο ΛΙΜΕΝΆΡΧΗΣ ΕΊΠΕ κάτι.'],
    ['uk', 'another apostrophe', "п'ять воріт", 'Вона сказала: пʼять воріт у порту.'],
  ])('%s: %s', (language, _, words, there) => expect(told(words, there, language)).toBe('verbatim'))
})
