import { genderTeller } from '../given-names'
import { words } from '../word-list'

/** Given names of Portuguese-speaking countries, lower case. */
const male = words(`abel abílio adalberto ademir adérito adolfo adriano afonso agostinho alan alberto alcides alessandro
  alex alexandre alfredo aloísio altino aluísio álvaro amadeu américo amílcar anderson andré ângelo aníbal anselmo antónio
  antônio ariel aristides armando armindo arnaldo artur arthur augusto aurélio baltazar benedito benjamim bento bernardo brás
  breno bruno caetano caio camilo carlos cássio celso cesar césar cícero cláudio clemente cleiton cristiano cristóvão
  damião daniel danilo davi david décio delfim demétrio denis dinis diogo dirceu domingos douglas duarte durval edgar
  edmundo edson eduardo egídio elias eliseu elísio emanuel emílio enrico enzo ernesto estêvão eugénio eugênio eurico
  evandro everton ezequiel fábio fabrício faustino felipe félix fernando fernão filipe flávio florentino francisco
  frederico gabriel gaspar gastão geraldo gerson gil gilberto gilson giovani gonçalo graciano guilherme gustavo hamilton
  heitor hélder hélio henrique herculano hermínio hilário horácio hugo humberto iago igor inácio isaac isidoro ismael
  itamar ivan ivo jacinto jader jaime jair jairo januário jerónimo jesualdo joão joaquim joel jonas jonatas jorge josé
  josué júlio juvenal kevin laércio lauro leandro leonardo leonel leopoldo levi licínio lourenço lucas luciano lucílio
  lúcio luís luiz manoel manuel marcelo márcio marco marcos mariano mário marlon martim martinho mateus matheus matias maurício
  mauro maximiano miguel milton moisés murilo natanael nélson nelson nestor newton nicolau norberto nuno octávio olavo
  olegário orlando oscar osmar osvaldo otávio patrício paulino paulo pedro plínio rafael raimundo ramiro ramon raul
  reginaldo reinaldo renan renato ricardo roberto rodolfo rodrigo rogério romeu rómulo ronaldo roque rubem rúben rui ruy
  salomão salvador samuel sandro santiago saul sebastião serafim sérgio severino sidónio silas sílvio simão tadeu tarcísio
  telmo teodoro teófilo thiago tiago tomás tomé ubiratan ulisses urbano valdemar valdir valentim valter vasco vicente
  victor vinícius virgílio vítor vitor wagner waldir walter wellington wesley william wilson xavier zacarias zeferino`)
const female =
  words(`abigail adelaide adélia adriana ágata albertina alessandra alexandra alice aline alzira amália amanda amélia
  ana anabela anastásia andrea andreia andréa ângela angélica anita antónia antônia aparecida augusta aurora bárbara beatriz
  belmira benedita bernadete bianca branca brenda brígida bruna camila cândida carina carla carlota carmem carmen carolina
  cássia catarina cátia cecília célia celeste celina clara clarice claudete cláudia clementina conceição constança
  cristiana cristiane cristina dalila daniela daniele débora deolinda diana dilma dina dolores dora dulce edite eduarda
  elaine elena eliana eliane elisa elisabete eloísa elsa elvira elza emília érica ermelinda esmeralda esperança estela
  ester eufémia eugénia eulália eunice eva fabiana fátima fernanda filipa filomena flávia flora florbela francisca
  gabriela georgina geraldina gisela gisele giulia glória graça graciete graziela guilhermina guiomar helena heloísa
  henriqueta hermínia ilda ilka inês iolanda irene íris isabel isabela isadora isaura ivete ivone jacinta janaína jandira
  jaqueline jéssica joana jordana josefa josefina judite júlia juliana jussara karina larissa laura leila leonor letícia
  lídia lígia lília liliana lívia lorena lourdes luana lúcia luciana lucília luísa luiza luzia madalena mafalda magda
  manuela mara marcela márcia margarida maria mariana marina marisa marli marlene marta matilde mayara melissa mercedes
  michele milena mirela miriam mónica mônica nádia natália neide neusa noémia nora odete ofélia olga olímpia olívia
  otília palmira paloma pamela patrícia paula paulina piedade priscila quitéria rafaela raquel rebeca regina renata rita
  roberta rosa rosália rosana rosângela rosário rute sabrina salomé samanta sandra sara selma silvana sílvia simone
  sofia sônia sónia soraia suely susana suzana taís talita tamara tânia tatiana telma teresa teresinha thaís valentina
  valéria vanda vanessa vera verónica verônica violeta virgínia vitória viviane vivian yara yolanda zélia zilda zulmira`)

/** The gender that a Portuguese given name tells; null where it tells none. */
export const genderOfGiven = genderTeller(male, female, words('ali'))
