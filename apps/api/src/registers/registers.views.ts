import { HOLIDAY_KINDS, ZONES } from '@jkk/domain/calendar';
import { PAYMENT_CHANNELS, PAYMENT_FILE_VERSIONS, RAILS, SENDING_DAYS, type Rail } from '@jkk/domain/payout';
import { PROVENANCES } from '@jkk/domain/rules';
import { CodeOut, DateOut, FlagOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../fields';

export class HospitalTermsView {
  @TextOut()
  careClass: string;

  @DateOut()
  from: string;

  @DateOut({ nullable: true })
  to: string | null;

  @DateOut({ nullable: true, description: "The end of the hospital's own licence." })
  licensedTo: string | null;

  @WholeOut({ description: 'Days after the end of the stay; a bill is warned of from then on.' })
  warnAfterDays: number;

  @WholeOut()
  deductAfterDays: number;

  @WholeOut()
  expiresAfterDays: number;

  @WholeOut()
  deductionPercent: number;

  @WholeOut({ description: 'Days within which a bill is paid.' })
  paymentDays: number;
}

export class HospitalRegisterView {
  @TextOut()
  plkkCode: string;

  @TextOut()
  name: string;

  @TextOut()
  kind: string;

  @TextOut()
  class: string;

  @TextOut()
  regencyCode: string;

  @TextOut({ nullable: true })
  regencyName: string | null;

  @TextOut()
  bankCode: string;

  @TextOut()
  accountNumber: string;

  @TextOut()
  accountName: string;

  @DateOut()
  contractFrom: string;

  @DateOut({ nullable: true })
  contractTo: string | null;

  @WholeOut({ description: 'Services with a price today.' })
  tariffs: number;

  @WholeOut({ description: 'Doctors who are licensed today.' })
  doctors: number;

  @ListOut(() => HospitalTermsView, { description: 'Everything that was agreed, the oldest first.' })
  terms: HospitalTermsView[];
}

export class HospitalRegisterResponse {
  @ListOut(() => HospitalRegisterView)
  items: HospitalRegisterView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class RegencyRegisterView {
  @TextOut()
  regencyCode: string;

  @TextOut()
  name: string;

  @TextOut({ nullable: true })
  provinceName: string | null;

  @TextOut()
  branch: string;

  @TextOut()
  branchName: string;

  @CodeOut(ZONES)
  zone: string;
}

export class RegencyRegisterResponse {
  @ListOut(() => RegencyRegisterView)
  items: RegencyRegisterView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class WageRegisterView {
  @TextOut({ description: 'A province of 2 digits (UMP) or a regency of 4 (UMK).' })
  areaCode: string;

  @TextOut()
  areaName: string;

  @WholeOut()
  year: number;

  @WholeOut({ description: 'Rupiah a month.' })
  amountRupiah: number;

  @TextOut({ nullable: true })
  decree: string | null;

  @TextOut()
  source: string;

  @CodeOut(PROVENANCES)
  provenance: string;
}

export class WageRegisterResponse {
  @ListOut(() => WageRegisterView)
  items: WageRegisterView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class FundRegisterView {
  @DateOut()
  validFrom: string;

  @DateOut({ nullable: true, description: 'Null where no later account is known.' })
  validTo: string | null;

  @TextOut()
  bankCode: string;

  @TextOut()
  bankName: string;

  @TextOut()
  accountNumber: string;

  @TextOut()
  accountName: string;

  @TextOut()
  source: string;

  @CodeOut(PROVENANCES)
  provenance: string;
}

export class FundRegisterResponse {
  @ListOut(() => FundRegisterView)
  items: FundRegisterView[];

  @TextOut({ nullable: true })
  next: string | null;
}

export class HolidayRegisterView {
  @DateOut()
  date: string;

  @CodeOut(HOLIDAY_KINDS)
  kind: string;

  @TextOut()
  name: string;

  @CodeOut(PROVENANCES, { nullable: true, description: 'Null where it was imported.' })
  provenance: string | null;

  @FlagOut({ description: 'Deadlines in working days pass over it.' })
  isFree: boolean;

  @FlagOut({ description: 'Taken in from a file; the others came with a release.' })
  isImported: boolean;
}

export class HolidayRegisterResponse {
  @ListOut(() => HolidayRegisterView)
  items: HolidayRegisterView[];

  @DateOut({ description: 'The last day of which all holidays are known.' })
  loadedTo: string;

  @TextOut({ nullable: true })
  next: string | null;
}

export class SendingWindowView {
  @CodeOut(RAILS)
  rail: Rail;

  @CodeOut(SENDING_DAYS)
  days: string;

  @TextOut({ description: 'HH:MM in western Indonesia.' })
  from: string;

  @TextOut({ description: "The bank's cut-off; we stop half an hour before it." })
  cutOff: string;
}

export class ContractLimitView {
  @CodeOut(RAILS)
  rail: string;

  @WholeOut({ description: 'Rupiah that the bank takes in one transfer.' })
  rupiah: number;
}

export class BulkTermsView {
  @WholeOut({ description: 'As few as it takes in one request; fewer go by themselves.' })
  minimumItems: number;

  @WholeOut()
  maximumItems: number;

  @WholeOut({ nullable: true, description: 'Rupiah of one request; null where none was agreed.' })
  limitRupiah: number | null;
}

export class BankProfileView {
  @WholeOut()
  version: number;

  @TextOut({ description: 'Our account that it pays from.' })
  sourceAccount: string;

  @TextOut()
  signatureMode: string;

  @WholeOut({ description: 'Characters that it takes of our reference.' })
  referenceLength: number;

  @WholeOut({ description: "Characters that it tells of a holder's name." })
  holderNameLength: number;

  @ListOut(() => ContractLimitView, {
    description: 'A rail that does not stand here has no limit of its own.',
  })
  contractLimits: ContractLimitView[];

  @TextOut({ nullable: true, description: 'HH:MM in western Indonesia; until then it answers no inquiry.' })
  quietFrom: string | null;

  @TextOut({ nullable: true })
  quietTo: string | null;

  @ListOut(() => SendingWindowView, {
    description: 'A rail that does not stand here takes transfers at any time.',
  })
  sendingWindows: SendingWindowView[];

  @CodeOut(PAYMENT_CHANNELS, { description: 'Whether it is told to pay over its interface or by files.' })
  channel: string;

  @CodeOut(PAYMENT_FILE_VERSIONS, { description: 'Of the files, where it takes files.' })
  fileVersion: string;

  @ObjectOut(() => BulkTermsView, {
    nullable: true,
    description: 'Many transfers in one request; null where it takes each by itself.',
  })
  bulk: BulkTermsView | null;

  @FlagOut({ description: 'Whether it books its fee in one line with the payment.' })
  feeWithPayment: boolean;

  @InstantOut({ description: 'When the payments process said so last.' })
  notedAt: string;
}

export class BankRegisterView {
  @TextOut()
  bankCode: string;

  @TextOut()
  name: string;

  @FlagOut({ description: 'Pays for us.' })
  partner: boolean;

  @FlagOut({ description: 'False while finance has stopped payments through it.' })
  sending: boolean;

  @TextOut({ nullable: true })
  stoppedBecause: string | null;

  @InstantOut({ nullable: true, description: 'When this version of the profile was first sent under.' })
  usedSince: string | null;

  @ObjectOut(() => BankProfileView, { nullable: true, description: 'Null where there is no contract.' })
  profile: BankProfileView | null;
}

export class BankRegisterResponse {
  @ListOut(() => BankRegisterView)
  items: BankRegisterView[];
}
