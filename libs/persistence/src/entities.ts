import { billEntities } from './bill/hospital-bill.entity';
import { budgetEntities } from './budget/budget.entity';
import type { DecoratedClass } from './database/data-source';
import { chainEntities } from './chain/chain.entities';
import { ClaimHospitalEntity } from './claim/claim-hospital.entity';
import { ClaimWaitEntity } from './claim/claim-wait.entity';
import { claimEntities } from './claim/claim.entities';
import { documentEntities } from './document/document.entities';
import { PaymentClockEntity } from './claim/payment-clock.entity';
import { generationEntities } from './generation/generation.entities';
import { identityEntities } from './identity/user.entity';
import { outboxEntities } from './outbox/outbox.entity';
import { lookupEntities } from './lookup/person-lookup.entity';
import { messageEntities } from './message/message.entities';
import { ledgerEntities } from './ledger/ledger.entities';
import { peopleEntities } from './people/people.entities';
import { StatusCodeEntity } from './participant/status-code.entity';
import { payoutEntities } from './payout/entities';
import { radarEntities } from './radar/radar.entities';
import { readingEntities } from './reading/reading.entity';
import { receiptEntities } from './receipt/receipt-use.entity';
import { reconciliationEntities } from './reconciliation/reconciliation.entities';
import { referenceEntities } from './reference/entities';
import { registerEntities } from './registers/bank-profile.entity';
import { registerImportEntities } from './register-import/register-import.entities';
import { reportImportEntities } from './report-import/report-import.entities';
import { figureVerificationEntities } from './rules/figure-verification.entity';
import { publishedRuleEntities } from './rules-published/rule-set.entities';
import { screeningEntities } from './screening/screening.entities';
import { sessionEntities } from './session/session.entities';
import { PaymentAnswerEntity } from './statement/payment-answer.entity';
import { statementFileEntities } from './statement/statement-file.entities';
import { statementEntities } from './statement/statement.entities';
import { sweepEntities } from './sweep/sweep.entity';
import { taskEntities } from './task/task.entities';

/** Every entity of the database, collected from the list that each vertical exports. */
export const ALL_ENTITIES: readonly DecoratedClass[] = [
  ...referenceEntities,
  ...identityEntities,
  ...claimEntities,
  ClaimWaitEntity,
  ClaimHospitalEntity,
  PaymentClockEntity,
  ...taskEntities,
  ...billEntities,
  ...outboxEntities,
  ...sweepEntities,
  ...radarEntities,
  ...registerEntities,
  ...registerImportEntities,
  ...reportImportEntities,
  ...payoutEntities,
  ...screeningEntities,
  ...ledgerEntities,
  ...chainEntities,
  ...statementEntities,
  ...statementFileEntities,
  PaymentAnswerEntity,
  ...generationEntities,
  ...peopleEntities,
  ...reconciliationEntities,
  ...sessionEntities,
  ...budgetEntities,
  ...lookupEntities,
  ...messageEntities,
  StatusCodeEntity,
  ...documentEntities,
  ...readingEntities,
  ...receiptEntities,
  ...figureVerificationEntities,
  ...publishedRuleEntities,
];
