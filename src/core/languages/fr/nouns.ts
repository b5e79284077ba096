import type { GrammaticalGender, NounClass } from '../../attribution/chunks/chunk'
import type { NounFacts } from '../from-tables/tables'
import { nounTable } from '../romance/noun-table'

/** French nouns by what they stand for, written as `nounTable` takes them. */
const CLASSES: readonly [nounClass: NounClass, nouns: string][] = [
  [
    'person',
    `c:comptable apiculteur|apicultrice professeur|professeure c:glaciologue c:spéléologue c:recteur doyen|doyenne astrophysicien|astrophysicienne c:paléontologue généticien|généticienne c:neurologue c:cardiologue c:oncologue c:pédiatre c:nutritionniste c:volcanologue informaticien|informaticienne m:routier tennisman c:gymnaste boxeur|boxeuse sénateur|sénatrice c:scénariste éditeur|éditrice c:anthropologue religieux|religieuse c:pdg c:dg coauteur|coautrice
     caissier|caissière boulanger|boulangère boucher|bouchère coiffeur|coiffeuse plombier|plombière maçon|maçonne facteur|factrice serveur|serveuse vendeur|vendeuse cuisinier|cuisinière ouvrier|ouvrière infirmier|infirmière instituteur|institutrice c:aide-soignante c:fonctionnaire restaurateur|restauratrice hôtelier|hôtelière maraîcher|maraîchère viticulteur|viticultrice éleveur|éleveuse électricien|électricienne menuisier|menuisière jardinier|jardinière c:libraire bibliothécaire créateur|créatrice styliste couturier|couturière danseur|danseuse comédien|comédienne humoriste c:peintre sculpteur|sculptrice musicien|musicienne c:pianiste c:violoniste rappeur|rappeuse parolier metteur
     c:ministre président/a c:maire c:porte-parole directeur/a c:secrétaire chef|cheffe c:responsable dirigeant/a
     député/a sénateur/a conseiller/a élu/a préfet|préfète sous-préfet|sous-préfète procureur|procureure
     f:procureure avocat/a c:juge magistrat/a greffier/a huissier|huissière notaire c:témoin c:victime accusé/a
     prévenu/a suspect/a plaignant/a mis-en-cause condamné/a détenu/a expert/a c:spécialiste chercheur/a
     c:scientifique professeur/a c:prof enseignant/a instituteur/a étudiant/a c:élève lycéen/a
     c:universitaire c:économiste c:analyste c:politologue c:sociologue historien/a c:philosophe
     c:psychologue c:psychiatre c:biologiste c:climatologue c:météorologue c:géologue c:océanographe c:sismologue
     c:épidémiologiste c:virologue c:toxicologue physicien/a c:chimiste mathématicien/a c:astronome c:astrophysicien
     c:médecin docteur|docteure chirurgien/a infirmier/a aide-soignant/a soignant/a pharmacien/a f:sage-femme
     c:journaliste rédacteur/a reporter c:correspondant envoyé/a éditorialiste chroniqueur/a animateur/a
     présentateur/a auteur|autrice f:auteure écrivain|écrivaine romancier/a poète|poétesse c:dramaturge c:essayiste
     réalisateur/a c:cinéaste metteur producteur/a acteur/a comédien/a chanteur/a musicien/a c:artiste c:peintre
     danseur/a chorégraphe compositeur/a c:humoriste c:guide photographe c:architecte ingénieur|ingénieure technicien/a
     entraîneur|entraîneuse f:entraîneure sélectionneur/a joueur/a c:capitaine gardien/a attaquant/a défenseur
     c:milieu c:arbitre coureur/a c:cycliste nageur/a c:athlète champion/a vainqueur sportif/a supporter
     supporteur f:supportrice c:pilote navigateur/a skipper marin pêcheur/a agriculteur/a éleveur/a paysan/a viticulteur/a
     ouvrier/a salarié/a employé/a c:cadre patron/a entrepreneur/a gérant/a c:propriétaire c:locataire
     commerçant/a restaurateur/a boulanger/a boucher/a artisan/a fondateur/a cofondateur/a c:actionnaire banquier/a
     négociateur/a médiateur/a ambassadeur/a c:diplomate consul/a général|générale colonel/a commandant/a lieutenant/a
     amiral|amirale c:militaire soldat/a officier/a sergent/a policier/a c:gendarme pompier/a c:commissaire
     enquêteur/a inspecteur/a brigadier/a agent/a surveillant/a contrôleur/a c:syndicaliste délégué/a représentant/a
     militant/a c:activiste manifestant/a c:gréviste c:bénévole c:membre adhérent/a partisan/a
     opposant/a détracteur/a c:critique rival/a c:adversaire candidat/a c:tête-de-liste colistier/a
     chancelier/a roi|reine prince|princesse pape évêque archevêque cardinal prêtre curé pasteur|pasteure imam rabbin
     secrétaire trésorier/a adjoint/a édile gouverneur|gouverneure vice-président/a coprésident/a
     eurodéputé/a c:parlementaire rapporteur|rapporteure maître-chien habitant/a riverain/a voisin/a
     citoyen/a passant/a passager/a usager/a client/a consommateur/a c:touriste voyageur/a c:automobiliste
     chauffeur/a conducteur/a cheminot/a homme f:femme garçon|fille f:fille mère f:mère m:père fils frère f:sœur f:soeur
     f:épouse époux mari veuf|veuve cousin/a oncle f:tante grand-père f:grand-mère ami/a c:proche parent/a c:jeune
     adolescent/a c:enfant bébé retraité/a c:septuagénaire c:sexagénaire c:quinquagénaire c:quadragénaire
     c:trentenaire c:octogénaire c:locuteur survivant/a rescapé/a blessé/a migrant/a réfugié/a exilé/a
     c:locataire chef-d'état intéressé/a c:leader numéro président-directeur f:patronne meneur/a c:coach
     c:homologue c:collègue prédécesseur successeur c:premier-ministre assistant/a collaborateur/a
     directeur-général c:spationaute c:astronaute constitutionnaliste c:démographe c:urbaniste
     statisticien/a c:archéologue c:vétérinaire c:botaniste entomologiste c:garde-côte c:secouriste sauveteur/a
     c:guide-conférencier organisateur/a c:hôte invité/a participant/a conférencier/a commentateur/a observateur/a
     ex-président/a ex-ministre c:tribun c:social-démocrate c:socialiste c:centriste c:écologiste
     c:communiste insoumis/a républicain/a conservateur/a c:libéral c:macroniste frondeur/a lobbyiste blogueur/a
     influenceur/a youtubeur/a lanceur/a c:internaute dissident/a`,
  ],
  [
    'group',
    `p:gens p:autorités p:forces p:médias p:proches p:parents p:secours p:chercheurs p:experts p:enquêteurs p:syndicats
     p:pompiers p:habitants p:riverains p:observateurs p:scientifiques p:talibans p:rebelles p:houthis p:insurgés
     f:majorité f:opposition f:gauche f:droite f:population f:entourage source f:foule m:public f:famille couple
     délégation m:camp p:troupes p:socialistes p:républicains p:écologistes p:insoumis p:communistes p:verts p:démocrates
     f:jeunesse f:diplomatie f:défense m:parquet f:accusation f:hiérarchie f:profession m:duo m:trio m:staff`,
  ],
  [
    'organization',
    `ministère conglomérat géant constructeur équipementier opérateur distributeur assureur fabricant avionneur motoriste brasseur armateur exploitant transporteur gouvernement f:police f:gendarmerie f:mairie f:préfecture f:sous-préfecture f:municipalité f:région
     m:département f:métropole f:agglomération f:commune f:ville m:pays m:état m:parti f:formation m:mouvement
     f:coalition f:alliance m:syndicat f:centrale f:confédération f:fédération f:union f:intersyndicale f:association
     f:ong f:organisation f:fondation f:commission m:comité m:conseil m:sénat m:parlement f:assemblée m:congrès
     m:tribunal f:cour f:juridiction m:parquet f:chambre f:justice f:présidence f:chancellerie f:élysée m:élysée
     m:matignon m:kremlin m:vatican m:pentagone f:ambassade m:consulat f:armée f:marine m:état-major f:otan f:onu
     f:société f:entreprise f:firme m:groupe f:compagnie f:filiale f:start-up f:banque m:assureur m:constructeur
     m:fabricant m:exploitant m:opérateur m:distributeur m:fournisseur f:enseigne f:plateforme m:géant m:laboratoire
     f:usine f:direction m:cabinet m:bureau m:service m:office f:agence f:autorité m:régulateur m:institut
     m:observatoire f:université f:école m:lycée m:collège f:faculté m:hôpital f:clinique m:chu m:samu m:sdis
     f:académie m:rectorat m:musée m:théâtre m:festival m:club f:équipe f:ligue f:fifa f:uefa f:sélection
     m:fonds m:centre m:réseau m:collectif f:chaîne f:église m:diocèse f:paroisse f:mosquée f:communauté
     f:collectivité m:consortium f:coopérative f:chefferie m:patronat m:medef f:cgt f:cfdt m:fsb m:fmi f:bce f:oms
     f:instance f:institution f:administration f:milice f:guérilla m:régime m:pouvoir m:exécutif f:junte
     m:regroupement m:port m:aéroport f:mine f:délégation f:brigade m:commissariat f:caisse f:mutuelle f:maison
     f:section f:cellule f:inspection f:direction-générale m:think-tank m:gestionnaire m:promoteur m:studio m:label
     f:compagnie-aérienne f:protection f:météo m:rassemblement m:front f:branche m:pôle f:médiathèque f:crèche`,
  ],
  [
    'outlet',
    `m:journal m:quotidien m:hebdomadaire m:mensuel m:magazine f:revue f:radio f:télévision f:télé f:presse f:rédaction
     m:média m:tabloïd f:gazette m:site f:afp f:webradio m:bimensuel m:périodique`,
  ],
  [
    'document',
    `f:étude m:rapport f:enquête m:sondage m:document f:note m:mémo m:mémoire m:livre m:ouvrage m:article f:lettre
     m:courrier m:courriel m:mail m:texte m:arrêté m:décret f:loi m:projet f:proposition f:résolution m:jugement
     m:arrêt f:ordonnance f:décision m:procès-verbal m:réquisitoire f:plainte m:acte m:contrat m:accord m:traité
     f:convention f:charte m:bilan m:baromètre m:audit f:expertise f:analyse f:évaluation f:estimation f:statistique
     m:chiffre f:donnée f:circulaire m:dossier f:archive f:thèse f:publication f:autopsie m:recensement f:prévision
     m:bulletin f:pétition f:tribune f:biographie p:mémoires m:compte-rendu m:verbatim m:éditorial m:édito f:requête
     f:notice f:directive m:règlement m:amendement m:programme m:manifeste f:constitution f:affiche f:pancarte f:banderole`,
  ],
  [
    'statement',
    `m:commentaire m:cri f:réplique m:verdict f:mise f:sortie f:phrase p:mots
     m:communiqué f:déclaration m:message f:allocution f:parole m:propos m:mot f:annonce f:affirmation f:confidence
     m:témoignage m:récit f:version f:explication m:aveu p:aveux p:dires f:réponse f:réaction f:précision f:promesse
     f:menace m:avertissement m:appel f:accusation f:critique f:information f:rumeur m:avis f:opinion m:point
     f:formule m:terme m:slogan m:argument f:conclusion m:constat f:recommandation m:démenti f:mise`,
  ],
  ['post', 'm:tweet m:post f:publication m:billet m:commentaire m:tchat f:story m:fil m:message m:blog f:vidéo'],
  ['interview', 'm:entretien f:interview f:conversation m:échange f:discussion f:audition m:débat f:téléphone'],
  [
    'event',
    `f:conférence m:point-presse m:discours m:congrès m:meeting f:réunion f:séance f:audience m:procès m:sommet m:forum
     m:colloque f:cérémonie f:visite m:déplacement m:rassemblement f:manifestation f:rencontre f:session f:plaidoirie
     m:match f:finale f:tournoi m:plateau m:salon f:inauguration m:hommage f:convention f:veillée f:marche f:interpellation
     f:assemblée-générale m:vernissage m:briefing f:garde-à-vue f:intervention m:tour m:interrogatoire f:présentation
     p:vœux f:prise m:bureau-politique f:question m:festival f:université-d'été`,
  ],
  [
    'broadcast',
    'f:émission f:matinale m:podcast m:documentaire m:reportage m:plateau m:micro f:antenne m:journal-télévisé m:jt f:onde',
  ],
  [
    'time',
    `lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
     octobre novembre décembre m:jour f:journée f:semaine m:mois m:an f:année m:matin f:matinée m:midi m:après-midi
     m:soir f:soirée f:nuit f:minuit f:heure f:minute f:seconde m:week-end m:siècle f:décennie m:printemps m:été
     m:automne m:hiver m:trimestre m:semestre f:veille m:lendemain f:avant-veille m:moment m:instant f:époque f:période
     f:fois m:début f:fin m:noël f:rentrée m:début f:ère m:temps m:quinquennat m:mandat f:quinzaine f:dizaine
     f:vingtaine f:trentaine`,
  ],
  [
    null,
    `m:fait f:marche f:demande f:place f:suite f:force f:cause f:charge f:forme m:cours m:compte m:reste f:aide f:offre
     f:lutte f:garde f:montre f:porte m:doute m:espoir m:est m:sort m:vote f:peine f:crise f:limite f:réserve m:signe
     m:titre f:tombe f:trace f:recherche f:reprise f:réforme f:remise f:mort f:venue f:vue f:tenue f:issue f:entrée
     f:sortie f:arrivée f:durée f:pensée f:idée f:montée f:levée f:part f:partie f:pression f:dette m:prix m:coût
     f:hausse f:baisse f:chute f:perte m:gain f:vente m:achat f:grève f:guerre f:paix f:attaque f:frappe f:explosion
     m:incendie m:accident f:enquête f:preuve f:raison m:but m:objectif m:plan f:mesure f:politique f:situation
     m:problème f:solution m:risque m:danger f:sécurité f:santé f:vie f:eau m:feu m:bateau m:navire f:mer f:rue
     f:route m:train m:avion f:voiture f:somme m:nombre f:liste f:porte f:photo f:image f:classe f:règle f:fonction
     m:emploi m:travail m:rôle f:base f:source f:cible m:conflit m:retrait m:portrait m:extrait m:souhait m:lait
     m:trait m:attrait m:forfait m:bienfait f:chance f:tâche f:pêche f:marque f:démission f:nomination f:victoire
     f:défaite f:contribution f:scène f:ouverture f:fermeture f:création f:disparition f:évolution f:gestion m:maintien
     m:soutien m:lien m:bien m:moyen m:besoin m:soin m:contrôle f:production f:livre f:juste f:saison f:salle f:table
     f:taxe f:manœuvre f:manoeuvre f:manche f:ligne f:lance f:voie f:étape f:espèce f:entente f:dispute f:pose f:fouille
     f:grâce f:rive f:rame f:amende m:recours m:secours m:parcours m:concours m:pouvoir m:devoir
     m:savoir m:lever m:déjeuner m:dîner m:souvenir m:avenir m:être m:rire m:produit m:bruit m:crédit m:débit m:profit
     m:conduit m:circuit m:délit m:récit m:lit m:esprit m:fruit m:retard m:départ m:arrêt m:intérêt m:prêt m:refus
     m:accès m:succès m:progrès m:excès m:décès m:choix m:voix m:sens m:repas m:cas m:pas m:corps m:poids m:bras m:bois`,
  ],
]

const FEMALE = /(?:tion|sion|té|ée|ie|ance|ence|ure|ette|ille|ise|esse|ude)$/

function genderByEnding(singular: string): GrammaticalGender {
  return FEMALE.test(singular) ? 'female' : 'male'
}

function pluralOf(singular: string): string {
  if (/[sxz]$/.test(singular) || singular === 'porte-parole') return singular
  if (/al$/.test(singular) && !/^(?:festival|bal|récital|carnaval|journal-.*)$/.test(singular))
    return `${singular.slice(0, -2)}aux`
  return /(?:eau|eu)$/.test(singular) ? `${singular}x` : `${singular}s`
}

/** *directeur* → *directrice*, *chercheur* → *chercheuse*, *policier* → *policière*, *avocat* → *avocate*. */
function feminineOf(masculine: string): string {
  const noun = masculine
  if (
    /(?:rédac|éd|direc|sénat|institu|anima|présenta|produc|ac|réalisa|agricul|viticul|restaura|fonda|négocia|média|ambassad|collabora|consomma|conduc|organisa|observa|commenta|navi?ga|détrac|inspec|édi|éva|locu|facilita|créa|specta|conserva|media)teur$/.test(
      noun,
    )
  )
    return noun.replace(/teur$/, 'trice')
  if (/^ambassadeur$/.test(noun)) return 'ambassadrice'
  if (/eur$/.test(noun)) return noun.replace(/eur$/, 'euse')
  if (/er$/.test(noun)) return noun.replace(/er$/, 'ère')
  if (/(?:ien|ion|on|en)$/.test(noun)) return `${noun}ne`
  if (/if$/.test(noun)) return noun.replace(/if$/, 'ive')
  return `${noun}e`
}

/** By form, lower case. */
export const nouns: ReadonlyMap<string, NounFacts> = nounTable(CLASSES, {
  pluralOf,
  genderByEnding,
  feminineOf,
  prefixes: ['ex-', 'vice-'],
})
