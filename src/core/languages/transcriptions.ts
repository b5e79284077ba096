import { Memory } from '../memory'

/*
 * One Slavic name as papers of several countries write it: *Зеленський, Zelensky, Selenskyj*. Each country has its own way of
 * writing Cyrillic in Latin letters (English BGN/PCGN, German Duden, French, Polish PWN, the Nordic ones, Spanish, the one of
 * scholars that Czech and others use); two names are one if some way of reading the one, and some way of reading the other,
 * give the same sounds.
 */

/** A way of writing: letters in the order in which they are looked for, and the sounds that they stand for. */
interface Transcription {
  sounds: readonly (readonly [RegExp, string])[]
  /** Whether it writes one letter for *z* and *s*, as German does. */
  joinsZAndS?: true
}

/** Letters and sounds, by pairs. Sounds have one sign each: `1` is *ж*, `2` a French *u*, `3` *ш*, `4` *ч*, `5` *ц*. */
const table = (pairs: string): Transcription['sounds'] =>
  pairs.split(' ').map((pair) => {
    const end = pair.lastIndexOf('=')
    return [new RegExp(pair.slice(0, end), 'gu'), pair.slice(end + 1)] as const
  })

const CYRILLIC =
  'щ=34 ш=3 ж=1 ч=4 х=h ц=5 ю=iu я=ia [ёеэє]=e [йыиії]=i [ъьʼ]= а=a б=b в=v д=d з=z к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f'
const GERMAN = 'w=v z=5 j=i ch=h'

const TRANSCRIPTIONS: readonly Transcription[] = [
  { sounds: table(`${CYRILLIC} [гґ]=g`) },
  { sounds: table(`${CYRILLIC} г=h ґ=g`) },
  { sounds: table('shch=34 sh=3 zh=1 ch=4 kh=h ts=5 j=i') },
  { sounds: table(`schtsch=34 tsch=4 sch=3 ${GERMAN}`), joinsZAndS: true },
  { sounds: table(`schtsch=34 tsch=4 sch=1 ${GERMAN}`), joinsZAndS: true },
  // A *u* by itself is another sound: *Choubine*.
  { sounds: table('tch=4 ch=3 j=1 kh=h gu(?=[eiéèêëï])=g ts=5 ss=s ine\\b=in (?<!o)u=2 ou=u') },
  { sounds: table('szcz=34 sz=3 cz=4 ż=1 rz=1 ch=h w=v c=5 ł=l j=i') },
  { sounds: table('[sś]j=3 [zž]j=1 t[sś]?j=4 t3=4 [ck]h=h ts=5 oe=u j=i') },
  { sounds: table('sh=3 zh=1 ch=4 j=h gu(?=[eiéí])=g ts=5') },
  { sounds: table('š=3 ž=1 č=4 ch=h c=5 j=i') },
]

/** What is left to differ: *y, ij, iy*, *ye, ie, e*, doubled letters, marks on letters. */
const LEVELLED = table("x=ks ['’`-]= y=i ł=l i+=i ie=e")

/** Ukrainian given names and the Russian forms that papers write for them, by their sounds. */
const UKRAINIAN_FORMS: ReadonlyMap<string, string> = new Map(
  `volodimir=vladimir oleksi=aleksei sergi=sergei olena=elena dmitro=dmitri mikola=nikolai andri=andrei mihailo=mihail
   evgen=evgeni oleksandr=aleksandr katerina=ekaterina petro=petr pavlo=pavel vasil=vasili oleksandra=aleksandra ganna=anna`
    .trim()
    .split(/\s+/u)
    .map((pair) => pair.split('=') as [string, string]),
)

const put = (text: string, sounds: Transcription['sounds']): string =>
  sounds.reduce((written, [letters, sound]) => written.replace(letters, sound), text)

/** The sounds of a name in small letters if it is written in one way. */
function soundsOf(name: string, { sounds }: Transcription): string {
  const plain = put(name, sounds).normalize('NFKD').replace(/\p{M}/gu, '')
  return put(plain, LEVELLED)
    .replace(/(\D)\1+/gu, '$1')
    .split(' ')
    .map((word) => UKRAINIAN_FORMS.get(word) ?? word)
    .join(' ')
}

/** Letters of the longest name that is compared so. */
const LONGEST = 80

/** How a name sounds if it is written in one way. */
interface Reading {
  sounds: string
  /** The same, *z* and *s* not told apart. */
  joined: string
  joinsZAndS: boolean
}

/** The readings of names in small letters: those of an article are compared with all of its source. */
const readings = new Memory((name): readonly Reading[] =>
  TRANSCRIPTIONS.map((way) => {
    const sounds = soundsOf(name, way)
    return { sounds, joined: sounds.replaceAll('z', 's'), joinsZAndS: way.joinsZAndS === true }
  }),
)

const isOneReading = (a: Reading, b: Reading): boolean =>
  a.joinsZAndS || b.joinsZAndS ? a.joined === b.joined : a.sounds === b.sounds

/** Whether two names, words parted by one blank, may be one name in two transcriptions. */
export function areOneTranscribed(a: string, b: string): boolean {
  if (a.length > LONGEST || b.length > LONGEST) return false
  const readingsOf = (name: string) => readings.of(name.toLowerCase().normalize('NFC'))
  const others = readingsOf(b)
  return readingsOf(a).some((one) => others.some((other) => isOneReading(one, other)))
}
