/** Words around speech, by which it is told whose it is, and whether they speak for themselves. Lower case. */
export interface InnerSpeechWords {
  /** Subjects that mean the one who speaks. */
  self: ReadonlySet<string>
  /** What makes the speech a mere thought: nobody has said it. */
  unreal: ReadonlySet<string>
  /** What tells that somebody else's manner of speaking is put on: words that stand alone, or near one another in order. */
  mocking: readonly string[]
  /** What tells that somebody else's text is read out, likewise. */
  readAloud: readonly string[]
}

const WORDS: Readonly<Record<string, { self: string; unreal: string; mocking: string; readAloud: string }>> = {
  en: {
    self: 'i we',
    unreal:
      'if suppose supposing imagine imagining would could might may should ought someone somebody anyone anybody ' +
      'whoever pretend pretending never not nobody no hypothetically whether unless wouldn couldn don didn doesn',
    mocking: 'mockingly, mocking voice, mocking tone, imitating, imitated, mimicking, mimicked, impersonating',
    readAloud:
      'read aloud, reads aloud, reading aloud, read out, reads out, reading out, read from, reads from, reading from, recited, reciting',
  },
  de: {
    self: 'ich wir',
    unreal:
      'wenn falls angenommen stell stellen würde würden könnte könnten hätte hätten jemand nie nicht niemand kein',
    mocking: 'spöttisch, höhnisch, äffte nach, nachäffend, imitierte, imitierend, parodierte',
    readAloud: 'las vor, liest vor, vorlas, vorliest, verlas, verliest, zitierte aus, las aus, liest aus',
  },
  fr: {
    self: 'je nous j',
    unreal: 'si imaginez supposons quelqu pourrait aurait jamais personne pas',
    mocking: 'ton moqueur, voix moqueuse, imitant, imitait, singeant, parodiant',
    readAloud: 'lu à voix haute, lit à voix haute, lisant, a lu, lit un extrait, récite, récitant',
  },
  es: {
    self: 'yo nosotros',
    unreal: 'si imagine imaginemos alguien podría diría nunca nadie no',
    mocking: 'burlonamente, tono burlón, imitando, imitó, parodiando',
    readAloud: 'leyó, leyendo, recitó, recitando',
  },
  it: {
    self: 'io noi',
    unreal: 'se immaginate qualcuno potrebbe direbbe mai nessuno non',
    mocking: 'tono beffardo, beffardamente, imitando, facendo il verso, scimmiottando',
    readAloud: 'leggendo, ha letto, recitando',
  },
  pt: {
    self: 'eu nós',
    unreal: 'se imagine alguém poderia diria nunca ninguém não',
    mocking: 'tom de troça, imitando, imitou, parodiando',
    readAloud: 'lendo, leu, recitou, recitando',
  },
  nl: {
    self: 'ik wij we',
    unreal: 'als stel iemand zou zouden kon nooit niet niemand',
    mocking: 'spottende toon, imiteerde, imiterend',
    readAloud: 'las voor, leest voor, voorlas, voorleest',
  },
}

const NONE: InnerSpeechWords = { self: new Set(), unreal: new Set(), mocking: [], readAloud: [] }
const known = new Map(
  Object.entries(WORDS).map(([tag, { self, unreal, mocking, readAloud }]): [string, InnerSpeechWords] => [
    tag,
    {
      self: new Set(self.split(' ')),
      unreal: new Set(unreal.split(' ')),
      mocking: mocking.split(', '),
      readAloud: readAloud.split(', '),
    },
  ]),
)

/** @param tag of the language, two letters; without words where it has none */
export const innerSpeechWords = (tag: string): InnerSpeechWords => known.get(tag) ?? NONE
