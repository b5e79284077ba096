/** Words of interviews: how their questions and answers are labelled, and what such a page is called. */

/** Labels of a question and of its answer. In lower case. */
export const QUESTION_AND_ANSWER: readonly (readonly [string, string])[] = [
  ['q', 'a'],
  ['question', 'answer'],
  ['f', 'a'],
  ['frage', 'antwort'],
  ['question', 'réponse'],
  ['p', 'r'],
  ['pregunta', 'respuesta'],
  ['pergunta', 'resposta'],
  ['d', 'r'],
  ['domanda', 'risposta'],
  ['в', 'о'],
  ['вопрос', 'ответ'],
  ['問', '答'],
  ['问', '答'],
  ['문', '답'],
  ['س', 'ج'],
]

/** By which a page says that it is an interview. */
export const NAMES_INTERVIEW =
  /interview|q\s?&\s?a|(?:spoke|talked|speaks|talks|sat down) (?:to|with)|conversation with|gespräch|entretien|entrevist|intervist|wywiad|rozhovor|vraaggesprek|интервью|беседа|беседовал|інтерв|インタビュー|一問一答|采访|专访|專訪|인터뷰|مقابلة|حوار|ראיון|röportaj|söyleşi/iu

/** What stands between two who are named together, with the blanks around it. */
export const JOINS_TWO = ' and | und | et | y | e | и | та | och | og | en | & '.split('|')
