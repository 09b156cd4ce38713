const NARROW = '\u202f';

/** Words whose h is mute: only these elide; every other h (handicap, haie, Haguenau) is left alone. */
const MUTE_H =
  /^(habit|hectare|herb|heure|heureu|hiver|histoi|historique|homm|honn|horair|horlog|horizon|hôp|hospit|hôt|huile|humain|humidité|hydr|hygi|harmoni|héberg|hélic|hésit|héritag|hirondelle|hebdo)/i;
const NO_ELISION = /^(onz|oui|yaourt|yoga|ouistiti|un peu plus d’une fois)/i;
const VOWEL = /^[aeiouyâàäéèêëîïôöûüœæh]/i;

/** Elides de, le, la, que, ne, je, se… before a vowel, as « d’Erstein », and leaves « de Haguenau ». */
function elide(text: string): string {
  return text.replace(
    /(?<![\p{L}’-])(de|le|la|que|ne|je|se|me|te|jusque|lorsque|puisque) (?=(«? ?[\p{L}]+))/giu,
    (match, word: string, next: string) => {
      if (!VOWEL.test(next) || NO_ELISION.test(next)) return match;
      if (/^h/i.test(next) && !MUTE_H.test(next)) return match;
      if (/^(eux|y)$/i.test(next) && word.toLowerCase() === 'le') return match;
      return `${word.slice(0, -1)}’`;
    },
  );
}

/** French typography: elisions, narrow no-break spaces before ; : ? ! % € and inside « », capitals at sentence starts. */
export function polish(text: string): string {
  const spaced = elide(text.replaceAll("'", '’').replace(/ {2,}/g, ' ').trim())
    .replace(/\bsi ils?\b/g, (m) => m.replace('si i', 's’i'))
    .replace(/ ([;:?!%€»])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/(\d) (m²|km|h|kg|kWc|tonnes|hectares)(?!\p{L})/gu, `$1${NARROW}$2`);
  return spaced.replace(
    /(^|[.?!] )(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** 3500 → « 3 500 », with a narrow no-break space. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, NARROW);
}
