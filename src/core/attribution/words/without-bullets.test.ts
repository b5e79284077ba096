import { expect, it } from 'vitest'
import { statementsOf } from '../test-kit'

const speakers = (parts: string[]) => statementsOf(parts).map(({ speaker }) => speaker?.name ?? '-')

it.each<[parts: string[], speakers: string[]]>([
  [['» “Nobody asked the pilots,” said Otto Lind.'], ['Otto Lind']],
  [['» Otto Lind said that nobody had asked the pilots.', '» The council met on Monday.'], ['Otto Lind']],
  [['Otto Lind said that nobody had asked the pilots.', '» The whole session'], ['Otto Lind']],
  [['»Nobody asked the pilots«, said Otto Lind.'], ['Otto Lind']],
  [['Otto Lind said: «Nobody asked the pilots.', '» And nobody will.»'], ['Otto Lind']],
])('takes a guillemet before a blank for a bullet: %j', (parts, wanted) => expect(speakers(parts)).toEqual(wanted))
