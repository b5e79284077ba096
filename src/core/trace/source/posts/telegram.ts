import { isoDate } from './json-value'
import type { PostAdapter } from './post-adapter'
import { telegramAddresses } from './post-addresses'
import { readMarkup } from './read-markup'

/** Posts of public channels on Telegram, by the page that is made for embedding (https://core.telegram.org/widgets/post). */
export const telegram: PostAdapter = {
  network: 'Telegram',
  isGuess: false,
  addresses: telegramAddresses,
  read({ text: html }, parse) {
    const document = parse(html)
    if (document.querySelector('.tgme_widget_message_error')) return 'not-found'
    const words = Array.from(document.querySelectorAll('.js-message_text')).find(
      (element) => !element.closest('.tgme_widget_message_reply'),
    )
    if (!words) return null
    const textOf = (selector: string) => document.querySelector(selector)?.textContent?.trim() ?? ''
    return {
      // What is passed on is said by whom it is passed on from.
      author: textOf('.tgme_widget_message_forwarded_from_name') || textOf('.tgme_widget_message_owner_name'),
      title: '',
      ...readMarkup(words),
      published: isoDate(document.querySelector('.tgme_widget_message_date time')?.getAttribute('datetime') ?? ''),
      modified: '',
      language: '',
      isCut: false,
    }
  },
}
