import { stat } from 'node:fs/promises'
import { articleFromMarkedText } from '../core/article/article-from-marked-text'
import { explainOne, loadExplainer } from '../core/attribution/explain/explain'
import type { Article } from '../core/model'
import type { Command } from './arguments'
import { loadInput } from './load-input'
import { printExplanation } from './print-explanation'
import type { Output } from './read-command'
import { articleOfInput } from './read-input'

/** Prints what each stage made of a text or file. Gives the exit code. */
export async function explainCommand(
  { input, statement }: Extract<Command, { command: 'explain' }>,
  output: Output,
): Promise<number> {
  const article = await articleOf(input)
  if (typeof article === 'string') {
    output.complain(article)
    return 1
  }
  const explanation = (await loadExplainer())(article)
  const { stages, statements } = explanation
  if (statement !== null && statement > statements.length) {
    const count = statements.length === 1 ? '1 was' : `${statements.length} were`
    output.complain(`There is no statement ${statement}: ${count} found.`)
    return 1
  }
  const shown = statement === null ? stages : explainOne(explanation, statement)
  output.print(printExplanation(shown, article, statements, statement))
  return 0
}

/** The article of a file where there is one of this name, else of the text itself; or why there is none. */
async function articleOf(input: string): Promise<Article | string> {
  const found = await stat(input).catch(() => null)
  if (found === null) return articleFromMarkedText(input)
  const loaded = await loadInput(input)
  if (loaded.outcome === 'failed') return `${input}: ${loaded.reason}.`
  const article = articleOfInput(loaded, '')
  return article.text === '' ? `${input}: no article was found in it.` : article
}
