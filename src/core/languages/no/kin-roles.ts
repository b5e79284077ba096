import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `minister statsminister utenriksminister ordfører president leder talsperson kandidat politiker statsråd`

/** Norwegian nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  åring småbarnsmor småbarnsmoren tobarnsmor trebarnsmor firebarnsmor småbarnsfar tobarnsfar trebarnsfar firebarnsfar: *; politiker leder: ${POLITICIANS}; president minister statsminister: politiker; ordfører konge dronning pave guvernør; stortingsrepresentant:
  leder nestleder talsperson; trener landslagssjef: trener landslagssjef; spiller fotballspiller: spiss keeper forsvarer kaptein
  spiller; syklist utøver mester skiløper: utøver mester syklist skiløper; forsker ekspert: professor førsteamanuensis økonom
  historiker sosiolog psykolog biolog meteorolog geolog forsker; økonom historiker: professor sjeføkonom forsker; lege: overlege;
  advokat forsvarer: advokat forsvarer; offiser: general oberst kaptein; toppsjef direktør: leder; forfatter: journalist;
  skuespiller artist sanger kunstner musiker regissør: kunstner artist; journalist reporter: korrespondent redaktør;
  myndighet: direktorat tilsyn departement; organisasjon: forbund forening; institutt parti selskap direktorat departement forbund:`)
