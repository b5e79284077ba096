/** What networks are called as a whole, in any language that says it with several words. */
export const socialMedia =
  /(?:social media|soci?ale media|so(?:c|s)ial[ae] medier|soziale[nr]? (?:medien|netzwerke?n?)|réseaux sociaux|(?:mediach|mediów|mediom) społecznościowych|sociálních sítích|sosyal medya)$/iu

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
