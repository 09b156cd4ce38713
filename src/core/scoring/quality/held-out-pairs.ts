import type { Place, ScoringListing, Side } from '../types.js';

/**
 * Reference pairs of our own writing, with traps, to check that the scoring generalises. Every organisation is
 * fictitious. One line a listing: N a need, O its partner, T a trap that must not come before the partner:
 * mark id | organisation | kind | size | title | description | types | themes | modalities | place | perimeter |
 * min-max | deadline.
 */
/** Written first; the lexicon was completed after reading its errors. */
const practised = `
N 01 | Les Paniers de Brumath | association | 11 | Nos frigos sont à bout de souffle | Trois cents foyers viennent chaque semaine remplir leur cabas chez nous. Deux armoires froides sur trois tombent en panne et nous jetons des yaourts. Il nous faut les remplacer avant l'été. | mecenat | exclusion_precarite | materiel,financier | Brumath | epci | 6000-10000 |
O 01 | Cuisines pro du Ried | entreprise | 12 | Matériel de restauration reconditionné à offrir | Installateur de chambres froides et de vitrines réfrigérées, nous reprenons les équipements de nos clients et en donnons une partie, révisée, à des distributions alimentaires. Pose comprise. | mecenat | exclusion_precarite,environnement | materiel | Strasbourg | departement | 3000-12000 |
T 01 | Glaces Polaires | entreprise | 11 | Vitrines réfrigérées d'exposition à louer | Location de vitrines pour salons de la gastronomie, clients professionnels uniquement, livraison en sus. | cooperation_economique | developpement_economique | achats | Strasbourg | departement | - |
N 02 | Parole aux mains | association | 02 | Des guichets où l'on nous comprend | Nos adhérents, sourds de naissance, renoncent à des rendez-vous faute de pouvoir échanger. Nous proposons d'initier les agents d'accueil à la langue des signes et de tester avec eux une borne de visio-interprétation. | pratiques_responsables | handicap | expertise | Colmar | departement | - |
O 02 | Banque du Haut-Rhin Mutuel | mutuelle | 41 | Rendre nos agences accueillantes pour tous | Nous voulons former nos conseillers aux besoins des clients malentendants et revoir notre parcours d'accueil avec une structure experte. Enveloppe de formation prévue. | pratiques_responsables | handicap | achats,expertise | Mulhouse | departement | 4000-9000 |
T 02 | Imprimerie Plein Signe | entreprise | 11 | Signes et enseignes pour vos guichets | Fabricant d'enseignes lumineuses, nous offrons une plaque de rue à une association de quartier. | mecenat | culture_sport | materiel | Colmar | epci | 200-400 |
N 03 | Roule ma vie | association | 03 | Une flotte pour aller travailler | Nos bénéficiaires décrochent des contrats à l'usine mais n'ont pas de quoi s'y rendre. Nous prêtons douze citadines à deux euros par jour, la moitié est à réformer. | mecenat | mobilite,emploi | materiel,competences | Haguenau | departement | 10000-25000 |
O 03 | Autos de la Moder | entreprise | 21 | Véhicules de reprise à céder et mécanos volontaires | Concessionnaire, nous reprenons des petites voitures saines mais invendables. Plutôt que la casse, nous en confions cinq par an à un garage ou une plateforme d'insertion, révisées par nos apprentis. | mecenat | mobilite,environnement | materiel,competences | Haguenau | departement | - |
T 03 | Flotte Express | entreprise | 31 | Flottille de voiliers pour séjours d'entreprise | Croisières de cohésion pour équipes de direction, tarifs sur devis. | cooperation_economique | culture_sport | achats | Haguenau | region | - |
N 04 | Mots pour demain | association | 01 | Que nos femmes de ménage puissent lire les consignes | Nous accompagnons des salariées des métiers de la propreté qui ne maîtrisent pas l'écrit. Nous souhaitons installer nos cours de base dans les entreprises, sur le temps de travail. | pratiques_responsables | education,emploi | expertise | Strasbourg | epci | - |
O 04 | Netto Rhin | entreprise | 32 | Mieux faire monter en compétence nos agents | Un tiers de nos 280 agents de nettoyage peine avec la lecture des fiches produits. Notre DRH cherche un organisme associatif pour des ateliers de remise à niveau en interne, avec évaluation. | pratiques_responsables | emploi,education | achats,expertise | Illkirch | departement | 8000-20000 |
T 04 | Librairie des Quais | entreprise | 02 | Mille romans à donner | Nous déstockons des livres neufs pour les bibliothèques de rue. Retrait sur place avant le 30 juin 2026. | mecenat | culture_sport,education | materiel | Strasbourg | epci | - |
N 05 | Ruche urbaine mulhousienne | association | NN | Poser nos colonies en hauteur | Nous élevons des pollinisateurs en ville et manquons d'endroits calmes, ensoleillés, accessibles une fois par semaine. Récolte partagée et visite pour vos équipes. | pratiques_responsables,mecenat | environnement | locaux | Mulhouse | epci | - |
O 05 | Assurances du Rebberg | entreprise | 31 | Notre terrasse végétalisée attend ses habitants | Siège de 300 personnes. Nous ouvrons 200 m² en toiture à un projet de nature en ville, abeilles ou potager, avec animation pour les collaborateurs. | pratiques_responsables,mecenat | environnement | locaux,financier | Mulhouse | commune | 1000-3000 |
T 05 | Ruches et Bonbons | entreprise | 11 | Ruche de vente directe | La ruche de nos producteurs cherche de nouveaux membres consommateurs pour des paniers gourmands. | cooperation_economique | pouvoir_achat | achats | Mulhouse | epci | - |
N 06 | Phare et Foyer | association | 12 | Équiper les chambres de jeunes sortant de l'ASE | À dix-huit ans, ils arrivent dans un studio vide. Nous constituons des kits : literie, casseroles, petit électroménager, pour quarante entrants par an. | mecenat | logement,exclusion_precarite | materiel,logistique | Lyon | departement | 5000-15000 |
O 06 | Maison Brotteaux Ameublement | entreprise | 22 | Retours clients : du mobilier et du linge de maison pour un premier chez-soi | Nos entrepôts débordent de sommiers, matelas et articles de cuisine en parfait état. Nous livrons gratuitement une association qui aide à s'installer, chaque trimestre. | mecenat | environnement,logement | materiel,logistique | Villeurbanne | departement | - |
T 06 | Phares du Ponant | entreprise | 21 | Lits et meubles pour jeunes, exclusivement dans le Finistère | Don de literie d'internat réservé aux associations finistériennes. | mecenat | logement | materiel | Brest | national | - |
N 07 | Chœur de Saône | association | 01 | Un toit pour répéter | Quarante chanteurs amateurs, dont dix en situation de handicap, cherchent une salle chauffée le mardi soir avec une bonne acoustique. | mecenat | culture_sport,handicap | locaux | Lyon | commune | - |
O 07 | Forges de Gerland | entreprise | 31 | Notre auditorium est vide le soir | Nous ouvrons gracieusement notre amphithéâtre de 150 places, hors week-end, à une troupe ou une chorale du voisinage. Petite représentation attendue pour nos salariés. | mecenat | culture_sport,lien_social | locaux | Lyon | epci | - |
T 07 | Toits du Rhône | entreprise | 11 | Rénovation de toitures et d'isolation acoustique | Couvreur, nous cherchons des clients particuliers et associatifs. | cooperation_economique | logement | achats | Lyon | departement | - |
N 08 | Brigade des déchets verts | siae | 12 | De la taille et de la tonte pour nos équipes | Nos quatorze salariés en parcours savent entretenir talus, massifs et pelouses. Un contrat s'achève en décembre : nous cherchons des sites à suivre toute l'année. | cooperation_economique | emploi,environnement | achats | Saverne | departement | - |
O 08 | Zone logistique des Vosges du Nord | club_reseau | 01 | Entretien paysager mutualisé de douze entreprises | Le club regroupe les besoins de ses membres (8 ha d'espaces verts) et souhaite confier le marché à un atelier d'insertion, engagement de trois ans. | cooperation_economique,pratiques_responsables | developpement_economique,emploi | achats | Saverne | departement | 30000-60000 |
T 08 | Golf des Rohan | entreprise | 11 | Cherchons prestataire pour la tonte | Nous recherchons un prestataire équipé, devis avant mars. Pas d'atelier d'insertion. | cooperation_economique | environnement | achats | Saverne | departement | - |
N 09 | Une clé pour Nantes | association | 03 | Former des aidants familiaux à souffler | Conjoints et enfants de malades s'épuisent. Nous voulons ouvrir des après-midis de relais à domicile et une ligne d'appui ; il nous manque de quoi salarier une coordinatrice deux ans. | mecenat | grand_age,sante | financier | Nantes | departement | 50000-80000 |
O 09 | Prévoyance Loire Océan | mutuelle | 32 | Fonds répit et proches | Notre fonds d'action sociale soutient sur deux à trois ans des initiatives qui allègent la charge des proches d'une personne dépendante. Dossier court, oral en mars. | mecenat | grand_age | financier | Nantes | region | 20000-70000 | 2027-03-01
T 09 | Clés Minute Nantes | entreprise | 01 | Doubles de clés offerts | Serrurier, nous offrons dix doubles de clés par mois aux familles. | mecenat | logement | materiel | Nantes | commune | 50-200 |
N 10 | Détour Numérique | association | 02 | Faire passer nos dix ans d'adresses sur un vrai outil | Nos contacts, dons et reçus sont éparpillés dans six fichiers. Nous avons choisi un logiciel libre mais personne ne sait le configurer. | mecenat | numerique,lien_social | competences | Rennes | departement | - |
O 10 | Data Armor | entreprise | 21 | Des consultants CRM en jours solidaires | Chaque collaborateur dispose de cinq journées par an pour une cause : migration de bases, paramétrage, tableaux de bord, prise en main. | mecenat | numerique | competences | Rennes | region | - |
T 10 | Adresses & Fichiers | entreprise | 11 | Location de fichiers d'adresses | Nous vendons des fichiers de prospects qualifiés, tarif réduit aux associations. | cooperation_economique | developpement_economique | achats | Rennes | region | - |
N 11 | Escale Santé Bus | association | 11 | Aller vers ceux qui ne consultent plus | En campagne, plus de dentiste ni d'ophtalmo à quarante kilomètres. Nous imaginons un cabinet ambulant et voulons l'essayer dans trois cantons avec un équipementier. | innovation_societale | sante,mobilite | co_conception,materiel | Nevers | departement | 40000-90000 |
O 11 | Carrosserie Loire & Nièvre | entreprise | 22 | Aménager un prototype de véhicule médicalisé | Constructeur de camions-magasins, nous voulons développer une cellule de soins itinérante et la mettre au point avec des soignants et leurs patients. Bureau d'études mobilisé. | innovation_societale | sante,developpement_economique | co_conception,materiel,competences | Nevers | region | 30000-100000 |
T 11 | Bus à l'Affiche | entreprise | 11 | Publicité sur bus | Nous offrons un affichage santé au dos d'un bus pendant deux semaines. | mecenat | sante | reseau | Nevers | departement | 500-900 |
N 12 | Second Souffle Textile | siae | 21 | Donner une suite aux tenues usées | Notre atelier de couture transforme et répare. Nous pouvons absorber deux tonnes par mois de bleus, blouses et vestes ; nous cherchons un gisement et un acheteur pour les sacs que nous en tirons. | cooperation_economique | environnement,emploi | achats,materiel | Lille | departement | - |
O 12 | Transports Hélianthe | entreprise | 51 | Que faire de 9 000 uniformes ? | Nous changeons de tenue de travail et refusons l'incinération. Recherche d'un partenaire du réemploi pour les collecter, les retoucher, et fabriquer des objets que nous offrirons à nos équipes. | cooperation_economique,pratiques_responsables | environnement | achats,materiel | Lille | departement | 10000-40000 |
T 12 | Pressing Blanc Nord | entreprise | 11 | Vingt kilos de linge lavés gratuitement | Nous lavons et repassons les vestes d'un club de sport, une fois. | mecenat | culture_sport | materiel | Lille | commune | 100-300 |
N 13 | Passeport Métiers | association | 11 | Des collégiens n'ont jamais vu un atelier | En troisième, ils demandent un stage et n'ont que leur voisin. Nous cherchons des maisons qui les reçoivent par groupes de six, une semaine, avec de vraies tâches. | pratiques_responsables,mecenat | education,emploi | emploi_insertion,benevolat | Marseille | commune | - |
O 13 | Chantier naval du Frioul | entreprise | 31 | Ouvrir nos portes aux élèves de quartier | Chaudronniers, soudeurs, électriciens : nos métiers recrutent. Nous pouvons prendre en immersion deux petits groupes par trimestre et désigner un tuteur pour chacun. | pratiques_responsables,mecenat | emploi,education | emploi_insertion,benevolat | Marseille | epci | - |
T 13 | Naval Paca Sud | entreprise | 41 | Stages rémunérés pour élèves ingénieurs | Stages de fin d'études, réservés aux étudiants de niveau master. | cooperation_economique | emploi,education | emploi_insertion | Marseille | epci | - |
N 14 | Bien chez soi en Morvan | association | 11 | Des murs qui ne laissent plus passer l'hiver | Nous accompagnons des propriétaires âgés aux faibles moyens dont la maison est une passoire. Il manque des laines, des menuiseries déclassées et quelques artisans pour nos chantiers accompagnés. | mecenat | transition_energetique,logement | materiel,competences | Autun | departement | - |
O 14 | Isolants du Creusot | entreprise | 31 | Fins de série d'isolation et compagnons bénévoles | Nos panneaux de second choix sont parfaitement utilisables. Nous les donnons à des opérations de rénovation solidaire de Saône-et-Loire et libérons deux poseurs dix jours par an. | mecenat | logement,transition_energetique | materiel,competences | Le Creusot | departement | - |
T 14 | Laines du Morvan | entreprise | 02 | Pelotes de laine pour tricoteuses | Filature, nous offrons des pelotes aux clubs de tricot de maisons de retraite. | mecenat | lien_social,grand_age | materiel | Autun | departement | - |
N 15 | Revenants du Travail | association | 03 | Après le burn-out, revenir sans trembler | D'anciens cadres épuisés racontent leur retour et entraînent les encadrants à repérer l'usure. Nous cherchons des employeurs prêts à essayer six mois. | pratiques_responsables | sante,emploi | expertise | Lyon | region | - |
O 15 | Chimie Rhodanienne Groupe | entreprise | 51 | Prévention de l'épuisement professionnel : on ne sait plus faire | Deux cents managers, des arrêts en hausse. Notre direction santé au travail veut un programme porté par des personnes concernées, et pas une énième conférence. | pratiques_responsables | sante | achats,expertise | Saint-Fons | departement | 10000-25000 |
T 15 | Retour de Plage | entreprise | 01 | Massages assis pour salariés fatigués | Séances de bien-être gratuites pour votre journée du personnel. | mecenat | sante | competences | Lyon | commune | 100-300 |
N 16 | Les Berges vivantes | association | 02 | Arracher la renouée, replanter les saules | Bénévoles, nous restaurons les rives d'un ruisseau. Nous avons besoin de bras par demi-journées et d'outils coupants. | mecenat | environnement | benevolat,materiel | Rennes | epci | - |
O 16 | Banque de l'Ouest Vert | entreprise | 41 | Journées nature pour 120 collaborateurs | Nous cherchons des chantiers en plein air utiles, proches du siège, pour nos équipes : plantations, nettoyage, débroussaillage. Gants et sécateurs fournis. | mecenat | environnement,lien_social | benevolat,materiel | Rennes | departement | - |
T 16 | Berges Immobilier | entreprise | 12 | Appartements sur les berges | Programme neuf les pieds dans l'eau, remise pour adhérents d'associations. | cooperation_economique | logement | achats | Rennes | commune | - |
N 17 | Atelier Passerelle | entreprise_adaptee_esat | 21 | Des gestes précis cherchent une ligne | Trente opérateurs montent des faisceaux et sertissent des connecteurs. Notre carnet se vide ; séries de cent à dix mille bienvenues. | cooperation_economique | handicap,emploi | achats,co_traitance | Mulhouse | region | - |
O 17 | Capteurs d'Alsace | entreprise | 22 | Sous-traiter notre câblage près d'ici, plutôt qu'à l'autre bout du monde | Fabricant de sondes, nous rapatrions l'assemblage de petites séries et privilégions le secteur adapté. Formation qualité assurée par nos soins. | cooperation_economique | developpement_economique,handicap | achats,co_traitance | Colmar | region | 50000-120000 |
T 17 | Lignes de Pêche Rhénanes | entreprise | 02 | Lignes et hameçons montés | Nous donnons des lignes de pêche à un atelier de loisirs pour personnes handicapées. | mecenat | culture_sport,handicap | materiel | Mulhouse | departement | 100-200 |
N 18 | Accord Parental 59 | association | 02 | Des ateliers jouets et parentalité | Des mères hébergées n'ont rien pour jouer avec leurs petits. Nous montons une ludothèque itinérante. | mecenat | education,exclusion_precarite | materiel | Lille | departement | 1000-3000 |
O 18 | Jeux de la Deûle | entreprise | 12 | Jouets d'éveil et jeux de société, retours magasin | Contrôlés et propres, mille articles par an pour les enfants de familles en hébergement. | mecenat | education | materiel | Roubaix | departement | - |
T 18 | Jouets Collector | entreprise | 01 | Voitures miniatures anciennes | Estimation gratuite de jouets de collection pour successions. | cooperation_economique | culture_sport | competences | Lille | departement | - |
N 19 | Collectif Seconde Page | association | 02 | Mettre nos comptes d'aplomb avant le commissaire | Avec trois subventions publiques, nous passons un cap. Notre trésorière, retraitée, ne sait pas bâtir une comptabilité analytique ni un prévisionnel. | mecenat | developpement_economique | competences | Nantes | epci | - |
O 19 | Cabinet Erdre Conseil | entreprise | 12 | Nos experts-comptables donnent du temps | Une journée par mois et par collaborateur : clôture, budget, outils de suivi, pour des structures d'intérêt général. Nous ne signons pas d'audit légal. | mecenat | developpement_economique | competences | Nantes | departement | - |
T 19 | Aplomb Maçonnerie | entreprise | 03 | Murs d'aplomb | Reprise de murets et dalles pour jardins partagés, une journée offerte. | mecenat | environnement | competences,materiel | Nantes | epci | - |
N 20 | Table Ouverte | association | 11 | Valoriser les restes de vingt cantines | Cinq cents kilos de plats sains partent à la poubelle chaque jour. Nous voulons inventer avec un logisticien un circuit froid à vélo-cargo et mesurer ce qu'il évite. | innovation_societale | environnement,exclusion_precarite | co_conception,logistique | Strasbourg | epci | 20000-40000 |
O 20 | Cyclo Fret Rhin | cooperative | 11 | Expérimenter la livraison réfrigérée décarbonée | Coopérative de coursiers, nous mettons au point un caisson isotherme et cherchons un acteur de l'aide alimentaire pour rouler un an en conditions réelles. | innovation_societale | environnement,mobilite | co_conception,logistique | Strasbourg | epci | 10000-30000 |
T 20 | Tables et Chaises de l'Ill | entreprise | 02 | Location de tables pour banquets | Tarif associatif, livraison à Strasbourg. | cooperation_economique | culture_sport | achats | Strasbourg | epci | - |
N 21 | Tandem Emploi Réfugiés | association | 03 | Ingénieures syriennes, caristes afghans : ils attendent | Nos candidats ont des diplômes et un titre de séjour. Il leur manque le vocabulaire du métier et quelqu'un qui croie en eux. Nous cherchons des employeurs qui ouvrent des postes et des parrains. | pratiques_responsables | emploi,exclusion_precarite | emploi_insertion,benevolat | Lyon | epci | - |
O 21 | Robinetterie de l'Est lyonnais | entreprise | 41 | Recruter autrement des talents venus d'ailleurs | Vingt postes vacants en production. Nous souhaitons accueillir des personnes exilées avec cours de français sur site et un binôme pour chacune. | pratiques_responsables | emploi | emploi_insertion,expertise | Saint-Fons | departement | - |
T 21 | Traductions Express | entreprise | 02 | Traduction assermentée à prix coûtant | Actes d'état civil, tarifs réduits. Pas de formation ni de recrutement. | cooperation_economique | exclusion_precarite | achats | Lyon | epci | - |
N 22 | Les Mains Vertes de Roubaix | association | 01 | Retourner une friche en légumes | Deux mille mètres carrés nous sont prêtés. Terre, cabane, récupérateurs : nous partons de rien, avec quarante familles du quartier. | mecenat | environnement,lien_social | materiel,financier | Roubaix | commune | 2000-6000 |
O 22 | Pépinières du Ferrain | entreprise | 12 | Terreau, plants et outils pour un potager de quartier | Nous dotons chaque printemps un jardin partagé de la métropole lilloise et envoyons deux jardiniers pour le démarrage. | mecenat | environnement | materiel,competences | Roubaix | epci | 1000-4000 |
T 22 | Friche Numérique | entreprise | 11 | Pépinière d'entreprises dans une friche | Bureaux pour jeunes pousses du numérique, loyer modéré. | cooperation_economique | developpement_economique | locaux | Roubaix | commune | - |
N 23 | Sport pour elles | association | NN | Courir après la chimio | Nos adhérentes en rémission ont besoin de séances encadrées et de tenues adaptées. Nous ouvrons un créneau de rame et de marche. | mecenat | sante,culture_sport | financier,materiel | Marseille | departement | 3000-7000 |
O 23 | Laboratoires Garlaban | entreprise | 32 | Bouger contre le cancer : cinq bourses | Nous aidons des clubs qui font de l'activité physique adaptée pour des femmes pendant et après les traitements. | mecenat | sante,culture_sport | financier | Aubagne | departement | 2000-6000 |
T 23 | Trophée des Calanques | entreprise | 11 | Course d'entreprises : inscrivez vos équipes | Dossards à tarif réduit pour les courses en équipe, clôture des inscriptions le 15 septembre 2026. | mecenat | culture_sport,sante | financier | Marseille | departement | 2000-6000 |
N 24 | Sortie de Geôle | association | 03 | Un premier contrat à la sortie | Nous suivons des hommes condamnés en fin de peine. Personne ne veut lire leur candidature. Nous cherchons des patrons qui viennent faire passer des entretiens dans les murs. | pratiques_responsables | emploi,securite | emploi_insertion,benevolat | Lille | departement | - |
O 24 | Bâtisseurs de l'Escaut | entreprise | 31 | Donner sa chance à un ancien détenu | Maçons et coffreurs manquent. Nous sommes prêts à rencontrer des candidats en détention, à proposer des immersions puis une embauche, avec un accompagnement. | pratiques_responsables | emploi | emploi_insertion | Valenciennes | departement | - |
T 24 | Cellule de Crise | entreprise | 11 | Escape game dans une ancienne prison | Sortie ludique pour vos équipes, entrées offertes à dix jeunes. | mecenat | culture_sport | materiel | Lille | departement | 100-300 |
N 25 | Lumière sur Cour | association | 02 | Payer moins, avoir moins froid | Nous visitons des locataires en impayé pour régler thermostats, joints, ampoules. Nous voulons entraîner vos conseillers à déceler les foyers en difficulté. | pratiques_responsables | transition_energetique,pouvoir_achat | expertise | Rennes | departement | - |
O 25 | Réseau Chaleur Armor | entreprise | 32 | Agir avant la coupure | Fournisseur de chauffage, nous cherchons un intervenant de terrain pour outiller notre service clients face à la précarité énergétique. Prestation rémunérée. | pratiques_responsables | pouvoir_achat,transition_energetique | achats,expertise | Rennes | departement | 5000-12000 |
T 25 | Ampoules Armor | entreprise | 11 | Lampes de scène et éclairage | Prêt de projecteurs à des troupes de théâtre, hors Ille-et-Vilaine. | mecenat | culture_sport | materiel | Rennes | region | - |
N 26 | Mémoire des mines | association | 01 | Sauver mille heures de témoignages | Nos bandes magnétiques s'effacent. Nous avons besoin de les passer en fichiers, de les décrire et de les mettre en ligne pour les écoles. | mecenat | culture_sport,education | competences,materiel | Valenciennes | departement | 4000-9000 |
O 26 | Studio Hainaut Son | entreprise | 02 | Sauvegarde d'archives sonores pour le patrimoine ouvrier | Ingénieurs du son, nous numérisons gracieusement des fonds d'associations d'histoire locale et prêtons une platine. | mecenat | culture_sport | competences,materiel | Valenciennes | departement | - |
T 26 | Mines & Crayons | entreprise | 11 | Crayons à mine pour écoles | Don de fournitures scolaires : mines, crayons, gommes. | mecenat | education | materiel | Valenciennes | departement | 100-500 |
N 27 | Habitat Mosaïque | association | 12 | Des voisins de palier de trois générations | Nous ouvrons une maison où cohabitent étudiants, parents seuls et retraités. Un bailleur manque pour imaginer avec nous le règlement, les loyers et la suite ailleurs. | innovation_societale | logement,lien_social | co_conception,locaux | Nantes | epci | - |
O 27 | Foncière Solidaire Atlantique | cooperative | 21 | Inventer l'habitat partagé de demain | Nous disposons d'un immeuble de quinze appartements à réhabiliter et voulons co-écrire un modèle intergénérationnel avec un porteur associatif, puis le dupliquer. | innovation_societale | logement | co_conception,locaux,financier | Nantes | region | 50000-200000 |
T 27 | Mosaïques et Carrelages | entreprise | 03 | Carrelages mosaïque dépareillés | Dons de carreaux pour salles de bain d'associations. | mecenat | logement | materiel | Nantes | epci | - |
N 28 | Petits Reporters de Saverne | association | NN | Du son pour notre antenne de jeunes | Douze adolescents animent une émission hebdomadaire. Micros et table de mixage sont hors d'usage. | mecenat | culture_sport,education | materiel,financier | Saverne | epci | 800-2000 |
O 28 | Sonorisation du Kochersberg | entreprise | 03 | Du matériel audio révisé pour les médias associatifs | Loueur, nous renouvelons notre parc : micros, enregistreurs et consoles à donner à des radios locales. | mecenat | culture_sport | materiel | Brumath | departement | - |
T 28 | Antennes du Kochersberg | entreprise | 03 | Pose d'antennes et paraboles | Installateur d'antennes, intervention gratuite pour un foyer de personnes âgées. | mecenat | grand_age | competences | Saverne | departement | - |
N 29 | Pas à Pas Autisme | association | 11 | Acheter ses chaussures sans crise | Lumières, musique, file d'attente : nos enfants fuient les magasins. Nous conseillons les enseignes et formons les vendeurs à un accueil apaisé. | pratiques_responsables | handicap | expertise | Marseille | departement | - |
O 29 | Galerie Prado Littoral | entreprise | 41 | Des heures calmes dans nos boutiques | Centre commercial, nous voulons réduire les stimulations deux matinées par semaine et préparer nos équipes à recevoir des visiteurs neuroatypiques. | pratiques_responsables | handicap | achats,expertise | Marseille | epci | 3000-8000 |
T 29 | Chaussures du Prado | entreprise | 11 | Chaussures dépareillées à donner | Quatre cents paires d'enfants pour un vestiaire, à retirer avant le 1er octobre 2026. | mecenat | exclusion_precarite | materiel | Marseille | commune | - |
N 30 | Compost'Ill | association | 01 | Nos épluchures tournent en rond | Quarante restaurants nous confient leurs seaux. Il nous faut un terrain clos de 1 000 m² et un débouché agricole pour l'amendement. | cooperation_economique | environnement | locaux,achats | Strasbourg | epci | - |
O 30 | Maraîchers réunis du Kochersberg | cooperative | 12 | Redonner vie à nos sols sans chimie | Nous cherchons de la matière organique locale en volume régulier et pouvons accueillir une plateforme de maturation sur une parcelle de la coopérative. | cooperation_economique | environnement,developpement_economique | locaux,achats | Brumath | departement | - |
T 30 | Seaux et Bidons du Rhin | entreprise | 11 | Seaux publicitaires | Seaux personnalisés à votre logo pour vos restaurants clients, devis gratuit. | cooperation_economique | developpement_economique | achats | Strasbourg | epci | - |
`;

/** Written afterwards and measured once before the lexicon was touched again: see docs/scoring.md. */
const fresh = `
N 41 | Pas de Côté Drogues | association | 11 | Quand un collègue boit | Anciens buveurs et infirmiers, nous savons parler de l'alcool sans juger. Nous voudrions intervenir chez des employeurs du bâtiment pour apprendre aux chefs d'équipe à réagir. | pratiques_responsables | sante,securite | expertise | Strasbourg | departement | - |
O 41 | Grues et Coffrages d'Alsace | entreprise | 32 | Conduites à risque sur nos chantiers : besoin d'aide | Après deux accidents, notre CSE demande un plan de prévention sur les consommations. Nous finançons une année d'accompagnement par un acteur spécialisé. | pratiques_responsables | sante,securite | achats,expertise,financier | Haguenau | departement | 6000-14000 |
T 41 | Caves du Bernstein | entreprise | 11 | Dégustation solidaire | Une bouteille achetée, un euro pour la recherche médicale. | mecenat | sante | financier | Saverne | departement | - |
N 42 | Lire en Robertsau | association | 01 | Des étagères vides dans notre hall d'accueil | Nous lisons des albums aux tout-petits dans les salles d'attente de la PMI. Il nous faut des ouvrages neufs chaque saison et deux bacs. | mecenat | education,culture_sport | materiel | Strasbourg | epci | 500-2000 |
O 42 | Éditions de la Cigogne | entreprise | 03 | Nos invendus d'éditeur jeunesse cherchent des lecteurs | Plutôt que le pilon, nous remettons chaque année trois cents titres pour enfants à un projet de lecture. | mecenat | education,culture_sport | materiel | Illkirch | departement | - |
T 42 | Étagères & Rayonnages | entreprise | 12 | Rayonnages de supermarché à vendre | Gondoles d'occasion, enlèvement à votre charge, tarif ferme. | cooperation_economique | developpement_economique | achats | Strasbourg | departement | - |
N 43 | Vieux Pignons | association | 02 | Vingt bicyclettes par semaine, et plus de place | Nous remettons en état des deux-roues pour des demandeurs d'asile. Le garage prêté ferme ; il nous faudrait 100 m² de plain-pied et des pièces. | mecenat | mobilite,exclusion_precarite | locaux,materiel | Mulhouse | epci | - |
O 43 | Filatures du Rhin Immobilier | entreprise | 22 | Un ancien quai couvert à prêter deux ans | En attendant sa transformation, notre bâtiment peut recevoir sans loyer un atelier de réparation ou une ressourcerie. Eau et électricité comprises. | mecenat | environnement,lien_social | locaux | Mulhouse | commune | - |
T 43 | Vélodrome Évasion | entreprise | 11 | Circuits touristiques à vélo électrique | Séjours découverte pour vos salariés le long du Rhin. | cooperation_economique | culture_sport | achats | Mulhouse | departement | - |
N 44 | Oreilles Attentives | association | 03 | Recruter et garder des écoutants de nuit | Notre permanence téléphonique contre le suicide manque de volontaires. Nous formons gratuitement ceux qui s'engagent quatre heures par semaine. | mecenat | sante,lien_social | benevolat,reseau | Colmar | region | - |
O 44 | Retraités du Crédit Vosgien | club_reseau | NN | Nos jeunes retraités veulent se rendre utiles | Quatre-vingts anciens collaborateurs disponibles, à l'écoute, cherchent une mission bénévole régulière, avec formation. Nous relayons votre annonce auprès de 2 000 adhérents. | mecenat | lien_social | benevolat,reseau | Colmar | departement | - |
T 44 | Audio Confort Colmar | entreprise | 11 | Écouteurs et casques antibruit | Remise de 20 % sur nos casques pour centres d'appels. | cooperation_economique | sante | achats | Colmar | departement | - |
N 45 | La Bonne Pioche | siae | 12 | Démonter plutôt que démolir | Nos compagnons déposent soigneusement portes, parquets et sanitaires. Nous cherchons des maîtres d'ouvrage qui nous ouvrent leurs immeubles avant la pelleteuse et nous achètent la dépose. | cooperation_economique | environnement,emploi | achats,materiel | Strasbourg | departement | - |
O 45 | Promotion Neudorf | entreprise | 22 | Curage sélectif de trois bâtiments en 2027 | La loi nous demande un diagnostic des matériaux. Nous voulons attribuer le lot de dépose à une structure d'insertion et laisser repartir ce qui peut resservir. | cooperation_economique | environnement,emploi | achats,materiel | Strasbourg | epci | 25000-70000 |
T 45 | Pioche et Jeux | entreprise | 01 | Jeux de cartes déclassés | Deux cents jeux à donner à des centres de loisirs. | mecenat | education | materiel | Strasbourg | epci | - |
N 46 | Un Toit de Passage | association | 21 | Loger les intérimaires de l'agroalimentaire | Ils dorment dans leur voiture pendant la saison. Nous voulons imaginer avec les employeurs un hébergement temporaire et un modèle qui tienne. | innovation_societale | logement,emploi | co_conception,financier,locaux | Brumath | departement | 30000-80000 |
O 46 | Conserves de la Zorn | entreprise | 41 | Nos saisonniers ne trouvent pas où habiter | Nous peinons à recruter faute de chambres. Prêts à cofinancer avec d'autres usines une solution inédite portée par une association du logement ; un terrain est disponible. | innovation_societale | emploi,logement | co_conception,financier,locaux | Saverne | departement | 20000-100000 |
T 46 | Mobil-homes Zorn | entreprise | 11 | Vente de mobil-homes d'occasion | Prix dégressifs pour campings. | cooperation_economique | developpement_economique | achats | Brumath | departement | - |
N 47 | Fil d'Argent Couture | association | 02 | Nos machines tirent la langue | Des femmes éloignées de l'emploi apprennent à coudre avec nous. Six machines sur dix sont bloquées et le tissu manque. | mecenat | emploi,exclusion_precarite | materiel,competences | Mulhouse | departement | 2000-5000 |
O 47 | Ennoblissement Textile de Thann | entreprise | 31 | Rouleaux de fin de série et mécanicien disponible | Nous offrons des métrages déclassés à des ateliers solidaires, et notre équipe de maintenance révise les équipements de couture. | mecenat | environnement,emploi | materiel,competences | Mulhouse | departement | - |
T 47 | Fils et Câbles du Sundgau | entreprise | 22 | Chutes de fil électrique | Cuivre à récupérer pour associations de collecte de métaux. | mecenat | environnement | materiel | Mulhouse | departement | - |
N 48 | Chemin de Vie Cancer | association | 02 | Une parenthèse pour les mamans en traitement | Nous emmenons des familles touchées par la maladie trois jours au vert. Nous cherchons un hébergeur qui ouvre ses chambres hors saison. | mecenat | sante,lien_social | locaux,financier | Colmar | region | 2000-6000 |
O 48 | Village Vacances du Hohneck | entreprise | 12 | Nos gîtes sont libres en novembre et en mars | Nous invitons des groupes accompagnés par une association, parents et enfants éprouvés, pour souffler en montagne. Demi-pension offerte. | mecenat | lien_social,sante | locaux | Colmar | region | - |
T 48 | Chemin de Fer Touristique | association | 01 | Trajets en train à vapeur | Billets à tarif de groupe le dimanche. | cooperation_economique | culture_sport | achats | Colmar | departement | - |
N 49 | Code et Copines | association | 01 | Il manque des modèles aux lycéennes | Elles croient que programmer n'est pas pour elles. Nous cherchons des développeuses qui viennent raconter leur parcours et coacher un club le mercredi. | mecenat | education,numerique | benevolat,competences | Strasbourg | departement | - |
O 49 | Logiciels du Wacken | entreprise | 22 | Nos ingénieures s'engagent pour la mixité des métiers techniques | Vingt salariées volontaires, deux heures par mois, pour rencontrer des jeunes filles, animer des ateliers de programmation, être marraines. | mecenat | education,numerique | benevolat,competences | Strasbourg | epci | - |
T 49 | Auto-école Code Facile | entreprise | 02 | Le code de la route à petit prix | Forfaits pour lycéens, remise de groupe. | cooperation_economique | mobilite,education | achats | Strasbourg | epci | - |
N 50 | Veilleurs du Vignoble | association | NN | Prendre soin des murets et de leurs lézards | Les terrasses s'écroulent. Avec des vignerons, nous remontons les pierres et comptons les reptiles ; il manque de la main-d'œuvre et de la pierre. | mecenat | environnement,culture_sport | benevolat,materiel | Colmar | departement | - |
O 50 | Granulats de la Plaine | entreprise | 31 | Journées de chantier pour nos équipes et blocs à donner | Carrier, nous voulons restaurer avec une association locale un patrimoine en pierre sèche. Trente salariés, deux vendredis, dix tonnes de moellons. | mecenat | environnement,culture_sport | benevolat,materiel | Colmar | departement | - |
T 50 | Vignobles en Scène | entreprise | 11 | Soirées œnologiques | Animations payantes autour du vin pour comités d'entreprise. | cooperation_economique | culture_sport | achats | Colmar | departement | - |
N 51 | Ménages en Clair | association | 02 | Apprendre à compter ses watts | Nous prêtons des mesureurs et passons chez les gens pour traquer le gaspillage. Nous voudrions équiper deux cents foyers de la vallée. | mecenat | transition_energetique,pouvoir_achat | financier,materiel | Saverne | epci | 4000-9000 |
O 51 | Électricité Populaire des Vosges du Nord | entreprise | 12 | Aider nos abonnés à réduire leur facture | Régie locale, nous dotons des actions de sobriété à domicile : appareils de mesure, mousseurs, ampoules, et une subvention par logement visité. | mecenat | transition_energetique,pouvoir_achat | financier,materiel | Saverne | departement | 3000-10000 |
T 51 | Watt Events | entreprise | 03 | Groupes électrogènes pour concerts | Location de puissance pour festivals. | cooperation_economique | culture_sport | achats | Saverne | departement | - |
N 52 | Prisme Formation | association | 11 | Nos stagiaires n'ont pas d'ordinateur chez eux | Quarante adultes en remise à niveau suivent la moitié des cours à distance sur leur téléphone. | mecenat | numerique,education | materiel | Strasbourg | departement | 3000-8000 |
O 52 | Mutuelle du Bruckhof | mutuelle | 41 | Parc portable renouvelé : soixante machines à transmettre | Effacées et garanties six mois, elles iront à un organisme d'intérêt général qui lutte contre la fracture numérique. | mecenat | numerique | materiel | Strasbourg | region | - |
T 52 | Prismes Optiques | entreprise | 21 | Jumelles pour ornithologues | Dix paires de jumelles de démonstration à gagner. | mecenat | environnement | materiel | Strasbourg | region | - |
`;

const places: Record<
  string,
  [code: string, departement: string, region: string, epci: string, lat: number, lon: number]
> = {
  Strasbourg: ['67482', '67', '44', '246700488', 48.5691, 7.7619],
  Illkirch: ['67218', '67', '44', '246700488', 48.5231, 7.7133],
  Brumath: ['67067', '67', '44', '200067874', 48.7325, 7.7089],
  Haguenau: ['67180', '67', '44', '200067874', 48.8388, 7.8215],
  Saverne: ['67437', '67', '44', '200068112', 48.7409, 7.3624],
  Colmar: ['68066', '68', '44', '246800726', 48.1116, 7.3923],
  Mulhouse: ['68224', '68', '44', '200066009', 47.7486, 7.3391],
  Lyon: ['69123', '69', '84', '200046977', 45.758, 4.8351],
  Villeurbanne: ['69266', '69', '84', '200046977', 45.7707, 4.8892],
  'Saint-Fons': ['69199', '69', '84', '200046977', 45.7057, 4.8533],
  Nantes: ['44109', '44', '52', '244400404', 47.2316, -1.5483],
  Rennes: ['35238', '35', '53', '243500139', 48.1159, -1.6884],
  Brest: ['29019', '29', '53', '242900314', 48.4084, -4.5007],
  Nevers: ['58194', '58', '27', '245804406', 46.9853, 3.1599],
  Autun: ['71014', '71', '27', '200070530', 46.9467, 4.3028],
  'Le Creusot': ['71153', '71', '27', '247100290', 46.8072, 4.4204],
  Lille: ['59350', '59', '32', '200093201', 50.6309, 3.0468],
  Roubaix: ['59512', '59', '32', '200093201', 50.6896, 3.1817],
  Valenciennes: ['59606', '59', '32', '245901160', 50.3589, 3.5187],
  Marseille: ['13055', '13', '93', '200054807', 43.2803, 5.3806],
  Aubagne: ['13005', '13', '93', '200054807', 43.2908, 5.5709],
};

const list = (cell: string): string[] => cell.split(',').filter(Boolean);

function listing(id: string, side: Side, cells: string[]): ScoringListing {
  const [
    organisation,
    kind,
    size,
    title,
    description,
    types,
    themes,
    modalities,
    town,
    perimeter,
    amount,
    deadline,
  ] = cells;
  const [commune, departement, region, epci, lat, lon] = places[town];
  const place: Place = { commune, name: town, departement, region, epci, lat, lon };
  const bounds = /^(\d+)-(\d+)$/.exec(amount ?? '');
  return {
    id,
    side,
    organisation: { id: organisation, name: organisation, kind, size },
    title,
    description,
    partnershipTypes: list(types),
    themes: list(themes),
    modalities: list(modalities),
    place,
    perimeter,
    amount: bounds ? { min: Number(bounds[1]), max: Number(bounds[2]) } : null,
    deadline: deadline || null,
  };
}

export interface ReferencePair {
  need: ScoringListing;
  offer: ScoringListing;
  trap: ScoringListing;
}

/** Reads the table into reference pairs. */
function readPairs(table: string): ReferencePair[] {
  const pairs = new Map<string, Partial<ReferencePair>>();
  for (const line of table.trim().split('\n')) {
    const [head, ...cells] = line.split('|').map((cell) => cell.trim());
    const [mark, id] = head.split(' ');
    const pair = pairs.get(id) ?? {};
    if (mark === 'N') pair.need = listing(`n-${id}`, 'need', cells);
    else if (mark === 'O') pair.offer = listing(`o-${id}`, 'offer', cells);
    else pair.trap = listing(`t-${id}`, 'offer', cells);
    pairs.set(id, pair);
  }
  return [...pairs.values()] as ReferencePair[];
}

export const practisedPairs: readonly ReferencePair[] = readPairs(practised);
export const freshPairs: readonly ReferencePair[] = readPairs(fresh);
export const heldOutPairs: readonly ReferencePair[] = [...practisedPairs, ...freshPairs];
