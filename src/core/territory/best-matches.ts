/** Keeps the few best of many, each once: `cost` is the lower the better. */
export class BestMatches<Match> {
  private readonly kept: { id: string; cost: number; match: Match }[] = [];

  constructor(private readonly limit: number) {}

  offer(id: string, cost: number, match: () => Match): void {
    if (this.kept.length >= this.limit && cost >= this.kept[this.kept.length - 1].cost) return;
    const already = this.kept.findIndex((entry) => entry.id === id);
    if (already >= 0) {
      if (this.kept[already].cost <= cost) return;
      this.kept.splice(already, 1);
    }
    const at = this.kept.findIndex((entry) => entry.cost > cost);
    this.kept.splice(at < 0 ? this.kept.length : at, 0, { id, cost, match: match() });
    if (this.kept.length > this.limit) this.kept.pop();
  }

  get isEmpty(): boolean {
    return this.kept.length === 0;
  }

  list(): Match[] {
    return this.kept.map((entry) => entry.match);
  }
}
