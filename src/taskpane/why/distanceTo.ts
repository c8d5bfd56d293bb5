/** How far a value is from a boundary, in money: rounded up to the cent, so that whoever covers it is over the boundary. */
export function distanceTo(boundary: number, value: number): number {
  const cents = Math.abs(boundary - value) * 100;
  const nearest = Math.round(cents);
  // What floating point adds to a whole number of cents is not a further one.
  return (Math.abs(cents - nearest) < 1e-4 ? nearest : Math.ceil(cents)) / 100;
}
