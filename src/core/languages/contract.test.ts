import { describe, expect, it } from 'vitest'
import { articleFromText } from '../article/article-from-text'
import { readChunkedSentences } from '../attribution/chunks/read-sentences'
import { readStatements } from '../attribution/statements/read-statements'
import { findQuotations } from '../attribution/words/quotations'
import { packFor, packs } from './load-pack'
import type { LanguagePack } from './pack'

/** What every pack must be able to do, in its own words. A new pack adds its row. */
const samples: Readonly<Record<string, Sample>> = {
  de: {
    prose:
      'Die Hafenbehörde von Olmsk hat am Montag das alte Tor geschlossen. „Wir können nicht länger warten“, sagte Direktorin Ida Lindqvist. Nach Angaben der Polizei wurde niemand verletzt.',
    quoted: ['„Das Tor ist zu alt“, sagte Ida Lindqvist.', 'Das Tor ist zu alt', 'Ida Lindqvist'],
    reported: ['Ida Lindqvist sagte, dass das Tor zu alt sei.', 'das Tor zu alt sei', 'Ida Lindqvist'],
    cited: ['Laut Ida Lindqvist ist das Tor zu alt.', 'ist das Tor zu alt', 'Ida Lindqvist'],
    fact: 'Das alte Tor am Hafen wurde im vergangenen Winter geschlossen und bald danach verkauft.',
  },
  es: {
    prose:
      'La autoridad portuaria de Lorne cerró el lunes la vieja puerta del muelle. «No podemos esperar más», dijo la directora Ana Ruiz Soto. Según la policía, no hubo heridos entre los 40 trabajadores.',
    quoted: ['«La puerta es demasiado vieja», dijo Ana Ruiz.', 'La puerta es demasiado vieja', 'Ana Ruiz'],
    reported: ['Ana Ruiz dijo que la puerta es demasiado vieja.', 'la puerta es demasiado vieja', 'Ana Ruiz'],
    cited: ['Según Ana Ruiz, la puerta es demasiado vieja.', 'la puerta es demasiado vieja', 'Ana Ruiz'],
    fact: 'La vieja puerta del puerto se cerró el invierno pasado y poco después fue vendida a una empresa de la capital.',
  },
  pt: {
    prose:
      'A autoridade portuária de Lorne fechou na segunda-feira o velho portão do cais. «Não podemos esperar mais», disse a diretora Inês Prado. Segundo a polícia, não houve feridos entre os 40 trabalhadores.',
    quoted: ['“O portão é velho demais”, disse Inês Prado.', 'O portão é velho demais', 'Inês Prado'],
    reported: ['Inês Prado disse que o portão é velho demais.', 'o portão é velho demais', 'Inês Prado'],
    cited: ['Segundo Inês Prado, o portão é velho demais.', 'o portão é velho demais', 'Inês Prado'],
    fact: 'O velho portão do porto foi fechado no inverno passado e pouco depois vendido a uma empresa da capital.',
  },
  ja: {
    prose:
      '灰浜市の港湾局は12日、古い水門を閉鎖したと発表した。山田太郎局長は「これ以上は待てない」と述べた。県警によると、けが人はいなかった。',
    quoted: ['山田太郎局長は「水門は古すぎる」と述べた。', '水門は古すぎる', '山田太郎'],
    reported: ['山田太郎局長は水門は古すぎると述べた。', '水門は古すぎる', '山田太郎'],
    cited: ['山田太郎局長によると、水門は古すぎるという。', '水門は古すぎる', '山田太郎'],
    fact: '港の古い水門は昨年の冬に閉鎖され、間もなく売却された。',
  },
  ko: {
    prose:
      '회항시 항만국은 12일 낡은 수문을 닫았다고 발표했다. 김민수 국장은 “더는 기다릴 수 없다”고 말했다. 경찰에 따르면 다친 사람은 없었다.',
    quoted: ['김민수 국장은 “수문이 너무 낡았다”고 말했다.', '수문이 너무 낡았다', '김민수'],
    reported: ['김민수 국장은 수문이 너무 낡았다고 말했다.', '수문이 너무 낡았다', '김민수'],
    cited: ['김민수 국장에 따르면 수문이 너무 낡았다.', '수문이 너무 낡았다', '김민수'],
    fact: '항구의 낡은 수문은 지난해 겨울 폐쇄됐고 곧 매각됐다.',
  },
  zh: {
    prose: '灰港市港务局12日宣布，旧水闸已经关闭。“我们不能再等了。”局长李明华说。据警方介绍，没有人受伤。',
    quoted: ['“水闸太旧了。”局长李明华说。', '水闸太旧了。', '李明华'],
    reported: ['局长李明华表示，水闸太旧了。', '水闸太旧了', '李明华'],
    cited: ['据局长李明华介绍，水闸太旧了。', '水闸太旧了', '李明华'],
    fact: '港口的旧水闸去年冬天关闭，不久后出售。',
  },
}

interface Sample {
  /** Some sentences that its language is known by. */
  prose: string
  /** A sentence, the words that it gives to somebody, and to whom. */
  quoted: Given
  reported: Given
  cited: Given
  /** A sentence that gives words to nobody. */
  fact: string
}
type Given = [text: string, content: string, speaker: string]

const read = (text: string, pack: LanguagePack) => {
  const article = articleFromText(text)
  const sentences = readChunkedSentences(article, findQuotations(article.text, article.blocks), [], pack)
  return { sentences, ...readStatements(article, [], sentences, pack) }
}

describe.each(packs.map((pack) => [pack.tag, pack] as const))('the pack of %s', (tag, pack) => {
  const sample = samples[tag]

  it('has a sample of its language here', () => expect(sample).toBeDefined())

  it('is chosen by the words of a text, whatever its page says of itself', () => {
    expect(packFor(sample?.prose ?? '', '')?.tag).toBe(tag)
    expect(packFor(sample?.prose ?? '', 'en')?.tag).toBe(tag)
  })

  it('gives words that stand in the text where they say, in order', () => {
    const text = sample?.prose ?? ''
    let end = 0
    for (const token of pack.tokenize(text, { start: 0, end: text.length }, [])) {
      expect(text.slice(token.start, token.end)).toBe(token.text)
      expect(token.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(end, token.start).trim()).toBe('')
      end = token.end
    }
    expect(text.slice(end).trim()).toBe('')
  })

  it('gives no words within blanks', () => {
    const text = sample?.prose ?? ''
    const tokens = pack.tokenize(text, { start: 0, end: text.length }, [{ start: 10, end: 40 }])
    expect(tokens.filter(({ start }) => start >= 10 && start < 40)).toEqual([])
  })

  it('cuts each sentence into chunks that have every token once, in order', () => {
    const { sentences } = read(sample?.prose ?? '', pack)
    expect(sentences.length).toBeGreaterThan(1)
    for (const { tokens, chunks } of sentences) {
      expect(chunks.map(({ from }) => from)).toEqual([0, ...chunks.slice(0, -1).map(({ to }) => to)])
      expect(chunks.at(-1)?.to).toBe(tokens.length)
    }
  })

  it('knows verbs that take a clause, a quotation, and a label', () => {
    const frames = new Set([...pack.reporting.values()].flatMap((verb) => [...verb.frames]))
    expect([...frames]).toEqual(expect.arrayContaining(['clause', 'quote', 'label']))
  })

  it.each(['quoted', 'reported', 'cited'] as const)('reads a statement that is %s', (kind) => {
    const [text, content, speaker] = sample?.[kind] ?? ['', '', '']
    const [statement, ...others] = read(text, pack).statements
    expect(others).toEqual([])
    expect(statement?.content.map((piece) => piece.text).join(' ')).toBe(content)
    expect(statement?.speaker?.name).toBe(speaker)
  })

  it('finds nothing where nobody is said to have said anything', () => {
    expect(read(sample?.fact ?? '', pack).statements).toEqual([])
  })
})
