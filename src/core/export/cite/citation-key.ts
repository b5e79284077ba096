import { romanize } from '../../languages/romanize'
import type { CitedWork } from './cited-work'

/** The keys of works, each another: of those that have the same the later ones are numbered. */
export function citationKeys(works: readonly CitedWork[]): string[] {
  const times = new Map<string, number>()
  return works.map((work) => {
    const key = citationKey(work)
    const time = (times.get(key) ?? 0) + 1
    times.set(key, time)
    return time === 1 ? key : `${key}-${time}`
  })
}

/** A name for a work by which others refer to it: *oduyafalk2026minister*. ASCII letters and digits alone; never empty. */
export function citationKey({ authors, container, issued, title }: CitedWork): string {
  const [first] = authors
  const who = first ? ('family' in first ? first.family : first.literal) : container
  const plain = (text: string) =>
    romanize(text)
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, '')
  const about = title
    .split(' ')
    .map(plain)
    .find((word) => word.length > 3)
  return `${plain(who).slice(0, 20)}${issued?.year ?? ''}${(about ?? '').slice(0, 20)}` || 'page'
}
