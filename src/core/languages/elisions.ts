/** Words that begin with an apostrophe: it opens no quotation. Without the apostrophe, in lower case. */
export const elisions: ReadonlySet<string> = new Set(
  'em tis twas til till cause bout round cuz n nuff neath gainst ere ya yer s im is cmon'.split(' '),
)
