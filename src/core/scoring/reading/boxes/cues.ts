import type { Side } from '../../types.js';

/**
 * Turns of phrase that show a partnership type or a modality when the boxes were left empty. Each line is
 * `code: pattern` on folded text; `n:` or `o:` restricts a cue to needs or to offers. The choice of turns is ours; how
 * much each is worth is learned (`learned-boxes.ts`).
 */
export interface Cue {
  code: string;
  side: Side | null;
  pattern: RegExp;
}

function cues(table: string): Cue[] {
  return table
    .split('\n')
    .map((line) => /^(n:|o:)?([a-z_]+): (.+)$/.exec(line.trim()))
    .filter((line) => line !== null)
    .map(([, side, code, pattern]) => ({
      code,
      side: side === 'n:' ? 'need' : side === 'o:' ? 'offer' : null,
      pattern: new RegExp(`\\b(?:${pattern})`, 'g'),
    }));
}

export const typeCues = cues(`
o:mecenat: gracieu|sans contrepartie|a transmettre|a redistribuer|remettons|dotons|reservons .{0,40}(?:a une association|bonne cause)|pretons|salaries? volontaires?|pris en charge|prenons en charge|nous financons|mecenat|pro bono|gratuit|offr(?:ons|e |ent|ertes?)|donn(?:ons|er|ent)\\b|dons?\\b|soutenons|soutien|subvention|dotation|bourse|enveloppe|heures offertes|mise a disposition|mettons a disposition|pretons|fondation|coup de main|benevol|interet general|consacr|attribu|non lucrati|invendus|a ceder|cedons|causes?\\b
n:mecenat: suffirai|sauverai|changerait tout|ne sait pas|ne savons pas|s'arrete|s'use|hors d'age|est mort|perdus?\\b|repartons? de|depassent|il faudrait|est vide|trop petit|avec nos moyens|racheter|n'a rien|n'ont rien|plus rien|cherchons quelqu'un|mecen|don\\b|dons\\b|benevol|financement|il nous faut|nous manqu|manque|coup de pouce|besoin d|sans moyens|bras|gratuit|loyer nul|symbolique|acheter|subvention|appui|aucun|personne ne sait|trop cher|hors de prix|hors d'usage|en panne|vetuste
pratiques_responsables: prepar(?:er|ons) (?:nos|leurs|vos|ces|ceux)|apprendre aux|apprenons aux|expliquons aux|intervenons? (?:dans|chez|aupres)|interventions aupres|recruter (?:autrement|sans)|accueillis par|immersions?|honoraires|pris en charge par l'employeur|pratiques|sensibilis|procedure|charte|nos equipes|managers?|direction|collegues|referents?|salaries?\\b.{0,40}form|form(?:ons|er|e) (?:leurs|des|vos|nos)|conseill(?:er|ers|ons)|accessib|responsable|audit|hierarchie|collaborateurs|politique|accueil des|inclusi|obligation d'emploi|demarche rse|rse\\b|diagnostic|reperer|signal|faire mieux|mieux (?:accueillir|traiter)|fauche|site industriel|releves
cooperation_economique: commande|clients?\\b|sous[- ]trait|co[- ]?trait|confier|externalis|lot\\b|donneurs? d'ordres?|contrats? (?:annuel|de trois|pluriannuel|recurren|regulier)|marche (?:public|reserve)|appel d'offres|devis|tarif|prestat|debouches?|loue(?:r|rions|rons)|loyer raisonnable|offre commune|production|capacite|atelier de production|flux|recurren|series|conditionnement|volume|toiture|vend(?:re|ons)|achet|fournisseur|filiere|chiffre d'affaires|annees? fermes?
o:tariff: tarifs?\\b|vente\\b|a vendre|location\\b|devis|remises?\\b|abonnement|forfaits?\\b|prix (?:doux|fermes?|fixe|coutant|degress)|brade|soldes
innovation_societale: experiment|innov|prototyp|r&d|co[- ]?con(?:cev|cep|stru)|invent|test(?:er|s|ons)?\\b|eprouv|pilote\\b|protocole|essaim|deploi|grande echelle|modele (?:commun|economique)|grandeur nature|imagin|nouvelle solution|panel|cahier des charges|inedit|generalis|passage a l'echelle|creer .{0,60}(?:brigade|filiere|laveuse|plateforme)|mutualise|usagers|evaluation|mesure serieuse
`);

export const modalityCues = cues(`
financier: financ|don financier|subvention|dotation|euros?\\b|€|budget|enveloppe|bourse|abond|credits? votes?|cofinanc|investi|fonds\\b|soutien pluriannuel|prise en charge|coup de pouce|acheter
competences: competences|pro bono|mission|ingenieur|juriste|avocat|comptab|informatic|logiciel|graphis|communicant|appui|conseil|expert|regard exterieur|diagnostic|heures (?:offertes|par an)|journees? d'appui|formation|mentor|cabinet|interlocuteur
benevolat: benevol|bras\\b|coup de main|volontaires?|salaries? (?:volontaires?|engages?)|animateurs|parrain|mentor|tuteur|journee solidaire|tri des dons|donner de leur temps
materiel: materiel|equipement|ordinateur|tablette|console|meuble|mobilier|vehicule|fauteuil|invendus|denrees|produits|vetements|dons? en nature|outils|machines?|livres|jouets|materiaux|vitrines?|refriger|fournitures|kits?|instruments|velos?
logistique: transport|camion|livr|logisti|stock|entrepos|collecte|acheminer|navette|tournee|demenag
locaux: local\\b|locaux|salle|m2|m²|surface|loyer|bureaux|boutique|terrain|parcelle|site\\b|toiture|toits?\\b|couverture|hangar|rez-de-chaussee|friche|emplacement|lieu\\b|libre acces|hebergement|de la place
achats: achat|achet|commande|clients?\\b|confier|externalis|prestat|donneurs? d'ordres?|lot\\b|volume|contrat|marche\\b|tarif|fournisseur|debouches?|budget prevu|credits votes|cherche un intervenant|sous[- ]trait|devis
co_traitance: co[- ]?trait|sous[- ]trait|offre commune|appel d'offres|equipe (?:commune|detachee)|detacher une equipe|groupement|collaboration|filiere|capital|production commune|en commun
co_conception: co[- ]?con(?:cev|cep|stru)|experiment|prototyp|test(?:er|s|ons)?\\b|essa(?:i|yer)|eprouv|invent|protocole|cahier des charges|r&d|panel|usagers|ameliorer|imagin|modele (?:commun|economique)|monter une filiere|innov|pilote\\b
expertise: expert|conseill|form(?:ons|er|ent|ation)|sensibilis|ateliers?\\b|savoir-faire|regles de l'art|procedures|pratiques|reperer|diagnostic|intervenant|accompagn|comite d'experts|apprentissage|pedagog|outiller|releves|temoign
emploi_insertion: recrut|embauch|stages?\\b|apprenti|alternan|immersion|postes?\\b|interim|promesse d'embauche|contrats? d'insertion|decouverte des metiers|candidat
reseau: reseau|visibilit|communication sur|relais|relayer|faire connaitre|journaux|carnet d'adresses|prescri|diffus|mise en relation|notoriete|affichage|signalement|correspondant
`);

/** Code → how many different turns of phrase of that code a folded text holds. */
export function countCues(table: readonly Cue[], text: string, side: Side): Map<string, number> {
  const counts = new Map<string, number>();
  for (const cue of table) {
    if (cue.side && cue.side !== side) continue;
    const distinct = new Set([...text.matchAll(cue.pattern)].map((match) => match[0]));
    if (distinct.size > 0) counts.set(cue.code, (counts.get(cue.code) ?? 0) + distinct.size);
  }
  return counts;
}
