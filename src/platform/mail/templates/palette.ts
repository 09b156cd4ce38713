/** The colours of every message, by day; text on its ground keeps a contrast of at least 5.7 to 1. */
export const day = {
  paper: '#FAF8F4',
  card: '#FFFFFF',
  line: '#E4E0D8',
  lineStrong: '#CFC9BE',
  ink: '#1D2A30',
  muted: '#55656C',
  action: '#0B5A6F',
  onAction: '#FFFFFF',
  actionSoft: '#E3F0F3',
  disc: '#0B5A6F',
  accent: '#E8A33D',
  overlap: '#06303B',
  see: '#7A5B00',
  seeSoft: '#FFF7DB',
  mecenat: '#A32A5E',
  mecenatSoft: '#FBEDF3',
  pratiques_responsables: '#22693F',
  pratiques_responsablesSoft: '#EAF5EE',
  cooperation_economique: '#8A4F00',
  cooperation_economiqueSoft: '#FDF3E3',
  innovation_societale: '#4E3FB5',
  innovation_societaleSoft: '#EFEDFB',
};

export type Colour = keyof typeof day;

/** The same by night, for readers whose device is dark. */
export const night: Record<Colour, string> = {
  paper: '#11181B',
  card: '#1A2327',
  line: '#34424A',
  lineStrong: '#566770',
  ink: '#EEF2F3',
  muted: '#AEBBC1',
  action: '#8FD0E0',
  onAction: '#06242D',
  actionSoft: '#17343D',
  disc: '#3F9DB5',
  accent: '#E8A33D',
  overlap: '#0A3F4D',
  see: '#F2CF6B',
  seeSoft: '#352C10',
  mecenat: '#F3A8C8',
  mecenatSoft: '#3B1F2D',
  pratiques_responsables: '#8FD3AA',
  pratiques_responsablesSoft: '#173324',
  cooperation_economique: '#F0BE7C',
  cooperation_economiqueSoft: '#38280F',
  innovation_societale: '#BDB4F7',
  innovation_societaleSoft: '#2A2547',
};

const TYPES = [
  'mecenat',
  'pratiques_responsables',
  'cooperation_economique',
  'innovation_societale',
] as const;

/** The colours of a partnership type: its own, or plain ones for a type without. */
export function coloursOfType(type: string | null): { ink: Colour; soft: Colour } {
  const known = TYPES.find((code) => code === type);
  return known ? { ink: known, soft: `${known}Soft` } : { ink: 'action', soft: 'actionSoft' };
}
