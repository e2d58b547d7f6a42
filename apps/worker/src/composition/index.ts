import { composeClaimsWork } from './claims-work';
import type { CompositionParts, QueueWork } from './parts';
import { composePaymentsWork } from './payments-work';

export type { CompositionParts, QueueWork } from './parts';

export const composeWork = (parts: CompositionParts): QueueWork =>
  parts.settings.worker.queue === 'claims' ? composeClaimsWork(parts) : composePaymentsWork(parts);
