import type { Basis } from '../../model'

/** Each ground of a statement in a few words, for those who work on the engine. */
export const basisMeanings: Readonly<Record<Basis, string>> = {
  quote: 'a reporting verb beside a quotation',
  that: 'a clause joined to the verb',
  colon: 'a clause behind a colon',
  bare: 'a clause right behind the verb',
  left: 'a clause before the verb',
  promise: 'what somebody undertook to do',
  label: 'an object that is partly quoted',
  citation: 'a citation without a verb',
  introduced: 'a quotation that a colon introduces, or a name signs',
  before: 'a quotation by itself, given to who was spoken of before',
  alone: 'a quotation that nothing around it gives to anybody',
  block: 'a block quotation or a post',
  marks: 'quotation marks and length alone',
  continued: 'the speaker of the statement before goes on',
  named: 'the speaker is named there',
  described: 'the speaker is described there',
  role: 'a description of somebody named elsewhere',
  pronoun: 'a pronoun that fits one person best',
  rivals: 'a pronoun that fits two persons nearly alike',
  referred: 'looked up among who was spoken of or spoke before',
  nobody: 'nobody is given',
  unclear: 'what the speaker is cannot be told',
  body: 'a body or group is reported, not quoted',
  impersonal: 'the quoted object is not given to a person',
}
