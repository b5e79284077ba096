import type { Run } from '../told'

/** What needs no full stop after it: an address is left as it is. */
const ENDED = /[.!?…]["”’]?$/u

/** Sentences of an entry, each with a full stop after it but an address; those that have nothing are left out. */
export function entry(...sentences: readonly Run[][]): Run[] {
  const given = sentences
    .map((runs) => runs.filter(({ text }) => text !== ''))
    .filter((runs): runs is [Run, ...Run[]] => runs.length > 0)
  return given.flatMap((runs, at) => {
    const last = runs.at(-1)
    const isEnded = last === undefined || last.href !== undefined || ENDED.test(last.text)
    return [...(at === 0 ? [] : [{ text: ' ' }]), ...runs, ...(isEnded ? [] : [{ text: '.' }])]
  })
}
