import { dayOf } from '../../format/dates';

const OLDEST = 2015;
/** Decrees of the next year come in autumn. */
const AHEAD = 1;

export const thisYear = (): string => dayOf(new Date().toISOString()).slice(0, 4);

/** Every year that registers know, the newest first. */
export function yearOptions(): readonly { readonly value: string; readonly label: string }[] {
  const newest = Number(thisYear()) + AHEAD;
  return Array.from({ length: newest - OLDEST + 1 }, (_, ago) => String(newest - ago)).map((value) => ({
    value,
    label: value,
  }));
}
