import { isBalanced, type LedgerPosting } from '../../ledger';

/** The ledger in memory: each posting counts once, and only where it is balanced. */
export class Books {
  readonly balances = new Map<string, number>();
  private readonly posted = new Set<string>();

  post(postings: readonly LedgerPosting[]): void {
    for (const { key, lines } of postings) {
      if (!isBalanced(lines)) throw new Error(`${key} is not balanced`);
      if (this.posted.has(key)) continue;
      this.posted.add(key);
      for (const { account, amountRupiah } of lines) {
        this.balances.set(account, this.of(account) + amountRupiah);
      }
    }
  }

  of(account: string): number {
    return this.balances.get(account) ?? 0;
  }
}
