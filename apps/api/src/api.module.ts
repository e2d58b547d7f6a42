import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { DocumentStore } from '@jkk/documents';
import { PayoutBatchRepository, type ReleasePolicy } from '@jkk/persistence/payment';
import { ControlsRepository } from '@jkk/persistence/reconciliation';
import type { Clock } from '@jkk/platform/clock';
import type { Logger } from '@jkk/platform/logging';
import { ProblemFilter } from '@jkk/platform/problem';
import { TemporalClientModule, type TemporalConfig } from '@jkk/platform/temporal';
import { DataSource } from 'typeorm';
import type { CallbackKeys } from './bank-callbacks/callback-keys';
import { ChangeFeed } from './changes/change-feed';
import { Presence } from './changes/presence';
import { ClaimDocuments } from './claims/claim-documents';
import { EarlierDisabilities } from './claims/earlier-disabilities';
import { SimilarAwards } from './claims/similar-awards';
import { EntitlementAccount } from './claims/entitlement-account';
import { ClaimQueries } from './claims/claim-queries';
import { LatePayments } from './claims/late-payments';
import { TodayOnScreen } from './claims/today-on-screen';
import { CommandService } from './claims/command.service';
import { IntakeService } from './claims/intake.service';
import { WorkingCalendar } from './claims/working-calendar';
import { CommandGateway } from './commands/command-gateway';
import { CommandLog } from './commands/command-log';
import { OutcomeInterceptor } from './commands/outcome';
import { RepeatableWork } from './commands/repeatable-work';
import { CONTROLLERS } from './controllers';
import { DocumentService } from './documents/document.service';
import { Budgets } from './edge/budgets';
import { ContentInterceptor } from './edge/content.interceptor';
import { CsvInterceptor } from './edge/csv.interceptor';
import { RateGuard } from './edge/rate.guard';
import { ReadingInterceptor } from './edge/reading.interceptor';
import { RoleGuard } from './edge/role.guard';
import { SessionGuard } from './edge/session.guard';
import { StoredFacts } from './edge/stored-facts';
import { SubjectFinder } from './edge/subject-finder';
import { SubjectGuard } from './edge/subject.guard';
import { LedgerService } from './ledger/ledger.service';
import { ReceivablesService } from './ledger/receivables.service';
import { LetterService } from './letters/letter.service';
import { MessageHistory } from './letters/message-history';
import { LetterSigner } from './letters/letter-signer';
import { NoticesService } from './notices/notices.service';
import { OverviewService } from './overview/overview.service';
import { ParticipantService } from './participant/participant.service';
import { PasswordService } from './people/password.service';
import { PeopleService } from './people/people.service';
import { PersonSteps } from './people/person-steps.service';
import { AccountBalances } from './payouts/account-balances';
import { BatchService } from './payouts/batch.service';
import { ControlService } from './controls/control.service';
import { RoomService } from './controls/room.service';
import { PayoutService } from './payouts/payout.service';
import { problemOf } from './problems/problem-of';
import { PROBLEMS } from './problems/problem-table';
import { RadarService } from './radar/radar.service';
import { SendingService } from './radar/sending.service';
import { ReadingsService } from './readings/readings.service';
import { ReceiptSigner } from './receipts/receipt-signer';
import { ReconciliationService } from './reconciliations/reconciliation.service';
import { DayService } from './reconciliations/day.service';
import { OpenItemService } from './reconciliations/open-item.service';
import { ScreeningListService } from './screening/screening-list.service';
import { PaymentFileService } from './payment-files/payment-file.service';
import { StatementFileService } from './statement-files/statement-file.service';
import { StandingService } from './reconciliations/standing.service';
import { ParticipantLookup } from './reference/participant-lookup';
import { ReferenceService } from './reference/reference.service';
import { RegisterImportsService } from './registers/register-imports.service';
import { RegistersService } from './registers/registers.service';
import { FigureService } from './rules/figure.service';
import { KnownSessions } from './session/known-sessions';
import { SearchService } from './search/search.service';
import { SessionService } from './session/session.service';
import { Hashing } from './session/hashing';
import { SignInService } from './session/sign-in.service';
import type { ApiSettings } from './settings';
import { Absences } from './tasks/absences.service';
import { Lendings } from './tasks/lendings.service';
import { TaskDesk } from './tasks/task-desk.service';
import { TaskFilters } from './tasks/task-filters.service';
import { API_SETTINGS, CLOCK, LOGGER } from './tokens';

/** What the API is given by its process (or by a test). */
export interface ApiParts {
  readonly database: DataSource;
  readonly temporal: TemporalConfig;
  readonly documents: DocumentStore;
  readonly settings: Pick<
    ApiSettings,
    'receiptSigningKey' | 'receiptEarlierKeys' | 'rateLimitPerMinute' | 'trustedProxy'
  >;
  readonly releasePolicy: ReleasePolicy;
  readonly callbackKeys: CallbackKeys;
  readonly clock: Clock;
  readonly logger: Logger;
}

const SERVICES: Provider[] = [
  Budgets,
  KnownSessions,
  SessionService,
  Hashing,
  SignInService,
  SubjectFinder,
  StoredFacts,
  CommandLog,
  CommandGateway,
  RepeatableWork,
  WorkingCalendar,
  ClaimDocuments,
  EarlierDisabilities,
  EntitlementAccount,
  SimilarAwards,
  ClaimQueries,
  ChangeFeed,
  Presence,
  TaskDesk,
  Absences,
  Lendings,
  TaskFilters,
  LatePayments,
  NoticesService,
  OverviewService,
  TodayOnScreen,
  CommandService,
  IntakeService,
  ReceiptSigner,
  PayoutService,
  AccountBalances,
  BatchService,
  ReconciliationService,
  StandingService,
  RadarService,
  SendingService,
  OpenItemService,
  DayService,
  ScreeningListService,
  StatementFileService,
  PaymentFileService,
  ControlService,
  RoomService,
  LedgerService,
  ReceivablesService,
  DocumentService,
  LetterService,
  LetterSigner,
  MessageHistory,
  ReadingsService,
  ParticipantLookup,
  ReferenceService,
  RegistersService,
  RegisterImportsService,
  SearchService,
  FigureService,
  PeopleService,
  PersonSteps,
  PasswordService,
  ParticipantService,
];

/** The order of the guards and the interceptor is the order in which the surface promises its answers: 401, 429, 403, 404, then content. */
const EDGE: Provider[] = [
  { provide: APP_GUARD, useClass: SessionGuard },
  { provide: APP_GUARD, useClass: RateGuard },
  { provide: APP_GUARD, useClass: RoleGuard },
  { provide: APP_GUARD, useClass: SubjectGuard },
  { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor },
  { provide: APP_INTERCEPTOR, useClass: ContentInterceptor },
  { provide: APP_INTERCEPTOR, useClass: CsvInterceptor },
  { provide: APP_INTERCEPTOR, useClass: ReadingInterceptor },
];

@Module({})
export class ApiModule {
  static forRoot(parts: ApiParts): DynamicModule {
    const { database, temporal, documents, settings, releasePolicy, clock, logger } = parts;
    const filter = new ProblemFilter(PROBLEMS, logger, problemOf);
    return {
      module: ApiModule,
      imports: [TemporalClientModule.forRoot(temporal)],
      controllers: [...CONTROLLERS],
      providers: [
        { provide: DataSource, useValue: database },
        { provide: DocumentStore, useValue: documents },
        { provide: API_SETTINGS, useValue: settings },
        { provide: PayoutBatchRepository, useValue: new PayoutBatchRepository(releasePolicy) },
        { provide: ControlsRepository, useValue: new ControlsRepository(releasePolicy.caps) },
        { provide: CLOCK, useValue: clock },
        { provide: LOGGER, useValue: logger },
        { provide: APP_FILTER, useValue: filter },
        ...EDGE,
        ...SERVICES,
      ],
    };
  }
}
