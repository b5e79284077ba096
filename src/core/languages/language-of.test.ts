import { expect, it } from 'vitest'
import { languageOf } from './language-of'

const norwegian =
  'Havnen har stengt den gamle porten, og båtene venter nå utenfor muren, sier de på kontoret etter møtet.'
const untold = 'Zorv brakta melu shan tiri vok dalu merin tash korv belu. '.repeat(3)

it.each([
  [
    'the words, against the tag',
    'Der Hafen ist seit dem Montag zu, und die Boote warten vor der Mauer auf das Amt und die Stadt.',
    'en',
    'de',
  ],
  ['the tag, where the words tell nothing', untold, 'fi-FI', 'fi'],
  ['no English by its tag alone', untold, 'en', ''],
  ['nothing, where nothing tells it', untold, '', ''],
  ['the tag, between two languages written alike', norwegian, 'no', 'no'],
  ['one Norwegian, by either standard', norwegian, 'nb-NO', 'no'],
  ['English', 'Ann Finch said no.', 'en-GB', 'en'],
  ['few words without a tag', 'Das Tor ist alt. „Wir reißen es ab“, sagte Ida Lindqvist.', '', 'de'],
  ['few English words without a tag', '“It is over,” said Ann Finch. The gate is old.', '', 'en'],
  ['few words that tell nothing', 'Ann Finch, Lorne.', '', 'en'],
])('tells the language of a text by %s', (_, text, tag, language) => expect(languageOf(text, tag)).toBe(language))
