/**
 * Ideas that answer one another without being the same: a problem and what solves it, a public and what it needs, a
 * trade and its object. `a: b c` means that a text about a is also, for a share, about b and c, and the reverse.
 * The table is ours. It only brings two texts closer: it never names an idea to people, closes a gate or fills a box.
 */
const table = `
defense_locataire: avocat budget mediation_sociale juridique conciergerie_immeuble
succession_tutelle: avocat juridique
avocat: juridique
budget: mediation_sociale facture_eau_energie epargne_citoyenne
froid_facture: precarite_energetique budget energie mediation_sociale
handicap_moteur: siege_ergonomie polyhandicap kine accessibilite
polyhandicap: handisport sport materiel_info
kine: chute_ages sport_sante siege_ergonomie
chute_ages: sport_sante grand_age domicile co_conception
couture: textile_reemploi cuir_sacs denim
cuir_sacs: denim reemploi
textile_reemploi: denim reemploi vetements
invendus: aide_alimentaire antigaspi froid jus_fruits
aide_alimentaire: froid logistique legumes
legumes: cantine restauration_metier jardin
jus_fruits: antigaspi bras
repas_gaspilles: cantine alimentation biodechets
cuisine_equipee: restauration_metier local traiteur_insertion
restauration_metier: recrutement stages formation
velo: mecanique reemploi
deux_roues_moteur: mecanique voiture
voiture: mecanique permis
permis: recrutement insertion voiture argent
mobilite: voiture transport_fret
transport_fret: froid logistique
mere_bebe: femmes_abri violences equipement_foyer
femmes_abri: violences pharmacie
garde_tardive: meres_seules horaires_atypiques
violences: victimes psychologues avocat
prostitution: violences femmes
isolement: isoles_visites bras
isoles_visites: grand_age bras
cohabitation: logement etudiants grand_age
sans_abri: logement hygiene
equipement_foyer: logement
saisonniers: hebergement_leger logement
hebergement_leger: co_conception bois logement
decrochage: nautisme stage_troisieme mentorat insertion
stage_troisieme: jeunes mentorat quartiers recrutement
francais_travail: illettrisme migrants btp
illettrisme: formation migrants
discrimination: recrutement rh_recruteurs quartiers
rh_recruteurs: recrutement insertion mentorat
conduites_risque: addictions stages prevention_securite btp
addictions: prevention_securite sante
psychologues: sante_mentale conciergerie_immeuble
sante_mentale: isolement sante
esthetique: cancer hygiene
cancer: sport_sante retour_travail
optique: scolarite sante
dentaire: sans_abri medecine
medecine: sante medecine_itinerante
medecine_itinerante: mobilite co_conception
veterinaire: animaux
graphisme: communication logiciel
communication: lettre_revue graphisme
lettre_revue: reseau arts_metiers
audiovisuel: video medias
percussion: instruments culture
archives_musees: patrimoine local
visite_sensible: archives_musees accessibilite culture
relais_telephonique: client_accueil handicap_sensoriel
livres_prison: livres_dons justice
livres_lecture: livres_dons
jeux_local: petit_local jeux_societe
petit_local: local
entrepot_outils: outillage reemploi co_conception
infogerance: cybersecurite logiciel
bureautique: inclusion_numerique materiel_info
fraude: grand_age bureautique cybersecurite
enquete_statistique: evaluation strategie
comptabilite: argent strategie
toit_production: solaire epargne_citoyenne
solaire: energie epargne_citoyenne
commerce_village: epargne_citoyenne tiers_lieu
botanique: jardinier espaces_verts biodiversite
plantation_haies: cohesion_equipe bras foret
potager_immeuble: jardin quartiers outillage
peinture_travaux: cohesion_equipe bras habitat_degrade
peche_mer: benne_enlevement mer_plastique dechets
nautisme: sport
sejours_enfants: vacances_loisirs argent
linge_plat: blanchisserie ehpad tourisme_hotel
sous_traitance_ind: conditionnement siae achat_solidaire
conditionnement: siae esat
esat: sous_traitance_ind achat_solidaire
siae: achat_solidaire sous_traitance_ind
recrutement: insertion formation stages
insertion: recrutement siae
bras: cohesion_equipe benevolat_comp
dechets: reemploi benne_enlevement
bois: menuiserie reemploi
apiculture: terrain_nature
jardin: terrain_nature biodechets
biodechets: agriculture jardin
rgpd: avocat cybersecurite
logement: conciergerie_immeuble
medias: audio
`;

/** Concept → the concepts that answer it, both ways. */
export const answersTo: ReadonlyMap<string, readonly string[]> = readRelations();

function readRelations(): Map<string, string[]> {
  const answers = new Map<string, string[]>();
  const add = (from: string, to: string) => {
    const list = answers.get(from) ?? [];
    if (!list.includes(to)) answers.set(from, [...list, to]);
  };
  for (const line of table.trim().split('\n')) {
    const [from, others] = line.split(':');
    for (const to of others.trim().split(' ')) {
      add(from, to);
      add(to, from);
    }
  }
  return answers;
}
