import type { Period } from '@jkk/domain/benefits';
import { isGivenBack } from './given-back';
import { date, list, object, readRecord } from '@jkk/domain/record';

/** SQL for the days of incapacity that other claims of the same person pay for, as one value beside others. */
export const restElsewhereOf = (claimNumber: string): string => `
  (SELECT coalesce(jsonb_agg(days), '[]')
   FROM claim own JOIN claim other ON other.participant_nik = own.participant_nik AND other.claim_number <> own.claim_number
     JOIN benefit b ON b.claim_number = other.claim_number,
     jsonb_path_query(b.content, 'lax $.details.periods[*]') AS days
   WHERE own.claim_number = ${claimNumber} AND b.type = 'STMB' AND b.stage NOT IN ('REFUSED', 'CANCELLED')
     AND NOT ${isGivenBack('other.dossier')})`;

const periods = list(object<Period>({ from: date, to: date }));

/** Throws UnreadableRecord. */
export const toRestElsewhere = (claimNumber: string, days: unknown): readonly Period[] =>
  readRecord(periods, days, { claimNumber });
