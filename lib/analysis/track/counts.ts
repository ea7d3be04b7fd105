/** How often each of some small numbers was met, and which were, in order of first mention. */
export class Counts {
  readonly counted: number[] = [];
  private readonly counts: Uint32Array;

  constructor(size: number) {
    this.counts = new Uint32Array(size);
  }

  add(id: number, times = 1): void {
    const count = this.of(id);
    if (count === 0) this.counted.push(id);
    this.counts[id] = count + times;
  }

  of(id: number): number {
    return this.counts[id] ?? 0;
  }
}
