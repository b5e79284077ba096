import type { Sentence } from './sentences'

/** Whether a sentence is nothing but quotation. */
export const isLone = ({ tokens }: Sentence): boolean =>
  tokens.some(({ quote }) => quote) && tokens.every(({ pos }) => pos === 'QUOTE' || pos === 'PUNCT' || pos === 'CCONJ')
