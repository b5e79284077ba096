/** Answers kept at most; beyond that all are forgotten and gathered anew, so that no page can fill the memory. */
const MAX_ANSWERS = 5000
/** A longer question is not kept. UTF-16 units. */
const MAX_QUESTION = 500

/** A pure function of strings that remembers its answers. */
export class Memory<Answer> {
  readonly #answers = new Map<string, Answer>()

  constructor(private readonly find: (question: string) => Answer) {}

  of(question: string): Answer {
    const known = this.#answers.get(question)
    // Answers may well be null, but never undefined.
    if (known !== undefined) return known
    const answer = this.find(question)
    if (this.#answers.size >= MAX_ANSWERS) this.#answers.clear()
    if (question.length <= MAX_QUESTION) this.#answers.set(question, answer)
    return answer
  }
}
