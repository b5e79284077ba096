/** The words by which a language writes amounts. All in lower case. */
export interface AmountWords {
  /** Numbers in one word, below twenty or as far as they are known. */
  units: ReadonlyMap<string, number>
  /** *twenty*, after which units may stand. */
  tens: ReadonlyMap<string, number>
  /** *second, twentieth*. */
  ordinals: ReadonlyMap<string, number>
  /** What makes an ordinal number of digits: *2nd*. */
  ordinalEnds: ReadonlySet<string>
  hundreds: ReadonlySet<string>
  /** Powers of ten: *million*, 6. */
  scales: ReadonlyMap<string, number>
  /** The same cut short, which other words may be: they count after a currency alone, or right after digits. */
  shortScales: ReadonlyMap<string, number>
  /** What joins the parts: *a hundred and one*. */
  and: ReadonlySet<string>
  /** *a million*. */
  articles: ReadonlySet<string>
  /** *three and a half million, half a million*. */
  fractions: ReadonlyMap<string, number>
  /** Words for the sign %, of one word or two. */
  percent: readonly string[]
  /** Words and codes → signs. */
  currencies: ReadonlyMap<string, string>
  /** What stands before a currency and adds nothing: *US dollars, US$*. */
  qualifiers: ReadonlySet<string>
}
