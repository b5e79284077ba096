/** Letters that Unicode keeps apart and readers do not, in lower case, each with the plain one. */
export const LETTER_FORMS: ReadonlyMap<string, string> = new Map([
  // Small capitals.
  ...Array.from('ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡʏᴢ', (letter, at): [string, string] => [
    letter,
    'abcdefghijklmnopqrstuvwyz'.charAt(at),
  ]),
  // Ligatures.
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  // The cedilla of Romanian.
  ['ş', 'ș'],
  ['ţ', 'ț'],
  // The sigma at the end of a Greek word, the Russian letter of which the dots are left out, the Turkish i without one.
  ['ς', 'σ'],
  ['ё', 'е'],
  ['ı', 'i'],
])
