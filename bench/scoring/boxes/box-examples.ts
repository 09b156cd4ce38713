/** Texts of our own writing with their boxes, to learn how people say a type or a modality: `side | types | modalities | text`. */
export const boxExamples = `
need | mecenat | financier | Il nous manque 4 000 € pour boucler l'achat d'un piano. Toute participation, même modeste, rapproche le jour du premier concert.
need | mecenat | financier | Notre subvention a baissé d'un tiers. Sans relais, deux permanences fermeront en septembre ; nous cherchons un mécène sur trois ans.
need | mecenat | financier,materiel | De quoi acheter huit gilets et deux pagaies avant la saison : notre caisse est vide, les enfants sont inscrits.
need | mecenat | financier | Cofinancer un poste d'animatrice pendant dix-huit mois, le temps que la mairie prenne le relais.
offer | mecenat | financier | Notre fonds de dotation distribue chaque année 30 000 € à des initiatives de proximité. Dossier court, jury en avril.
offer | mecenat | financier | L'arrondi sur salaire de nos collaborateurs a réuni une belle somme ; ils voteront pour une cause du département.
offer | mecenat | financier,reseau | Prix de 10 000 € remis lors de notre soirée annuelle, avec un film présentant le lauréat à nos clients.
offer | mecenat | financier | Bourses de 500 à 2 000 € pour des projets portés par des habitants, sans condition d'ancienneté.
offer | mecenat,innovation_societale | financier,expertise | Dotation pluriannuelle renouvelable, comité d'experts et évaluation à mi-parcours pour des démarches collectives.
need | mecenat | competences | Nos comptes sont justes mais illisibles. Un œil professionnel, deux demi-journées, nous apprendrait à les présenter.
need | mecenat | competences | Personne chez nous ne sait rédiger un bail ni relire un contrat de travail. Quelques conseils réguliers suffiraient.
need | mecenat | competences | Notre logo date de 1998 et nos tracts sont faits sur un coin de table : un graphiste nous changerait la vie.
need | mecenat | competences,benevolat | Nous cherchons un photographe et deux rédacteurs pour raconter nos dix ans.
need | mecenat | competences | Réorganiser notre planning, notre téléphonie et nos fichiers : il nous faudrait quelqu'un dont c'est le métier.
offer | mecenat | competences | Deux consultants seniors offrent vingt jours à une structure qui veut se poser les bonnes questions.
offer | mecenat | competences | Notre cabinet traite gratuitement les questions de statuts, de baux et de propriété intellectuelle des associations.
offer | mecenat | competences | Agence de communication, nous concevons pro bono l'identité visuelle d'un projet par semestre.
offer | mecenat | competences,benevolat | Nos informaticiens donnent une journée par mois pour remettre d'aplomb un site ou une base de données.
offer | mecenat | competences,financier | Salariés détachés en fin de carrière, à mi-temps pendant un an, salaire pris en charge par nous.
need | mecenat | benevolat | Il manque des bras pour le tri du samedi et des sourires pour l'accueil.
need | mecenat | benevolat | Vingt adolescents attendent un adulte de confiance, une heure par semaine. Nous formons et nous suivons.
need | mecenat | benevolat,logistique | Grande collecte de novembre : nous cherchons des équipes de six personnes par demi-journée, gilets fournis.
need | mecenat | benevolat | Repeindre nos trois salles pendant les vacances : avis aux courageux, pinceaux prêts.
offer | mecenat | benevolat | Chaque collègue dispose de deux jours par an pour une cause ; quarante sont partants, il ne manque que le lieu.
offer | mecenat | benevolat | Une équipe soudée cherche une journée utile : jardin, peinture, rangement, nous faisons tout.
offer | mecenat | benevolat,competences | Nos retraités, anciens techniciens, veulent transmettre et parrainer des jeunes.
offer | mecenat | benevolat | Nos jeunes embauchés animeront volontiers des ateliers le mercredi.
need | mecenat | materiel | Nos chaises se cassent l'une après l'autre ; quarante sièges empilables, même dépareillés, feraient l'affaire.
need | mecenat | materiel | Dix ordinateurs pour des familles qui partagent un téléphone à quatre.
need | mecenat | materiel,financier | La sono crache, les micros grésillent. Nous repartons de zéro avant le festival.
need | mecenat | materiel | Couvertures, duvets, chaussettes : l'hiver arrive et le stock est au plus bas.
need | mecenat | materiel,competences | Un four d'occasion révisé et quelqu'un pour le brancher aux normes.
offer | mecenat | materiel | Nous renouvelons notre parc : trente postes effacés et garantis partent à une bonne cause.
offer | mecenat | materiel | Fins de série, neuves, sous emballage : deux palettes par trimestre à qui saura les distribuer.
offer | mecenat | materiel,logistique | Mobilier de bureau complet à retirer ou livré par nos soins dans l'agglomération.
offer | mecenat | materiel | Après chaque salon, moquettes, cloisons et plantes cherchent une seconde vie associative.
offer | mecenat | materiel | Surplus de production consommables, remis chaque vendredi à une structure habilitée.
need | mecenat | logistique | Notre camion est tombé en panne et les ramasses s'arrêtent ; un transporteur une fois par semaine nous sauverait.
need | mecenat | logistique,locaux | Deux palettes à entreposer au sec pendant l'hiver et un chariot pour les descendre.
need | mecenat | logistique | Emmener cinquante enfants à la mer : il nous faut un autocar et son conducteur.
offer | mecenat | logistique | Nos tournées passent devant chez vous à moitié vides : nous acheminons vos cartons sans frais.
offer | mecenat | logistique,materiel | Un utilitaire avec chauffeur, deux mercredis par mois, pour vos collectes.
offer | mecenat | logistique | Place disponible dans notre entrepôt et manutention comprise pour stocker des dons.
need | mecenat | locaux | Le propriétaire vend : dans trois mois nous n'avons plus d'adresse. Deux pièces suffiraient.
need | mecenat | locaux | Une salle le jeudi soir, chauffée, accessible en bus, pour nos répétitions.
need | mecenat | locaux,materiel | Un hangar fermé pour ranger nos bateaux l'hiver.
need | mecenat | locaux | Nous voulons recevoir les habitants en bas de chez eux : un ancien commerce à loyer symbolique serait idéal.
offer | mecenat | locaux | Étage inoccupé de nos bureaux, sept postes, prêté deux ans à une association employeuse.
offer | mecenat | locaux | Notre auditorium est libre presque tous les soirs, régisseur compris.
offer | mecenat | locaux | Terrain de 2 000 m² en attente de construction, ouvert à un usage temporaire et collectif.
offer | mecenat | locaux,reseau | Rez-de-chaussée commercial confié gratuitement à un service utile au quartier.
need | cooperation_economique | achats | Notre atelier tourne à moitié de sa capacité ; nous cherchons des commandes régulières à l'année.
need | cooperation_economique | achats,co_traitance | Perte d'un gros client : douze postes en jeu. Nous savons assembler, étiqueter, emballer.
need | cooperation_economique | achats | Nos paniers bio cherchent des comités d'entreprise et des restaurants d'administration.
need | cooperation_economique | achats | Traiteur solidaire, nous voulons régaler vos séminaires et vos inaugurations.
need | cooperation_economique | achats,logistique | Nous livrons à vélo et voudrions de nouveaux donneurs d'ordres en centre-ville.
offer | cooperation_economique | achats | Nous réservons un lot de nos travaux d'entretien à une structure d'insertion capable de s'engager sur deux ans.
offer | cooperation_economique | achats | Notre prestataire actuel est loin et cher : nous voulons confier nos tenues à un établissement protégé du coin.
offer | cooperation_economique,pratiques_responsables | achats | Cadeaux de fin d'année : 8 000 € que nous préférons dépenser chez des producteurs solidaires.
offer | cooperation_economique | achats,co_traitance | Contrat de trois ans, volumes garantis, pour le montage de sous-ensembles.
offer | cooperation_economique | achats | Nous vendons nos fins de collection avec une remise de vingt pour cent aux associations.
offer | cooperation_economique | achats | Location de tentes, tables et bancs, devis sous quarante-huit heures.
offer | cooperation_economique | achats | Promotion d'été sur nos abonnements et forfaits, facilités de paiement.
need | cooperation_economique | co_traitance | Seuls, nous ne pouvons pas répondre au marché de la ville ; à deux, avec une entreprise du métier, oui.
need | cooperation_economique | co_traitance,competences | Nous cherchons un industriel pour produire ensemble une gamme dont nous avons le dessin.
need | cooperation_economique | co_traitance,locaux | Louer une grande toiture pour une installation citoyenne, avec partage des revenus.
offer | cooperation_economique | co_traitance | Candidater avec un partenaire social au prochain appel d'offres : nous apportons machines et références.
offer | cooperation_economique | co_traitance,achats | Monter une filière locale de collecte et de valorisation, moitié-moitié.
offer | cooperation_economique | co_traitance | Nous sous-traiterions volontiers nos petites séries, équipe détachée possible sur notre site.
offer | cooperation_economique | locaux,co_traitance | Notre toit plat cherche un collectif d'habitants pour des panneaux, contre un loyer raisonnable.
need | innovation_societale | co_conception | Nous avons imaginé un service de garde partagée entre employeurs ; reste à l'essayer en vrai avec des entreprises.
need | innovation_societale | co_conception,financier | Passer du prototype à la petite série, avec un fabricant qui accepte de tâtonner.
need | innovation_societale | co_conception | Un panel de quarante usagers est prêt à critiquer, essayer, recommencer.
need | innovation_societale | co_conception,reseau | L'expérience marche dans deux villages ; nous voulons la diffuser dans tout le département et la mesurer.
need | innovation_societale | co_conception,expertise | Inventer le modèle économique d'une navette à la demande : qui veut chercher avec nous ?
offer | innovation_societale | co_conception | Notre bureau d'études cherche des testeurs et un partenaire associatif pour définir le cahier des charges.
offer | innovation_societale | co_conception,financier | Cofinancer un pilote de huit mois, avec un protocole d'évaluation sérieux, puis essaimer.
offer | innovation_societale | co_conception,materiel | Matériel prêté et chercheurs disponibles pour éprouver une idée grandeur nature.
offer | innovation_societale,cooperation_economique | co_conception,locaux | Prêts à investir à plusieurs dans un outil mutualisé : nous avons la place, pas encore le montage.
offer | innovation_societale | co_conception,reseau | Groupe de protection sociale, nous voulons construire un programme nouveau avec un spécialiste de terrain.
need | pratiques_responsables | expertise | Nous formons les équipes d'accueil à repérer les situations de violence ; nous cherchons des directions volontaires.
need | pratiques_responsables | expertise | Nos patients experts expliquent aux encadrants ce que vivent les malades. Qui veut les entendre ?
need | pratiques_responsables | expertise,achats | Nous savons diagnostiquer l'accessibilité d'un site en une journée et proposer des solutions simples.
need | pratiques_responsables | expertise,locaux | Nos naturalistes conseillent la gestion des espaces verts ; ouvrez-nous vos terrains.
need | pratiques_responsables | expertise | Apprendre aux conseillers à parler d'argent sans humilier : trois modules, testés avec des familles.
need | pratiques_responsables | expertise,reseau | Nos médiateurs voudraient un correspondant chez chaque opérateur et des signalements plus précoces.
offer | pratiques_responsables | achats,expertise | Nos managers se sentent démunis ; budget voté pour une sensibilisation et un accompagnement de six mois.
offer | pratiques_responsables | expertise,achats | Nous cherchons notre formateur : module court pour quarante chefs d'équipe, puis un appui à la demande.
offer | pratiques_responsables | expertise,locaux | Site de dix hectares, direction convaincue : qui nous guide pour faire mieux avec la nature ?
offer | pratiques_responsables | achats,expertise | Revoir nos pratiques de recrutement avec un acteur reconnu, charte et indicateurs à la clé.
offer | pratiques_responsables,mecenat | expertise,financier | Après un audit décevant, nous voulons être aidés par ceux qui connaissent le sujet de l'intérieur.
offer | pratiques_responsables | achats,expertise | Absences, départs, fatigue : nous finançons une intervention régulière auprès de nos ateliers.
need | pratiques_responsables | emploi_insertion | Nos candidats sont prêts ; il leur faut une semaine d'essai et un tuteur patient.
need | pratiques_responsables | emploi_insertion,expertise | Nous accompagnons salarié et employeur les six premiers mois : reste à trouver l'entreprise.
need | pratiques_responsables,mecenat | emploi_insertion | Des collégiens sans carnet d'adresses cherchent un stage qui ne soit pas chez le coiffeur du coin.
need | pratiques_responsables | emploi_insertion | Apprentis sans patron, motivés, logés : ouvrez-leur un contrat.
offer | pratiques_responsables | emploi_insertion | Douze postes vacants, formation assurée, diplôme non exigé : nous voulons recruter autrement.
offer | pratiques_responsables | emploi_insertion,expertise | Prêts à accueillir en immersion des personnes éloignées de l'emploi si un tiers nous épaule.
offer | pratiques_responsables | emploi_insertion | Stages de découverte, visites d'atelier, alternance : notre porte est ouverte aux jeunes du quartier.
offer | pratiques_responsables | emploi_insertion | Nous manquons de bras et d'idées reçues en moins : entretiens sans CV un mardi par mois.
need | mecenat | reseau | Personne ne nous connaît : un article dans votre lettre, une affiche dans vos agences, et le téléphone sonnera.
need | pratiques_responsables,mecenat | reseau,competences | Des professionnels qui parlent de nous à leurs clients propriétaires.
need | cooperation_economique,mecenat | reseau | Rencontrer des chefs d'entreprise du territoire autour d'un café et leur présenter notre démarche.
offer | mecenat | reseau | Nos écrans en agence et notre journal interne sont à vous pendant un mois.
offer | mecenat | reseau,competences | Nous ouvrons notre carnet d'adresses et présentons un porteur de projet à chaque réunion du club.
offer | mecenat | reseau,locaux | Un stand gratuit dans la galerie, fréquentée par cinq mille personnes chaque samedi.
need | innovation_societale,mecenat | financier,co_conception | Étendre à trois cents foyers ce qui a fonctionné pour soixante, et chiffrer les économies.
need | mecenat | materiel,benevolat | Livres récents et lecteurs à voix haute pour nos tout-petits des hameaux.
need | cooperation_economique,mecenat | materiel,logistique | Un gisement régulier d'appareils à réparer et de quoi les ramener à l'atelier.
offer | mecenat | materiel,competences | Matériel d'atelier réformé, plus l'aide d'un mécanicien pour l'installer.
offer | mecenat,pratiques_responsables | benevolat,logistique,financier | Cinquante collaborateurs libérés un vendredi, transport et outils à notre charge.
offer | mecenat | competences,materiel | Notre équipe opère gratuitement une matinée par mois et fournit les consommables.
offer | cooperation_economique | locaux,competences,reseau | Magasin prêté six mois, appui du marketing et mise en avant, contre un pourcentage des ventes.
need | mecenat | competences,materiel | Un spécialiste qui nous montre comment faire, et l'appareil qui va avec.
need | cooperation_economique | achats,emploi_insertion | Du travail pour nos salariés en parcours, et des passerelles vers l'embauche chez nos clients.
offer | cooperation_economique | achats,emploi_insertion | Nos chantiers imposent une clause sociale : heures d'insertion à confier et embauches possibles.
`;
