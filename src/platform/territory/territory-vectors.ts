/** Distances in kilometres between centres of communes: API Géo 2022, then centres of bounding boxes. */
export const distances: readonly (readonly [a: string, b: string, apiKm: number, boxKm: number])[] = [
  ['67482', '68224', 96.3, 96.4],
  ['67482', '68066', 56.4, 57.7],
  ['68066', '68224', 41.6, 40.2],
  ['67482', '67447', 5.3, 5.3],
  ['67482', '67180', 31.4, 30.3],
  ['67462', '68066', 15.6, 16.2],
  ['68297', '68224', 24, 23.6],
  ['67482', '57463', 129.5, 129.1],
  ['67482', '54395', 117.2, 117.5],
  ['67482', '75056', 395.9, 398.5],
  ['67180', '67544', 22, 22.5],
  ['68004', '68297', 22.8, 22.5],
];

/** Communes with their département, région and postal codes (INSEE, 2026; Licence Ouverte 2.0). */
export const communes: readonly (readonly [
  code: string,
  name: string,
  departement: string,
  region: string,
  postal: string,
])[] = [
  ['67482', 'Strasbourg', '67', '44', '67000 67100 67200'],
  ['68224', 'Mulhouse', '68', '44', '68100 68200'],
  ['68066', 'Colmar', '68', '44', '68000'],
  ['2A004', 'Ajaccio', '2A', '94', '20000 20090 20167'],
  ['2B033', 'Bastia', '2B', '94', '20200 20600'],
  ['97105', 'Basse-Terre', '971', '01', '97100'],
  ['97209', 'Fort-de-France', '972', '02', '97200 97234'],
  ['97302', 'Cayenne', '973', '03', '97300'],
  ['97411', 'Saint-Denis', '974', '04', '97400 97417 97490'],
  ['97611', 'Mamoudzou', '976', '06', '97600 97605'],
  ['75056', 'Paris', '75', '11', '75001 75002 75003'],
  ['69123', 'Lyon', '69', '84', '69001 69002 69003'],
  ['13055', 'Marseille', '13', '93', '13001 13002 13003'],
];

export const intercommunalities: readonly (readonly [commune: string, epci: string, name: string])[] = [
  ['67482', '246700488', 'Eurométropole de Strasbourg'],
  ['68224', '200066009', 'CA Mulhouse Alsace Agglomération'],
  ['68066', '246800726', 'CA Colmar Agglomération'],
  ['67180', '200067874', 'CA de Haguenau'],
];

/** Postal codes shared by several communes. */
export const sharedPostalCodes: readonly (readonly [code: string, communes: number])[] = [
  ['68210', 31],
  ['68480', 28],
  ['67320', 23],
  ['67270', 22],
  ['67220', 18],
  ['67130', 17],
  ['67000', 1],
];

/** Names with a ligature, and how people type them. */
export const ligatures: readonly (readonly [code: string, name: string, ...typed: string[]])[] = [
  ['67052', 'Bœrsch', 'Boersch', 'BOERSCH'],
  ['67053', 'Bœsenbiesen', 'Boesenbiesen', 'BOESENBIESEN'],
  ['67079', 'Crœttwiller', 'Croettwiller', 'CROETTWILLER'],
  ['67093', 'Dieffenbach-lès-Wœrth', 'Dieffenbach-lès-Woerth', 'DIEFFENBACH-LES-WOERTH'],
  ['67147', 'Frœschwiller', 'Froeschwiller', 'FROESCHWILLER'],
  ['67153', 'Geiswiller-Zœbersdorf', 'Geiswiller-Zoebersdorf', 'GEISWILLER-ZOEBERSDORF'],
  ['67159', 'Gœrlingen', 'Goerlingen', 'GOERLINGEN'],
  ['67160', 'Gœrsdorf', 'Goersdorf', 'GOERSDORF'],
  ['67204', 'Hœnheim', 'Hoenheim', 'HOENHEIM'],
  ['67205', 'Hœrdt', 'Hoerdt', 'HOERDT'],
  ['67208', 'Hohengœft', 'Hohengoeft', 'HOHENGOEFT'],
  ['67244', 'Kleingœft', 'Kleingoeft', 'KLEINGOEFT'],
];

export const homonyms: readonly (readonly [name: string, codes: string])[] = [
  ['Saint-Louis', '57618 68297 97126 97414'],
  ['Saint-Denis', '11339 30247 93066 97411'],
  ['Sainte-Marie', '08390 15198 25523 32388 35294 58253 65391 97228 97418'],
];
