import { kindOf } from '../core/trace/source/kind-of'
import { answerQuestions } from './answer-questions'

/*
 * A worker that tells what answers are by their first bytes. It does nothing else: a host that is asked is held up
 * until it has told, and is not to wait for those that read.
 */

answerQuestions<'sniff'>({
  async sniff({ contentType, head }, { begin }) {
    begin()
    return kindOf(contentType, head)
  },
})
