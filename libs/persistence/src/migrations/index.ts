import type { DecoratedClass } from '../database/data-source';
import { PrepareSchema1795200000000 } from './1795200000000-prepare-schema';
import { CreateReference1795200100000 } from './1795200100000-create-reference';
import { CreateUsers1795200200000 } from './1795200200000-create-users';
import { CreateClaims1795200250000 } from './1795200250000-create-claims';
import { CreateOutbox1795200300000 } from './1795200300000-create-outbox';
import { CreatePayouts1795200400000 } from './1795200400000-create-payouts';
import { CreateLedger1795200500000 } from './1795200500000-create-ledger';
import { CreateSessions1795200600000 } from './1795200600000-create-sessions';
import { CreateDocuments1795200700000 } from './1795200700000-create-documents';
import { CreateFigureVerification1795200800000 } from './1795200800000-create-figure-verification';
import { CreateRuleSetVersions1795200900000 } from './1795200900000-create-rule-set-versions';
import { IndexLists1795857670232 } from './1795857670232-index-lists';
import { CreateSweep1795859752140 } from './1795859752140-create-sweep';
import { CountPayoutMoves1795860588535 } from './1795860588535-count-payout-moves';
import { GuardMoney1795860909957 } from './1795860909957-guard-money';
import { CompleteLists1795861518929 } from './1795861518929-complete-lists';
import { IndexConsulted1795861732748 } from './1795861732748-index-consulted';
import { LimitAttempts1795863835480 } from './1795863835480-limit-attempts';
import { LightenClaimSteps1795864527885 } from './1795864527885-lighten-claim-steps';
import { ShowListsWithoutDossiers1795865683212 } from './1795865683212-show-lists-without-dossiers';
import { UseReceiptsOnce1795869781060 } from './1795869781060-use-receipts-once';
import { RefuseCover1795869966856 } from './1795869966856-refuse-cover';
import { KeepPaymentClocks1795870346508 } from './1795870346508-keep-payment-clocks';
import { ZoneRegencies1795872277530 } from './1795872277530-zone-regencies';
import { TellLinesApart1795872429170 } from './1795872429170-tell-lines-apart';
import { FourPersons1795873439019 } from './1795873439019-four-persons';
import { CheckHospitalBills1795873811159 } from './1795873811159-check-hospital-bills';
import { RememberRegisters1795874672822 } from './1795874672822-remember-registers';
import { NoticeRestores1795882883208 } from './1795882883208-notice-restores';
import { ManagePeople1795882927000 } from './1795882927000-manage-people';
import { KeepLateTruth1795883398794 } from './1795883398794-keep-late-truth';
import { CreateRadar1795883703715 } from './1795883703715-create-radar';
import { KeepByPolicy1795883899187 } from './1795883899187-keep-by-policy';
import { TellSessionEnds1795884094216 } from './1795884094216-tell-session-ends';
import { ExplainLines1795885328964 } from './1795885328964-explain-lines';
import { SendMessages1795885591524 } from './1795885591524-send-messages';
import { DoubtAccounts1795886097644 } from './1795886097644-doubt-accounts';
import { ImportReports1795886672436 } from './1795886672436-import-reports';
import { SealDossiers1795896374504 } from './1795896374504-seal-dossiers';
import { ChainRecords1795896374505 } from './1795896374505-chain-records';
import { ReverseRefusals1795897581420 } from './1795897581420-reverse-refusals';
import { KnowMinimumWages1795897973680 } from './1795897973680-know-minimum-wages';
import { RememberProjects1795898032349 } from './1795898032349-remember-projects';
import { NoticeChangedAccounts1795899286704 } from './1795899286704-notice-changed-accounts';
import { HoldTasks1795900908833 } from './1795900908833-hold-tasks';
import { ReopenDays1795908985954 } from './1795908985954-reopen-days';
import { EscalateWaits1795909202628 } from './1795909202628-escalate-waits';
import { SurveyClaims1795909344072 } from './1795909344072-survey-claims';
import { KnowProfileUse1795910306174 } from './1795910306174-know-profile-use';
import { TellParticipants1795910924136 } from './1795910924136-tell-participants';
import { LendAuthority1795912273305 } from './1795912273305-lend-authority';
import { KnowPenalties1795912989064 } from './1795912989064-know-penalties';
import { ReadStatementFiles1795913252925 } from './1795913252925-read-statement-files';
import { FindWhatLeftToday1795920193773 } from './1795920193773-find-what-left-today';
import { StayInOffice1795923088944 } from './1795923088944-stay-in-office';
import { ScreenPayees1795923203509 } from './1795923203509-screen-payees';
import { ReferPatients1795925701072 } from './1795925701072-refer-patients';
import { TellClaimChanges1795946000000 } from './1795946000000-tell-claim-changes';
import { ShowBankProfiles1795946788654 } from './1795946788654-show-bank-profiles';
import { KnowStaff1795948095851 } from './1795948095851-know-staff';
import { CoverLists1795948800000 } from './1795948800000-cover-lists';
import { KeepOffOwnClaims1795950000000 } from './1795950000000-keep-off-own-claims';
import { SettleByLines1795967000000 } from './1795967000000-settle-by-lines';
import { WaitForWindows1795968500000 } from './1795968500000-wait-for-windows';
import { TakeRegistersIn1795969900000 } from './1795969900000-take-registers-in';
import { TellTaskMoves1795970500000 } from './1795970500000-tell-task-moves';
import { CloseBooks1795980000000 } from './1795980000000-close-books';
import { KeepOffOwnLines1795980100000 } from './1795980100000-keep-off-own-lines';
import { LimitServicesADay1795980110000 } from './1795980110000-limit-services-a-day';
import { WarnBeforeDeadlines1795980200000 } from './1795980200000-warn-before-deadlines';
import { PayOverEveryRail1795980300000 } from './1795980300000-pay-over-every-rail';
import { ImportPersons1795980400000 } from './1795980400000-import-persons';
import { SetOffDebts1795981000000 } from './1795981000000-set-off-debts';
import { HearCallbacks1795982000000 } from './1795982000000-hear-callbacks';
import { LimitEveryRail1795982100000 } from './1795982100000-limit-every-rail';
import { WeighDeviations1795984000000 } from './1795984000000-weigh-deviations';
import { SpeakInOffice1795984100000 } from './1795984100000-speak-in-office';
import { LiftHoldsByTwo1795984200000 } from './1795984200000-lift-holds-by-two';
import { RemindHolders1795985000000 } from './1795985000000-remind-holders';
import { FollowDebts1795985100000 } from './1795985100000-follow-debts';
import { SayWhyUndated1795985200000 } from './1795985200000-say-why-undated';
import { ListNotices1795985300000 } from './1795985300000-list-notices';
import { CompareAwards1795986000000 } from './1795986000000-compare-awards';
import { ProveByLines1795987000000 } from './1795987000000-prove-by-lines';
import { PayByFiles1795988000000 } from './1795988000000-pay-by-files';
import { HandOverUntouched1795988100000 } from './1795988100000-hand-over-untouched';
import { FollowOldDebts1795989100000 } from './1795989100000-follow-old-debts';
import { TakeFilesBack1795989200000 } from './1795989200000-take-files-back';
import { AskOwnClaimsLast1795989400000 } from './1795989400000-ask-own-claims-last';
import { FindApproved1795989500000 } from './1795989500000-find-approved';
import { SendInBulk1796000000000 } from './1796000000000-send-in-bulk';
import { KnowFundAccounts1796020000000 } from './1796020000000-know-fund-accounts';
import { KeepWhatWasApproved1796040000000 } from './1796040000000-keep-what-was-approved';
import { ApproveWhatWasProposed1796041000000 } from './1796041000000-approve-what-was-proposed';
import { NoteBulkTerms1796060000000 } from './1796060000000-note-bulk-terms';
import { IndexDetermined1796060100000 } from './1796060100000-index-determined';
import { KnowReportRows1796080000000 } from './1796080000000-know-report-rows';
import { WidenBlocks1796080100000 } from './1796080100000-widen-blocks';
import { KeepWhatCameBack1796120000000 } from './1796120000000-keep-what-came-back';
import { DivideLines1796140000000 } from './1796140000000-divide-lines';
import { ReturnParts1796141000000 } from './1796141000000-return-parts';
import { TakeLargerFiles1796142000000 } from './1796142000000-take-larger-files';
import { RecordReadings1796150000000 } from './1796150000000-record-readings';
import { LetPeopleIn1796160000000 } from './1796160000000-let-people-in';
import { FindSchooledChildren1796200000000 } from './1796200000000-find-schooled-children';
import { ListLookups1796260000000 } from './1796260000000-list-lookups';
import { FindOtherHolders1796280000000 } from './1796280000000-find-other-holders';
import { ClearSecondPayments1796300000000 } from './1796300000000-clear-second-payments';

/** Every migration, ordered by its timestamp; one line each. */
export const MIGRATIONS: readonly DecoratedClass[] = [
  PrepareSchema1795200000000,
  CreateReference1795200100000,
  CreateUsers1795200200000,
  CreateClaims1795200250000,
  CreateOutbox1795200300000,
  CreatePayouts1795200400000,
  CreateLedger1795200500000,
  CreateSessions1795200600000,
  CreateDocuments1795200700000,
  CreateFigureVerification1795200800000,
  CreateRuleSetVersions1795200900000,
  IndexLists1795857670232,
  CreateSweep1795859752140,
  CountPayoutMoves1795860588535,
  GuardMoney1795860909957,
  CompleteLists1795861518929,
  IndexConsulted1795861732748,
  LimitAttempts1795863835480,
  LightenClaimSteps1795864527885,
  ShowListsWithoutDossiers1795865683212,
  UseReceiptsOnce1795869781060,
  RefuseCover1795869966856,
  KeepPaymentClocks1795870346508,
  ZoneRegencies1795872277530,
  TellLinesApart1795872429170,
  FourPersons1795873439019,
  CheckHospitalBills1795873811159,
  RememberRegisters1795874672822,
  NoticeRestores1795882883208,
  ManagePeople1795882927000,
  KeepLateTruth1795883398794,
  CreateRadar1795883703715,
  KeepByPolicy1795883899187,
  TellSessionEnds1795884094216,
  ExplainLines1795885328964,
  SendMessages1795885591524,
  DoubtAccounts1795886097644,
  ImportReports1795886672436,
  SealDossiers1795896374504,
  ChainRecords1795896374505,
  ReverseRefusals1795897581420,
  KnowMinimumWages1795897973680,
  RememberProjects1795898032349,
  NoticeChangedAccounts1795899286704,
  HoldTasks1795900908833,
  ReopenDays1795908985954,
  EscalateWaits1795909202628,
  SurveyClaims1795909344072,
  KnowProfileUse1795910306174,
  TellParticipants1795910924136,
  LendAuthority1795912273305,
  KnowPenalties1795912989064,
  ReadStatementFiles1795913252925,
  FindWhatLeftToday1795920193773,
  StayInOffice1795923088944,
  ScreenPayees1795923203509,
  ReferPatients1795925701072,
  TellClaimChanges1795946000000,
  ShowBankProfiles1795946788654,
  KnowStaff1795948095851,
  CoverLists1795948800000,
  KeepOffOwnClaims1795950000000,
  SettleByLines1795967000000,
  WaitForWindows1795968500000,
  TakeRegistersIn1795969900000,
  TellTaskMoves1795970500000,
  CloseBooks1795980000000,
  KeepOffOwnLines1795980100000,
  LimitServicesADay1795980110000,
  WarnBeforeDeadlines1795980200000,
  PayOverEveryRail1795980300000,
  ImportPersons1795980400000,
  SetOffDebts1795981000000,
  HearCallbacks1795982000000,
  LimitEveryRail1795982100000,
  WeighDeviations1795984000000,
  SpeakInOffice1795984100000,
  LiftHoldsByTwo1795984200000,
  RemindHolders1795985000000,
  FollowDebts1795985100000,
  SayWhyUndated1795985200000,
  ListNotices1795985300000,
  CompareAwards1795986000000,
  ProveByLines1795987000000,
  PayByFiles1795988000000,
  HandOverUntouched1795988100000,
  FollowOldDebts1795989100000,
  TakeFilesBack1795989200000,
  AskOwnClaimsLast1795989400000,
  FindApproved1795989500000,
  SendInBulk1796000000000,
  KnowFundAccounts1796020000000,
  KeepWhatWasApproved1796040000000,
  ApproveWhatWasProposed1796041000000,
  NoteBulkTerms1796060000000,
  IndexDetermined1796060100000,
  KnowReportRows1796080000000,
  WidenBlocks1796080100000,
  KeepWhatCameBack1796120000000,
  DivideLines1796140000000,
  ReturnParts1796141000000,
  TakeLargerFiles1796142000000,
  RecordReadings1796150000000,
  LetPeopleIn1796160000000,
  FindSchooledChildren1796200000000,
  ListLookups1796260000000,
  FindOtherHolders1796280000000,
  ClearSecondPayments1796300000000,
];
