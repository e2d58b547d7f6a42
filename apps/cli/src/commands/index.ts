import type { Command } from '../core/command';
import { chainsVerify, eventsVerify, ledgerCheck } from './audit';
import { bank, bankCap, bankResume, bankStop } from './bank';
import { bankAgeing } from './bank-ageing';
import { bankClose, bankDays } from './bank-days';
import { bankDecide, bankItems } from './bank-items';
import { benefitsCalculate, benefitsExplain, contributionsConstruction } from './benefits';
import { benefitsRecompute } from './benefits-recompute';
import { deadlines } from './deadlines';
import { eligibility } from './eligibility';
import { entitlementsOfClaim } from './entitlements';
import { IMPORT_COMMANDS } from './import';
import { ledgerReceivables, ledgerStatement, ledgerTrialBalance } from './ledger';
import { migrate } from './migrate';
import { migrationsDrift } from './migrations-drift';
import { policies } from './policies';
import { radar, radarRepair } from './radar';
import { reportsConfirm, reportsImport } from './reports';
import { rulesList, rulesPropose, rulesPublish } from './rules-publish';
import { rulesRehearse } from './rules-rehearse';
import { screeningLists, screeningPropose, screeningPublish } from './screening';
import { seed } from './seed';
import { sending, sendingLift } from './sending';
import { statementFileImport, statementFileList } from './statement-file';
import { usersAccount } from './users-account';
import { usersAdd } from './users-add';
import { workflowsRebuild } from './workflows-rebuild';

/** Every command, in the order in which `help` shows them. */
export const COMMANDS: readonly Command[] = [
  migrate,
  migrationsDrift,
  seed,
  ...IMPORT_COMMANDS,
  reportsImport,
  reportsConfirm,
  usersAdd,
  usersAccount,
  workflowsRebuild,
  radarRepair,
  radar,
  sendingLift,
  sending,
  bankStop,
  bankResume,
  bankCap,
  bankClose,
  bankDays,
  bankAgeing,
  bankDecide,
  bankItems,
  bank,
  screeningPropose,
  screeningPublish,
  screeningLists,
  statementFileImport,
  statementFileList,
  eventsVerify,
  chainsVerify,
  ledgerCheck,
  ledgerStatement,
  ledgerReceivables,
  ledgerTrialBalance,
  entitlementsOfClaim,
  benefitsCalculate,
  benefitsExplain,
  benefitsRecompute,
  rulesRehearse,
  rulesPropose,
  rulesPublish,
  rulesList,
  policies,
  deadlines,
  eligibility,
  contributionsConstruction,
];
