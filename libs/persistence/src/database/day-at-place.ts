import type { Zone } from '@jkk/domain/calendar';

const NAMES: Readonly<Record<Zone, string>> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

const named = Object.entries(NAMES).map(([zone, name]) => `WHEN '${zone}' THEN '${name}'`);

/** The day, `YYYY-MM-DD`, that an instant is at the place of the claim `c`: school years and days of rest are counted by it. */
export const dayAtPlace = (instant: string): string =>
  `to_char(${instant} AT TIME ZONE (CASE c.dossier #>> '{report,place,zone}' ${named.join(' ')} END), 'YYYY-MM-DD')`;
