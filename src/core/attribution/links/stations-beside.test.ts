import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../article/article-from-text'
import { french } from '../../languages/fr/pack'
import { norwegian } from '../../languages/no/pack'
import type { LanguagePack } from '../../languages/pack'
import { readChunkedSentences } from '../chunks/read-sentences'
import { readStatements } from '../statements/read-statements'
import { findQuotations } from '../words/quotations'

function viaOf(text: string, pack: LanguagePack): string[] {
  const article = articleFromText(text)
  const sentences = readChunkedSentences(article, findQuotations(article.text, article.blocks), [], pack)
  return readStatements(article, [], sentences, pack).statements.flatMap(({ via, speaker }) =>
    via.map(({ mention, kind }) => `${speaker?.name} via ${mention} (${kind})`),
  )
}

describe('where words stand, beside their frame', () => {
  it.each([
    [
      french,
      '« Le danger est réel », précise la toxicologue Ida Marchal, dans une note de l’Académie.',
      'Ida Marchal via une note de l’Académie (document)',
    ],
    [norwegian, '– Det var ikke uvanlig, sa aktor Ida Lind i retten.', 'Ida Lind via retten (event)'],
    [norwegian, '– Det var ikke uvanlig, sier Ida Lind ifølge VG mandag ettermiddag.', 'Ida Lind via VG (outlet)'],
  ])('%#', (pack, text, expected) => expect(viaOf(text, pack)).toEqual([expected]))
})
