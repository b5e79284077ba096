import { genderTeller } from '../given-names'
import { words } from '../word-list'

/** Given names of Sweden, Norway and Denmark, lower case. */
const male =
  words(`adam albert alexander alf allan anders andreas anton arild arne arnt arvid asbjørn asger asle atle axel
  bengt benjamin bent bernt bertil birger bjarne björn bjørn bo borgar børge børre bård carl carsten casper christer christian claes claus
  christoffer dag dan daniel david dennis einar elias elling emil erik erland erlend ernst espen esben even fabian finn flemming fredrik
  frederik frank frode geir georg gert gunnar gustaf gustav göran gorm gaute haakon hans harald henning henrik herman håkan håvard håkon
  helge ivar ingemar ingvar isak ivan jakob jacob jan jarl jarle jens jeppe jesper jimmie jimmy joakim joachim johan johannes john jon jonas jonatan jonathan josef
  jostein jørgen jørn jörgen karl kasper kenneth kent kim kjell klas klaus knud knut kristian kristoffer kåre lars lasse leif lennart leo linus
  ludvig lukas mads magne magnus malte marcus marius mark markus martin mathias mats mattias max mikael mikkel michael morten mogens mohammed mårten
  nicolai niels nikolaj nikolai nils olav ola olaf ole oliver olle olof oscar oskar otto ove patrik patrick paul peder per peter petter petri philip poul preben pål
  rasmus richard robert robin roger roland rolf ronny rune runar sebastian sigurd simen simon sindre sjur snorre stefan steffen stein sten stig sture
  sune svein sven svend sverre søren sören terje thomas thor thorbjørn thorbjörn tobias tom tomas tommy tor tore torben torbjörn torbjørn tore torgeir torstein troels trond trygve
  tron truls uffe ulf ulrik urban vegard vidar viggo viktor victor villy vilhelm wilhelm william yngve øystein øyvind åge åke åsmund ebbe aage ali hassan mehmet ahmed`)
const female =
  words(`agnes agneta agnete aina alexandra alice alma amalie amanda anette anita anja ann anna anne anneli annelie annette annika annie
  astrid barbro beate bente berit birgit birgitta birgitte birthe bodil britt brit britta camilla carina carola caroline cathrine catharina cecilia cecilie
  charlotte charlotta christina christine dagny ditte dorte dorthe ebba eli elin elina elisabet elisabeth ella ellen elsa else emelie emilia emilie emma erika erna ester ethel
  eva evy fanny frida freja gerd gitte gro greta grete grethe gry gudrun gun gunilla gunn guri guro hanna hanne hanne-lore hege heidi helen helena helene helle henriette hilde hilda
  ida ina inga inge-lise ingeborg inger ingrid irene iselin isabella iben jane janne jannike jenny jette johanna johanne josefin josefine julia julie jytte kari karianne karin karina karoline
  katarina katrine kathrine katja kerstin kine kirsten kirsti kjersti klara klæra kristin kristina kristine laila lajla lena lene linda line linn linnea linnéa lisa lisbeth lise lone lotta lotte louise lovisa lykke
  madeleine magdalena maj maja malin malene maren margareta margareth margit margrete margrethe mari maria mariann marianne marie marit marita marte marta martha martine mathilde matilda mette mia mikaela
  mona monica monika märta nanna nina nora pernilla pernille pia ragnhild randi rebecca rebecka ragna rikke rita ronja ruth sanna sanne sara sarah selma sidsel sigrid silje siri siv sissel sofia sofie solveig sonja
  stina stine sunniva susanna susanne sussi suzanne synne synnøve tanja tea thea therese tina tine tone torill torunn tove trine trude turid tuva ulla ulrika ulrikke unni vibeke victoria viktoria vigdis
  vilde wenche ylva yvonne åsa åse ylva lea lærke signe anine aksana mina fatima leila`)

/** The gender that a Scandinavian given name tells; null where it tells none. */
export const genderOfGiven = genderTeller(male, female)
