import type { CitedDay } from './cited-work'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

/** As the handbooks of MLA, IEEE and the Bluebook shorten them: none of four letters or fewer. */
const SHORT = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const

const nameOf = (months: readonly string[], month: number | undefined) => (month && months[month - 1]) || ''
const spaced = (...parts: (string | number | undefined)[]) => parts.filter(Boolean).join(' ')

/** *October 4, 2026*, *October 2026*, *2026*. */
function american({ year, month, day }: CitedDay, months: readonly string[] = MONTHS): string {
  const name = nameOf(months, month)
  return name && day ? `${name} ${day}, ${year}` : spaced(name, year)
}

/** Days as citation styles write them; what is not told of one is left out. */
export const days = {
  /** *2026, October 4*. */
  apa({ year, month, day }: CitedDay): string {
    const name = spaced(nameOf(MONTHS, month), day)
    return name ? `${year}, ${name}` : String(year)
  },
  /** *4 Oct. 2026*. */
  mla: ({ year, month, day }: CitedDay): string => spaced(day, nameOf(SHORT, month), year),
  /** *4 October 2026*. */
  british: ({ year, month, day }: CitedDay): string => spaced(day, nameOf(MONTHS, month), year),
  /** *2026 Oct 4*. */
  medical: ({ year, month, day }: CitedDay): string => spaced(year, nameOf(MONTHS, month).slice(0, 3), day),
  /** *Oct. 4, 2026*. */
  american: (it: CitedDay): string => american(it, SHORT),
  /** *October 4, 2026*. */
  americanInFull: (it: CitedDay): string => american(it),
  /** *4 October*. */
  dayAndMonth: ({ month, day }: CitedDay): string => spaced(day, nameOf(MONTHS, month)),
  /** *October 4*. */
  monthAndDay: ({ month, day }: CitedDay): string => spaced(nameOf(MONTHS, month), day),
}
