import { describe, expect, it } from 'vitest'
import { articleFromText } from '../article/article-from-text'
import { findQuotations } from '../attribution/words/quotations'
import { articleLanguages, languagesIn } from './article-languages'

const english =
  'The harbour office of Olmsk closed the old gate on Monday, and the boats have been waiting outside of the wall for more than a week. It was not clear when they would be let in again, the office of the town said.'
const french =
  'La capitainerie du port a fermé la vieille porte lundi, et les bateaux attendent depuis plus d’une semaine devant le mur. On ne sait pas quand ils pourront entrer dans le bassin, selon les services de la ville.'
const german =
  'Das Hafenamt hat das alte Tor am Montag geschlossen, und die Boote warten seit mehr als einer Woche vor der Mauer. Es ist nicht bekannt, wann sie wieder in das Becken fahren dürfen, heißt es aus dem Amt.'
const finnish =
  'Satamavirasto sulki vanhan portin maanantaina, ja veneet ovat odottaneet muurin edessä jo yli viikon. Ei ole tiedossa, milloin ne voivat tulla takaisin altaaseen, mutta se on viraston mukaan vain ajan kysymys nyt.'

const told = (tag: string, ...blocks: string[]) => {
  const article = { ...articleFromText(blocks.join('\n\n')), language: tag }
  return articleLanguages(article, findQuotations(article.text, article.blocks))
}

describe('articleLanguages', () => {
  it.each([
    ['all in one language', '', [english, english], 'en', ['en', 'en']],
    ['a long paragraph in another', 'en', [english, french, english], 'en', ['en', 'fr', 'en']],
    ['English in another', 'de', [german, german, german, german, english], 'de', ['de', 'de', 'de', 'de', 'en']],
    ['one without a pack', 'en', [english, finnish], 'en', ['en', 'fi']],
    [
      'a headline between two paragraphs of one',
      '',
      [english, french, 'Porto Marsk', french],
      'en',
      ['en', 'fr', 'fr', 'fr'],
    ],
    ['a word or two at their end', '', [english, french, 'Porto Marsk', english], 'en', ['en', 'fr', 'en', 'en']],
  ])('tells %s', (_, tag, blocks, main, ofBlocks) => expect(told(tag, ...blocks)).toEqual({ main, ofBlocks }))

  it('leaves few words in another language to the one around them', () =>
    expect(told('en', english, 'Les bateaux attendent devant le mur.', english).ofBlocks).toEqual(['en', 'en', 'en']))

  it('takes short paragraphs together', () => {
    const sentences = french.split(/(?<=\.) /).concat(french.split(/(?<=\.) /))
    expect(told('en', english, ...sentences).ofBlocks).toEqual(['en', ...sentences.map(() => 'fr')])
  })

  it('does not part Danish from Norwegian, nor a Japanese list of names from Japanese', () => {
    const japanese = '港の管理局は月曜日に古い門を閉鎖し、船は一週間以上も壁の外で待っている。'.repeat(4)
    const names = '山田太郎、佐藤次郎、鈴木三郎、高橋四郎、田中五郎、'.repeat(10)
    expect(told('ja', japanese, names).ofBlocks).toEqual(['ja', 'ja'])
    const danish = 'Havnen har lukket den gamle port, og bådene venter nu uden for muren. '.repeat(4)
    const norwegian = 'Havnen har stengt den gamle porten, og båtene venter nå utenfor muren. '.repeat(4)
    expect(new Set(told('da', danish, norwegian).ofBlocks).size).toBe(1)
  })

  it('parts no quotation', () => {
    const opened = `${english} “We have waited for a week.`
    const { ofBlocks } = told('en', opened, `“${french}”`, french)
    expect(ofBlocks).toEqual(['en', 'en', 'fr'])
  })

  it('takes what most of it is in for its language, where its words together tell none', () => {
    const short = french.slice(0, 100)
    expect(told('', french, german, short)).toEqual({ main: 'fr', ofBlocks: ['fr', 'de', 'fr'] })
    expect(told('', french, german, german, french, french).main).toBe('fr')
  })

  it('reads long parts of an article whose own language is not known', () => {
    const unknown = 'Zorv brakta melu shan tiri vok, dalu merin tash korv belu. '.repeat(100)
    expect(told('', unknown, german)).toEqual({ main: '', ofBlocks: ['', 'de'] })
  })
})

describe('languagesIn', () => {
  it('gives every language that a part is in, once', () => {
    expect(languagesIn(articleFromText([english, french, german, french, english].join('\n\n')))).toEqual([
      'en',
      'fr',
      'de',
    ])
  })
})
