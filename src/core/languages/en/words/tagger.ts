import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type PartOfSpeech } from 'wink-nlp'
import { Memory } from '../../../memory'

/**
 * Words as the language model sees them, in columns: those of one word stand at the same place. A word's text may differ
 * from what stands in the input in white space only.
 */
export interface TaggedWords {
  texts: readonly string[]
  tags: readonly PartOfSpeech[]
  lemmas: readonly string[]
}

export interface Tagger {
  /** Splits a text into words and tags them. Linear in the length of the text. */
  (text: string): TaggedWords
  /** What a word in lower case is by itself, if the model knows it: *forests*, not *lawson*; else null. */
  tagOf(word: string): PartOfSpeech | null
}

/**
 * Units of text after which the model is loaded anew. It keeps every word that it did not know (some 30 bytes each), and
 * would grow for as long as the browser runs; loading again takes a few hundredths of the time that reading so much does.
 */
const mostRead = 20_000_000

/** Words of plain letters, which the model takes as they stand whether it knows them or not. */
const unsplit = /^[a-z]+$/i

/** Loads the English model (some 150 ms, 4 MB); this file alone knows which one it is. */
export function loadTagger(mostBetween = mostRead): Tagger {
  let loaded = load()
  let read = 0
  const tag = (text: string): TaggedWords => {
    read += text.length
    if (read > mostBetween) {
      loaded = load()
      read = text.length
    }
    const { its } = loaded.nlp
    const words = loaded.nlp.readDoc(text).tokens()
    const tagged = {
      texts: words.out(),
      tags: words.out(its.pos as ItsFunction<PartOfSpeech>) as PartOfSpeech[],
      lemmas: words.out(its.lemma as ItsFunction<string>),
    }
    loaded.forget()
    return tagged
  }
  const tags = new Memory((word) => tag(word).tags[0] ?? null)
  return Object.assign(tag, { tagOf: (word: string) => (loaded.knows(word) ? tags.of(word) : null) })
}

/** What is used of the model's vocabulary: the number of each word, and the words by their numbers. */
interface Vocabulary {
  hash: Record<string, number>
  list: readonly string[]
}

function load() {
  const core = (model.core as () => { features: { lexeme: Vocabulary } })()
  // Tags alone: the model's own sentences would cost time, and its tags do not depend on them. What finds entities of
  // one's own is left out: unused, and the model writes it down anew with each loading, twice as long as before.
  const nlp = winkNLP({ ...model, core: () => core, metaCER: () => ({ machines: '', transformers: [] }) }, ['pos'])
  const { hash, list } = core.features.lexeme
  const vocabulary = list.length
  let known = vocabulary

  /**
   * Words that the model did not know are known to it ever after, and not split again: once a text ends with
   * `Quillfeather's.`, every `Quillfeather's` is one word. Their numbers stay taken, since the model counts on them.
   * Words that nothing splits stay known: taking in an unknown one costs more than all other work on it.
   */
  function forget(): void {
    for (; known < list.length; known++) {
      const word = list[known] as string
      if (!unsplit.test(word)) delete hash[word]
    }
  }
  /** Whether a word was in the model's vocabulary from the first. */
  const knows = (word: string): boolean => (hash[word] ?? vocabulary) < vocabulary
  return { nlp, forget, knows }
}
