import { genderTeller } from '../given-names'
import { words } from '../word-list'

/** Given names of Spanish-speaking countries, lower case. */
const male = words(`aarón abel abelardo adolfo adrián agustín alan alberto alejandro alejo alfonso alfredo álvaro amadeo
  andrés andreu ángel aníbal anselmo antoni antonio ariel armando arnau arturo augusto aurelio bartolomé basilio benito
  benjamín bernardo borja bruno camilo carles carlos cayetano césar christian claudio clemente cristian cristóbal
  damián daniel dario darío david demetrio diego dionisio domingo eduard eduardo efraín elías eloy emiliano emilio
  enric enrique ernesto esteban eugenio eusebio evaristo ezequiel fabián fabio facundo federico felipe félix fermín
  fernando fidel florencio francesc francisco franco froilán gabriel gaspar genaro gerardo germán gerard gilberto gonzalo
  gregorio guillermo gustavo héctor heriberto hernán horacio hugo humberto ignacio iker íñigo isaac isidro ismael iván
  jacinto jacobo jaime javier jeremías jerónimo jesús joaquín joan jon jordi jorge jose josé josep juan julián julio
  justo kevin lautaro leandro leonardo leopoldo lorenzo lucas luciano lucio luis lluís manuel marc marcelino marcelo
  marcial marco marcos mariano mario martín mateo matías mauricio mauro máximo maximiliano melchor miguel mikel miquel
  moisés nahuel néstor nicanor nicolás norberto octavio óscar oriol oscar osvaldo pablo pascual patricio patxi pau pedro pep
  pere pío plácido quique rafael ramiro ramón raúl raimundo renato ricardo rigoberto roberto rodolfo rodrigo rogelio
  román roque rubén rufino salvador samuel santiago santi saúl sebastián segundo sergi sergio severino silvio simón
  teodoro teófilo tomás toni ulises unai urbano valentín vicent vicente víctor vidal wenceslao xabier xavi xavier
  yago zacarías`)
const female = words(`abigail ada adela adelaida adriana ágata agustina aída ainhoa aitana alba alejandra alicia alma
  almudena amalia amanda amaia amelia amparo ana anabel andrea ángela ángeles angélica anna antonia araceli ariadna asunción
  aurora azucena bárbara beatriz begoña belén berta blanca brenda brígida camila candela carla carlota carmela carmen
  carme carolina catalina cayetana cecilia celeste celia clara claudia concepción concha constanza consuelo coral
  cristina dafne daniela débora delfina delia diana dolores dolors edurne elena elisa eloísa elsa elvira emilia emma
  encarnación esmeralda esperanza estefanía estela ester esther estrella eugenia eulalia eva fabiola fátima felisa
  fernanda flora florencia francisca gabriela gemma genoveva georgina gisela gloria graciela guadalupe helena herminia
  idoia ignacia inés inmaculada inma irene iris irma isabel isadora itziar jacinta jimena josefa josefina juana judith
  julia juliana julieta laia laura leire leonor leticia lidia liliana lola lorena lorenza lourdes lucía luciana lucrecia luisa
  luz macarena magdalena maite malena manuela mar marcela margarita maría mariana maribel maricarmen marina marisa
  marisol marta martina matilde mercedes mercè micaela milagros mireia míriam mirta mónica montse montserrat nadia
  natalia nerea nieves noelia nora norma nuria núria ofelia olga olivia paloma pamela paola patricia paula paulina
  paz petra pilar ramona raquel rebeca regina remedios rocío romina rosa rosalía rosana rosario roxana ruth sabrina
  salomé sandra sara silvana silvia sofía sol soledad sonia susana tamara tatiana teresa trinidad úrsula valentina
  valeria vanesa verónica vicenta victoria violeta virginia viviana ximena yolanda zaida zoe zulema`)

/** The gender that a Spanish given name tells; null where it tells none. */
export const genderOfGiven = genderTeller(male, female)
