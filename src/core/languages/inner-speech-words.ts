/** Words around speech within speech, by which it is told whose it is, and whether anybody said it at all. Lower case. */
export interface InnerSpeechWords {
  /** Subjects that mean the one who speaks. */
  self: ReadonlySet<string>
  /** What makes the speech a mere thought: nobody has said it. */
  unreal: ReadonlySet<string>
}

const WORDS: Readonly<Record<string, { self: string; unreal: string }>> = {
  en: {
    self: 'i we',
    unreal:
      'if suppose supposing imagine imagining would could might may should ought someone somebody anyone anybody ' +
      'whoever pretend pretending never not nobody no hypothetically whether unless wouldn couldn don didn doesn',
  },
  de: {
    self: 'ich wir',
    unreal:
      'wenn falls angenommen stell stellen würde würden könnte könnten hätte hätten jemand nie nicht niemand kein',
  },
  fr: { self: 'je nous j', unreal: 'si imaginez supposons quelqu pourrait aurait jamais personne pas' },
  es: { self: 'yo nosotros', unreal: 'si imagine imaginemos alguien podría diría nunca nadie no' },
  it: { self: 'io noi', unreal: 'se immaginate qualcuno potrebbe direbbe mai nessuno non' },
  pt: { self: 'eu nós', unreal: 'se imagine alguém poderia diria nunca ninguém não' },
  nl: { self: 'ik wij we', unreal: 'als stel iemand zou zouden kon nooit niet niemand' },
}

const NONE: InnerSpeechWords = { self: new Set(), unreal: new Set() }
const known = new Map(
  Object.entries(WORDS).map(([tag, { self, unreal }]): [string, InnerSpeechWords] => [
    tag,
    { self: new Set(self.split(' ')), unreal: new Set(unreal.split(' ')) },
  ]),
)

/** @param tag of the language, two letters; without words where it has none */
export const innerSpeechWords = (tag: string): InnerSpeechWords => known.get(tag) ?? NONE
