/** Last digit that makes the whole number pass the Luhn check (ISO/IEC 7812-1, annex B). */
export function luhnKey(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? Number(digit) * 2 : Number(digit);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return (10 - (sum % 10)) % 10;
}

/** A fictitious SIRET: its SIREN begins with 0, which Insee does not attribute, and both keys are right. */
export function fictitiousSiret(serial: number): string {
  const root = `0${String(serial).padStart(7, '0')}`;
  const siren = `${root}${luhnKey(root)}`;
  const office = `${siren}0001`;
  return `${office}${luhnKey(office)}`;
}

/** Ranges Arcep reserves for fiction (plan national de numérotation, décision n° 2018-0881): prefix of six digits. */
const FICTION = ['019900', '026191', '035301', '046571', '053649', '063998'];

/** A telephone number no one can have; Alsace is in the 03 zone, so most are. */
export function fictitiousPhone(serial: number): string {
  const prefix = serial % 3 === 0 ? FICTION[5] : serial % 17 === 0 ? FICTION[serial % 5] : FICTION[2];
  const digits = `${prefix}${String((serial * 37) % 10000).padStart(4, '0')}`;
  return digits.replace(/(..)(?=.)/g, '$1 ');
}
