import type { Check } from '../model'
import type { Hop } from './trace'

/**
 * What came of a source, as far as the way goes on from there: of the page itself, or of its older copy where that alone
 * has the words. null where nothing came of either.
 */
export function leadingCheck(hop: { check: Check; copy?: Hop }): Check
export function leadingCheck(hop: Pick<Hop, 'check' | 'copy'>): Check | null
export function leadingCheck({ check, copy }: Pick<Hop, 'check' | 'copy'>): Check | null {
  const ofCopy = copy?.check ?? null
  if (!check) return ofCopy
  return ofCopy && 'next' in ofCopy && !('next' in check) ? ofCopy : check
}
