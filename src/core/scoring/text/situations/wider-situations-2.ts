/** Partnerships by domain: work, precarity, housing, mobility, environment, energy, economy, safety. */
export const widerSituations2 = `
insertion-btp | emploi environnement | chantier insertion bâtiment travaux publics voirie maçonnerie trottoirs enrobé tranchées second œuvre peinture démolition encadrant donneur d'ordres lot clause sociale marché réseaux canalisations
insertion-nettoyage | emploi | nettoyage propreté entretien bureaux vitrerie locaux agents lot marché co-traitance groupement consultation insertion équipe hygiène
insertion-espaces-verts | emploi environnement | espaces verts tonte haies élagage débroussaillage désherbage jardiniers entretien parc commune insertion équipe paysagiste berges
insertion-restauration | emploi | traiteur restaurant insertion buffet cocktails cuisine brigade couverts réceptions séminaires commandes plateaux repas cuisiniers serveurs circuits courts
insertion-textile | emploi environnement | couture textile atelier insertion couturières chutes tissus uniformes retouche sacs confection upcycling bâches tri fripes machines
insertion-logistique | emploi mobilite | logistique préparation commandes entrepôt manutention cariste livraison insertion colis dernier kilomètre tournées vélo cargo triporteur coursiers
insertion-menuiserie | emploi environnement | menuiserie bois palettes meubles atelier insertion mobilier fabrication ébénisterie agencement planches scierie
conditionnement | emploi handicap | conditionnement emballage étiquetage mise sous pli coffrets flacons assemblage petites séries atelier production cadence lignes kits
numerisation | emploi numerique | numérisation indexation archivage scanners dossiers courrier documents saisie pages opérateurs ged
blanchisserie-autre | emploi handicap | linge blanchisserie lavage repassage draps serviettes hôtel clinique tenues ramassage kilos pressing location
tri-demantelement | emploi environnement | démantèlement recyclage déchets électroniques tri d3e câbles métaux composants filière insertion matières ferraille
mobilier-renove | environnement emploi | mobilier meubles canapés fauteuils tapissier rénovation seconde main réemploi remis en état achats durables banquettes aménagement séries débouché ressourcerie
recrutement-insertion | emploi exclusion_precarite | recrutement embauche postes vacants candidats éloignés emploi chômeurs longue durée immersion essai promesse cdi tuteurs intégration parcours usine métiers en tension
detenus-emploi | emploi securite | prison détenus détention sortants peine condamnés incarcération réinsertion récidive employeurs embauche essai murs probation libération semi-liberté travail
refugies-emploi | emploi exclusion_precarite | réfugiés exilés migrants papiers diplômes embauche parrainage contrat travail mineurs isolés apprentissage patron métiers bâtiment
seniors-emploi | emploi | seniors chômeurs cinquante ans expérience âge retraite transmission recrutement candidats confirmés compétences cumul
femmes-emploi | emploi lien_social | femmes emploi retour mères quartiers confiance ateliers garde réseau entreprises mixité métiers entretien marrainage
jeunes-apprentis | emploi education | apprentis apprentissage alternance contrat jeunes missions locales employeurs stage patron artisans cfa maître
entretien-image | emploi exclusion_precarite | entretien embauche tenue costume vestiaire cravate vestes tailleurs chaussures image candidat simulation recruteurs ressources humaines confiance cv dressing collecte
saisonniers | emploi logement | saisonniers saison vendanges récolte hôtellerie logement travailleurs agricoles camping recrutement hébergement station
rural-emploi | emploi mobilite | emploi rural isolement zone activité navette groupement employeurs temps partagé industries recrutement campagne
qualite-vie-travail | emploi sante | qualité de vie au travail bien-être salariés yoga relaxation conciergerie équilibre parentalité cohésion équipe
benevolat-salaries | emploi lien_social | journée solidaire salariés bénévolat équipe cohésion coup de main collaborateurs volontaires engagement chantier team building matinée
retraite-transition | emploi lien_social | futurs retraités fin de carrière temps partiel mécénat de compétences senior transition bénévolat transmettre salariés détachés
epicerie-solidaire | exclusion_precarite pouvoir_achat | épicerie solidaire sociale aide alimentaire denrées invendus surplus produits frais fruits légumes familles courses rayons frigo chambre froide colis bénéficiaires supermarché
maraude | exclusion_precarite | maraude rue sans-abri sdf soupe café nuit couvertures duvets hiver bénévoles camion repas chauds sandwich
hebergement-urgence | exclusion_precarite logement | hébergement urgence centre abri chambres lits femmes enfants rue mise à l'abri nuitées accueil foyer literie meubler
bagagerie-douches | exclusion_precarite sante | douches bagagerie hygiène sans-abri laverie coiffure accueil de jour kits savon dignité machine à laver
vestiaire | exclusion_precarite environnement | vêtements vestiaire vestiboutique manteaux chaussures collecte tri friperie habits dons bébés enfants
meubles-foyer | exclusion_precarite logement | mobilier meubles électroménager lits literie vaisselle matelas sommiers tables relogement premiers appartements hôtel rénovation résidences plaques équiper céder
droits-sociaux | exclusion_precarite | accès aux droits non-recours démarches administratives formulaires aides sociales dossiers écrivain public permanence médiateurs prestations rsa allocations juristes orientation guichet
enfance-precaire | exclusion_precarite education | enfants pauvreté jouets noël vacances colonies goûter cadeaux sorties familles démunies anniversaires
bebes | exclusion_precarite sante | bébés couches lait poussettes puériculture layette nourrissons mamans maternité jeunes mères lits
migrants-accueil | exclusion_precarite lien_social | exilés asile migrants accueil hébergement familles campement traduction interprètes cours repas solidarité
etudiants-precaires | exclusion_precarite education | étudiants précarité campus repas épicerie colis crous universités logement bourse jobs
gens-du-voyage | exclusion_precarite logement | gens du voyage terrain caravanes forains école roms bidonville aire accueil scolarisation
femmes-violences | securite exclusion_precarite | femmes victimes violences conjugales conjoint mise à l'abri repérage écoute téléphone hébergement employeur protection départ couple agressions référents
aide-victimes | securite | victimes infractions agression plainte accompagnement juridique psychologique permanence avocats procès cambriolage
transport-incivilites | securite mobilite | incivilités agressions insultes conducteurs contrôleurs bus tram médiation théâtre forum conflits agents désamorcer violence accueil guichet
securite-routiere | securite mobilite | sécurité routière accidents conduite vitesse alcool téléphone volant simulateur jeunes conducteurs trajets casque vélo prévention
accidents-domestiques | securite sante | accidents domestiques incendie détecteur fumée intoxication brûlures noyade prévention enfants maison
inondation-risques | securite environnement | inondation crue risques majeurs catastrophe secours protection civile plan sauvegarde alerte pompes sinistrés climat
tribunal-mediation | securite lien_social | médiation conflits voisinage justice délinquance jeunes tig réparation éducateurs travail intérêt général tribunal
laicite-radicalisation | securite education | prévention radicalisation fake news complotisme laïcité esprit critique médias jeunes débats
budget-familial | pouvoir_achat exclusion_precarite | budget argent dettes surendettement crédits impayés découverts agios conseillers épargne factures banque ménages avance sur salaire paie fin de mois
microcredit-autre | pouvoir_achat developpement_economique | microcrédit prêt création d'entreprise banque exclus crédit entrepreneurs accompagnement plan d'affaires trésorerie comptes parrainage experts-comptables créateurs lancement
groupement-achat | pouvoir_achat environnement | groupement achats coopérative vrac prix producteurs adhérents paniers circuits courts supermarché participatif courses
impayes-energie | pouvoir_achat transition_energetique | impayés coupure électricité gaz eau factures chèque énergie fournisseur médiation échéancier téléphone opérateurs clients
optique-solidaire | pouvoir_achat sante | lunettes dentaire assurance complémentaire mutuelle santé tarif réduit prix coûtant solidaire modestes offre
vacances-familles-autre | pouvoir_achat lien_social | vacances familles départ séjours camping village premiers départs aides sorties mer montagne
monnaie-locale | pouvoir_achat developpement_economique | monnaie locale commerçants sel échanges services troc économie circulaire fidélité
precarite-energetique-autre | transition_energetique logement | précarité énergétique chauffage froid isolation calfeutrage joints ampoules visites domicile éco-gestes factures consommation locataires thermomètres kits économies logements passoire courants d'air mousseurs réflecteurs
renovation-logement | logement transition_energetique | rénovation isolation travaux habitat indigne propriétaires artisans auto-réhabilitation peinture chantier matériaux insalubre humidité
centrale-villageoise | transition_energetique lien_social | photovoltaïque panneaux solaires toiture toits citoyens centrale électricité coopérative habitants autoconsommation raccordement parts épargne
bois-energie | transition_energetique environnement | bois énergie chaufferie granulés bûches plaquettes chaleur forêt réseau chaudière
eolien-hydro | transition_energetique | éolien éoliennes hydraulique turbine moulin méthanisation biogaz électricité verte financement participatif
sobriete-entreprise | transition_energetique environnement | bilan carbone climat fresque sobriété énergie empreinte transition salariés audit réduction émissions plan écogestes défi
logement-jeunes | logement emploi | logement jeunes apprentis alternants foyer chambres studios colocation stage loyer résidence habitat jeunes semaine toit travailleurs
intermediation-locative | logement exclusion_precarite | propriétaires bailleurs privés logements vacants intermédiation locative loyer garanti agence immobilière notaires gestion baux capter appartements vides solidaire
pension-famille | logement lien_social | pension de famille résidence sociale hôtes vie collective isolés logement accompagné salle commune
habitat-participatif | logement lien_social | habitat participatif coopérative écoquartier architecte voisins terrain foncier chambre d'amis montage
expulsions | logement exclusion_precarite | expulsion impayés loyer locataires bailleur prévention maintien dette accompagnement fsl
tiny-mobile | logement exclusion_precarite | habitat léger modules maisons mobiles temporaire bois container friche installation sans domicile
gardiennage-proximite | logement lien_social | bailleur social gardiens locataires résidences encombrants caves voisinage incivilités médiation immeubles pied d'immeuble
colocation-solidaire-autre | logement lien_social | colocation solidaire étudiants seniors jeunes actifs anciens sans-abri maison partagée hospitalité accueil chez soi
garage-solidaire-autre | mobilite emploi | garage solidaire voitures réparation mécanique véhicules dons pièces location emploi pont atelier concessionnaire casse reprises épaves outillage entretien
auto-ecole-sociale | mobilite emploi | auto-école permis conduire code leçons simulateur moniteurs voiture insertion
velo-atelier | mobilite environnement | vélos bicyclettes atelier réparation cadres abandonnés épaves remise en état vélo-école mécaniciens pièces recyclage cyclistes caves local antivol
covoiturage | mobilite environnement | covoiturage trajets domicile travail zone activité parking autopartage ligne plan mobilité salariés sièges voiture seule navette
transport-solidaire | mobilite lien_social | transport solidaire à la demande chauffeurs bénévoles rural minibus personnes sans voiture courses médecin kilomètres
velo-cargo | mobilite environnement | triporteurs vélo cargo livraison cyclologistique coursiers décarbonée centre-ville tournée remorque collecte marchandises
conseil-mobilite | mobilite emploi | conseillers mobilité bilan plateforme transport demandeurs emploi bus tarifs scooter location freins déplacement lisibilité lignes
ecole-a-pied | mobilite education | pédibus école marche trottinette sécurité enfants rue scolaire vélo parents
don-vehicule | mobilite exclusion_precarite | véhicule camionnette fourgon utilitaire camion don flotte renouvellement panne révision kilomètres entretien garage
compostage | environnement | compost compostage biodéchets épluchures restes cantines restaurants seaux collecte maîtres composteurs composteur méthanisation terreau tonnes valorisation
gaspillage-cantine | environnement education | gaspillage alimentaire cantine restaurant assiettes portions pesée convives pain cuisiniers collégiens poubelle réduire
reemploi-materiaux | environnement developpement_economique | réemploi matériaux déconstruction bâtiment portes parquets briques tuiles dépose chantier matériauthèque curage architectes
ressourcerie | environnement emploi | ressourcerie recyclerie objets dons tri réparation boutique dépôt local encombrants déchèterie hangar surface stockage vente
consigne-verre-autre | environnement developpement_economique | consigne bouteilles verre lavage laveuse contenants réutilisables bocaux retour brasserie producteurs vin boissons
plastique-ocean | environnement | plastique déchets rivière plage océan ramassage nettoyage mégots microplastiques filets pêche pollution cleanup
berges-riviere | environnement | rivière berges renouée invasives arrachage pêcheurs zone humide truites eau cours d'eau ripisylve nettoyage curage embâcles bottes
biodiversite-site | environnement | biodiversité site industriel oiseaux papillons insectes inventaire naturalistes fauche prairie haies mares nichoirs éclairage espaces verts faune flore entreprise
plantation-arbres | environnement | arbres plantation haies bocage forêt plants pépinière agriculteurs agroforesterie climat carbone salariés pelles verger fruitiers
ruches | environnement | abeilles ruches apiculture miel toit apiculteurs pollinisateurs ruchers essaims
eco-paturage | environnement | moutons brebis chèvres éco-pâturage tonte prairie berger entretien naturel herbe clôture
jardin-partage | environnement lien_social | jardin partagé potager parcelles habitants immeubles bacs terre compost récupérateur pluie outils graines plants voisins jardinage cultures caisses substrat
maraichage-insertion | environnement emploi | maraîchage bio légumes jardin insertion paniers adhérents serres terrain cocagne restaurants plants tracteur
foncier-agricole | environnement developpement_economique | terres agricoles foncier paysans installation maraîcher bio ferme reprise retraite agriculteurs épargne solidaire exploitants hectares relève éleveurs
animaux-refuge | environnement lien_social | refuge animaux chiens chats vétérinaire croquettes soins stérilisation adoption couvertures nourriture spa faune sauvage
eau-sobriete | environnement | eau potable économie récupération pluie fuites arrosage sécheresse nappe qualité robinets
achats-responsables | environnement developpement_economique | achats responsables fournisseurs charte label politique secteur adapté insertion clauses circuits courts cadeaux éco-conception
repair-cafe | environnement lien_social | repair café réparer appareils bénévoles bricoleurs outils électroménager pannes pièces atelier durée de vie obsolescence
textile-recyclage | environnement developpement_economique | textile recyclage vêtements jeans fibres chutes rouleaux tissus isolation uniformes mode fins de série
huiles-savons | environnement emploi | huile friture restaurants collecte savon bougies biocarburant marc de café champignons valorisation coproduits
fruits-transformation | environnement emploi | fruits pommes glanage jus confitures conserverie vergers surplus récolte transformation soupes bocaux invendus légumes moches
boutique-ephemere | developpement_economique | boutique éphémère magasin vitrine local commercial créatrices artisans marché centre-ville cellule vacante vente en ligne pop-up commerçants test
creation-entreprise | developpement_economique emploi | création d'entreprise créateurs porteurs de projet couveuse pépinière accompagnement business plan parrains réseau quartiers entrepreneuriat amorçage
gestion-asso | developpement_economique | comptabilité gestion trésorerie association expert-comptable contrôle budget stratégie gouvernance diagnostic consultants ressources humaines juridique statuts bail
communication-asso-autre | developpement_economique | communication graphiste logo affiches plaquette campagne photographe vidéo agence imprimeur visibilité réseaux sociaux presse notoriété
fundraising | developpement_economique | collecte de fonds mécènes donateurs arrondi salaire caisse campagne fondation dotation financement dons
mesure-impact | developpement_economique | mesure d'impact évaluation indicateurs étude chercheurs université enquête statistiques preuve protocole doctorants
commerce-village | developpement_economique lien_social | épicerie village café commerce rural dernier multiservices réouverture gérance bistrot habitants dépôt pain
tourisme-local | developpement_economique culture_sport | tourisme visites guidées hébergement chambres circuits produits locaux office sentier oenotourisme groupes
economie-circulaire | developpement_economique environnement | économie circulaire symbiose industrielle flux matières coproduits zone d'activité mutualisation déchets échanges
tiers-lieu | lien_social developpement_economique | tiers-lieu coworking espace partagé bureaux atelier friche café associatif ateliers locaux fablab aménagement
local-associatif | lien_social | local locaux salle réunion bureaux prêt mise à disposition entrepôt dépôt stockage halle surface mètres carrés loyer occupation temporaire vacant hangar quai convention
transport-materiel | lien_social | camion transport livraison déménagement collecte manutention logistique stockage palettes utilitaire chauffeur
voisinage-fete | lien_social | quartier habitants fête voisins repas convivial centre social animation pied d'immeuble citoyens participation
femmes-quartiers | lien_social emploi | femmes quartier collectif cuisine couture sorties autonomie permis ateliers sociolinguistiques
cafe-associatif | lien_social culture_sport | café associatif convivialité jeux concerts habitants bénévoles comptoir bar torréfacteur ludothèque jeux de société
benevoles-recherche | lien_social | bénévoles recrutement bénévolat engagement valorisation formation tutorat temps retraités plateforme
monde-rural-lien | lien_social mobilite | rural villages itinérant camion caravane services isolement hameaux animation bibliothèque
interculturel | lien_social culture_sport | interculturel rencontre langues cuisine du monde femmes migrants échanges diversité contes
`;
