import type { EntityManager } from 'typeorm';
import { localDate, type Instant } from '@jkk/domain/calendar';
import type { Claim, WrongChild } from '@jkk/domain/claim';
import {
  COUNTED_ELSEWHERE,
  earlierBenefit,
  entitlements,
  withoutChildren,
  withoutDays,
  type Account,
  type EarlierBenefit,
} from '@jkk/domain/entitlements';
import { date, list, object, optional, readRecord, text } from '@jkk/domain/record';
import { isGivenBack, namedGivenBack } from '../claim/given-back';
import { toDays } from '../claim/rest-elsewhere';
import { dayAtPlace } from '../database/day-at-place';
import { readTelling } from '../unreadable';

const FIND = `
  SELECT b.claim_number AS "claimNumber", b.benefit_id AS "benefitId", b.type, b.stage,
    b.amount_rupiah AS "amountRupiah",
    ${dayAtPlace(`(b.content ->> 'requestedAt')::timestamptz`)} AS "requestedOn",
    b.payee_kind AS "payeeKind",
    b.content -> 'details' AS details, ${namedGivenBack('c.dossier', 'days')} AS back,
    ${namedGivenBack('c.dossier', 'children')} AS children,
    jsonb_build_object('branch', c.branch, 'plkkCode', c.plkk_code, 'employerNumber', c.employer_number,
      'reporterOrganisation', c.reporter_organisation, 'disputed', c.stage = 'DISPUTED') AS scope
  FROM claim c JOIN benefit b ON b.claim_number = c.claim_number
  WHERE c.participant_nik = $1 AND c.claim_number <> $2
    AND b.type = ANY ($3::text[])
    AND b.stage NOT IN ('REFUSED', 'CANCELLED') AND NOT ${isGivenBack('c.dossier')}
  ORDER BY b.benefit_id`;

type Found = Pick<EarlierBenefit, 'claimNumber' | 'benefitId'> & {
  readonly back: unknown;
  readonly children: unknown;
};

const wrongChildren = list(object<WrongChild>({ name: optional(text), birthDate: date }));

/** Without the days and children of it that were wrong and given back: they count no more. */
function toEarlier({ back, children, ...row }: Found): EarlierBenefit {
  const { claimNumber, benefitId } = row;
  const earlier = readTelling(() => readRecord(earlierBenefit, row, { claimNumber, benefitId }));
  const named = readTelling(() => readRecord(wrongChildren, children, { claimNumber }));
  const standing = withoutChildren(earlier.details, named);
  return { ...earlier, details: withoutDays(standing, toDays(claimNumber, back)) };
}

/** What one person was granted in all claims, whatever card they were reported with. */
export class PersonHistoryRepository {
  /** Benefits of these types that the person has in other claims, neither refused nor cancelled nor given back. */
  async find(
    em: EntityManager,
    { nik, exceptClaim }: { readonly nik: string; readonly exceptClaim: string },
    types: readonly string[],
  ): Promise<EarlierBenefit[]> {
    if (types.length === 0) return [];
    return (await em.query<Found[]>(FIND, [nik, exceptClaim, types])).map(toEarlier);
  }

  /** The account of a claim at an instant, held against what the person has in other claims. */
  async accountOf(em: EntityManager, claim: Claim, now: Instant): Promise<Account> {
    const { claimNumber, report } = claim;
    const others = { nik: report.participant.nik, exceptClaim: claimNumber };
    const earlier = await this.find(em, others, COUNTED_ELSEWHERE);
    return entitlements(claim, localDate(now, report.place.zone), undefined, earlier);
  }
}
