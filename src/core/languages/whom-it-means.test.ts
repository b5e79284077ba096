import { expect, it } from 'vitest'
import { loadPacks } from './load-pack'
import { statementsOf } from './testing/statements-of'

/** Who is given the last statement of a text; `-` for nobody. */
const speakerOf = async (tag: string, text: string): Promise<string> => {
  const [pack] = await loadPacks([tag])
  return (pack && statementsOf(text, pack).at(-1)?.speaker) ?? '-'
}

it.each([
  // Who is described is weighed with those who have names, and nobody is named where the two come close.
  ['de', 'Die Richterin', 'Emil Kahn wurde verurteilt. Die Richterin schloss die Akte. „Es ist vorbei“, sagte sie.'],
  ['de', '-', 'Eine Pflegerin ruderte hinüber, und dann kam Ida Lind zurück. „Es ging schnell“, sagte sie.'],
  // Who is named in the words alone does not speak them.
  ['de', 'Ada Kahn', 'Ada Kahn ruderte hinüber. „Ida Lind kommt zu spät“, sagte sie.'],
  // Whom a pronoun means that is a subject goes on being spoken of.
  ['es', 'Ida Marín', 'Ida Marín abrió la puerta. Ella saludó a Ana Ruiz. «Es tarde», dijo ella.'],
  // A name with what somebody is beside it, where no second comma closes that.
  ['de', 'Ida Lind', 'Ida Lind, die Sprecherin der Werft sagte, das Tor sei alt.'],
  ['de', 'Ida Lind', 'Ida Lind, die Sprecherin der Werft sagte, das Tor sei alt. „Es ist zu“, sagte sie.'],
  // Of two with one surname the one named last and as a subject; nobody where both stand near.
  [
    'de',
    'Ulla Lind',
    'Otto Lind baute den Pier. Es regnete. Die Fähre fuhr. Ulla Lind schloss ihn. Lind sagte, er halte.',
  ],
  ['de', 'Lind', 'Ulla Lind kam, und Otto Lind ging. „Es ist spät“, sagte Lind.'],
  // Several are those of the last sentence that are several.
  ['de', 'die Fischer', 'Emil Kahn kam. Gestern protestierten die Fischer. Sie sagten, das Tor sei alt.'],
])('%s, %s: %s', async (tag, name, text) => expect(await speakerOf(tag, text)).toBe(name))
