import type { Actor } from '../../access/roles';
import type { Claim } from '../claim';
import type { ClaimCommandCode } from '../commands';
import type { ClaimCommand } from '../decision';
import type { ReportBody } from '../forms/report';

type Person = Pick<Actor, 'nik' | 'roles'>;

/** Rights of whose claim it is: nothing is decided by them, and no money follows from what they say. */
const OWN_RIGHTS: readonly ClaimCommandCode[] = ['objection', 'withdrawal', 'delivery'];

/** Whether the claim is this person's own: participant, or ever named in it as heir, guardian, child or arranger. */
export const isNamedIn = ({ report, cover, finalReport, written }: Claim, nik: string | undefined): boolean =>
  nik !== undefined && names([report, cover, finalReport, written], nik);

/** Whether this person may not give this command, because the claim is about them. What the law asks of an employer is asked whoever was hurt. */
export function isBarredByInterest(claim: Claim, code: ClaimCommandCode, { nik, roles }: Person): boolean {
  const isDuty = code === 'stageOne' && roles.includes('EMPLOYER');
  return !isDuty && !OWN_RIGHTS.includes(code) && isNamedIn(claim, nik);
}

/** Whether a command names the person who gives it as somebody to be paid. */
export const namesItself = ({ body, actor }: Pick<ClaimCommand, 'body' | 'actor'>): boolean =>
  actor.nik !== undefined && names(body, actor.nik);

/** Whether somebody of the office or of a hospital hands in a report of their own accident. */
export const reportsItself = ({ participant }: ReportBody, { nik, roles }: Person): boolean =>
  nik !== undefined && participant.nik === nik && !roles.includes('EMPLOYER');

function names(value: unknown, nik: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, each]) => (key === 'nik' ? each === nik : names(each, nik)));
}
