import { countWords } from './count-words'

/** Letters of scripts that set no blanks between words, or few. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g

/** Words, where blanks part them; of scripts without blanks a character is half of one. */
export function measureWords(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0
  return dense === 0 ? countWords(text) : countWords(text.replace(DENSE, ' ')) + Math.round(dense / 2)
}
