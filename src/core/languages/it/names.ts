import { genderTeller } from '../given-names'
import { words } from '../word-list'

/** Given names of Italian-speaking countries, lower case. */
const male = words(`achille adriano alberto aldo alessandro alessio alfio alfonso alfredo amedeo andrea angelo antonello
  antonio armando arturo attilio augusto aurelio bartolomeo beniamino benito bernardo biagio bruno carlo carmelo carmine
  cesare christian ciro claudio corrado cosimo cristian cristiano damiano daniele dario davide denis diego dino domenico
  donato edoardo elio emanuele emilio ennio enrico enzo ermanno ernesto ettore eugenio ezio fabio fabrizio fausto
  federico felice ferdinando ferruccio filippo flavio franco francesco fulvio furio gabriele gaetano gaspare gennaro
  gerardo giacomo giampaolo giampiero gian giancarlo gianfranco gianluca gianluigi gianmarco gianni gianpaolo giorgio
  giosuè giovanni girolamo giulio giuliano giuseppe graziano gregorio guglielmo guido igor ignazio ivan ivano ivo jacopo
  lamberto lapo leonardo leone leopoldo livio lorenzo luca luciano lucio ludovico luigi manlio manuel marcello marco mario
  martino massimiliano massimo matteo mattia maurizio mauro michelangelo michele mirko mohamed mosè nando natale nazario
  nello nicola nicolò niccolò nino nunzio orazio oreste osvaldo ottavio palmiro paolo pasquale patrizio pier piergiorgio
  pierluigi piero pierpaolo pietro pino pio primo quirino raffaele raimondo raul remo renato renzo riccardo rinaldo
  roberto rocco rodolfo romano romeo rosario ruggero rui salvatore samuele sandro santo saverio savino sebastiano sergio
  settimio silvano silvio simone stefano tancredi teodoro tiberio tito tommaso tonino tullio ugo umberto urbano valentino
  valerio vincenzo virgilio virginio vito vittorio walter zeno`)
const female = words(`ada adele adriana agata agnese alberta alda alessandra alessia alice amalia ambra amelia anastasia
  angela angelica anita anna annalisa annamaria annarita antonella antonia antonietta arianna asia assunta aurora barbara
  beatrice benedetta bianca bruna camilla carla carlotta carmela carolina caterina cecilia chiara cinzia clara claudia
  clelia concetta cristiana cristina daniela debora deborah diana diletta domenica donatella donata edda elena eleonora
  elisa elisabetta elsa elvira emanuela emilia emma enrica erica erika ester eugenia eva fabiana fabiola fabrizia fatima
  fausta federica fernanda fiamma filomena fiorella fiorenza flaminia flavia flora franca francesca fulvia gabriella gaia
  gemma germana giada gianna gigliola gilda ginevra gioia giorgia giovanna gisella giulia giuliana giuseppina gloria grazia
  graziella greta ida ilaria ines irene iris isabella ivana jessica laila lara laura lavinia lea letizia lia licia lidia
  liliana linda lina lisa livia loredana lorena lorella luana lucia luciana lucrezia ludovica luisa maddalena manuela mara
  marcella margherita maria mariangela marianna mariella marilena marina marisa marta martina marzia matilde maura melania
  melissa michela milena mina mirella miriam monica morena nadia natalia nella nicoletta nilde nives noemi norma nunzia
  ofelia olga olimpia ornella ottavia paola patrizia piera pina rachele raffaella ramona rebecca renata rina rita roberta
  romina rosa rosalba rosalia rosanna rosaria rosella rosetta rossana rossella sabina sabrina samantha sandra sara serena
  silvana silvia simona simonetta sofia sonia stefania stella susanna tamara tania teresa tina tiziana tosca valentina
  valeria vanessa vera veronica viola virginia vittoria viviana wanda ylenia zoe`)

/** The gender that an Italian given name tells; null where it tells none. */
export const genderOfGiven = genderTeller(male, female, words('per mia sue nell ella ed don'))
