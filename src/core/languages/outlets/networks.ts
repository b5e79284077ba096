/** The networks in which people post, as their names are written in every language; case counts, since *threads* are others too. */
export const networks: ReadonlySet<string> = new Set([
  'Twitter',
  'X',
  'Facebook',
  'Instagram',
  'Telegram',
  'TikTok',
  'Truth Social',
  'YouTube',
  'LinkedIn',
  'Threads',
  'Bluesky',
  'Mastodon',
  'Reddit',
  'WhatsApp',
  'Weibo',
  'VK',
])
