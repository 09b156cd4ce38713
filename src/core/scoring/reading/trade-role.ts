import type { Side } from '../types.js';

const sells =
  /\b(?:(?:re)?cherch\w+ (?:\w+ ){0,4}(?:clients?|commandes?|debouches?|donneurs? d'ordres?|flux|acheteurs?)|capacite libre|donneurs? d'ordres? qui nous|notre atelier (?:peut|cherche)|nous produisons|nous vendons|nos operateurs sont prets|(?:re)?cherch\w+ (?:\w+ ){0,3}(?:commande|volume)|debouches? (?:reguliers?|pour))/;
const buys =
  /\b(?:(?:re)?cherch\w+ (?:\w+ ){0,3}(?:prestataires?|fournisseurs?|sous-traitants?|entreprises? d'|traiteurs?|blanchisserie|imprimeur)|(?:souhait|voul|veu)\w+ (?:\w+ ){0,2}(?:confier|acheter|externaliser|commander)|confier (?:notre|nos|une partie|la|le|l')|externaliser|devis avant|nous reservons un lot|reserver un (?:lot|volume)|passer commande)/;

/** The commercial role a text shows clearly, or null. A need that sells meets an offer that buys. */
export function tradeRoleIn(folded: string, _side: Side): 'sells' | 'buys' | null {
  const selling = sells.test(folded);
  const buying = buys.test(folded);
  return selling === buying ? null : selling ? 'sells' : 'buys';
}
