import { expect, it } from 'vitest'
import { statementsOf } from '../test-kit'

const contents = (...parts: string[]) =>
  statementsOf(parts).map(({ content }) => content.map(({ text }) => text).join(' … '))

const linked = (words: string) => `[${words}](https://lindal.test/gates)`

it.each([
  'Read also: “Nobody asked the pilots about it,” says Lind',
  'Lesen Sie auch: „Niemand hat die Lotsen gefragt“, sagt Lind',
  'À lire aussi : « Personne n’a consulté les pilotes », affirme Lind',
  'Lea también: “Nadie preguntó a los pilotos”, afirma Lind',
  'Leggi anche: «Nessuno ha consultato i piloti», dice Lind',
  'Leia também: “Ninguém consultou os pilotos”, diz Lind',
  'Lees ook: ‘Niemand heeft de loodsen gevraagd’, zegt Lind',
  'Läs också: ”Ingen har frågat lotsarna om det”, säger Lind',
  'Les også: «Ingen har spurt losene om det», sier Lind',
  'Læs også: »Ingen har spurgt lodserne om det«, siger Lind',
  'Czytaj też: „Nikt nie pytał pilotów o zdanie”, mówi Lind',
  'Čtěte také: „Nikdo se lodivodů na nic neptal,“ říká Lind',
  'Читайте также: «Никто не спросил лоцманов об этом», — говорит Линд',
  'Читайте також: «Ніхто не запитав лоцманів про це», — каже Лінд',
  'İlgili haber: “Kılavuzlara bunu kimse sormadı” diyor Lind',
  '関連記事：「誰も水先人に聞かなかった」とリンド氏',
  '相关阅读：“没有人问过领航员的意见”，林德说',
  '관련기사: “아무도 도선사에게 묻지 않았다” 린드 씨',
  'اقرأ أيضا: «لم يسأل أحد المرشدين عن ذلك»، يقول ليند',
])('takes no words of a linked line that sends the reader to another piece: %s', (line) => {
  const own = 'Otto Lind said that the gates of the harbour were old.'
  expect(contents(own, linked(line), own)).toEqual(contents(own, own))
})

it('knows them where nothing but quotation marks is known, too', () => {
  const finnish =
    'Satamavirasto sulki vanhan portin maanantaina, ja veneet ovat odottaneet muurin edessä jo yli viikon.'
  expect(contents(finnish, linked('Lue myös: ”Kukaan ei kysynyt luotseilta siitä”, sanoo Lind'))).toHaveLength(1)
  expect(contents(finnish, linked('Les også: ”Kukaan ei kysynyt luotseilta siitä”, sanoo Lind'))).toEqual([])
})

it.each([
  ['is not linked', 'Read also what Otto Lind wrote: “Nobody asked the pilots about it.”'],
  ['opens otherwise', linked('Otto Lind said: “Nobody asked the pilots about it.”')],
])('reads a line that %s', (_, line) => expect(contents(line)).toEqual(['Nobody asked the pilots about it.']))
