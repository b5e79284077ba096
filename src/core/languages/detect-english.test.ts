import { expect, it } from 'vitest'
import { isEnglish } from './detect-english'

const english =
  'The mayor of Lorne said on Monday that the plan for the coast has failed, and that the council was not told of it in time.'
const german =
  'Die Bürgermeisterin von Lorne sagte am Montag, der Plan für die Küste sei gescheitert, und der Rat habe davon nicht rechtzeitig erfahren.'

it.each([
  [true, english, 'en'],
  [true, english, ''],
  [true, english, 'de'],
  [false, german, 'en'],
  [false, german, 'de'],
  [true, 'Too short.', ''],
  [false, 'Zu kurz.', 'de-AT'],
  [false, 'قصير جدا.', ''],
])('says %s of %j tagged %j', (verdict, text, tag) => expect(isEnglish(text, tag)).toBe(verdict))
