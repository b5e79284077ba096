/** Written in brackets where words are left out, in Japanese and Chinese *(middle) omitted*: alternatives of a pattern. */
export const SAYS_OMITTED = '[前中後后]?略|snip'
