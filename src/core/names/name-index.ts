/** Bearers of one form of a name that are compared: beyond that the article is a list, and nobody is meant. */
export const MOST_NAMESAKES = 24

/** Who bears a name, by each form of it, in the order in which they were added. */
export class NameIndex<T> {
  readonly #bearers = new Map<string, T[]>()

  /** An index of some, by all forms that each goes by. */
  static of<T>(all: readonly T[], formsOf: (who: T) => Iterable<string>): NameIndex<T> {
    const index = new NameIndex<T>()
    for (const who of all) for (const form of new Set(formsOf(who))) index.add(form, who)
    return index
  }

  add(form: string, who: T): void {
    const known = this.#bearers.get(form)
    if (known) known.push(who)
    else this.#bearers.set(form, [who])
  }

  /** All who bear a form. */
  all(form: string): readonly T[] {
    return this.#bearers.get(form) ?? NOBODY
  }

  /** The first of those who bear a form and pass, as many as are compared. */
  bearers(form: string, passes: (who: T) => boolean = () => true): readonly T[] {
    const known = this.all(form)
    return known.length === 0 ? NOBODY : known.slice(0, MOST_NAMESAKES).filter(passes)
  }
}

const NOBODY: readonly never[] = []
