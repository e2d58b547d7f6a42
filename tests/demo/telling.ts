import { formatRupiah } from '@jkk/domain/money';
import type { Loose } from '../support/loose';

/** A closed pipe (`npm run demo | head`) does not disturb the console. */
export const say = (line: string): void => console.log(line);

export const rupiahText = (amount: number): string => formatRupiah(amount);

/** Oldest first, because a life is told forwards. */
export function sayTimeline(claimNumber: string, entries: readonly Loose[]): void {
  say(`  ${claimNumber}`);
  for (const entry of [...entries].reverse()) {
    say(`    ${entry.at}  ${entry.text.id}  (${entry.actor ?? 'otomatis'})`);
  }
}

/** Every amount with the steps that lead to it. */
export function sayTraces(lines: readonly Loose[]): void {
  for (const line of lines) {
    say(`    ${line.type} ${rupiahText(line.amount)}`);
    for (const step of line.trace ?? []) {
      say(`      ${step.text?.id ?? step.step} ${step.formula} = ${step.result}  [${step.rule}]`);
    }
  }
}
