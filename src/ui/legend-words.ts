import type { OutcomeGroup } from '../core/claims/claim-of'
import type { Form } from '../core/model'

/** The words of the panel that a newcomer may not know, and what each means: shown where the word stands. */

/** How words are given; the same words stand in every row. */
export const formMeanings: Readonly<Record<Form, string>> = {
  direct: 'The speaker’s own words, in quotation marks from beginning to end.',
  mixed: 'Reported by the page, with some of the speaker’s own words in quotation marks.',
  indirect: 'Reported in the page’s words. Nothing of it is quoted.',
}

export const viaMeaning =
  'Through whom the words came: the outlet, the document or the post that had them before this page.'

/** What a chain is to be read by, its lines and its smallest words. */
export const chainMeaning =
  'Read it from the top: who said it first, through whom it came (via), and last this page. A dotted line is only told by this page, a solid one is linked. Once checked, it is double where the words stand, and a wave where they differ.'

/** The chips of the list: what checking came to. */
export const findingWords: Readonly<Record<OutcomeGroup | 'unread', string>> = {
  stands: 'Stands',
  another: 'Other speaker',
  differs: 'Differs',
  absent: 'Not there',
  open: 'Undecided',
  unread: 'Not read',
}

/** What each of them says, and what it does not. */
export const findingMeanings: Readonly<Record<OutcomeGroup | 'unread', string>> = {
  stands: 'The quoted words stand at the source, word for word or with marked edits.',
  another: 'They stand there, but as words of somebody else, or of nobody.',
  differs: 'Something near stands there: reworded, only in part, or joined from two places.',
  absent: 'All of the source was read, and the words are not in it.',
  open: 'The source was read, and the words alone do not tell: a report has but a related passage, there are several places, another language, or only a part could be read.',
  unread: 'The source could not be opened, or the check was stopped.',
}

/** What explains the bars and the words of the list. */
export const legendWords = {
  title: 'What the bars and words mean',
  close: 'Close the explanations',
  bars: 'Each bar is a statement, in the order of the page. Tall ones are direct, middling mixed, short indirect; filled ones have a source. Once checked, each has a sign below it.',
  forms: 'How it is said',
  via: 'via',
  doubtful: 'doubtful',
  doubtfulMeaning:
    'Whence is not certain who says it. The row tells why in a few words, the opened statement in a sentence.',
  findings: 'What checking came to',
}
