/** The formats of one language. Each is costly to make, and a sentence needs several: they are made once, when asked for. */
class Formats {
  #cardinal: Intl.PluralRules | undefined
  #ordinal: Intl.PluralRules | undefined
  #list: Intl.ListFormat | undefined
  #moment: Intl.DateTimeFormat | undefined
  readonly #numbers = new Map<number | null, Intl.NumberFormat>()
  readonly #days = new Map<string, Intl.DateTimeFormat>()

  constructor(private readonly tag: string) {}

  /** Forms for numbers of things. */
  get cardinal(): Intl.PluralRules {
    this.#cardinal ??= new Intl.PluralRules(this.tag)
    return this.#cardinal
  }

  /** Forms for numbers in an order. */
  get ordinal(): Intl.PluralRules {
    this.#ordinal ??= new Intl.PluralRules(this.tag, { type: 'ordinal' })
    return this.#ordinal
  }

  /** Lists with *and*. */
  get list(): Intl.ListFormat {
    this.#list ??= new Intl.ListFormat(this.tag, { type: 'conjunction' })
    return this.#list
  }

  /** Numbers in figures, with so many digits after the point; null: as many as there are, up to three. */
  numbers(digits: number | null): Intl.NumberFormat {
    const options = digits === null ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits }
    return kept(this.#numbers, digits, () => new Intl.NumberFormat(this.tag, options))
  }

  /** Moments to the minute, by the reader's own clock, which is named. */
  get moment(): Intl.DateTimeFormat {
    this.#moment ??= new Intl.DateTimeFormat(this.tag, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
    })
    return this.#moment
  }

  /** Days, whose dates are those of UTC. */
  days(month: 'long' | 'short' | 'numeric'): Intl.DateTimeFormat {
    const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const
    return kept(this.#days, month, () => new Intl.DateTimeFormat(this.tag, options))
  }
}

const made = new Map<string, Formats>()

/** The formats of a language, by its BCP 47 tag. */
export const formatsFor = (tag: string): Formats => kept(made, tag, () => new Formats(tag))

/** What a map has, made where it has it not. */
export function kept<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  const value = make()
  map.set(key, value)
  return value
}
