/** The level a distance comes closest to: suggestions look at levels. */
export function nearestPerimeter(km: number): 'commune' | 'epci' | 'departement' | 'region' | 'national' {
  if (km <= 5) return 'commune';
  if (km <= 20) return 'epci';
  if (km <= 60) return 'departement';
  return km <= 250 ? 'region' : 'national';
}
