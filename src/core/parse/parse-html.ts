import { Parser } from 'parse5'
import { QuickTokenizer } from './quick-tokenizer'
import { treeAdapter } from './tree-adapter'

/**
 * The document of a page as a browser would parse it: a plain tree (`nodes.ts`) in which nothing runs or loads, bounded in
 * depth and size. What is for readers without scripts stays text, and is not shown, as in a tab.
 * @throws {TreeTooLarge} where it asks for more nodes than are built; HTML has no syntax errors
 */
export function parseHtml(text: string): Document {
  const parser = new Parser({ treeAdapter: treeAdapter() })
  parser.tokenizer = new QuickTokenizer(parser.options, parser)
  parser.tokenizer.write(text, true)
  return parser.document as unknown as Document
}
