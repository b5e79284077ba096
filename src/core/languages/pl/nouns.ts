import type { NounClass } from '../../attribution/chunks/chunk'
import { type Declension, declineNouns, type NounGrammar } from '../slavic/decline'

/**
 * Declensions of Polish nouns (Saloni, *Słownik gramatyczny języka polskiego*). `Ie` is the locative of hard stems, `E`
 * dative and locative of feminines, `I` the nominative of several men: all three soften what stands before them.
 */
const declensions: Readonly<Record<string, Declension>> = {
  m: { gender: 'male', off: '', endings: '- u,a owi - em Ie / y ów om y ami ach' },
  ma: { gender: 'male', off: '', endings: '- a owi a em Ie / I,owie ów om ów ami ach' },
  s: { gender: 'male', off: '', endings: '- a owi - em u / e,y y,ów,i om e,y ami ach' },
  sa: { gender: 'male', off: '', endings: '- a owi a em u / e,y,owie y,i,ów om y,i,ów ami ach' },
  c: { gender: 'male', off: 'a', endings: 'a y E ę ą E / I,owie,y ów om ów ami ach' },
  // sędzia
  ci: { gender: 'male', off: 'a', endings: 'a ego emu ego ą i / owie ów om ów ami ach' },
  an: { gender: 'male', off: 'in', endings: 'in ina inowi ina inem inie / ie - om - ami ach' },
  f: { gender: 'female', off: 'a', endings: 'a y E ę ą E / y - om y ami ach' },
  ia: { gender: 'female', off: 'a', endings: 'a i i ę ą i / e i om e ami ach' },
  fs: { gender: 'female', off: '', endings: '- i i - ią i / i i om i ami ach' },
  fi: { gender: 'female', off: 'i', endings: 'i i i ię ią i / ie ń iom ie iami iach' },
  n: { gender: 'neuter', off: 'o', endings: 'o a u o em Ie / a - om a ami ach' },
  ne: { gender: 'neuter', off: 'e', endings: 'e a u e em u / a - om a ami ach' },
  um: { gender: 'neuter', off: 'um', endings: 'um um um um um um / a ów om a ami ach' },
  am: { gender: 'male', off: 'y', endings: 'y ego emu ego ym ym / i,y ych ym ych ymi ych' },
  // chory, ranni; Antoni
  ai: { gender: 'male', off: 'i', endings: 'i iego iemu iego im im / i ich im ich imi ich' },
  af: { gender: 'female', off: 'a', endings: 'a ej ej ą ą ej / e ych ym e ymi ych' },
  pe: { gender: null, off: 'e', endings: ' / e - om e ami ach' },
  pa: { gender: null, off: 'a', endings: ' / a ów om a ami ach' },
  py: { gender: null, off: 'y', endings: ' / y ów om y ami ach' },
  pi: { gender: null, off: 'ie', endings: ' / ie i iom i mi iach' },
  // only of several, of any case
  p0: { gender: null, off: '', endings: ' / - - - - - -' },
  0: { gender: null, off: '', endings: '- - - - - -' },
}

function declensionOf(word: string, isAnimate: boolean): string {
  const a = isAnimate ? 'a' : ''
  if (/[ijl]a$/.test(word)) return word.endsWith('la') ? 'f' : 'ia'
  if (/a$/.test(word)) return 'f'
  if (/um$/.test(word)) return 'um'
  if (/o$/.test(word)) return 'n'
  if (/e$/.test(word)) return 'ne'
  if (/y$/.test(word)) return 'am'
  if (/yni$/.test(word)) return 'fi'
  if (/ść$/.test(word)) return 'fs'
  return /(?:[cs]z|[cżljńśźćz]|rz|dz)$/.test(word) && !/[^rcsd]z$/.test(word) ? `s${a}` : `m${a}`
}

const SOFT = /(?:cz|sz|rz|dz|[cżljńśźć])$/
/** What stands before the locative of a masculine, the dative of a feminine, the nominative of several men. */
const LOCATIVE: readonly (readonly [RegExp, string])[] = [
  [/st$/, 'ście'],
  [/t$/, 'cie'],
  [/zd$/, 'ździe'],
  [/d$/, 'dzie'],
  [/r$/, 'rze'],
  [/ł$/, 'le'],
]
const VIRILE: readonly (readonly [RegExp, string])[] = [
  [/st$/, 'ści'],
  [/t$/, 'ci'],
  [/d$/, 'dzi'],
  [/r$/, 'rzy'],
  [/k$/, 'cy'],
  [/g$/, 'dzy'],
  [/ch$/, 'si'],
  [/ł$/, 'li'],
]

const softened = (stem: string, rules: readonly (readonly [RegExp, string])[]): string | null => {
  const rule = rules.find(([end]) => end.test(stem))
  return rule ? stem.replace(rule[0], rule[1]) : null
}

/** Velars before the dative and locative of a feminine. */
const FEMININE: readonly (readonly [RegExp, string])[] = [
  [/k$/, 'ce'],
  [/g$/, 'dze'],
  [/ch$/, 'sze'],
  [/l$/, 'li'],
]

/** The endings that soften what stands before them, and how. */
const SOFTENING: Readonly<Record<string, (stem: string) => string>> = {
  Ie: (stem) => (/(?:[kg]|ch)$/.test(stem) || SOFT.test(stem) ? `${stem}u` : hardened(stem)),
  E: (stem) => softened(stem, FEMININE) ?? (SOFT.test(stem) ? `${stem}y` : hardened(stem)),
  I: (stem) => (SOFT.test(stem) ? `${stem}y` : (softened(stem, VIRILE) ?? `${stem}i`)),
}
const hardened = (stem: string): string => softened(stem, LOCATIVE) ?? `${stem}ie`

function join(stem: string, ending: string): string {
  const soften = SOFTENING[ending]
  if (soften) return soften(stem)
  if (/[kg]$/.test(stem) && ending === 'y') return `${stem}i`
  if (/[kg]$/.test(stem) && ending === 'em') return `${stem}iem`
  return /l$/.test(stem) && ending === 'y' ? `${stem}i` : stem + ending
}

const bare = (stem: string): string =>
  stem
    .replace(/(?<=[bcdfghłlmnprstwz])k$/, 'ek')
    .replace(/ni$/, 'ń')
    .replace(/ci$/, 'ć')
    .replace(/si$/, 'ś')

export const grammar: NounGrammar = { declensions, declensionOf, join, bare }

const lists: readonly (readonly [NounClass, string])[] = [
  [
    'person',
    `minister/ministr wiceminister/wiceministr ministra=minister ministerka=minister premier wicepremier premierka=premier
     prezydent wiceprezydent eksprezydent kanclerz król królowa.af książę.0 burmistrz wójt starosta.c wojewoda.c
     marszałek/marszałk wicemarszałek/wicemarszałk poseł/posł posłanka=poseł senator senatorka=senator europoseł/europosł
     europosłanka=europoseł radny radna.af=radny sołtys prezes wiceprezes prezeska=prezes przewodniczący
     przewodnicząca.af=przewodniczący wiceprzewodniczący szef wiceszef szefowa.af=szef dyrektor wicedyrektor
     dyrektorka=dyrektor kierownik kierowniczka=kierownik naczelnik komendant sekretarz rzecznik rzeczniczka=rzecznik
     przedstawiciel przedstawicielka=przedstawiciel ambasador dyplomata.c pełnomocnik pełnomocniczka=pełnomocnik doradca.c
     doradczyni=doradca ekspert ekspertka=ekspert analityk politolog ekonomista.c ekonomistka=ekonomista historyk socjolog
     socjolożka=socjolog psycholog filozof prawnik prawniczka=prawnik adwokat mecenas obrońca.c prokurator
     prokuratorka=prokurator sędzia.ci śledczy notariusz lekarz lekarka=lekarz chirurg wirusolog epidemiolog kardiolog
     psychiatra.c pielęgniarka ratownik naukowiec/naukowc naukowczyni=naukowiec profesor docent doktor adiunkt badacz
     badaczka=badacz fizyk chemik biolog geolog klimatolog meteorolog synoptyk archeolog astronom matematyk inżynier
     programista.c informatyk specjalista.c specjalistka=specjalista osoba pracownik pracownica=pracownik urzędnik
     urzędniczka=urzędnik menedżer zięć/zięci.sa synowa teściowa wnuk wnuczka szwagierka przedsiębiorca.c biznesmen właściciel właścicielka=właściciel założyciel
     założycielka=założyciel inwestor bankier makler rozmówca.c rozmówczyni=rozmówca informator świadek/świadk
     poszkodowany poszkodowana.af=poszkodowany pokrzywdzony pokrzywdzona.af=pokrzywdzony oskarżony
     oskarżona.af=oskarżony podejrzany podejrzana.af=podejrzany zatrzymany skazany sprawca.c ofiara powód/powod
     mieszkaniec/mieszkańc mieszkanka=mieszkaniec sąsiad sąsiadka=sąsiad krewny ojciec/ojc matka syn córka brat siostra
     mąż/męż żona wdowa przyjaciel przyjaciółka=przyjaciel kolega.c koleżanka=kolega mężczyzna.c kobieta
     chłopak dziewczyna nastolatek/nastolatk nastolatka=nastolatek emeryt emerytka=emeryt student studentka=student uczeń/uczni
     uczennica=uczeń nauczyciel nauczycielka=nauczyciel rektor prorektor dziekan trener trenerka=trener selekcjoner szkoleniowiec/szkoleniowc
     piłkarz piłkarka=piłkarz zawodnik zawodniczka=zawodnik bramkarz napastnik obrońca.c pomocnik skrzydłowy kapitan sportowiec/sportowc
     mistrz mistrzyni=mistrz tenisista.c tenisistka=tenisista siatkarz siatkarka=siatkarz skoczek/skoczk lekkoatleta.c
     lekkoatletka=lekkoatleta kolarz żużlowiec/żużlowc kibic sędzia.ci piosenkarz piosenkarka=piosenkarz wokalista.c
     wokalistka=wokalista aktor aktorka=aktor reżyser reżyserka=reżyser producent kompozytor muzyk pisarz pisarka=pisarz
     poeta.c poetka=poeta malarz artysta.c artystka=artysta prowadzący bloger dziennikarz dziennikarka=dziennikarz korespondent
     korespondentka=korespondent reporter reporterka=reporter redaktor redaktorka=redaktor publicysta.c publicystka=publicysta
     komentator felietonista.c lider liderka=lider polityk polityczka=polityk opozycjonista.c działacz działaczka=działacz
     aktywista.c aktywistka=aktywista wolontariusz wolontariuszka=wolontariusz koordynator koordynatorka=koordynator
     organizator organizatorka=organizator uczestnik uczestniczka=uczestnik członek/członk członkini=członek kandydat
     kandydatka=kandydat wyborca.c podatnik przywódca.c przywódczyni=przywódca pułkownik major generał admirał żołnierz
     oficer dowódca.c policjant policjantka=policjant strażak funkcjonariusz funkcjonariuszka=funkcjonariusz kierowca.c maszynista.c
     pilot astronauta.c robotnik rolnik ksiądz/księdz proboszcz biskup arcybiskup kardynał papież imam rabin klient
     klientka=klient pacjent pacjentka=pacjent turysta.c turystka=turysta pasażer pasażerka=pasażer delegat negocjator
     audytor kontroler inspektor autor autorka=autor współautor scenarzysta.c architekt projektant obserwator krytyk
     zwolennik przeciwnik poprzednik następca.c następczyni=następca laureat laureatka=laureat noblista.c noblistka=noblista
     emisariusz wysłannik spiker gubernator kongresmen szeryf senior junior reprezentant reprezentantka=reprezentant paleontolog paleontolożka=paleontolog biolożka=biolog archeolożka=archeolog
     psycholożka=psycholog politolożka=politolog duchowny duchowna.af=duchowny wydawca.c emerytowany wokalista.c skarbnik wicedyrektorka=wicedyrektor
     selekcjonerka=selekcjoner golkiper pielęgniarz onkolog weterynarz portugalczyk hiszpan niemiec/niemc francuz brazylijczyk
     argentyńczyk serb chorwat holender/holendr anglik ukrainiec/ukraińc czech słowak zastępca.c zastępczyni=zastępca wicestarosta.c
     komisarz gospodarz człowiek/człowiek rodzic`,
  ],
  [
    'group',
    `ludzie.pi władze.pe eksperci.p0 naukowcy.p0 lekarze.p0 media.pa śledczy.p0 ratownicy.p0 rodzice.pe mieszkańcy.p0 świadkowie.p0
     amerykanie.p0 polacy.p0 rosjanie.p0 ukraińcy.p0 niemcy.p0 związkowcy.p0 rolnicy.p0 badacze.p0 analitycy.p0 ekonomiści.p0`,
  ],
  [
    'organization',
    `ministerstwo resort rząd urząd/urzęd departament komitet komisja agencja służba policja prokuratura sąd trybunał parlament sejm
     senat kancelaria partia klub koło koalicja opozycja związek/związk stowarzyszenie federacja organizacja unia rada
     zarząd spółka firma przedsiębiorstwo koncern holding bank giełda fundacja fundusz zakład fabryka elektrownia kopalnia
     operator przewoźnik deweloper producent uniwersytet uczelnia politechnika instytut akademia szkoła wydział katedra
     laboratorium centrum klinika szpital przychodnia muzeum teatr biblioteka kościół/kościoł diecezja kuria episkopat
     watykan kreml ambasada konsulat magistrat gmina miasto powiat województwo starostwo administracja dyrekcja sztab
     dowództwo armia wojsko marynarka straż.fs sanepid inspekcja inspektorat izba ośrodek/ośrodk biuro sekretariat misja delegacja
     grupa ruch front sojusz drużyna zespół/zespoł reprezentacja liga państwo kraj pentagon departament-stanu kongres
     mon.0 mswia.0 msz.0 nik.0 cba.0 abw.0 zus.0 nfz.0 gus.0 nbp.0 pkp.0 onz.0 nato.0 usa.0 who.0 mfw.0 fifa.0 uefa.0 ue.0
     pis.0 po.0 psl.0 pkw.0 imgw.0 ipn.0 uokik.0 knf.0 cbos.0 gddkia.0 mopr.0 gopr.0 topr.0 lotnisko port kolej.fs
     zoo.0 obrona samorząd trybunał-konstytucyjny europarlament bundestag duma kancelaria-premiera hiszpania`,
  ],
  [
    'outlet',
    `gazeta dziennik tygodnik miesięcznik portal serwis telewizja stacja radio rozgłośnia prasa redakcja agencja-prasowa
     czasopismo magazyn tabloid kanał`,
  ],
  [
    'document',
    `badanie raport sondaż ankieta dokument list artykuł książka ustawa projekt uchwała wyrok orzeczenie protokół/protokoł
     umowa porozumienie rezolucja deklaracja konstytucja kodeks rozporządzenie analiza prognoza ranking statystyka opinia
     ekspertyza memorandum apel pozew skarga petycja instrukcja zarządzenie regulamin publikacja doniesienie źródło
     notatka spis prawo przepis`,
  ],
  [
    'statement',
    `oświadczenie komunikat informacja komentarz słowo wypowiedź/wypowiedz odpowiedź/odpowiedz zapewnienie zapowiedź/zapowiedz
     ostrzeżenie zdanie ocena wersja relacja zawiadomienie ogłoszenie dana.af wyjaśnienie deklaracja stanowisko szacunek/szacunk
     ustalenie zeznanie`,
  ],
  ['post', `wpis post tweet twitter facebook instagram blog telegram x.0 platforma`],
  ['interview', `wywiad rozmowa`],
  [
    'event',
    `konferencja briefing posiedzenie obrady przesłuchanie spotkanie forum kongres szczyt wiec przemówienie wystąpienie
     sesja rozprawa debata negocjacja rozmowy.0 zjazd konwencja uroczystość orędzie`,
  ],
  ['broadcast', `program audycja podcast transmisja antena odcinek/odcink`],
  [
    'time',
    `poniedziałek/poniedziałk wtorek/wtork środa czwartek/czwartk piątek/piątk sobota niedziela styczeń/stycz luty.am
     marzec/marc kwiecień/kwietni maj czerwiec/czerwc lipiec/lipc sierpień/sierpni wrzesień/wrześni październik listopad
     grudzień/grudni rok tydzień/tygodni miesiąc dzień/dni godzina minuta ranek/rank wieczór/wieczor noc.fs wiosna lato
     jesień/jesien.fs zima wiek czas moment kwartał dekada weekend południe popołudnie lata.0 lat.0 latach.0 stycznia.0
     marca.0 lutego.0`,
  ],
]

export const nouns = declineNouns(lists, grammar)
