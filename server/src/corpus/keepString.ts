/**
 * Gives strings that can be kept for ever. A string cut out of a text keeps the whole text alive in V8 (it is stored as a
 * window on its parent), so facts of closed files would hold their texts in memory; what is kept is a copy, one for all
 * equal strings.
 */
export class StringPool {
  private readonly copies = new Map<string, string>();

  keep(text: string): string {
    let copy = this.copies.get(text);
    if (copy === undefined) {
      // Joining makes a new string, and cutting one end off it flattens that and not the text.
      copy = ` ${text}`.slice(1);
      this.copies.set(copy, copy);
    }
    return copy;
  }

  clear(): void {
    this.copies.clear();
  }
}
