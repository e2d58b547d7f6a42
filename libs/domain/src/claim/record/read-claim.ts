import { readRecord } from '../../record';
import type { Benefit, Claim } from '../claim';
import type { ReportBody } from '../forms';
import { benefitShape } from './benefit';
import { DOSSIER_PARTS, dossierShape, reportShape, type Dossier } from './dossier';
import { recordVersion, upgraded } from './versions';

/** What of a claim are columns or tables of their own. */
export type ClaimAround = Omit<Claim, keyof Dossier>;

/** A claim of its columns and its stored JSON. Throws UnreadableRecord. */
export function readClaim(around: ClaimAround, dossier: unknown): Claim {
  const subject = { claimNumber: around.claimNumber };
  return { ...readRecord(dossierShape, upgraded('claim', dossier, subject), subject), ...around };
}

/** The JSON that is stored beside a claim's columns: everything that is read from it, and the version it is written in. */
export function writeClaim(claim: Claim): object {
  const parts = DOSSIER_PARTS.flatMap((name) =>
    claim[name] === undefined ? [] : [[name, claim[name]] as const],
  );
  return { schema: recordVersion('claim'), ...Object.fromEntries(parts) };
}

/** A report that waits to become a claim. Throws UnreadableRecord. */
export const readReport = (key: string, body: unknown): ReportBody => readRecord(reportShape, body, { key });

/** A benefit of its stored JSON. Throws UnreadableRecord. */
export function readBenefit(claimNumber: string, content: unknown): Benefit {
  const subject = { claimNumber };
  return readRecord(benefitShape, upgraded('benefit', content, subject), subject);
}

/** The JSON that is stored of a benefit. */
export const writeBenefit = (benefit: Benefit): object => ({ schema: recordVersion('benefit'), ...benefit });
