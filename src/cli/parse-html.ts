import { parse } from 'parse5'
import { linkedomAdapter } from './linkedom-adapter'

/** The document of a page as a browser would parse it, scripts not run. Never throws: HTML has no syntax errors. */
export function parseHtml(text: string): Document {
  return parse(text, { treeAdapter: linkedomAdapter() })
}
