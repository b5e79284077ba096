import type { GrammaticalGender } from '../../attribution/chunks/chunk'
import { declineNames, makeCases, type NameRules } from '../slavic/cases'
import { decline } from '../slavic/decline'
import { endingTable } from '../slavic/endings'
import { words } from '../word-list'
import { grammar, nouns } from './nouns'

const male = `adam adrian albert aleksander aleksy andrzej antoni.ai arkadiusz artur bartłomiej bartosz benedykt bogdan bogusław
  bolesław bronisław cezary.am czesław damian daniel dariusz dawid dominik edward eryk eugeniusz feliks filip franciszek/franciszk
  fryderyk gabriel grzegorz gustaw henryk hubert ignacy.am ireneusz jacek/jack jakub jan janusz jarosław jerzy.am joachim józef julian
  juliusz kamil karol kazimierz konrad konstanty.am krystian krzysztof kuba.c lech leon leopold leszek/leszk lucjan ludwik łukasz
  maciej maksymilian marcin marek/mark marian mariusz mateusz michał mieczysław mikołaj miłosz mirosław norbert olgierd oskar
  patryk paweł/pawł piotr przemysław radosław rafał robert roman ryszard sebastian sergiusz seweryn sławomir stanisław stefan sylwester
  szczepan szymon tadeusz tomasz wacław waldemar wiesław wiktor wincenty.am witold władysław włodzimierz wojciech zbigniew
  zdzisław zenon zygmunt donald joe.0 john george barack bill boris emmanuel olaf friedrich wołodymyr władimir siergiej
  dmitrij aleksandr david michael peter paul thomas hans karl viktor recep benjamin mark keir marco.0 elon abbas ali`
const female = `adrianna agata agnieszka aldona aleksandra alicja alina amelia anastazja aneta anita anna antonina barbara beata
  bogna bogumiła bożena cecylia celina czesława dagmara danuta daria dominika dorota edyta elżbieta emilia ewa ewelina
  felicja gabriela genowefa grażyna halina hanna helena honorata ida iga ilona irena iwona iza izabela jadwiga janina joanna jolanta
  judyta julia julita justyna kaja kalina kamila karolina katarzyna kazimiera kinga klaudia kornelia krystyna laura lena
  lidia lilia liliana lucyna łucja ludwika magda magdalena maja małgorzata maria marianna mariola marlena marta martyna marzena
  maryla michalina milena mirosława monika nadia natalia nina ola olga oliwia patrycja paulina regina renata roksana róża
  sabina sandra sara stanisława stefania sylwia teresa urszula wanda weronika wiesława wiktoria wioletta zofia zuzanna żaneta
  angela ursula kamala hillary.0 giorgia annalena marine.0 julija switłana`

function declensionOf(name: string, gender: 'female' | 'male'): string {
  if (name.endsWith('a')) return gender === 'female' ? grammar.declensionOf(name, false) : 'c'
  return gender === 'male' ? grammar.declensionOf(name, true) : '0'
}

export const given = declineNames({ male, female }, grammar, declensionOf)

const countries = `polska.af rosja ukraina białoruś/białorus.fs niemcy francja hiszpania włochy portugalia anglia szkocja irlandia
  norwegia szwecja finlandia dania holandia belgia szwajcaria austria czechy słowacja węgry rumunia bułgaria serbia chorwacja
  słowenia grecja turcja syria izrael palestyna egipt iran irak afganistan pakistan indie chiny japonia korea wietnam litwa łotwa
  estonia mołdawia gruzja armenia azerbejdżan kazachstan kanada meksyk brazylia argentyna kuba australia ameryka europa azja
  afryka warszawa kraków/krakow łódź/łodz.fs wrocław poznań/poznani gdańsk gdynia szczecin bydgoszcz.fs lublin katowice białystok/białegostok
  rzeszów/rzeszow kielce olsztyn opole toruń/toruni radom częstochowa sosnowiec/sosnowc moskwa kijów/kijow lwów/lwow mińsk berlin
  paryż londyn bruksela waszyngton praga wiedeń/wiedni rzym madryt pekin tokio.0 teheran ankara stambuł tel-awiw jerozolima
  śląsk mazowsze pomorze małopolska.af wielkopolska.af podlasie`
/** Genitives of those that are plurals. */
const others = words(
  'niemiec niemczech włoch włoszech czech czechach węgier węgrzech chin chinach indii indiach katowic katowicach kielc polski polsce',
)

const places: ReadonlySet<string> = new Set([
  ...others,
  ...countries
    .trim()
    .split(/\s+/)
    .flatMap((written) => {
      const [name = '', key] = written.split('.')
      const [word = '', stem = ''] = name.split('/')
      const declension = grammar.declensions[key ?? grammar.declensionOf(word, false)]
      return declension ? decline(word, stem, declension, grammar).map(({ form }) => form) : [word]
    }),
])

const nameEndings = endingTable(`ski,cki,dzki:N skiego,ckiego,dzkiego:GA skiemu,ckiemu:D skim,ckim:IL ska,cka,dzka:NG
  skiej,ckiej,dzkiej:GDL ską,cką:AI owi:D em:I ie:DL ę:A ą:AI ej:GDL zej:NGDL ego:GA emu:D ym:IL y:G ny,wy,ry,ły,ty:NG i:GDL ii,ji:GDL ini,oni,esi,idi:N
  u:GLD a:NGA o:N e:NDL é:N ów:NG ach:NL ami:I om:D
  b,c,d,f,g,h,j,k,l,ł,m,n,p,r,s,t,w,z,ż,ź,ś,ć,ń,x,v:NA`)

const nounEndings =
  endingTable(`a:NGA ę:A ą:AI y:GNA i:GNDL u:GDL owi:D em:I ie:NDLA e:NA ej:GDL ego:GA emu:D ym,im:IL ych,ich:GL
  ymi,imi:I om:D ami:I ach:L ów:G ość:NA ości:GDLN o:L b,c,d,f,g,h,j,k,l,ł,m,n,p,r,s,t,w,z,ż,ź,ś,ć,ń:NAG`)

const adjectiveEndings =
  endingTable(`ski,cki,dzki:NA ska,cka,dzka:N skie,ckie,dzkie:NA ską,cką:AI skiej,ckiej:GDL skim,ckim:IL
  ny:NA czna,alna,ilna,elna,yjna,ijna,jna,owna,arna,nna,żna:N ne:NA czną,alną,jną,owną,nną,żną:AI owy,iwy:NA owa:N owe:NA ową:AI
  ący:NA ąca:N ące:NA ącą:AI iego,nego,wego,cego,łego,tego,rego,ego:GA emu:D nej,wej,cej,kiej,łej,rej,ższej:GDL nych,wych,cych,kich,łych,tych,ych:GAL
  nymi,wymi,kimi,ymi,imi:I nym,wym,cym,łym:IL szy,ży:NA sza,ża:N łby:NA nowy,stary,cały,mały,yły:NA yła:N yli:N`)

const noAdjectives: ReadonlySet<string> =
  words(`rozmowa głowa umowa budowa mowa zima połowa odmowa obrona strona ocena cena żona wojna
  zmiana rana godzina rodzina dziewczyna przyczyna wina kolej nadzieja dziej więcej mniej dalej później raczej wcześniej bardziej
  najbardziej najmniej lepiej prawej`)

const surnames: { male: NameRules; female: NameRules } = {
  male: [
    [/(?<=[sc]k|dzk)(?:iego|iemu|im)$/u, 'i'],
    [/(?:ego|emu|ym)$/u, 'y'],
    [/(?<=[bcdfghjlłmnprstwzż])k(?:a|owi|iem|u)$/u, 'ek|k'],
    [/(?<=[kg])(?:owi|iem|a)$/u, '|a'],
    [/(?:owi|em|a|u)$/u, '|a'],
    [/rze$/u, 'r'],
    [/(?:y|i|ę|ą)$/u, 'a'],
    [/(?<=[bfmnpswz])ie$/u, '|a'],
  ],
  female: [
    [/(?<=[sc]k|dzk)(?:iej|ą)$/u, 'a'],
    [/(?<=[on]w|n|[ltr])(?:ej|ą)$/u, 'a'],
    [/(?:y|i|ę|ą)$/u, 'a'],
  ],
}

function surnameGender(word: string): GrammaticalGender {
  if (/(?:[sc]ka|dzka|[sc]kiej|dzkiej|[sc]ką|owej|ówna|ówny)$/.test(word)) return 'female'
  return /(?:[sc]ki|dzki|[sc]kiego|dzkiego|[sc]kiemu|[sc]kim)$/.test(word) ? 'male' : null
}

function adjectiveNominative(word: string, gender: GrammaticalGender, isPlural: boolean): string {
  const match = /^(.+?)(i?ego|i?emu|i?ej|[yi]m|[yi]mi|[yi]ch|ą|y|i|a|i?e)$/u.exec(word)
  if (!match) return word
  const [, stem = ''] = match
  const isVelar = /[kg]$/.test(stem)
  if (isPlural) return `${stem}${isVelar ? 'ie' : 'e'}`
  if (gender === 'female') return `${stem}a`
  if (gender === 'neuter') return `${stem}${isVelar ? 'ie' : 'e'}`
  return `${stem}${isVelar ? 'i' : 'y'}`
}

export const cases = makeCases({
  nouns,
  given,
  places,
  nameEndings,
  nounEndings,
  adjectiveEndings,
  noAdjectives,
  surnames,
  surnameGender,
  adjectiveNominative,
})
