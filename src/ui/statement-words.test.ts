import { describe, expect, it } from 'vitest'
import { plainWords, wordsOf } from './statement-words'
import { inventArticle, inventStatement, type StatementSpec } from './testing/invented-reading'

/** The words of one statement in an article of these paragraphs. */
function shown(paragraphs: string[], spec: StatementSpec): string {
  const article = inventArticle(paragraphs)
  return plainWords(inventStatement(article, spec, 's'), article)
}

describe('a direct quotation', () => {
  it.each<[behaviour: string, paragraphs: string[], content: [string, ...string[]], shown: string]>([
    ['keeps the marks of the page', ['„Wir warten“, sagte Ilse Brandt.'], ['Wir warten'], '„Wir warten“'],
    ['keeps guillemets', ['«On attend», a dit Odile Marchetti.'], ['On attend'], '«On attend»'],
    [
      'keeps guillemets with the spaces within them',
      ['«\u00a0On attend\u00a0», a dit Odile Marchetti.'],
      ['On attend'],
      '«\u00a0On attend\u00a0»',
    ],
    [
      'keeps guillemets around each part',
      ['« On attend », a dit Odile Marchetti. « On attendait déjà. »'],
      ['On attend', 'On attendait déjà.'],
      '« On attend » … « On attendait déjà. »',
    ],
    ['gets curly marks for typewriter’s', ['"We wait," said Ilse Brandt.'], ['We wait,'], '“We wait,”'],
    ['gets marks where the page has none', ['We wait, said the board.'], ['We wait,'], '“We wait,”'],
    [
      'runs on over its attribution in the midst of a sentence',
      ['“We wait,” said Ilse Brandt, “until the tide turns.”'],
      ['We wait,', 'until the tide turns.'],
      '“We wait, until the tide turns.”',
    ],
    [
      'runs on between whole sentences',
      ['“Do we wait?” asked Ilse Brandt. “We do.”'],
      ['Do we wait?', 'We do.'],
      '“Do we wait? We do.”',
    ],
    [
      'shows the gap where a comma ended a sentence',
      ['“We wait,” said Ilse Brandt. “We always did.”'],
      ['We wait,', 'We always did.'],
      '“We wait,” … “We always did.”',
    ],
    [
      'shows the gap where more than an attribution stands between',
      [`“We wait.” ${'The quay was empty. '.repeat(8)}“We leave.”`],
      ['We wait.', 'We leave.'],
      '“We wait.” … “We leave.”',
    ],
    [
      'opens each of its paragraphs and closes the last',
      ['“We wait.', '“We leave,” said Ilse Brandt.'],
      ['We wait.', 'We leave,'],
      '“We wait.\n“We leave,”',
    ],
  ])('%s', (_, paragraphs, content, expected) => {
    expect(shown(paragraphs, { content })).toBe(expected)
  })

  it('is found in a caption', () => {
    const article = inventArticle(['Nothing here.'], { captions: ['The quay.', '«Attendez», a dit Odile Marchetti.'] })
    const statement = inventStatement(article, { where: 'caption', content: ['Attendez'] }, 's')
    expect(plainWords(statement, article)).toBe('«Attendez»')
  })
})

describe('a report', () => {
  it.each<[behaviour: string, text: string, content: [string, ...string[]], quoted: string[]]>([
    [
      'marks the words in quotation marks',
      'It “acted at once”, they said.',
      ['It “acted at once”'],
      ['“acted at once”'],
    ],
    [
      'marks every quoted part',
      'It “acted” and “slept”, they said.',
      ['It “acted” and “slept”'],
      ['“acted”', '“slept”'],
    ],
    ['takes typewriter’s marks in pairs', 'It "acted" and left, they said.', ['It "acted" and left'], ['"acted"']],
    ['knows an apostrophe', 'It ‘didn’t act’, they said.', ['It ‘didn’t act’'], ['‘didn’t act’']],
    [
      'takes no apostrophe for a mark',
      'the boards’ gate wasn’t shut, they said.',
      ['the boards’ gate wasn’t shut'],
      [],
    ],
    ['leaves alone a mark that is never closed', 'It “acted at once, they said.', ['It “acted at once'], []],
    [
      'marks a piece that stands in marks as a whole',
      'It was late, she said, “and dark”.',
      ['It was late', 'and dark'],
      ['“and dark”'],
    ],
  ])('%s', (_, text, content, quoted) => {
    const article = inventArticle([text])
    const words = wordsOf(inventStatement(article, { form: 'mixed', content }, 's'), article)
    expect(words.flat().flatMap((run) => (run.quoted ? [run.text] : []))).toEqual(quoted)
  })
})
