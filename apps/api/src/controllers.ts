import { BenefitsController } from './benefits/benefits.controller';
import { BillLinesController } from './bills/bill-lines.controller';
import { CalculationsController } from './calculations/calculations.controller';
import { ClaimsController } from './claims/claims.controller';
import { LatePaymentsController } from './claims/late-payments.controller';
import { ChangesController } from './changes/changes.controller';
import {
  BenefitCommandsController,
  ClaimCommandsController,
  PayoutCommandsController,
} from './commands/command-routes';
import { ControlsController } from './controls/controls.controller';
import { DocumentsController } from './documents/documents.controller';
import { LedgerController } from './ledger/ledger.controller';
import { ReceivablesController } from './ledger/receivables.controller';
import { LettersController } from './letters/letters.controller';
import { NoticesController } from './notices/notices.controller';
import { OverviewController } from './overview/overview.controller';
import { ParticipantController } from './participant/participant.controller';
import { PasswordsController } from './people/passwords.controller';
import { PeopleController } from './people/people.controller';
import { BatchesController } from './payouts/batches.controller';
import { PayoutsController } from './payouts/payouts.controller';
import { RadarController } from './radar/radar.controller';
import { SendingController } from './radar/sending.controller';
import { ReadingsController } from './readings/readings.controller';
import { ReceiptsController } from './receipts/receipts.controller';
import { DaysController } from './reconciliations/days.controller';
import { OpenItemsController } from './reconciliations/open-items.controller';
import { ReconciliationsController } from './reconciliations/reconciliations.controller';
import { ReferenceController } from './reference/reference.controller';
import { RegisterImportsController } from './registers/register-imports.controller';
import { RegistersController } from './registers/registers.controller';
import { RuleSetsController } from './rules/rule-sets.controller';
import { ScreeningListsController } from './screening/screening-lists.controller';
import { PaymentFilesController } from './payment-files/payment-files.controller';
import { StatementFilesController } from './statement-files/statement-files.controller';
import { SearchController } from './search/search.controller';
import { SessionController } from './session/session.controller';
import { AbsencesController } from './tasks/absences.controller';
import { LendingsController } from './tasks/lendings.controller';
import { TasksController } from './tasks/tasks.controller';

/** Every controller below the API's prefix: all that the OpenAPI file describes. */
export const CONTROLLERS = [
  SessionController,
  ClaimsController,
  ChangesController,
  TasksController,
  AbsencesController,
  LendingsController,
  LatePaymentsController,
  NoticesController,
  OverviewController,
  ClaimCommandsController,
  BenefitsController,
  BenefitCommandsController,
  PayoutsController,
  PayoutCommandsController,
  BatchesController,
  ReconciliationsController,
  RadarController,
  SendingController,
  OpenItemsController,
  DaysController,
  ScreeningListsController,
  StatementFilesController,
  PaymentFilesController,
  BillLinesController,
  ControlsController,
  LedgerController,
  ReceivablesController,
  CalculationsController,
  DocumentsController,
  LettersController,
  ReadingsController,
  ReceiptsController,
  ReferenceController,
  RegistersController,
  RegisterImportsController,
  SearchController,
  RuleSetsController,
  PeopleController,
  PasswordsController,
  ParticipantController,
] as const;
