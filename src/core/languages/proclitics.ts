/** بـ"A", و"A": whether a text ends with an Arabic word of one letter, which no blank parts from a quotation mark behind it. */
export const endsWithProclitic = (text: string): boolean => /(?:^|[^\p{L}])[وف]?[بلكوف]ـ?$/u.test(text)

/** UTF-16 units of the longest, with what stands before it. */
export const LONGEST_PROCLITIC = 4
