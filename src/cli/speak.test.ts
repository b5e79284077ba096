import { afterEach, expect, test } from 'vitest'
import { stateWords } from '../ui/words'
import { speakIn } from '../words/testing/speak'
import { languagesOf, speakAsReader } from './speak'

afterEach(() => speakIn('en'))

test.each([
  [{ LANG: 'de_DE.UTF-8' }, ['de-DE']],
  [{ LANG: 'en_GB.UTF-8', LC_ALL: 'pt_BR.UTF-8' }, ['pt-BR']],
  [{ LC_MESSAGES: 'ja', LANG: 'fr_FR@euro' }, ['ja']],
  [{ LC_ALL: '', LANG: 'fr_FR@euro' }, ['fr-FR']],
  [{ LANG: 'C.UTF-8' }, []],
  [{ LANG: 'POSIX' }, []],
  [{}, []],
])('of %j the language is %j', (environment, tags) => expect(languagesOf(environment)).toEqual(tags))

test.each([
  ['fr_CA.UTF-8', 'fr'],
  ['fi_FI.UTF-8', 'en'],
])('where it is %s, %s is spoken', (LANG, language) => {
  speakIn(language)
  const said = stateWords.noneFound
  speakIn('ja')
  speakAsReader({ LANG })
  expect(stateWords.noneFound).toBe(said)
})
