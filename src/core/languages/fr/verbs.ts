import type { VerbFacts } from '../from-tables/tables'
import { type TensedVerbLists, verbTable } from '../romance/tensed-verbs'
import { reportingVerbs } from '../romance/verb-lists'
import { words } from '../word-list'
import { conjugate, futureOf } from './conjugate'

/**
 * Reporting verbs, a group a line: the frames they take, then the verbs, one with irregular forms with its parts
 * (`conjugate.ts`). Verbs of several words stand in `PHRASES`.
 */
const REPORTING: readonly [frames: string, verbs: string][] = [
  [
    'clause quote infinitive',
    `dire dit disent dis dit dir dit, déclarer, affirmer, assurer, prétendre, reconnaître reconnaît reconnaissent reconnaiss
     reconnut reconnaîtr reconnu, admettre admet admettent admett admit admettr admis, avouer, confesser, nier, démentir
     dément démentent dément démentit démentir démenti, jurer, promettre promet promettent promett promit promettr promis,
     soutenir soutient soutiennent souten soutint soutiendr soutenu, maintenir maintient maintiennent mainten maintint
     maintiendr maintenu, garantir, certifier, confirmer, indiquer, préciser, annoncer, estimer, penser, croire
     croit croient croy crut croir cru, espérer, regretter, revendiquer, féliciter, déclamer`,
  ],
  ['clause quote infinitive label', 'dénoncer, fustiger, déplorer, juger'],
  [
    'clause quote',
    `expliquer, ajouter, souligner, répondre, rappeler, insister, poursuivre poursuit poursuivent poursuiv poursuivit
     poursuivr poursuivi, continuer, conclure conclut concluent conclu conclut conclur conclu, commenter, constater,
     observer, noter, remarquer, relever, raconter, relater, rapporter, témoigner, confier, révéler, dévoiler,      critiquer, alerter, avertir, prévenir prévient préviennent préven prévint préviendr prévenu,
     marteler, répéter, réitérer, réaffirmer, plaider, argumenter, arguer, argüer, alléguer, avancer,
     objecter, rétorquer, répliquer, riposter, renchérir, abonder, nuancer, tempérer, relativiser, concéder, convenir
     convient conviennent conven convint conviendr convenu, résumer, détailler, développer, décrire décrit décrivent décriv
     décrivit décrir décrit, écrire écrit écrivent écriv écrivit écrir écrit, tweeter, twitter, publier, poster, lancer,
     glisser, lâcher, souffler, murmurer, chuchoter, crier, écrier, emporter, hurler, clamer, proclamer, scander, exploser, tonner,
     pester, indigner, insurger, alarmer, inquiéter, étonner,
     réjouir, féliciter, saluer, plaisanter, ironiser, sourire sourit sourient souri sourit sourir souri, rire rit rient ri
     rit rir ri, soupirer, exclamer, interroger, demander, questionner, interpeller, balayer, trancher,
     asséner, marmonner, bougonner, grommeler, maugréer, râler, tempêter, gronder, sermonner, philosopher, spéculer,
     théoriser, analyser, décrypter, diagnostiquer, pronostiquer, prédire prédit prédisent prédis prédit prédir prédit,
     prophétiser, anticiper, supputer, calculer, évaluer, signaler, mentionner, citer, évoquer, invoquer, énoncer, exposer,
     exprimer, formuler, communiquer, informer, notifier, divulguer, diffuser, témoigner, attester, établir, démontrer,
     prouver, suggérer, insinuer, sous-entendre, recommander, préconiser, conseiller, proposer, exhorter,
     sommer, enjoindre enjoint enjoignent enjoign enjoignit enjoindr enjoint, ordonner, exiger, réclamer, supplier, implorer, défendre,
     justifier, reprocher, protester, contester, réfuter, récuser, vanter, ajuster, enchaîner, reprendre reprend reprennent
     repren reprit reprendr repris, compléter, terminer, achever, entamer, débuter, commencer, embrayer, tacler, ricaner,
     grincer, persifler, railler, moquer, narrer, enthousiasmer, agacer, emballer, offusquer, affliger, impatienter, amuser, défendre, esclaffer, détromper, désoler, lamenter, plaindre plaint plaignent plaign plaignit
     plaindr plaint, excuser, défausser, dédouaner, prophétiser, présager, avertir,
     claironner, marteler, seriner, ressasser, rectifier, corriger, reformuler, clarifier, éclaircir, contextualiser, illustrer,
     exemplifier, énumérer, apostropher, haranguer, promulguer, réagir, rassurer, tranquilliser, menacer, considérer, confier, verbaliser, commander, requérir requiert requièrent requér requit requerr requis, souvenir souvient souviennent souven souvint souviendr souvenu, remémorer, remercier, rêver, méditer,
     arguer, argumenter, chiffrer, pointer, épingler, étayer, appuyer, abjurer, articuler, bredouiller, balbutier, bégayer,
     susurrer, aboyer, vociférer, vitupérer, maudire maudit maudissent maudiss maudit maudir maudit, déballer, débiter,
     lire lit lisent lis lut lir lu, titrer, twitter, préfacer, retracer, traduire traduit traduisent traduis traduisit traduir traduit,
     jauger, prédiquer, éructer, plaider, apprendre apprend apprennent appren apprit apprendr appris, requalifier, professer, enseigner, statuer, stipuler, spécifier, indiquer, montrer`,
  ],
  [
    'clause',
    `craindre craint craignent craign craignit craindr craint, redouter, douter, supposer, présumer, soupçonner, imaginer,
     envisager, prévoir prévoit prévoient prévoy prévit prévoir prévu, décider, décréter, exclure exclut excluent exclu exclut
     exclur exclu, deviner, entrevoir entrevoit entrevoient entrevoy entrevit entreverr entrevu, découvrir découvre
     découvrent découvr découvrit découvrir découvert, conjecturer, miser, parier, consentir consent consentent
     consent consentit consentir consenti, vérifier, déduire déduit déduisent déduis déduisit déduir déduit, subodorer,
     pressentir pressent pressentent pressent pressentit pressentir pressenti, calculer, acter, convaincre convainc
     convainquent convainqu convainquit convaincr convaincu`,
  ],
  ['clause quote infinitive label', 'accuser'],
  [
    'label',
    `qualifier, appeler, nommer, dénommer, surnommer, baptiser, traiter, taxer, dépeindre dépeint dépeignent dépeign
     dépeignit dépeindr dépeint, comparer, condamner, louer, caractériser, étiqueter, cataloguer, encenser, stigmatiser,
     applaudir, éreinter`,
  ],
]

/** Reporting verbs of several words. */
const PHRASES = [
  'faire savoir',
  'faire valoir',
  'faire remarquer',
  'faire observer',
  'faire comprendre',
  'faire entendre',
  'faire part',
  'faire état',
  'laisser entendre',
  'laisser savoir',
  'mettre en garde',
  'prendre acte',
  'tirer la sonnette',
  'vouloir croire',
  'donner à entendre',
  'rendre compte',
  'se attendre',
]

/** Words in a passive that give words too: *il a été annoncé que*. */
const PASSIVE = words(
  'dire annoncer indiquer préciser confirmer décider rapporter informer avertir prévenir accuser communiquer signaler admettre rappeler expliquer établir démontrer révéler affirmer reconnaître prouver constater écrire alerter convenir',
)

/** Auxiliaries and modal verbs; `auxiliary` says what they wait for. Indicative | conditional; singular, then plural. */
const AUXILIARIES: readonly [lemma: string, auxiliary: VerbFacts['auxiliary'], singular: string, plural: string][] = [
  ['avoir', 'perfect', 'a avait eut ait ai eût | aurait', 'ont avaient eurent aient avons | auraient'],
  [
    'être',
    'passive',
    'est était fut soit suis fût sera | serait',
    'sont étaient furent soient sommes seront | seraient',
  ],
  [
    'pouvoir',
    'modal',
    'peut pouvait put puisse pourra | pourrait',
    'peuvent pouvaient purent puissent pourront | pourraient',
  ],
  ['devoir', 'modal', 'doit devait dut doive devra | devrait', 'doivent devaient durent doivent devront | devraient'],
  [
    'vouloir',
    'modal',
    'veut voulait voulut veuille voudra | voudrait',
    'veulent voulaient voulurent voudront | voudraient',
  ],
  ['falloir', 'modal', 'faut fallait fallut faille faudra | faudrait', 'faut'],
  ['aller', 'future', 'va allait alla aille ira | irait', 'vont allaient allèrent aillent iront | iraient'],
  ['savoir', null, 'sait savait sut sache | saurait', 'savent savaient surent sachent | sauraient'],
  ['venir', 'perfect', 'vient venait vint vienne | viendrait', 'viennent venaient vinrent viennent | viendraient'],
  ['tenir', 'perfect', 'tient tenait tint tienne | tiendrait', 'tiennent tenaient tinrent | tiendraient'],
]

/** Forms of auxiliaries that are not finite. */
const OTHER_FORMS: readonly [forms: string, lemma: string, form: VerbFacts['form'], VerbFacts['auxiliary']][] = [
  ['été', 'être', 'participle', 'passive'],
  ['étant', 'être', 'participle', 'passive'],
  ['être', 'être', 'infinitive', null],
  ['ayant', 'avoir', 'participle', 'perfect'],
  ['avoir', 'avoir', 'infinitive', null],
  ['eu', 'avoir', 'participle', null],
  ['pu', 'pouvoir', 'participle', 'modal'],
  ['dû', 'devoir', 'participle', 'modal'],
  ['voulu', 'vouloir', 'participle', 'perfect'],
  ['tenu tenue tenus tenues', 'tenir', 'participle', 'perfect'],
  ['venu venue venus venues', 'venir', 'participle', null],
  ['allé allée allés allées', 'aller', 'participle', null],
  ['pouvoir', 'pouvoir', 'infinitive', null],
  ['devoir', 'devoir', 'infinitive', null],
  ['vouloir', 'vouloir', 'infinitive', null],
  ['aller', 'aller', 'infinitive', null],
  ['savoir', 'savoir', 'infinitive', null],
  ['su', 'savoir', 'participle', null],
  ['venir', 'venir', 'infinitive', null],
  ['tenir', 'tenir', 'infinitive', null],
]

/** Other common verbs. */
const OTHERS = `mentir ment mentent ment mentit mentir menti, tricher, voler, truquer, trahir, tromper, manipuler, dissimuler, détourner, falsifier, violer, saboter, accorder, attendre, ressortir ressort ressortent ressort ressortit ressortir ressorti, souhaiter, rouvrir rouvre rouvrent rouvr rouvrit rouvrir rouvert, faire fait font fais fit fer fait, voir voit voient voy vit verr vu, prendre prend prennent pren prit prendr
  pris, mettre met mettent mett mit mettr mis, partir part partent part partit partir parti, sortir sort sortent sort
  sortit sortir sorti, sentir sent sentent sent sentit sentir senti, servir sert servent serv servit servir servi, ouvrir
  ouvre ouvrent ouvr ouvrit ouvrir ouvert, offrir offre offrent offr offrit offrir offert, souffrir souffre souffrent souffr
  souffrit souffrir souffert, couvrir couvre couvrent couvr couvrit couvrir couvert, vivre vit vivent viv vécut vivr vécu,
  suivre suit suivent suiv suivit suivr suivi, mourir meurt meurent mour mourut mourr mort, naître naît naissent naiss
  naquit naîtr né, connaître connaît connaissent connaiss connut connaîtr connu, paraître paraît paraissent paraiss parut
  paraîtr paru, apparaître apparaît apparaissent apparaiss apparut apparaîtr apparu, disparaître disparaît disparaissent
  disparaiss disparut disparaîtr disparu, courir court courent cour courut courr couru, recevoir reçoit reçoivent recev
  reçut recevr reçu, apercevoir aperçoit aperçoivent apercev aperçut apercevr aperçu, percevoir perçoit perçoivent percev
  perçut percevr perçu, devenir devient deviennent deven devint deviendr devenu, revenir revient reviennent reven revint
  reviendr revenu, intervenir intervient interviennent interven intervint interviendr intervenu, parvenir parvient
  parviennent parven parvint parviendr parvenu, obtenir obtient obtiennent obten obtint obtiendr obtenu, contenir contient
  contiennent conten contint contiendr contenu, retenir retient retiennent reten retint retiendr retenu, appartenir
  appartient appartiennent apparten appartint appartiendr appartenu, permettre permet permettent permett permit permettr
  permis, remettre remet remettent remett remit remettr remis, soumettre soumet soumettent soumett soumit soumettr soumis,
  transmettre transmet transmettent transmett transmit transmettr transmis, commettre commet commettent commett commit
  commettr commis, apprendre apprend apprennent appren apprit apprendr appris, comprendre comprend comprennent compren
  comprit comprendr compris, entreprendre entreprend entreprennent entrepren entreprit entreprendr entrepris, produire
  produit produisent produis produisit produir produit, conduire conduit conduisent conduis conduisit conduir conduit,
  réduire réduit réduisent réduis réduisit réduir réduit, construire construit construisent construis construisit construir
  construit, détruire détruit détruisent détruis détruisit détruir détruit, introduire introduit introduisent introduis
  introduisit introduir introduit, atteindre atteint atteignent atteign atteignit atteindr atteint, éteindre éteint
  éteignent éteign éteignit éteindr éteint, contraindre contraint contraignent contraign contraignit contraindr contraint,
  rejoindre rejoint rejoignent rejoign rejoignit rejoindr rejoint, battre bat battent batt battit battr battu, combattre
  combat combattent combatt combattit combattr combattu, valoir vaut valent val valut vaudr valu, élire élit élisent élis
  élut élir élu, inscrire inscrit inscrivent inscriv inscrivit inscrir inscrit, acquérir acquiert acquièrent acquér acquit
  acquerr acquis, inclure inclut incluent inclu inclut inclur inclus, vaincre vainc vainquent vainqu vainquit vaincr vaincu,
  rompre rompt rompent romp rompit rompr rompu, corrompre corrompt corrompent corromp corrompit corrompr corrompu, interdire
  interdit interdisent interdis interdit interdir interdit, accueillir accueille accueillent accueill accueillit accueiller
  accueilli, fuir fuit fuient fuy fuit fuir fui, croître croît croissent croiss crût croîtr crû, résoudre résout résolvent
  résolv résolut résoudr résolu, satisfaire satisfait satisfont satisfais satisfit satisfer satisfait, plaire plaît plaisent
  plais plut plair plu, taire tait taisent tais tut tair tu, perdre, rendre, vendre, attendre, entendre, descendre, étendre,
  dépendre, suspendre, répandre, tendre, finir, choisir, réussir, agir, subir, remplir, réunir, fournir, bâtir, saisir,
  nourrir, grandir, punir, réfléchir, investir, franchir, élargir, ralentir, définir, aboutir, envahir, bénir, guérir,
  donner, passer, porter, rester, arriver, entrer, monter, tomber, tourner, trouver, chercher, laisser, parler, aimer,
  jouer, gagner, toucher, tirer, tuer, blesser, frapper, attaquer, occuper, quitter, rentrer, retourner, retrouver,
  rencontrer, visiter, travailler, marcher, manger, boire boit boivent buv but boir bu, dormir dort dorment dorm dormit
  dormir dormi, acheter, payer, coûter, augmenter, diminuer, baisser, progresser, reculer, grimper, chuter, atterrir,
  décoller, voler, arrêter, interpeller, libérer, emprisonner, incarcérer, condamner, poursuivre, juger, relaxer, acquitter,
  placer, ouvrir, fermer, créer, lancer, organiser, préparer, former, diriger, mener, présider, gérer, contrôler, surveiller,
  protéger, menacer, sauver, aider, soutenir, accompagner, apporter, emporter, remporter, battre, dominer, participer,
  assister, voter, adopter, rejeter, approuver, valider, signer, nommer, désigner, remplacer, succéder, démissionner, licencier,
  embaucher, recruter, employer, former, supprimer, réformer, modifier, changer, améliorer, aggraver, renforcer, limiter,
  contacter, joindre joint joignent joign joignit joindr joint, solliciter, autoriser, empêcher, éviter, provoquer, causer, entraîner, susciter, déclencher, concerner, toucher, affecter, représenter,
  constituer, composer, compter, figurer, exister, sembler, durer, manquer, suffire suffit suffisent suffis suffit suffir suffi,
  permettre, viser, utiliser, employer, appliquer, installer, équiper, financer, investir, dépenser, économiser, consacrer,
  négocier, discuter, échanger, partager, diviser, séparer, unir, rassembler, mobiliser, manifester, défiler, bloquer, occuper,
  évacuer, déplacer, transporter, envoyer, livrer, déposer, saisir, enregistrer, mesurer, peser, étudier, examiner, tester,
  traiter, soigner, vacciner, hospitaliser, opérer, détecter, observer, filmer, tourner, chanter, danser, dessiner, exposer,
  inaugurer, célébrer, fêter, honorer, récompenser, inspirer, influencer, rester, demeurer, habiter, loger, abriter, situer,
  longer, traverser, survoler, approcher, éloigner, achever, prolonger, reporter, annuler, maintenir, relancer, multiplier,
  accélérer, freiner, stopper, cesser, tenter, essayer, oser, hésiter, refuser, accepter, accorder, obliger, forcer, pousser,
  inviter, convier, appeler, compter, espérer, aspirer, viser, souffrir, craquer, brûler, inonder, ravager, dévaster, abattre abat
  abattent abatt abattit abattr abattu, effondrer, écraser, heurter, percuter, chavirer, couler, sombrer, échouer, flotter,
  retirer, imposer, disposer, opposer, reposer, intéresser, ignorer, oublier, garder, conserver, posséder, adresser,
  révolter, choquer, bouleverser, consister, résister, persister, bénéficier, profiter, contribuer, attribuer, distribuer,
  servir, dresser, livrer, couper, casser, briser, réparer, remonter, redescendre, consulter, convoquer, dissoudre dissout
  dissolvent dissolv dissolut dissoudr dissous, dépasser, franchir, égaliser, marquer, inscrire, entraîner, qualifier, éliminer,
  disputer, affronter, soulever, relever, élever, enlever, lever, mériter, risquer, nécessiter, exercer, bouger, plonger,
  nager, ranger, venger, loger, déménager, aménager, engager, dégager, encourager, décourager, ravir, trahir, enrichir`

/** Verbs that with a reflexive say what somebody calls himself: *s’est dit « prêt »*. */
const REFLEXIVE = ['se dire', 'se déclarer', 'se montrer']
/** What with them takes a clause: *s’est dit convaincu que A*. */
const CONVINCED = ['convaincu', 'convaincue', 'convaincus', 'convaincues', 'persuadé', 'persuadée', 'persuadés']

const lists: TensedVerbLists = {
  reporting: REPORTING,
  phrases: [...PHRASES, ...REFLEXIVE.flatMap((verb) => CONVINCED.map((word) => `${verb} ${word}`))],
  impersonal: [['ressortir', 'de']],
  reflexive: REFLEXIVE,
  passive: PASSIVE,
  auxiliaries: AUXILIARIES,
  otherForms: OTHER_FORMS,
  others: OTHERS,
  conjugate,
  futureOf,
}

/** By base form. */
export const reporting = reportingVerbs(lists)

/** Verbs by every form; of two with the same form the one named first. */
export const verbs: ReadonlyMap<string, VerbFacts> = verbTable(lists)

/** Endings that only finite verbs have: imperfect, simple past, future, conditional. */
const FINITE = /(?:.{3}aient|.{2}èrent|.{3}erait|.{3}[ei]ra|.{3}[ei]ront|issait|issent)$/
const CONDITIONAL = /rai(?:t|ent)$/

/** An unknown word that its ending alone makes a verb. */
export function guessVerb(word: string): VerbFacts | null {
  if (!FINITE.test(word)) return null
  return {
    lemma: word,
    form: 'finite',
    mood: CONDITIONAL.test(word) ? 'conditional' : 'indicative',
    number: word.endsWith('nt') ? 'plural' : 'singular',
    auxiliary: null,
  }
}
