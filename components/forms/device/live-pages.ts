/** A page that was closed or left a moment ago may still be letting go. */
const LETTING_GO_MILLISECONDS = 1_000;

/**
 * Which pages of this browser are still open: each holds a lock of its name as long as it lives, and the browser lets go of it however the
 * page ends. What a living page has not sent is its own; only what a page left behind is taken on by another, and by one alone.
 */
export class LivePages {
  #closed = false;
  #letGo: (() => void)[] = [];

  /**
   * Takes on the name of a page, its own or one that was left. False while another page that is still open holds it. A browser that has no
   * locks cannot tell, and every page counts as left.
   */
  claim(page: string): Promise<boolean> {
    if (!navigator.locks) return Promise.resolve(true);
    return new Promise((answer) => {
      const hold = () => {
        answer(true);
        return new Promise<void>((letGo) => (this.#closed ? letGo() : this.#letGo.push(letGo)));
      };
      navigator.locks
        .request(`rootwise-page/${page}`, { signal: AbortSignal.timeout(LETTING_GO_MILLISECONDS) }, hold)
        .catch(() => answer(false));
    });
  }

  /** Of what is kept, in its order, what no other open page is still writing on; it is this page's from now on. */
  async left<Kept extends { page: string }>(kept: readonly Kept[]): Promise<Kept[]> {
    const mine = new Map<string, Promise<boolean>>();
    for (const { page } of kept) if (!mine.has(page)) mine.set(page, this.claim(page));
    const left = new Set<string>();
    for (const [page, claimed] of mine) if (await claimed) left.add(page);
    return kept.filter(({ page }) => left.has(page));
  }

  /** The page is left: what it has not sent is for the next one. */
  close(): void {
    this.#closed = true;
    for (const letGo of this.#letGo) letGo();
    this.#letGo = [];
  }
}
