import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp'

/** A word as the language model sees it. `text` may differ from what stands in the input in white space only. */
export interface TaggedWord {
  text: string
  pos: PartOfSpeech
  lemma: string
}

/** Splits a text into words and tags them. Linear in the length of the text. */
export type Tagger = (text: string) => TaggedWord[]

/** Loads the English model (some 150 ms, 4 MB); this file alone knows which one it is. */
export function loadTagger(): Tagger {
  // Tags alone: the model's own sentences would cost time, and its tags do not depend on them.
  const nlp = winkNLP(model, ['pos'])
  const { its } = nlp
  return (text) => {
    const words = nlp.readDoc(text).tokens()
    const values = words.out()
    const tags = words.out(its.pos as ItsFunction<PartOfSpeech>) as PartOfSpeech[]
    const lemmas = words.out(its.lemma as ItsFunction<string>)
    return values.map((value, i) => ({ text: value, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? value }))
  }
}
