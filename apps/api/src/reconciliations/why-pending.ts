import { isGrpcServiceError, WorkflowUpdateFailedError } from '@temporalio/client';
import { finding, type Finding } from '@jkk/domain/findings';

const GRPC_UNAVAILABLE = 14;
const CAUSES_MAX = 8;

/** Why nobody can say yet what a reading found: a finding about the bank, for the person who asked for it. */
export function whyPending(error: unknown): Finding {
  if (error instanceof WorkflowUpdateFailedError) {
    return finding('/bankCode', 'STATEMENT.NOT_READ', {
      id: 'Bank tidak menjawab, atau mutasinya tidak dapat dibaca. Dibaca lagi pada waktunya; lihat Radar bila tetap.',
      en: 'The bank did not answer, or its statement could not be read. It is read again in time; look at the radar where it stays so.',
    });
  }
  if (isEngineAway(error)) {
    return finding('/bankCode', 'STATEMENT.ENGINE_AWAY', {
      id: 'Mesin proses (Temporal) tidak terjangkau; mutasi belum diminta.',
      en: 'The process engine (Temporal) cannot be reached; the statement was not asked for.',
    });
  }
  return finding('/bankCode', 'STATEMENT.STILL_READING', {
    id: 'Mutasi masih dibaca: bank lambat, mutasinya panjang, atau proses pembayaran tidak berjalan.',
    en: 'The statement is still being read: the bank is slow, the statement is long, or the payments process does not run.',
  });
}

function isEngineAway(error: unknown): boolean {
  let at: unknown = error;
  for (let depth = 0; depth < CAUSES_MAX && at instanceof Error; depth += 1) {
    if (isGrpcServiceError(at)) return (at as unknown as { code: number }).code === GRPC_UNAVAILABLE;
    at = at.cause;
  }
  return false;
}
