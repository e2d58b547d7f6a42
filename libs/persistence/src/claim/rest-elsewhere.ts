import type { Period } from '@jkk/domain/benefits';
import { isGivenBack } from './given-back';
import { date, list, object, readRecord } from '@jkk/domain/record';

/**
 * SQL for the days of incapacity that other claims of the same person pay for, as one value beside others. The person is found
 * first: as a join, a small table had the dossier of every claim unpacked for every claim that is read.
 */
export const restElsewhereOf = (claimNumber: string): string => `
  (SELECT coalesce(jsonb_agg(days), '[]')
   FROM claim other JOIN benefit b ON b.claim_number = other.claim_number,
     jsonb_path_query(b.content, 'lax $.details.periods[*]') AS days
   WHERE other.participant_nik = (SELECT own.participant_nik FROM claim own WHERE own.claim_number = ${claimNumber})
     AND other.claim_number <> ${claimNumber} AND b.type = 'STMB' AND b.stage NOT IN ('REFUSED', 'CANCELLED')
     AND NOT ${isGivenBack('other.dossier')})`;

const periods = list(object<Period>({ from: date, to: date }));

/** Throws UnreadableRecord. */
export const toRestElsewhere = (claimNumber: string, days: unknown): readonly Period[] =>
  readRecord(periods, days, { claimNumber });
