import type { EntityManager } from 'typeorm';
import { localDate, type Instant } from '@jkk/domain/calendar';
import { scopeOf, type Claim, type WrongChild } from '@jkk/domain/claim';
import {
  COUNTED_ELSEWHERE,
  earlierBenefit,
  entitlements,
  scholarshipsFor,
  withoutChildren,
  withoutDays,
  type Account,
  type EarlierBenefit,
} from '@jkk/domain/entitlements';
import { date, list, object, optional, readRecord, text } from '@jkk/domain/record';
import { ClaimRepository } from '../claim/claim.repository';
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

/** By the birthday that was asked for: by name and NIK the domain tells the children apart. */
const FIND_CLAIMS_OF_CHILDREN = `
  SELECT DISTINCT b.claim_number AS "claimNumber"
  FROM benefit b JOIN claim c ON c.claim_number = b.claim_number
  WHERE b.type = 'SCHOLARSHIP' AND b.stage NOT IN ('REFUSED', 'CANCELLED')
    AND b.content #> '{details,children}' @> ANY ($1::jsonb[])
    AND c.participant_nik <> $2 AND b.claim_number <> $3
  ORDER BY 1`;

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
  private readonly claims = new ClaimRepository();

  /** Benefits of these types that the person has in other claims, neither refused nor cancelled nor given back. */
  async find(
    em: EntityManager,
    { nik, exceptClaim }: { readonly nik: string; readonly exceptClaim: string },
    types: readonly string[],
  ): Promise<EarlierBenefit[]> {
    if (types.length === 0) return [];
    return (await em.query<Found[]>(FIND, [nik, exceptClaim, types])).map(toEarlier);
  }

  /** What claims of other persons paid for the schooling of this one's children: each may have two parents who are insured. */
  async ofChildren(em: EntityManager, claim: Claim): Promise<EarlierBenefit[]> {
    const children = claim.finalReport?.children ?? [];
    if (children.length === 0) return [];
    const born = children.map(({ birthDate }) => JSON.stringify([{ birthDate }]));
    const found = await em.query<{ claimNumber: string }[]>(FIND_CLAIMS_OF_CHILDREN, [
      born,
      claim.report.participant.nik,
      claim.claimNumber,
    ]);
    const others = await Promise.all(found.map(({ claimNumber }) => this.claims.find(em, claimNumber)));
    return others
      .filter((other) => other !== undefined)
      .flatMap((other) =>
        scholarshipsFor(children, other).map((each) => ({ ...each, scope: scopeOf(other) })),
      );
  }

  /** The account of a claim at an instant, held against what the person has in other claims. */
  async accountOf(em: EntityManager, claim: Claim, now: Instant): Promise<Account> {
    const { claimNumber, report } = claim;
    const others = { nik: report.participant.nik, exceptClaim: claimNumber };
    const own = await this.find(em, others, COUNTED_ELSEWHERE);
    const earlier = [...own, ...(await this.ofChildren(em, claim))];
    return entitlements(claim, localDate(now, report.place.zone), undefined, earlier);
  }
}
