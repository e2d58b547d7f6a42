import { BankCallbackEntity } from './bank-callback.entity';
import {
  PaymentFileDownloadEntity,
  PaymentFileEntity,
  PaymentFileItemEntity,
  PaymentFileResultEntity,
  PaymentFileWithdrawalEntity,
} from './payment-file.entities';
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
  BankCallbackEntity,
  PayeeCheckEntity,
  HoldDecisionEntity,
  PayoutObservationEntity,
  BankSwitchEntity,
  SendingQueueEntity,
  PaymentFileEntity,
  PaymentFileResultEntity,
  PaymentFileItemEntity,
  PaymentFileDownloadEntity,
  PaymentFileWithdrawalEntity,
] as const;
