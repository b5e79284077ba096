import type { Member } from '../../../attribution/parties/member'
import { resolveMention } from '../../../attribution/parties/resolve-mention'
import { isAcronym } from '../../../names/name-forms'
import { type Ask, askByName } from './asks'
import { bearersOf, type Cast, type NameForm } from './cast'

/** Whom a name means, in full; `who` is null where the article has it nowhere, or leaves open which of several. */
export function resolveName(
  cast: Cast,
  form: NameForm,
  at: number,
  start: number,
): { who: Member | null; isClose: boolean; ask: Ask | null } {
  const { alone, fuller } = bearersOf(cast, form)
  if (fuller.length === 0) return { who: alone ?? null, isClose: false, ask: null }
  const { who, isClose, ask } = resolveMention(cast, askByName(form, alone, fuller, at, start))
  if (isClose) return { who: null, isClose, ask }
  return { who: who?.is === 'named' ? who.named : (alone ?? null), isClose, ask }
}

/** The same of somebody whom the article names: *Sir Keir* is *Keir Starmer*. */
export function fullerForm(cast: Cast, who: Member, at: number, start: number): Member {
  const { words, name, gender } = who
  const form = { words, title: '', isAcronym: words.length === 1 && isAcronym(name), hasArticle: false, gender }
  return resolveName(cast, form, at, start).who ?? who
}
