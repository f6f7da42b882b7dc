import type { WordLists } from "./word-lists.ts";

/** French. What the words of each list have in common is said in `word-lists.ts`. */
export const fr: WordLists = {
  language: "fr",
  grammar: {
    isVerbFinal: false,
    isHeadFirst: true,
    hasCompounds: false,
    groupsByDot: true,
    hasUmlauts: false,
  },
  marks: "nous vous ils elles se ne pas plus moins très être avoir ce cela dont",
  determiners: `
    le la les l' un une des du de d' notre nos votre vos leur leurs son sa ses mon ma mes ce cette ces chaque tous toutes tout toute
    nouveau nouvelle nouveaux nouvelles nouvel premier première premiers premières deuxième second seconde ancien ancienne`,
  prepositions: `
    à a au aux de d' du des dans en pour par sur sous chez avec sans avant après depuis vers entre pendant durant dès jusque jusqu'
    contre parmi auprès malgré selon lors`,
  conjunctions: "et ou mais puis",
  and: "et",
  of: "de d' du des",
  inPlaceOfOf: "",
  to: "à",
  by: "de d'",
  lacking: "sans aucun aucune zéro jamais",
  having: "avec",
  countedFor: "pour",
  until: "avant d' dès",
  soon: "ce cette",
  toward: "",
  onTarget: "",
  much: "plus moins",
  adverbs: `
    fortement rapidement nettement sensiblement significativement considérablement durablement régulièrement pleinement
    entièrement déjà bien mieux ensemble progressivement effectivement définitivement officiellement systématiquement`,
  notAdverbs: "",
  relatives: "qui que qu' où dont afin lorsque quand car",
  hedges: "peut peuvent pourrait sans ne doit doivent",
  openers: "nous on je j' vais allons voulons souhaitons devons ensuite se s'",
  auxiliaries:
    "est sont était étaient sera seront a ont avait aura été être sommes devient deviennent reste restent",
  finite: `
    atteint atteignent augmente augmentent baisse diminue diminuent dépasse dépassent passe passent utilisent utilise
    obtiennent obtient préparent sentent provient proviennent renouvellent livre livrent dure prend prennent fait font tournent
    trouvent trouve confient recommandent voient sait savent arrive arrivent représente`,
  verbs: {
    task: `
      acheter achever actualiser adapter adopter aménager analyser animer annoncer appliquer archiver assigner
      assister attribuer auditer automatiser bâtir cartographier centraliser choisir clarifier clore communiquer
      concevoir concrétiser conduire configurer construire créer débuter décrire décommissionner définir démarrer
      déménager déployer désigner dessiner déterminer développer diffuser digitaliser documenter écrire éditer
      élaborer embaucher emménager engager envoyer établir évaluer exécuter expérimenter explorer externaliser
      faire finaliser fixer formaliser fusionner généraliser identifier implanter implémenter informatiser initier
      instaurer installer instituer internaliser interviewer inventorier investir lancer lister livrer mener
      mobiliser mutualiser négocier nommer numériser organiser ouvrir participer piloter planifier poser préparer
      présenter produire programmer proposer prototyper publier rationaliser réaliser recenser rédiger refaire
      refondre réécrire refactoriser regrouper relancer remplacer rencontrer rénover réorganiser répertorier
      restructurer réviser revoir sélectionner standardiser structurer suivre supprimer synthétiser terminer
      tester traduire unifier valider visiter harmoniser homologuer équiper approuver sortir repenser constituer
      souscrire former sensibiliser capitaliser cadrer chiffrer collaborer compiler compléter convoquer corriger
      décider déléguer déposer dispenser doter effectuer enregistrer enquêter étudier financer filmer fermer
      industrialiser inscrire inviter louer nettoyer outiller parrainer recetter remettre restaurer résilier
      segmenter simuler sous-traiter titulariser tourner transmettre vérifier versionner vulgariser enrôler
      imprimer abandonner jeter démonter peindre planter commander repeindre réparer creuser débarrasser brûler
      coudre moderniser`,
    taskOrNoun: "",
    taskBeforeObject: "",
    reaching: "activer connecter embarquer certifier signer intégrer raccorder",
    adding: "acquérir recruter ajouter collecter recueillir",
    moving: "migrer transférer basculer déplacer",
    making: `
      créer bâtir construire développer établir définir instaurer proposer produire livrer organiser
      concevoir faire former`,
    intransitive: "lancer démarrer",
    adjectival: "",
    enabling: "",
    keeping: "rendre garder",
    bringing:
      "passe passent monte montent tombe tombent porter amener ramener passer faire hisser pousser mener",
    figurative: `
      planter brûler creuser réparer peindre
      passer basculer lancer créer bâtir construire développer ouvrir offrir livrer produire former préparer présenter proposer faire établir
      définir concevoir organiser écrire poser remplacer mener sortir instaurer`,
    linking: "devient reste semble",
    phrasal: [
      "mettre en place",
      "mettre en ligne",
      "mettre en œuvre",
      "mettre en oeuvre",
      "mettre en production",
      "mettre en service",
      "mettre sur pied",
      "mettre à jour",
      "mettre à disposition",
      "mener à bien",
      "prendre en main",
      "passer la certification",
      "passer le permis",
    ],
    supporting: "soutenir appuyer épauler",
    ensuring: "",
    gauging: "tester valider sonder évaluer explorer vérifier mesurer",
    hiring: "embaucher recruter nommer engager",
    causing: "",
    attending: "participer assister",
    light: "passer donner faire mener conduire",
    improving: "améliorer",
    trying: "tester expérimenter valider piloter essayer",
    contacting: "contacter appeler inviter visiter interroger interviewer",
    indirect: "accélérer",
    obtaining: "obtenir trouver conclure atteindre décrocher recevoir passer réussir vendre récolter gagner",
    irregular: {
      céder: "cède cédons cédé",
      soutenir: "soutient soutenons soutenu",
      retenir: "retient retenons retenu",
      renouveler: "renouvelle renouvelons renouvelé",
      remettre: "remet remettons remis",
      reconnaître: "reconnaît reconnaissons reconnu",
      octroyer: "octroie octroyons octroyé",
      acquérir: "acquiert acquérons acquis",
      conclure: "conclut concluons conclu",
      atteindre: "atteint atteignons atteint",
      clore: "clôt closons clos",
      concevoir: "conçoit concevons conçu",
      conduire: "conduit conduisons conduit",
      construire: "construit construisons construit",
      décrire: "décrit décrivons décrit",
      écrire: "écrit écrivons écrit",
      faire: "fait faisons fait",
      mettre: "met mettons mis",
      obtenir: "obtient obtenons obtenu",
      ouvrir: "ouvre ouvrons ouvert",
      prendre: "prend prenons pris",
      produire: "produit produisons produit",
      recevoir: "reçoit recevons reçu",
      recueillir: "recueille recueillons recueilli",
      réduire: "réduit réduisons réduit",
      refaire: "refait refaisons refait",
      refondre: "refond refondons refondu",
      réécrire: "réécrit réécrivons réécrit",
      restreindre: "restreint restreignons restreint",
      revoir: "revoit revoyons revu",
      suivre: "suit suivons suivi",
      traduire: "traduit traduisons traduit",
      vendre: "vend vendons vendu",
      accroître: "accroît accroissons accru",
      croître: "croît croissons crû",
      étendre: "étend étendons étendu",
    },
    increase:
      "accroître accroitre augmenter doubler élargir élever étendre gonfler grandir hausser maximiser monter tripler multiplier développer croître",
    decrease: `
      abaisser baisser comprimer diviser diminuer limiter minimiser raccourcir réduire restreindre amoindrir alléger`,
    change: `
      accélérer améliorer booster consolider dynamiser enrichir faciliter favoriser fluidifier optimiser perfectionner promouvoir
      renforcer simplifier stimuler moderniser soutenir`,
  },
  workNouns: `
    achat achèvement acquisition aménagement application automatisation bascule choix conception construction
    création déménagement démarrage déploiement développement digitalisation élaboration embauche établissement
    finalisation formation généralisation implantation implémentation informatisation installation instauration
    intégration lancement livraison migration numérisation organisation ouverture pilotage préparation production
    publication réalisation recrutement rédaction refonte relance remplacement rénovation réorganisation
    restructuration révision signature traduction validation démolition réparation commande abattage`,
  workPhrases: [
    "mise en place",
    "mise en ligne",
    "mise en œuvre",
    "mise en oeuvre",
    "mise en production",
    "mise en service",
    "mise à jour",
    "mise à disposition",
    "mise en conformité",
  ],
  beforeWork: "la le l' les un une d' premier première nouvelle nouveau",
  meetings: `
    atelier ateliers demande entretien entretiens enquête enquêtes étude études expérimentation formation
    formations interview interviews pilote rencontre rencontres réunion réunions séance séances sessions
    session sondage test tests webinaire audit audits sondages conférence conférences`,
  efforts:
    "appels e-mails emails mails courriers lettres messages flyers tracts invitations affiches publications",
  trials: "test tests expérimentation expérience étude pilote essai essais a/b projet-pilote banc-d'essai",
  prototypes: "prototype prototypes maquette maquettes bêta beta mvp",
  handing: "donner montrer faire prêter remettre proposer laisser confier envoyer inviter",
  trialMarks: [
    "à titre expérimental",
    "à titre d' essai",
    "à l' essai",
    "en test",
    "en pilote",
    "comme test",
  ],
  inquiring: [
    "savoir",
    "voir",
    "vérifier",
    "tester",
    "découvrir",
    "déterminer",
    "évaluer",
    "comprendre",
    "regarder",
  ],
  whether: "si s'",
  guesses: "intérêt appétence hypothèse hypothèses idée faisabilité",
  findingOut: [
    "pour savoir",
    "pour vérifier",
    "pour comprendre",
    "pour voir",
    "afin de",
    "pour tester",
    "pour valider",
  ],
  notTrials: "de d' unitaires",
  trialPhrases: [
    "preuve de concept",
    "proof of concept",
    "phase pilote",
    "projet pilote",
    "phase de test",
    "test grandeur nature",
  ],
  carryingOut: "mener réaliser lancer faire conduire effectuer démarrer organiser terminer",
  checks: "sauvegarde sauvegardes restauration alarme alarmes évacuation extincteurs secours",
  among: "avec auprès d' de par sur chez à",
  testers: `
    bénévoles clients élèves entreprises étudiants familles foyers infirmières joueurs lecteurs participants patients
    personnes soignants testeurs utilisateurs visiteurs agents`,
  agreements: "accord consensus décision entente jalon étape phase",
  milestones: [
    "accréditation",
    "agrément",
    "attestation",
    "autorisation",
    "brevet professionnel",
    "certification",
    "certificat",
    "conformité",
    "diplôme",
    "habilitation",
    "homologation",
    "label",
    "licence",
    "permis",
  ],
  states: [
    "disponible",
    "en ligne",
    "en place",
    "en production",
    "en service",
    "en vigueur",
    "opérationnel",
    "opérationnelle",
    "prêt",
    "prête",
    "achevé",
    "fini",
  ],
  openParticiples: "",
  measured: `
    absentéisme abandon adoption attente attrition audience budget chiffre consommation conversion coût coûts couverture délai délais
    dépenses disponibilité durée écart efficacité émissions engagement erreurs fidélisation fréquence hausse incidents indice
    latence marge moyenne niveau nombre note nps part parts performance pertes ponctualité pourcentage productivité
    proportion qualité rebut réclamations recettes rentabilité rétention revenus satisfaction score stock taux temps trafic
    usage utilisation valeur ventes visibilité vitesse volume rendement rotation turnover`,
  counted: `
    abonnés accidents adhérents agents bénévoles candidats citoyens clients collaborateurs collaboratrices commandes
    commerçants contrats demandes donateurs écoles élèves employés enseignants entreprises étudiants familles habitants
    hôpitaux incidents infirmières investisseurs lecteurs locataires médecins membres parents partenaires participants patients
    personnes prospects salariés soignants talents tickets usagers utilisateurs visiteurs patientes donatrices`,
  amounts: "nombre part pourcentage proportion taux volume total",
  qualities: `
    potentiel     ambiance avantage avenir climat clarté cohésion communauté compétence compétences condition conditions
    confiance conscience culture dynamique engagement environnement équipe équipes esprit évidence
    excellence expérience fierté fidélité fondations habitude habitudes identité image impact lien liens
    marque opportunités organisation partenariats plaisir relation relations réputation notoriété sens
    sérénité talents transparence valeur vision chapitre chemin mouvement portes qualité standard standards
    référence voie voies collectif`,
  praise: `
    sans personne
    surprendre séduire enchanter émerveiller inspirer
    agréable aimer aiment adorent confiance effort excellent excellente exceptionnel exceptionnelle
    exemplaire facile faciles fier fiers fluide harmonieux idéal inoubliable inspirant intuitif intuitive
    incontournable meilleur meilleure meilleurs plaisir préféré préférée rapide recommandent recommander
    remarquable serein sereine simple sûr unique envie demain cœur`,
  things: ` festival 
    annuaire appli application applications archive atelier ateliers automate base bâtiment boutique campagne
    catalogue centre chaîne charte chatbot cloud crm document documentation entrepôt erp espace extranet
    fonctionnalité fonctionnalités formation formulaire guide infrastructure intranet laboratoire ligne logiciel
    logiciels machine manuel module modules newsletter outil outils plan plateforme plateformes podcast portail
    procédure produit produits programme projet prototype rapport réseau serveur serveurs service site sites
    solution système systèmes tableau usine version caisse chaudière imprimante salle tracteur logo brochure
    livret rampe`,
  unmade: "un une nouveau nouvelle nouvel nouveaux nouvelles deuxième second seconde troisième",
  persons: `
    apprenti apprentis apprentie apprenties enfant enfants fille filles garçon garçons génération jeune jeunes étudiant étudiants
    agriculteurs artistes athlètes bénévole habitants femmes hommes personnes parents seniors voisins riverains talent talents`,
  changes:
    "vrai vraie vrais vraies comme plutôt nous ils elles on vous entre ensemble enfin vraiment jamais mieux plus moins si",
  finalNouns: "",
  places: `
    agences boutiques cliniques communes crèches départements écoles établissements hôpitaux langues magasins marchés pays
    régions sites usines villes`,
  placing: "dans en à sur",
  approximating: "au moins plus de jusqu'à environ près minimum",
  singulars: "",
  people: "clients gens personnes utilisateurs patients tous autres soignants équipes",
  up: "",
  down: "",
  nouns: {
    increase: "augmentation hausse accroissement croissance élargissement progression",
    decrease: "baisse diminution réduction raccourcissement recul",
    change: "accélération amélioration optimisation renforcement simplification consolidation",
  },
  comparatives: {
    increase: "plus davantage supérieur supérieure",
    decrease: "moins inférieur inférieure moindre",
    change: "mieux meilleur meilleure meilleurs meilleures",
  },
  quicker: "rapide rapides vite",
  selves: "nous se me s'",
  otherwise: {
    développement: "d' de du des",
    monter: "un une le la",
    doubler: "de",
  },
  vague:
    "bon bonne bons bonnes élevé élevée excellent excellente fort forte grand grande optimal optimale satisfaits satisfait",
  targets: "objectif objectifs cible cibles attentes seuil seuils prévisions budget",
  meeting: "atteindre dépasser tenir respecter atteint dépassé atteints",
  limits: "sous dessous dessus",
  continuing: "à au aux dans de d' du des depuis en et pour par sur avec chez cette ce",
  vanity: [
    "abonnés",
    "affichages",
    "clics",
    "fans",
    "followers",
    "impressions",
    "installations de l' application",
    "j'aime",
    "j' aime",
    "likes",
    "pages vues",
    "partages",
    "téléchargements",
    "vues",
    "vues de page",
    "vues de pages",
    "vues du profil",
    "comptes créés",
    "installations de l' appli",
    "visiteurs uniques",
    "liste de diffusion",
    "mentions j'aime",
    "retweets",
  ],
  notVanity: `
    clic conversion coût coûts conversion délai durée échoués erreur erreurs faux abandonnés fraction impression part pourcentage proportion
    prix ratio rebond taux temps valeur payants actifs renouvellement réabonnement désabonnement par`,
  pushing: "",
  leadsOn: "en vers à",
  per: "",
  vanityHeads: `
    visites visiteurs vues trafic fans audience portée abonnés auditeurs écoutes lecteurs lectures spectateurs
    partages mentions inscriptions inscrits réactions commentaires passages articles retombées clics étoiles
    interactions`,
  channels: `
    instagram facebook youtube tiktok linkedin twitter pinterest snapchat github twitch spotify whatsapp telegram
    réseaux site web blog newsletter lettre podcast podcasts épisode épisodes vidéo vidéos clip clips film
    chaîne page pages publication publications post posts article articles stories webinaire presse médias`,
  seen: `
    vue vu vues vus visionnée visionné regardée regardé lue lu écoutée écouté téléchargée téléchargé partagée partagé
    cliqué consultée consulté aimée aimé`,
  seenIn: "médias journaux",
  events: `
    atelier ateliers audit audits colloque conférence conférences cours forum formation formations hackathon
    journée portes-ouvertes rencontre rencontres réunion réunions salon salons séance séances séminaire séminaires
    session sessions stage stages webinaire webinaires visite visites participation exercice exercices`,
  undergone: "suivi fait eu reçu terminé passé tenu organisé participé",
  releases: "version beta bêta mvp prototype édition",
  past: "",
  periodic: "mensuels mensuelles hebdomadaires quotidiens quotidiennes",
  rates: `
    absentéisme abandon attrition churn désabonnement échec part pourcentage proportion rebond rebut retours rotation taux
    turnover perte`,
  turned: {
    increase: `
      rythme allure
      agilité cadence capacité efficacité fiabilité fréquence performance place position priorité productivité qualité rang
      rapidité réactivité sécurité stabilité vitesse`,
    decrease:
      "charge complexité dépendance dépendances dette effort exposition friction incertitude pression risque risques besoin",
  },
  groups: `
    agence autorité bureau cabinet comité commission conseil département direction division équipe équipes fournisseur fournisseurs
    ministère partenaire partenaires pôle prestataire prestataires régulateur service services squad sous-traitant syndicat
    tribu mairie préfecture`,
  offices: `
    achats comptabilité conformité csf cse direction dsi drh finance hiérarchie informatique juridique management marketing
    mairie rh sécurité it`,
  ownGroups: "notre nos mon toute toutes tous tout chaque aucune aucun chacune votre entière",
  othersDid: `
    accepté acceptée accordé accordée adopté adoptée approuvé approuvée approuvés construit corrigé déployé donné entériné
    fini fourni fournie intégré intégrée livré livrée migré migrée publié publiée remplacé signé signée terminé testé validé
    validée validés voté votée migrés livrés`,
  othersDo: "adopte approuve déploie fournit intègre livre migre publie signe valide",
  deciding: `
    accepter accorder adopter agréer approuver attribuer autoriser cofinancer délivrer donner entériner financer
    fournir homologuer installer intégrer livrer octroyer ouvrir parrainer prendre prolonger publier ratifier
    reconnaître remettre renouveler retenir signer soutenir utiliser valider verser voter mettre rembourser
    choisir céder prêter`,
  ours: "nous notre nos",
  wishing: "que qu'",
  perfect: "a ont avait aura",
  agents: "par",
  consent: "feu-vert acceptation accord agrément approbation autorisation aval feu-vert validation visa",
  consentFrom: "par",
  waiting: [
    "dépend de",
    "dépend du",
    "dépend d'",
    "dépendant de",
    "dépendant du",
    "en attente de",
    "en attente du",
    "en attente d'",
    "sous réserve de",
    "sous réserve du",
    "tributaire de",
    "bloqué par",
    "conditionné par",
  ],
  parties: `
    administration agence architecte assureur autorité bailleur banque bureau cabinet client comité commission
    commune conseil constructeur département diffuseur distributeur douane état éditeur exploitant fabricant
    fédération financeur fondation fournisseur fournisseurs gestionnaire gouvernement hôpital hébergeur imprimeur
    investisseur investisseurs logisticien mairie métropole ministère notaire opérateur partenaire partenaires
    port prestataire prestataires préfecture propriétaire rectorat région régulateur sous-traitant sponsor syndic
    syndicat transporteur transporteurs tribunal université ville pdg ambassade architectes association autorités
    banques bourse caisse chambre cnil collectivité commissariat copropriété diocèse direction douanes évêché
    évêque gendarmerie imprimerie inspecteur inspection institut juge jury laboratoire ligue maire mairies
    maison-mère ministre paroisse police président revue siège sénat tutelle urssaf assurance journal éditeurs`,
  mine: "notre nos mon ma mes votre vos leur leurs",
  pausing: "attente bloqué",
  arriving: "",
  conditions: [
    "une fois que",
    "une fois qu'",
    "une fois",
    "dès que",
    "dès qu'",
    "dès lors que",
    "aussitôt que",
    "après que",
    "après",
    "lorsque",
    "lorsqu'",
    "quand",
    "à condition que",
    "à condition qu'",
    "à la condition que",
    "pourvu que",
    "pourvu qu'",
    "si",
    "s'",
    "tant que",
    "sous réserve que",
    "sous réserve qu'",
    "jusqu' à ce que",
    "jusqu' à ce qu'",
    "en supposant que",
    "dans la mesure où",
    "à partir du moment où",
  ],
  experimenting: "tester expérimenter essayer",
  trialKinds: "utilisabilité utilisateur utilisateurs usage terrain a/b ab marché concept prix",
  vanityCounts:
    "inscriptions inscrits abonnements vues clics visites installations mentions retombées partages",
  halfUpkeep: "",
  keptThings: "",
  upkeep:
    "maintenir maintien maintenance continuer poursuivre poursuite préserver conserver pérenniser entretenir entretien",
  asUsual: [
    "faire tourner",
    "affaires courantes",
    "gestion courante",
    "au quotidien",
    "bon fonctionnement",
    "assurer la maintenance",
    "assurer le support",
    "assurer la continuité",
    "business as usual",
    "statu quo",
    "comme d' habitude",
    "comme avant",
    "comme aujourd'hui",
    "continuité de service",
    "continuité du service",
    "bonne marche",
    "au fil de l' eau",
  ],
  routine: [
    "assurer",
    "payer",
    "gérer",
    "traiter",
    "publier",
    "fournir",
    "livrer",
    "effectuer",
    "réaliser",
    "exécuter",
    "nettoyer",
    "répondre",
    "servir",
    "respecter",
    "remplir",
    "tenir",
    "garder",
    "laisser",
    "établir",
    "surveiller",
    "accueillir",
    "honorer",
    "verser",
    "offrir",
    "garantir",
    "distribuer",
    "remettre",
    "maintenir",
  ],
  dutyVerbs: [
    "traiter",
    "répondre",
    "payer",
    "verser",
    "gérer",
    "fournir",
    "assurer",
    "effectuer",
    "tenir",
    "entretenir",
    "nettoyer",
    "établir",
    "préparer",
    "respecter",
    "remplir",
    "envoyer",
    "surveiller",
    "administrer",
    "réaliser",
    "rester conforme",
    "distribuer",
    "classer",
    "enregistrer",
    "prendre en charge",
  ],
  duties: `
    demandes demande factures paiements salaires salaire paie appels courriels mails courrier courriers lettres commandes dossiers réclamations
    plaintes comptabilité comptes comptes-rendus déclarations rapports contrats obligations réglementation règlementation normes support assistance
    maintenance entretien sauvegardes bâtiments locaux machines véhicules équipements ascenseurs livraisons réservations inscriptions
    registre registres archives permanence accueil`,
  routinely: [
    "chaque jour",
    "chaque semaine",
    "chaque mois",
    "chaque trimestre",
    "chaque année",
    "tous les jours",
    "tous les mois",
    "tous les ans",
    "toutes les semaines",
    "mensuel",
    "mensuelle",
    "mensuels",
    "mensuelles",
    "hebdomadaire",
    "hebdomadaires",
    "annuel",
    "annuelle",
    "annuels",
    "annuelles",
    "quotidien",
    "quotidienne",
    "quotidiens",
    "quotidiennes",
    "courant",
    "courante",
    "courants",
    "courantes",
    "habituel",
    "habituelle",
    "habituels",
    "habituelles",
    "existant",
    "existante",
    "existants",
    "existantes",
    "actuel",
    "actuelle",
    "actuels",
    "actuelles",
    "réglementaires",
    "légales",
    "obligations",
    "comme les années précédentes",
    "comme l' an dernier",
    "comme chaque année",
    "comme tous les ans",
    "tel quel",
    "tels quels",
    "telle quelle",
    "telles quelles",
    "en l' état",
    "dans les délais",
    "selon le calendrier",
    "normal",
  ],
  keep: "tenir garder",
  keptSo: "jour état ordre propre propres ouvert ouverts ouverte ouvertes",
  passing: "",
  operate: "",
  stay: "maintenir garder conserver préserver rester tenir stabiliser",
  everyday: "",
  challenge:
    "malgré pendant tandis même sans aucun aucune personne partout jamais lorsque quand alors croissance",
  generic: `
    le la les l' un une des du de d' et en être sommes nous notre nos plus mieux meilleur meilleure meilleurs
    meilleures bon bonne tout entreprise efficace efficaces efficacité excellence excellents croissance innovant
    innovants performance performances performant performants processus produit produits productivité qualité résultat
    résultats réussir service services succès système systèmes équipe équipes travail organisation amélioration
    améliorations choses faire avoir rentables agilité alignement attractivité autonomie budget changement cohésion
    collaboration commercial commerciale commerciales commerciaux communication compétences compétitivité coopération
    coûts créativité culture client clients cybersécurité développement digital digitale digitalisation durabilité
    données engagement expansion expérience finances financière fiabilité fidélisation formation gestion humain impact
    infrastructure leadership logistique management marges marketing motivation numérique opérationnelle opérationnel
    opérations organisationnelle partenariats profit progrès recrutement rentabilité responsabilité sécurité stratégie
    stratégique synergie synergies technologie transformation transparence valeur vente ventes visibilité vision
    avenir collectif interne satisfaction ambition très toujours innover potentiel plein pleinement libérer révéler
    exploiter atteindre niveau supérieur prochain nouveau passer au à aux pour tous toute toutes offre offres
    numéro viser haut grand ensemble gagner avancer façonner continue continu aller loin dépasser limites prestations
    exceller entier entière ambitieux`,
  numbers: {
    zéro: 0,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    dix: 10,
    onze: 11,
    douze: 12,
    douzaine: 12,
    quinze: 15,
    vingt: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    cent: 100,
  },
  multiples: {
    doubler: 2,
    doublé: 2,
    doublement: 2,
    double: 2,
    tripler: 3,
    triplé: 3,
    quadrupler: 4,
    décupler: 10,
  },
  parts: { tiers: 100 / 3, quart: 25, quarts: 25, cinquième: 20, dixième: 10 },
  notZero: "trust déchet",
  halves: "moitié",
  halfBy: "de à",
  all: "tous toutes chaque",
  notAll: "avant",
  none: "aucun aucune",
  no: "aucun aucune pas",
  notNo: "",
  one: "un une",
  ordinals: "première deuxième seconde",
};
