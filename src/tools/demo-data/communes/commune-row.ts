/** INSEE code, name, main postal code, draw weight (square root of the population, in tens). */
export type CommuneRow = readonly [code: string, name: string, postalCode: string, weight: number];
