/** Gives each distinct key a small number, in order of arrival. */
export class Interner<T = string> {
  private readonly numbers = new Map<T, number>();
  readonly keys: T[] = [];

  number(key: T): number {
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.keys.length;
    this.numbers.set(key, number);
    this.keys.push(key);
    return number;
  }

  find(key: T): number {
    return this.numbers.get(key) ?? -1;
  }
}
