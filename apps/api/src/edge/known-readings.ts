import { quarterOf, type Reading } from '@jkk/persistence/reading';

/** More than is opened in a quarter of an hour; beyond that each is written again, which changes nothing. */
const MOST = 50_000;

/** What is kept already of this quarter of an hour: a page asks again and again for what it shows. */
export class KnownReadings {
  private readonly known = new Set<string>();
  private quarter = 0;

  has(reading: Reading): boolean {
    return this.quarter === quarterOf(reading) && this.known.has(keyOf(reading));
  }

  add(reading: Reading): void {
    const quarter = quarterOf(reading);
    if (quarter !== this.quarter || this.known.size >= MOST) this.known.clear();
    this.quarter = quarter;
    this.known.add(keyOf(reading));
  }
}

/** As the row is keyed within its quarter. */
const keyOf = ({ subject, userId }: Reading): string => `${userId} ${subject}`;
