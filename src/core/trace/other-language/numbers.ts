/** Numbers across languages: `1,900`, `1 900`, `1.900` and `１９００` are one; `11.5` and `11,5` are another. */

/** A number as it stands, and what it may mean: `1.500` is read differently here and there. */
export interface Figure {
  text: string
  values: number[]
}

const figure = /\d{1,3}(?:[.,'’\u00A0\u202F ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/gu
const digit = /\p{Nd}/gu
/** Nought in the digits of Arabic, Persian, Devanagari, Bengali, and in full width. */
const NOUGHTS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10]
const TEN = 10

/** The numbers of a text that are in digits, in order, each once. */
export function figuresOf(text: string): Figure[] {
  const found = new Map<string, Figure>()
  for (const [digits] of text.replace(digit, plainDigit).matchAll(figure)) {
    const values = valuesOf(digits)
    if (!found.has(values.join())) found.set(values.join(), { text: digits, values })
  }
  return [...found.values()]
}

/** Whether two figures may mean the same number. */
export const isSameFigure = (a: Figure, b: Figure): boolean => a.values.some((value) => b.values.includes(value))

/** The same digit, 0 to 9; of a script that is not known here, as it stands. */
function plainDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0
  const nought = NOUGHTS.find((zero) => code >= zero && code < zero + TEN)
  return nought === undefined ? char : String(code - nought)
}

/** What digits may mean: their marks part thousands, or the last parts the decimals. */
function valuesOf(digits: string): number[] {
  const parts = digits.split(/[^\d]/u)
  const marks = digits.match(/[^\d]/gu) ?? []
  const [first = ''] = parts
  const last = parts.at(-1) ?? ''
  if (marks.length === 0) return [Number(first)]
  const whole = Number(parts.join(''))
  const decimal = Number(`${parts.slice(0, -1).join('')}.${last}`)
  const areThousands = parts.slice(1).every((part) => part.length === 3) && first.length <= 3
  if (!areThousands) return [decimal]
  const mayBeDecimal = marks.length === 1 && /[.,]/u.test(marks[0] ?? '')
  return mayBeDecimal || (marks.length > 1 && marks.at(-1) !== marks[0]) ? [whole, decimal] : [whole]
}
