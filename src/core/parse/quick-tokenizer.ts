import { Token, Tokenizer } from 'parse5'

/** Text up to what the tokenizer must look at: how it may end, NUL, and a line break that is to be made another. */
const RAW_TEXT = /[^<\0\r]+/y
const QUOTED = { '"': /[^"&\0\r]+/y, "'": /[^'&\0\r]+/y }
const COMMENT = /[^<\-\0\r]+/y

/**
 * parse5's tokenizer, which takes scripts, styles, comments and attributes by the piece instead of by the character:
 * most of a news page is that, and hardly any of it is read. What comes of it is the same.
 */
export class QuickTokenizer extends Tokenizer {
  protected override _stateScriptData(cp: number): void {
    if (!this.#takeText()) super._stateScriptData(cp)
  }

  protected override _stateRawtext(cp: number): void {
    if (!this.#takeText()) super._stateRawtext(cp)
  }

  protected override _stateComment(cp: number): void {
    if (!this.#take(COMMENT)) super._stateComment(cp)
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    if (!this.#take(QUOTED['"'])) super._stateAttributeValueDoubleQuoted(cp)
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    if (!this.#take(QUOTED["'"])) super._stateAttributeValueSingleQuoted(cp)
  }

  #takeText(): boolean {
    RAW_TEXT.lastIndex = this.preprocessor.codePointStart
    if (!RAW_TEXT.test(this.preprocessor.html)) return false
    this._ensureCharacterToken(Token.TokenType.CHARACTER)
    return this.#take(RAW_TEXT)
  }

  /** Takes all that is like this from the current character on. @returns whether there was any */
  #take(like: RegExp): boolean {
    const { preprocessor } = this
    like.lastIndex = preprocessor.codePointStart
    const text = like.exec(preprocessor.html)?.[0]
    if (text === undefined) return false
    preprocessor.pos = preprocessor.codePointStart + text.length - 1
    this._extendRunWith(text, 0)
    return true
  }
}
