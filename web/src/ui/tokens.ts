/** Every colour of the product, with the surface it was measured on (contrast at least 5.7 to 1). */
export const tokens = {
  paper: '#FAF8F4',
  card: '#FFFFFF',
  line: '#E4E0D8',
  lineStrong: '#CFC9BE',
  wash: '#F2F6F7',
  ink: '#1D2A30',
  muted: '#55656C',
  action: '#0B5A6F',
  actionStrong: '#084657',
  actionSoft: '#E3F0F3',
  accent: '#E8A33D',
  logoOverlap: '#06303B',
  ok: '#1F6B45',
  okSoft: '#E9F6EF',
  see: '#7A5B00',
  seeSoft: '#FFF7DB',
  wrong: '#B42318',
  wrongSoft: '#FEF1F0',
  wrongLine: '#F3C9C5',
  board: '#10212A',
} as const;

/** Dark enough for white words: a start for a Labo that chooses its colour. */
export const brandSwatches = ['#0B5A6F', '#1F6B45', '#7A1F3D', '#4E3FB5', '#8A4F00', '#1D2A30'];

export const typeTokens = {
  mecenat: { ink: '#A32A5E', soft: '#FBEDF3' },
  pratiques_responsables: { ink: '#22693F', soft: '#EAF5EE' },
  cooperation_economique: { ink: '#8A4F00', soft: '#FDF3E3' },
  innovation_societale: { ink: '#4E3FB5', soft: '#EFEDFB' },
} as const;

export type TypeCode = keyof typeof typeTokens;
export const isTypeCode = (code: string): code is TypeCode => code in typeTokens;

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The same colours as CSS variables: `--t-action`, `--t-type-mecenat`, `--t-type-mecenat-soft`… */
export function tokenVariables(): Record<string, string> {
  const plain = Object.entries(tokens).map(([name, value]) => [`--t-${kebab(name)}`, value]);
  const types = Object.entries(typeTokens).flatMap(([code, { ink, soft }]) => [
    [`--t-type-${code}`, ink],
    [`--t-type-${code}-soft`, soft],
  ]);
  return Object.fromEntries([...plain, ...types]);
}
