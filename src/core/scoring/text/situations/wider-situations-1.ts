/** Partnerships by domain: health, ageing, disability, education, digital, culture, sport. `code | themes | words`. */
export const widerSituations1 = `
depistage-vue | sante education | vue lunettes opticien opticiens optique ophtalmologue dépistage écoliers collégiens monture montures verres correction correcteurs myope myopie examen visuel acuité tableau lentilles équipement remboursement
soins-dentaires | sante exclusion_precarite | dents dentaire dentiste dentistes bouche carie caries brosse fauteuil soins bus santé précaires bucco prothèse sourire chirurgien prévention hygiène
audition | sante handicap | audition audioprothésiste audioprothésistes appareil auditif surdité bruit oreille oreilles malentendants boucle magnétique acouphènes décibels casque protection dépistage
sante-travail-dos | sante emploi | dos lombalgie lombaire troubles musculosquelettiques tms port charges manutention gestes postures échauffement étirements kinésithérapeute ostéopathe ergonome ergonomie arrêts accidents absentéisme manutentionnaires poste prévention éducateur activité physique adaptée
sport-sante | sante culture_sport | activité physique adaptée sport santé ordonnance malades chroniques diabète obésité sédentarité gymnastique douce marche nordique coach séances prévention kinés médecins éducateurs sportifs bien-être
cancer-retour | sante emploi | cancer maladie patientes patients oncologie traitement chimiothérapie ligue reprise retour mi-temps thérapeutique arrêt longue collègues managers fatigue absence affection réintégration socio-esthétique
maladies-chroniques | sante emploi | diabète asthme épilepsie sclérose maladie chronique invisible aménagement patients experts malades traitement crises collègues éducation thérapeutique
sante-mentale-travail | sante emploi | souffrance psychique burn-out épuisement stress anxiété dépression suicide suicidaire mal-être écoute psychologue secouristes santé mentale managers équipe soutien ligne téléphonique crise pleurs harcèlement risques psychosociaux
sante-mentale-jeunes | sante education | adolescents mal-être harcèlement scolaire écrans dépendance réseaux sociaux jeux vidéo psychologues parents écoute anorexie scarification maison des adolescents isolement chambre addiction cyberharcèlement
addictions | sante securite | alcool tabac drogue cannabis cocaïne addiction addictions dépendance sevrage consommation abstinence addictologue conduites risque chantier prévention repérer fumeurs groupe parole
hopital-enfants | sante culture_sport | hôpital hospitalisés enfants malades pédiatrie clowns chambre animation jeux lecture contes bénévoles sourire blouses soignants familles maison parents distraction artistes musiciens cancérologie
deuil | sante lien_social | deuil endeuillés mort décès perte obsèques funéraire fin de vie palliatifs accompagnement parole bénévoles familles veuf veuve orphelins chagrin
premiers-secours-autre | securite sante | secourisme premiers secours gestes sauvent défibrillateur massage cardiaque arrêt malaise formation initiation moniteurs secouristes pompiers urgence étouffement psc1 sst salariés
don-sang-organes | sante | don sang plasma collecte donneurs organes greffe moelle transfusion vie campagne salle salariés heures
nutrition | sante pouvoir_achat | nutrition alimentation équilibrée cuisine diététicienne ateliers sucre obésité légumes goût repas budget santé cantine familles fruits recettes
acces-soins-rural | sante mobilite | désert médical médecins campagne camion bus itinérant infirmières télémédecine téléconsultation dépistage éloignés soins cabinet maison de santé vaccination villages
sante-femmes | sante exclusion_precarite | règles menstruelle protections périodiques serviettes hygiène endométriose contraception dépistage sein octobre rose grossesse sage-femme maternité
aidants-salaries | grand_age emploi | aidants aidant proche parent dépendant mère père âgé malade salariés épuisement congé conciliation permanence guide droits répit fatigue charge soigner accompagner employeur
repit-famille | sante lien_social | répit vacances souffler familles épuisées enfant malade handicapé séjour gîte hébergement hors saison week-end relais garde pause monoparentales repos
ehpad-animation | grand_age culture_sport | ehpad résidents maison de retraite animation ateliers musique jeux ennui personnes âgées désorientées mémoire visites bénévoles sorties tablettes réalité virtuelle chorale
isolement-ages | grand_age lien_social | isolés solitude personnes âgées seules visites bénévoles visiteurs appels téléphone convivialité voisins facteur postier réveillon sorties compagnie anciens veuves
domicile-adapte | grand_age logement | domicile maintien logement adapté chutes barres appui douche ergothérapeute diagnostic travaux escalier baignoire tapis éclairage plombier menuisier retraite caisse sécurité vieillir
alzheimer | grand_age sante | alzheimer mémoire démence parkinson aidants accueil jour halte répit commerçants sensibilisation désorientation troubles cognitifs stimulation
numerique-seniors | grand_age numerique | seniors tablette ordinateur internet smartphone retraités ateliers démarches visio débutants clavier familles photos apprendre patience initiation
mobilite-seniors | grand_age mobilite | retraités déplacements conduite permis bus transport accompagnement courses rendez-vous médicaux chauffeurs bénévoles sorties minibus peur volant code
habitat-senior | grand_age logement | habitat partagé colocation seniors résidence intergénérationnel béguinage étudiants cohabitation chambre loyer veille présence maison
chutes-equilibre | grand_age sante | chutes équilibre gymnastique prévention atelier marche muscles seniors kinésithérapeute fracture autonomie
metiers-grand-age | grand_age emploi | aides-soignantes auxiliaires de vie recrutement soins domicile attractivité formation métiers intervenantes pénurie tournée véhicules usure
jardin-therapeutique | grand_age environnement | jardin thérapeutique résidents plantes sensoriel paysagiste bacs surélevés parcours balade ehpad
emploi-handicap | handicap emploi | handicap travailleurs handicapés recrutement accueil aménagement poste tuteur obligation emploi agefiph référent rqth stage duoday cap emploi milieu ordinaire job coach accompagnement
autisme | handicap emploi | autisme autistes asperger neuroatypique neurodiversité tsa bruit lumière détail routine job coach accueil sensoriel informatique dys dyslexie tdah
surdite-travail | handicap | sourds malentendants langue des signes lsf interprète transcription sous-titres accueil visuel formation équipe lecture labiale vélotypie
cecite | handicap culture_sport | aveugles malvoyants déficients visuels braille audiodescription canne chien guide lecture enregistrement voix tandem gros caractères sonore accessibilité numérique
mobilite-reduite | handicap | fauteuil roulant fauteuils mobilité réduite rampe rampes accès marches accessibilité plain-pied ascenseur paraplégique paraplégie praticable sentier sanitaires largeur portes seuil
handicap-mental | handicap culture_sport | déficience intellectuelle handicap mental trisomie esat adapei falc facile à lire foyer travailleurs théâtre troupe mixte café joyeux autonomie accompagnateurs
handicap-psychique | handicap sante | psychique schizophrénie bipolaire gem groupe entraide mutuelle hospitalisation rétablissement pair-aidance stigmatisation emploi accompagné
handisport | handicap culture_sport | handisport sport adapté fauteuil tournoi basket rugby tennis ski joëlette tandem prothèse lame athlètes club licenciés matériel paralympique valides
aides-techniques | handicap sante | aides techniques fauteuils lits médicalisés reconditionnement recyclage prêt matériel médical béquilles déambulateurs ergothérapeutes orthopédie impression 3d prothèses fablab
vacances-handicap | handicap culture_sport | vacances adaptées séjour handicap accompagnateurs loisirs minibus accessible gîte plage tiralo familles
esat-travaux | handicap emploi | esat entreprise adaptée travailleurs atelier sous-traitance conditionnement prestations espaces verts blanchisserie assemblage mise à disposition équipe détachée commandes client
accessibilite-numerique | handicap numerique | site internet accessible rgaa lecteur écran contraste développeurs graphistes tests utilisateurs aveugles navigation clavier application
soutien-scolaire | education lien_social | soutien scolaire aide aux devoirs élèves collège écoliers leçons bénévoles cours mathématiques français réussite quartiers tutorat étudiants
mentorat-etudiants | education emploi | mentorat mentors parrainage parrains marraines boursiers étudiants lycéens orientation codes réseau confiance duo tandem ambition premières générations grandes écoles cadres rendez-vous
orientation-metiers | education emploi | découverte métiers collégiens troisième stages observation forum visites usine témoignages orientation professionnels coulisses classes apprentissage industrie technique
decrochage | education emploi | décrocheurs décrochage exclus élèves absentéisme seconde chance école remise à niveau remobilisation éducateurs sport chantier stage diplôme jeunes
lecture-enfants | education culture_sport | lecture livres albums contes histoires enfants bibliothèque bibliobus petits raconter conteuses éditeurs librairie ouvrages jeunesse illettrisme plaisir
illettrisme-travail | education emploi | illettrisme lire écrire consignes salariés compétences de base cléa savoirs formation poste opérateurs agents calcul alphabétisation
francais-migrants | education emploi | français langue cours apprendre allophones étrangers réfugiés migrants alphabétisation formatrices vocabulaire métier consignes chantier sécurité intégration
sciences-jeunes | education | sciences expériences microscopes laboratoire chercheurs ingénieurs robotique planétarium astronomie télescope enfants curiosité démonstrations club fusée camion
filles-techniques | education numerique | filles femmes techniques numérique ingénieures développeuses sciences stéréotypes mixité codage collégiennes lycéennes modèles marraines programmation
parentalite | education lien_social | parents parentalité familles ateliers écoute tout-petits éveil école conférence lieu accueil pères mères épuisement parental
petite-enfance | emploi lien_social | crèche garde enfants bébés berceaux horaires atypiques parents solo assistante maternelle modes de garde matin nuit place nounou micro-crèche halte intérimaires
protection-enfance | education exclusion_precarite | enfants placés aide sociale enfance foyer mecs jeunes majeurs sortants ase famille accueil parrainage studio autonomie dix-huit ans
ecole-dehors-ferme | education environnement | école classe dehors ferme pédagogique nature animaux sortie élèves enseignants découverte potager ruches sentier
fournitures-scolaires | education pouvoir_achat | fournitures scolaires cartables rentrée cahiers collecte élèves familles calculatrices mobilier scolaire bureaux
entreprendre-jeunes | education developpement_economique | mini-entreprise entreprendre jeunes lycéens projet concours création coopérative jeunesse services esprit initiative jury
citoyennete-jeunes | education lien_social | citoyenneté service civique volontaires engagement jeunes débat valeurs république laïcité délégués conseil
discriminations | emploi securite | discrimination discriminations racisme diversité préjugés stéréotypes recruteurs lgbt inclusion égalité testing charte formation sensibilisation
materiel-informatique | numerique education | ordinateurs portables reconditionnés parc informatique don écrans pc effacement données équiper élèves familles tablettes renouvellement postes unités centrales dsi serveurs imprimantes
mediation-numerique | numerique exclusion_precarite | démarches en ligne dématérialisation administratif mot de passe compte caf impôts ordinateur illectronisme médiateurs conseillers numériques accompagnement guichet permanence clic formulaires
site-web-asso | numerique | site internet web refonte développeur application logiciel base de données adhérents gestion outil numérique graphisme ergonomie hébergement code bénévole informaticien
donnees-rgpd | numerique securite | rgpd données personnelles cnil conformité registre traitements confidentialité juriste délégué protection sécurité informatique dossiers sensibles archives
cybersecurite-autre | numerique securite | cybersécurité piratage mots de passe sauvegarde rançongiciel hameçonnage serveurs réseau administrateur audit informatique attaque données
code-reconversion | numerique emploi | formation développeur codage école numérique reconversion demandeurs emploi stages alternance informatique bootcamp programmation
numerique-responsable | numerique environnement | numérique responsable sobriété énergie serveurs empreinte écrans réemploi logiciels libres durée de vie réparation
parents-ecrans | numerique education | écrans enfants parents usages raisonnés jeux vidéo smartphone temps contrôle parental réseaux internet prévention
cartographie-donnees | numerique environnement | carte cartographie données ouvertes capteurs mesures application signalement science participative analyse statistiques visualisation
orchestre | culture_sport education | musique orchestre instruments violons cuivres luthier école concerts chœur chorale jeunes répétition salle mélomanes fanfare conservatoire partitions
theatre | culture_sport lien_social | théâtre troupe comédiens compagnie scène plateau répétitions spectacle régisseur lumière décor costumes auditorium salle public amateurs metteur
arts-plastiques | culture_sport | artistes exposition peinture sculpture atelier galerie toiles fresque art contemporain œuvres vernissage résidence plasticiens créateurs murs
cinema-video | culture_sport education | film cinéma documentaire court-métrage caméra tournage projection vidéo montage festival réalisateur jeunes studio
radio-media | culture_sport lien_social | radio émission micro studio antenne journal médias podcast enregistrement journalistes locale émetteur reportages son
patrimoine | culture_sport | patrimoine restauration chapelle château monument pierres toiture charpente tailleurs maçons bénévoles chantier moulin lavoir sauvegarde histoire mécènes souscription
archives-memoire | culture_sport | mémoire archives photographies histoire ouvrière industrielle témoignages conservation numérisation musée exposition collection albums anciens usine mine
festival | culture_sport | festival scène concerts bénévoles barrières sono tentes gobelets public affiches programmation billetterie buvette logistique sponsor
musee-publics | culture_sport exclusion_precarite | musée visites publics éloignés entrées gratuites médiation ateliers art sorties accompagnés billets spectacles culture pour tous opéra
bibliotheque-rue | culture_sport lien_social | bibliothèque livres dons lecture boîtes librairie éditeurs bouquins romans rayonnages bibliothécaire
danse-cirque | culture_sport education | danse cirque acrobates chapiteau jeunes quartier spectacle trapèze chorégraphe parquet studio
club-jeunes-sport | culture_sport education | club football basket rugby judo jeunes licences maillots ballons équipements déplacements minibus tournoi entraîneurs éducateurs terrain vestiaires gymnase
sport-feminin | culture_sport securite | sport féminin joueuses filles équipe féminine entraîneuse vestiaires section club bourses championnes
sport-insertion | culture_sport emploi | sport insertion emploi boxe rugby jeunes quartiers coach job dating recruteurs dépassement équipe stages
sport-nature | culture_sport environnement | escalade randonnée vtt kayak voile aviron montagne sentiers refuge matériel sécurité stages bateau plein air nautique
materiel-sport | culture_sport pouvoir_achat | matériel sportif chaussures raquettes tapis vélos ski seconde main recyclerie sport équipements collecte location
secours-montagne-mer | securite culture_sport | secours sauvetage sauveteurs mer bateau bénévoles noyade plage montagne spéléologie combinaison plongée radio canot
`;
