import {
  BankSwitchEntity,
  HoldDecisionEntity,
  PayeeCheckEntity,
  PayoutObservationEntity,
  SendingQueueEntity,
  WireMessageEntity,
  WireResponseEntity,
} from './payout-record.entities';
import {
  PayoutAttemptEntity,
  PayoutBatchEntity,
  PayoutBatchItemEntity,
  PayoutEntity,
} from './payout.entities';

export const payoutEntities = [
  PayoutBatchEntity,
  PayoutEntity,
  PayoutBatchItemEntity,
  PayoutAttemptEntity,
  WireMessageEntity,
  WireResponseEntity,
  PayeeCheckEntity,
  HoldDecisionEntity,
  PayoutObservationEntity,
  BankSwitchEntity,
  SendingQueueEntity,
] as const;
