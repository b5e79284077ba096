import { describe, expect, it } from 'vitest'
import { isSamePerson } from './same-party'

/** One name as papers of several countries write it, in their own transcriptions. All may be one person's. */
const NAMES: readonly (readonly string[])[] = [
  // Ukrainian
  [
    'Володимир Зеленський',
    'Volodymyr Zelensky',
    'Volodymyr Zelenskyy',
    'Wolodymyr Selenskyj',
    'Volodymyr Zelenskyj',
    'Volodímir Zelenski',
    'Владимир Зеленский',
    'Wołodymyr Zełenski',
    'Volodymyr Zelenskyi',
  ],
  [
    'Олексій Гончаренко',
    'Oleksij Hontscharenko',
    'Oleksiy Honcharenko',
    'Oleksii Hontcharenko',
    'Ołeksij Honczarenko',
    'Oleksij Hontjarenko',
  ],
  [
    'Юлія Щербак',
    'Yuliia Shcherbak',
    'Julija Schtscherbak',
    'Ioulia Chtcherbak',
    'Julia Sjtsjerbak',
    'Julija Szczerbak',
  ],
  // Russian
  [
    'Сергей Шишкин',
    'Sergei Shishkin',
    'Sergej Schischkin',
    'Sergueï Chichkine',
    'Siergiej Sziszkin',
    'Sergej Sjisjkin',
    'Serguéi Shishkin',
    'Sergej Šiškin',
  ],
  [
    'Евгений Чехов',
    'Yevgeny Chekhov',
    'Jewgeni Tschechow',
    'Evgueni Tchekhov',
    'Jevgenij Tjechov',
    'Jewgienij Czechow',
    'Yevgueni Chéjov',
    'Evgenij Čechov',
  ],
  [
    'Дмитрий Жуков',
    'Dmitry Zhukov',
    'Dmitri Schukow',
    'Dmitri Joukov',
    'Dmitrij Zjukov',
    'Dmitrij Žukov',
    'Dmitri Zjoekov',
  ],
  [
    'Юрий Хохлов',
    'Yuri Khokhlov',
    'Juri Chochlow',
    'Iouri Khokhlov',
    'Jurij Chochlov',
    'Yuri Jojlov',
    'Joeri Chochlov',
  ],
]
/** Names that are two people's. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['Sergei Shishkin', 'Sergei Sishkov'],
  ['Dmitry Zhukov', 'Dmitry Zukin'],
  ['Volodymyr Zelensky', 'Olena Zelenska'],
  ['Yuri Khokhlov', 'Yuri Kozlov'],
  ['Jan Becker', 'Jan Bäcker-Lind'],
  ['Anna Schulz', 'Anna Schult'],
  ['Ida Marin', 'Ida Martin'],
  ['Luis Cano', 'Luis Chano'],
  ['Peter Weber', 'Peter Wegner'],
  ['Jean Chabot', 'Jean Sabot'],
]

describe('one name as several countries write it', () => {
  it.each(NAMES.flatMap(([first = '', ...others]) => others.map((other) => [first, other] as const)))(
    '%s: %s',
    (a, b) => {
      expect(isSamePerson(a, b)).toBe(true)
    },
  )
})

describe('names of two people', () => {
  it.each(OTHERS)('%s, %s', (a, b) => expect(isSamePerson(a, b)).toBe(false))
})
