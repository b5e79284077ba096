/**
 * Words that begin with an apostrophe: it opens no quotation. Without the apostrophe; with a capital, which opens speech as
 * well, those that are no words without it.
 */
export const elisions: ReadonlySet<string> = new Set(
  'em tis twas til till cause bout round cuz n nuff neath gainst ere ya yer s im is cmon Em Tis Twas'.split(' '),
)
