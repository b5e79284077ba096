import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp'

/**
 * Words as the language model sees them, in columns: those of one word stand at the same place. A word's text may differ
 * from what stands in the input in white space only.
 */
export interface TaggedWords {
  texts: readonly string[]
  tags: readonly PartOfSpeech[]
  lemmas: readonly string[]
}

/** Splits a text into words and tags them. Linear in the length of the text. */
export type Tagger = (text: string) => TaggedWords

/**
 * Units of text after which the model is loaded anew. It keeps every word that it did not know (some 30 bytes each, and
 * slower for them), and would grow for as long as the browser runs; loading again takes a few hundredths of the time that
 * reading so much does.
 */
const mostRead = 5_000_000

/** Loads the English model (some 150 ms, 4 MB); this file alone knows which one it is. */
export function loadTagger(mostBetween = mostRead): Tagger {
  // Tags alone: the model's own sentences would cost time, and its tags do not depend on them.
  const load = () => winkNLP(model, ['pos'])
  let nlp = load()
  const { its } = nlp
  let read = 0
  return (text) => {
    read += text.length
    if (read > mostBetween) {
      nlp = load()
      read = text.length
    }
    const words = nlp.readDoc(text).tokens()
    return {
      texts: words.out(),
      tags: words.out(its.pos as ItsFunction<PartOfSpeech>) as PartOfSpeech[],
      lemmas: words.out(its.lemma as ItsFunction<string>),
    }
  }
}
