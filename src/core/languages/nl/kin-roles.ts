import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `president vicepresident minister premier vicepremier staatssecretaris burgemeester wethouder gouverneur kamerlid senator
  voorzitter fractievoorzitter fractieleider lijsttrekker leider kandidaat bestuurder politicus secretaris commissaris`

/** Dutch nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  jarige: *; politicus leider bestuurder: ${POLITICIANS}; president minister premier koning burgemeester: staatssecretaris; paus gouverneur;
  partijleider fractievoorzitter lijsttrekker: ${POLITICIANS}; kamerlid parlementslid senator: fractievoorzitter lijsttrekker kamerlid senator;
  trainer coach bondscoach: trainer coach bondscoach; speler voetballer: spits keeper verdediger middenvelder speler voetballer;
  renner wielrenner schaatser zwemmer atleet kampioen: renner wielrenner schaatser zwemmer atleet kampioen;
  onderzoeker wetenschapper hoogleraar deskundige kenner: professor hoogleraar onderzoeker econoom historicus socioloog psycholoog
  bioloog viroloog epidemioloog criminoloog politicoloog klimatoloog docent lector; econoom historicus: hoogleraar professor
  onderzoeker; arts dokter: huisarts chirurg psychiater; raadsman: advocaat; oefenmeester: trainer bondscoach coach; advocaat: raadsman; militair officier: generaal
  kolonel commandant kapitein; topman topvrouw: directeur bestuursvoorzitter voorzitter; ondernemer: directeur oprichter eigenaar;
  schrijver auteur: dichter journalist columnist; zanger muzikant kunstenaar acteur regisseur: kunstenaar muzikant zanger;
  journalist verslaggever: correspondent redacteur presentator columnist;
  organisatie koepelorganisatie: vereniging stichting vakbond; dienst: ministerie inspectie; bureau instituut partij bedrijf ministerie vakbond agentschap:`)
