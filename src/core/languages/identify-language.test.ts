import { describe, expect, it } from 'vitest'
import { identifyLanguage, isSameLanguage } from './identify-language'

describe('identifyLanguage', () => {
  it.each([
    ['en', 'We told them in writing that the hinges would not survive a second winter.'],
    ['en', 'Nobody wanted to be the one who closed the lane'],
    ['de', 'Wir haben es ihnen schriftlich gesagt, dass die Scharniere den Winter nicht überstehen.'],
    ['fr', 'Nous leur avons écrit que les charnières ne tiendraient pas un second hiver.'],
    ['es', 'Les dijimos por escrito que las bisagras no aguantarían un segundo invierno.'],
    ['it', 'Abbiamo scritto loro che le cerniere non avrebbero retto un secondo inverno, ma non è servito.'],
    ['pt', 'Avisámos por escrito que as dobradiças não aguentariam um segundo inverno.'],
    ['nl', 'We hebben het ze schriftelijk gezegd: de scharnieren houden het niet nog een winter vol.'],
    ['sv', 'Vi sade till dem skriftligen att gångjärnen inte skulle klara en vinter till.'],
    ['fi', 'Kerroimme heille kirjallisesti, että saranat eivät kestä toista talvea, mutta se ei auttanut.'],
    ['pl', 'Powiedzieliśmy im na piśmie, że zawiasy nie przetrwają drugiej zimy.'],
    ['cs', 'Řekli jsme jim písemně, že panty druhou zimu nevydrží, ale nikdo se neptal.'],
    ['hu', 'Írásban megmondtuk nekik, hogy a zsanérok nem bírnak ki még egy telet.'],
    ['ro', 'Le-am spus în scris că balamalele nu vor rezista a doua iarnă și că este nevoie de altele.'],
    ['tr', 'Onlara yazılı olarak söyledik: menteşeler ikinci bir kışa daha dayanmaz, bu çok açık.'],
    ['ru', 'У нас глубокая вода и у нас есть краны, а смазать их времени было достаточно.'],
    ['uk', 'Ми їм сказали, що ці петлі не витримають ще однієї зими, але вони не слухали.'],
    ['bg', 'Казахме им писмено, че пантите няма да издържат още една зима.'],
    ['el', 'Τους το είπαμε γραπτώς, οι μεντεσέδες δεν θα αντέξουν.'],
    ['ar', 'قلنا لهم كتابة إن المفصلات لن تصمد شتاء آخر'],
    ['fa', 'به آنها نوشتیم که لولاها زمستان دیگری را تاب نمی‌آورند و باید پیش از آن چاره‌ای کرد'],
    ['he', 'אמרנו להם בכתב שהצירים לא יחזיקו חורף נוסף'],
    ['ja', 'どんな天候でも船を受け入れる'],
    ['zh', '我们已经书面告诉他们，铰链撑不过第二个冬天'],
    ['ko', '우리는 그들에게 경첩이 두 번째 겨울을 견디지 못할 것이라고 서면으로 알렸다'],
    ['hi', 'हमने उन्हें लिखित में बताया था'],
  ])('tells %s', (language, text) => expect(identifyLanguage(text)).toBe(language))

  it.each([
    ['nothing', ''],
    ['figures', '11.5, 2040, 62'],
    ['a name', 'Gleb Sarafanov'],
    ['two words that several languages have', 'in de'],
  ])('does not guess from %s', (_, text) => expect(identifyLanguage(text)).toBe(''))
})

describe('isSameLanguage', () => {
  it.each([
    [true, 'en-GB', 'en'],
    [true, 'pt_BR', 'pt-PT'],
    [true, 'no', 'da'],
    [true, '', 'ru'],
    [false, 'en', 'ru'],
    [false, 'de', 'nl'],
  ])('says %s of %j and %j', (same, a, b) => expect(isSameLanguage(a, b)).toBe(same))
})
