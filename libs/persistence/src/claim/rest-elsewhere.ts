import type { Period } from '@jkk/domain/benefits';
import { daysWithout } from '@jkk/domain/entitlements';
import { date, list, object, readRecord } from '@jkk/domain/record';
import { isGivenBack, namedGivenBack } from './given-back';

/**
 * SQL for the days of incapacity that other claims of the same person pay for, as one value beside others. The person is found
 * first: as a join, a small table had the dossier of every claim unpacked for every claim that is read.
 */
export const restElsewhereOf = (claimNumber: string): string => `
  (SELECT coalesce(jsonb_agg(jsonb_build_object(
       'periods', jsonb_path_query_array(b.content, 'lax $.details.periods[*]'),
       'back', ${namedGivenBack('other.dossier', 'days')})), '[]')
   FROM claim other JOIN benefit b ON b.claim_number = other.claim_number
   WHERE other.participant_nik = (SELECT own.participant_nik FROM claim own WHERE own.claim_number = ${claimNumber})
     AND other.claim_number <> ${claimNumber} AND b.type = 'STMB' AND b.stage NOT IN ('REFUSED', 'CANCELLED')
     AND NOT ${isGivenBack('other.dossier')})`;

const periods = list(object<Period>({ from: date, to: date }));
const granted = list(
  object<{ readonly periods: readonly Period[]; readonly back: readonly Period[] }>({
    periods,
    back: periods,
  }),
);

/** Throws UnreadableRecord. */
export const toDays = (claimNumber: string, days: unknown): readonly Period[] =>
  readRecord(periods, days, { claimNumber });

/** Throws UnreadableRecord. */
export const toRestElsewhere = (claimNumber: string, days: unknown): readonly Period[] =>
  readRecord(granted, days, { claimNumber }).flatMap((each) => daysWithout(each.periods, each.back));
