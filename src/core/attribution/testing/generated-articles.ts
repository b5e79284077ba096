import fc from 'fast-check'
import type { Article, BlockKind } from '../../model'
import { articleOf, type Part } from '../test-kit'
import { repeatedTexts } from './hostile-texts'

/** Articles for properties: sentences that report, broken up by marks and words that make reading hard. */

const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    '“We told them twice,” said Ann Finch.',
    'The mayor, Ann Finch, said on Monday that the gates would not hold.',
    '“It holds,” she said. “It will hold for years, and nobody asked.”',
    'According to the port, the hinges are old.',
    'Finch called the plan “a farce” and left.',
    'He said it [held](https://ledger.test/a), adding that “nobody came”.',
    '“We told them in writing, and nobody came to look at it.',
    'Ann Finch said:',
    '— Ann Finch (@ann) May 5, 2024',
    'Officials told the Ledger that Bob Lane had promised to pay.',
  ],
  de: [
    '„Wir haben es ihnen zweimal gesagt“, sagte Bürgermeisterin Anna Finke.',
    'Die Werft sagte, das Tor sei alt. Es habe Risse.',
    'Laut Finke ist „das Tor“ alt, „und der Hafen zu“, so der Rat.',
    '»Es hält«, sagte er. »Es hält noch lange, und niemand hat gefragt.«',
  ],
  fr: [
    '« Nous le leur avons dit deux fois », a déclaré Anne Pinson.',
    '« Oui », a-t-il dit, « et le port est fermé depuis un an ».',
    '— La porte tient, a dit Pinson. — Elle tient encore.',
  ],
  ru: ['«Мы готовы», — сказала Орла Финч.', '— Ворота держат, — сказал он. — Они старые.', 'Она сказала: «Нет».'],
  ja: ['市長は「準備はできている」と述べた。', '「門は閉じた」と語った。「誰も来なかった」'],
}
const MARKS = [
  ...'“”"‘’\'«»„‚‹›「」—,.:?!;()[]',
  ' ',
  '\u00a0',
  '\n',
  '…',
  '\u200b',
  '\u0301',
  '😀',
  '\ud83d',
  '\udc00',
  '',
]
const KINDS: readonly BlockKind[] = ['paragraph', 'paragraph', 'paragraph', 'heading', 'item', 'quote', 'post']

const languages = fc.constantFrom(...Object.keys(SENTENCES))

const textIn = (language: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.oneof(
          { weight: 6, arbitrary: fc.constantFrom(...(SENTENCES[language] ?? [])) },
          { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
          { weight: 1, arbitrary: fc.constantFrom(...repeatedTexts) },
        ),
        fc.constantFrom(' ', ' ', ' ', '', '\n'),
        // A sentence is broken off, or broken into.
        fc.option(fc.tuple(fc.nat(80), fc.constantFrom('', ...MARKS)), { freq: 4 }),
      ),
      { maxLength: 6 },
    )
    .map((pieces) => pieces.map(([text, blank, cut]) => broken(text, cut) + blank).join(''))

const broken = (text: string, cut: [at: number, by: string] | null): string =>
  cut ? `${text.slice(0, cut[0])}${cut[1]}${text.slice(cut[0] + 1)}` : text

/** Articles of one language, of some blocks. */
export const articles: fc.Arbitrary<Article> = languages.chain((language) =>
  fc
    .record({
      parts: fc.array(
        fc.tuple(textIn(language), fc.constantFrom(...KINDS)).map(([text, kind]): Part => ({ kind, text })),
        { minLength: 1, maxLength: 6 },
      ),
      headline: textIn(language),
      standfirst: textIn(language),
      captions: fc.array(textIn(language), { maxLength: 2 }),
    })
    .map(({ parts, ...more }) => articleOf(parts, { language, ...more })),
)
