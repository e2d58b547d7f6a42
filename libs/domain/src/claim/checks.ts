import type { Actor } from '../access/roles';
import { localDate, type Instant } from '../calendar';
import { looseDate, unless, type Loose } from '../fields';
import type { Finding } from '../findings';
import type { Claim } from './claim';

/** Rules that several forms share: each stands once, with one code and one sentence. */

export const notInFuture = (pointer: string, at: Instant | undefined, now: Instant): Finding[] =>
  unless(
    at === undefined || at <= now,
    pointer,
    'INSTANT.IN_FUTURE',
    'Waktu ini belum terjadi.',
    'This moment has not come yet.',
  );

export const notBefore = (pointer: string, at: Instant | undefined, start: Instant | undefined): Finding[] =>
  unless(
    at === undefined || start === undefined || at >= start,
    pointer,
    'INSTANT.BEFORE_ACCIDENT',
    'Waktu ini lebih awal dari kejadian.',
    'This moment is earlier than the accident.',
  );

/** A date is in the future when it has not begun at the place of the event. */
export function datesInPast(
  body: Loose,
  names: readonly string[],
  { now, claim }: { readonly now: Instant; readonly claim: Claim },
): Finding[] {
  const today = localDate(now, claim.report.place.zone);
  return names.flatMap((name) => {
    const date = looseDate(body[name]);
    return unless(
      date === undefined || date <= today,
      `/${name}`,
      'DATE.IN_FUTURE',
      'Tanggal ini belum tiba.',
      'This date has not come yet.',
    );
  });
}

/** For a disease the report carries the date of diagnosis, before which the condition may well have begun. */
export function notBeforeAccident(pointer: string, date: string | undefined, { report }: Claim): Finding[] {
  if (date === undefined || report.kind === 'DISEASE') return [];
  return unless(
    date >= localDate(report.occurredAt, report.place.zone),
    pointer,
    'DATE.BEFORE_ACCIDENT',
    'Tanggal ini lebih awal dari kejadian.',
    'This date is earlier than the accident.',
  );
}

export const onPaperOnly = (pointer: string, fine: boolean): Finding[] =>
  unless(
    fine,
    pointer,
    'PAPER_FORM.BRANCH_ONLY',
    'Isian ini hanya untuk formulir kertas di kantor cabang.',
    'This is for paper forms at a branch only.',
  );

/** A company or a hospital names itself only. */
export const notYours = (
  pointer: '/employerNumber' | '/plkkCode',
  said: unknown,
  own: string | undefined,
): Finding[] =>
  pointer === '/plkkCode'
    ? unless(
        said === undefined || said === own,
        pointer,
        'PLKK.NOT_YOURS',
        'Kode ini bukan rumah sakit Anda.',
        'This is not your hospital.',
      )
    : unless(
        said === undefined || said === own,
        pointer,
        'EMPLOYER.NOT_YOURS',
        'Nomor ini bukan pemberi kerja Anda.',
        'This is not your employer number.',
      );

/** The same for whoever acts for a company or a hospital and not for the branch. */
export function ownOnly(body: Loose, { roles, employerNumber, plkkCode }: Actor): Finding[] {
  if (roles.includes('CLAIM_OFFICER')) return [];
  return [
    ...(roles.includes('EMPLOYER')
      ? notYours('/employerNumber', body['employerNumber'], employerNumber)
      : []),
    ...(roles.includes('PLKK_STAFF') ? notYours('/plkkCode', body['plkkCode'], plkkCode) : []),
  ];
}
