import { kinTable } from '../from-tables/kin-table'

const POLITICIANS = `président vice-président ministre premier-ministre maire gouverneur conseiller chancelier secrétaire député sénateur adjoint
  eurodéputé porte-parole candidat dirigeant leader élu préfet ambassadeur commissaire`

/** French nouns by which the press speaks of somebody whom it called otherwise before, or by name alone. */
export const kinRoles = kinTable(`
  dirigeant leader responsable socialiste écologiste communiste centriste insoumis républicain conservateur libéral
  macroniste social-démocrate: ${POLITICIANS};
  président: ex-président; ministre: premier-ministre ex-ministre; premier-ministre: ministre; chancelier gouverneur roi reine;
  pape: cardinal; maire: élu; secrétaire: dirigeant; chef: président ministre premier-ministre chancelier; chef~gouvernement chef~exécutif: ministre premier-ministre chancelier; chef~état: président roi;
  élu édile: adjoint maire député sénateur conseiller président; parlementaire: député sénateur rapporteur eurodéputé président;
  député sénateur eurodéputé: parlementaire rapporteur candidat élu porte-parole président; candidat: ${POLITICIANS};
  magistrat: juge procureur; diplomate: ambassadeur ministre; technicien: entraîneur sélectionneur; médecin praticien: docteur chirurgien professeur épidémiologiste virologue psychiatre;
  syndicaliste: secrétaire dirigeant délégué président porte-parole représentant; pêcheur marin skipper navigateur: capitaine
  skipper marin navigateur patron;
  entraîneur sélectionneur coach: entraîneur sélectionneur coach; joueur footballeur sportif: attaquant capitaine gardien
  défenseur milieu joueur; attaquant défenseur gardien milieu buteur: joueur footballeur capitaine; capitaine: joueur;
  pilote coureur cycliste athlète champion: pilote coureur cycliste athlète champion nageur;
  journaliste reporter: correspondant rédacteur éditorialiste chroniqueur présentateur envoyé;
  chercheur scientifique spécialiste expert universitaire enseignant: professeur chercheur biologiste climatologue géologue physicien
  chimiste économiste analyste historien sociologue politologue épidémiologiste toxicologue virologue météorologue directeur docteur expert
  astronome océanographe psychologue; biologiste climatologue géologue physicien chimiste toxicologue virologue météorologue astronome océanographe psychologue
  astrophysicien épidémiologiste: auteur coauteur chercheur scientifique professeur directeur expert spécialiste; professeur: chercheur universitaire; économiste historien sociologue politologue: professeur
  chercheur directeur; militaire officier: général colonel commandant capitaine lieutenant amiral;
  patron entrepreneur: président directeur fondateur gérant propriétaire président-directeur directeur-général;
  auteur écrivain: romancier poète essayiste dramaturge journaliste philosophe historien; artiste: chanteur musicien peintre acteur
  comédien danseur; chanteur musicien: artiste; acteur comédien: artiste humoriste; cinéaste réalisateur: cinéaste réalisateur;
  prélat: évêque archevêque cardinal; militant activiste: porte-parole président dirigeant;
  trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire: *;
  autorité: agence; institution: ministère agence institut; organisation: association syndicat ong fondation; juridiction: tribunal cour; agence institut association parti syndicat entreprise groupe ministère fondation:`)
