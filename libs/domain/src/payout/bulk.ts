import { sha256 } from '../digest';
import type { Rail, TransferService } from './rail';
import type { AttemptRecord } from './records';

/** Service of SNAP BI that takes many transfers to other banks in one request; by 21 the bank tells what became of each. */
export const BULK_SERVICE = '20';
export type AskedService = TransferService | typeof BULK_SERVICE;

/** The one rail that banks take bulks for. */
export const BULK_RAIL: Rail = 'BI_FAST';

/** BI-FAST takes no fewer in one bulk (Bank Indonesia, 21 December 2024). */
export const LEAST_BULK_ITEMS = 20;

/** What a bank has agreed about bulks; fewer than the minimum go singly, more than the maximum as several bulks. */
export interface BulkTerms {
  readonly minimumItems: number;
  readonly maximumItems: number;
  /** Rupiah of one bulk, where the bank names a limit. */
  readonly limitRupiah?: number;
}

export type BulkItem = Pick<AttemptRecord, 'partnerReference' | 'requestHash'>;

/**
 * Our name of a bulk: the same for the same content, and another one for any other. No run of it can be taken for the
 * reference of a payment, which has neither U nor L.
 */
export function bulkIdOf(items: readonly BulkItem[]): string {
  const content = items.map(({ partnerReference, requestHash }) => `${partnerReference} ${requestHash}`);
  return `BULK${sha256(content.sort().join('\n')).slice(0, 14).toUpperCase()}`;
}

/** The name of a bulk of ours on a statement, however the bank has split it; undefined where there is none, or more than one. */
export function findBulkId(remark: string): string | undefined {
  const found = new Set(
    remark
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
      .match(/BULK[0-9A-F]{14}/g),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** The service under which a bank knows a transfer, and is asked about it. */
export const askedService = ({
  serviceCode,
  bulkId,
}: Pick<AttemptRecord, 'serviceCode' | 'bulkId'>): AskedService =>
  bulkId === null ? serviceCode : BULK_SERVICE;
