/**
 * Does some work for one of many, and once more where it is asked for meanwhile, however often: for work that takes in
 * all that has changed until it begins. Never rejects.
 */
export function onceMore(work: (of: number) => Promise<void>): (of: number) => Promise<void> {
  const asked = new Map<number, 'once' | 'again'>()
  return async (of) => {
    if (asked.has(of)) return void asked.set(of, 'again')
    do {
      asked.set(of, 'once')
      await work(of).catch(() => undefined)
    } while (asked.get(of) === 'again')
    asked.delete(of)
  }
}
