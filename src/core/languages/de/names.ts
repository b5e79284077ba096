import { genderTeller } from '../given-names'
import { words } from '../word-list'

/** Given names of German-speaking countries, lower case. */
const male = words(`achim adalbert alfons alois andreas armin arnd axel benno bernd bernhard bodo boris burkhard carsten
  christoph claus clemens detlef detlev dieter dietmar dietrich dirk eberhard eckart edmund egon ekkehard erhard erich
  ernst erwin eugen ewald ferdinand frank friedbert friedrich fritz gerd gerhard gernot gerold götz gregor guido günter
  günther hannes hans hansjörg hartmut heiko heiner heinrich heinz helge helmut henning herbert heribert hermann holger
  horst hubert hubertus ingo jan jens joachim jochen jörg josef jost jürgen kai karl karsten klaus konrad kurt lars
  leonhard lorenz lothar ludwig lutz manfred markus martin matthias max michael moritz norbert olaf ole oliver oskar otto
  paul peter philipp rainer ralf ralph reiner reinhard reinhold roland rolf rudi rudolf rüdiger sebastian siegfried
  sigmar stefan steffen stephan sven theo theodor thilo thomas thorsten till tilo tobias torben torsten udo ulf uli
  ulrich uwe veit viktor volker volkmar walter werner wilfried wilhelm willi willy winfried wladimir wolf wolfgang
  wolfram xaver mathias matthäus urs beat reto ueli jürg hansruedi sepp josua jonas jannik niklas lennart leopold gustav
  raimund roman rupert ewald ottmar veit valentin vinzenz wendelin hanno henrik malte marek mario marco mirko rené ronny
  sandro silvan thassilo timo vincent`)
const female = words(`adelheid agnes andrea anett angela angelika anja anke anna anne annegret annelie annette antje
  astrid barbara beate beatrix bettina birgit brigitte brunhilde carola cornelia dagmar doris dorothea edelgard edith
  elfriede elisabeth elke erika eva franziska frauke friederike gabriele gerda gesine gisela grit gudrun hannelore heide
  heidemarie heidi heike helga henriette hildegard ilse ines inge ingeborg ingrid irene iris irmgard jana julia jutta
  karin karla katarina kathrin katja katrin kerstin kirsten klara klaudia lena liselotte luise margarete margot marianne
  marie marion marlene martina mechthild melanie monika nadine nicole petra renate rita roswitha ruth sabine sandra sara
  sarah silke silvia simone sonja stefanie susanne svenja sybille tanja ulla ulrike ursula ute vera veronika yvonne johanna karoline carolin caroline christa christiane christine christina claudia clara franka frieda
  hanna hannah helena ida isabell jasmin josefine judith käthe lea leonore linda lisa luisa maja mareike margit margret
  mathilde merle mia michaela mirjam nele nina pauline pia regina regula rosa ruth saskia sabrina sibylle sophie steffi
  tatjana theresa therese uschi vanessa verena viola waltraud wiebke`)

/** The gender that a given name tells, German or of another country; null where it tells none. */
export const genderOfGiven = genderTeller(male, female)
