import type { EntityManager } from 'typeorm';
import { sightingOf, type CoverFacts, type LikeClaim, type Payee, type ReportBody } from '@jkk/domain';
import { likeness, LOOKS_BACK_DAYS, type Sighting } from '@jkk/domain/duplicates';
import { REGISTERED_PAYEES } from '@jkk/domain/benefits/payee-kinds';
import { isNoneOf } from '../database/codes';
import { searchText } from '../database/name-search';

type Person = ReportBody['participant'];

const LOCK = 'pg_advisory_xact_lock(hashtextextended($1, 0)), pg_advisory_xact_lock(hashtextextended($2, 0))';

const keysOf = ({ participantNumber, nik }: Person): string[] => [
  `participant/${participantNumber}`,
  `person/${nik}`,
];

/** Two reports of one person at the same instant must see each other, by whichever number they know the person. */
export async function lockPerson(em: EntityManager, person: Person): Promise<void> {
  await em.query(`SELECT ${LOCK}`, keysOf(person));
}

/** Two claims of different persons that pay for one child at the same instant must see each other; of several, always in one order. */
export async function lockChildren(em: EntityManager, children: readonly NamedChild[]): Promise<void> {
  const keys = children.flatMap(({ birthDate, nik }) => [
    `born/${birthDate}`,
    ...(nik ? [`child/${nik}`] : []),
  ]);
  await em.query('SELECT pg_advisory_xact_lock(hashtextextended(key, 0)) FROM unnest($1::text[]) AS key', [
    [...new Set(keys)].sort(),
  ]);
}

interface NamedChild {
  readonly birthDate: string;
  readonly nik?: string | undefined;
}

/** Like `lockPerson`, for a claim that is new; returns the next number of a claim. */
export async function lockPersonAndCount(em: EntityManager, person: Person): Promise<number> {
  const rows = await em.query<{ value: string | number }[]>(
    `SELECT ${LOCK}, nextval('claim_number_seq') AS value`,
    keysOf(person),
  );
  return Number(rows[0]?.value);
}

interface Row extends Omit<Sighting, 'injuries'> {
  readonly claimNumber: string;
  readonly injuries: readonly { readonly icd10: string }[];
}

type Account = Pick<Payee, 'bankCode' | 'accountNumber'>;

/** Companies and the fund are paid into one account whoever was hurt. */
const OF_PERSON = `${isNoneOf('b.payee_kind', REGISTERED_PAYEES)} AND b.stage NOT IN ('REFUSED', 'CANCELLED')`;

/** Claims that pay into an account that is given now ($7, $8), or into which the person ($2) was paid before. */
const SHARING = `
  WITH own AS MATERIALIZED (
    SELECT b.content #>> '{payee,bankCode}' AS bank, b.content #>> '{payee,accountNumber}' AS number
    FROM claim c JOIN benefit b ON b.claim_number = c.claim_number WHERE c.participant_nik = $2 AND ${OF_PERSON}
    UNION SELECT * FROM unnest($7::text[], $8::text[])
  )
  SELECT b.claim_number FROM own JOIN benefit b ON b.content #>> '{payee,accountNumber}' = own.number
  WHERE b.content #>> '{payee,bankCode}' = own.bank AND ${OF_PERSON}`;

const FIND = `
  WITH sharing AS MATERIALIZED (SELECT ARRAY(${SHARING}) AS claims)
  SELECT claim_number AS "claimNumber", kind, participant_number AS "participantNumber",
    participant_nik AS nik, participant_name AS name, dossier #>> '{cover,member,birthDate}' AS "birthDate",
    to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "occurredAt",
    dossier #>> '{report,place,regencyCode}' AS "regencyCode", plkk_code AS "plkkCode",
    employer_number AS "employerNumber", dossier #> '{report,injuries}' AS injuries,
    claim_number = ANY((SELECT claims FROM sharing)::text[]) AS "sharesAccount"
  FROM claim
  WHERE (participant_number = $1 OR participant_nik = $2 OR participant_search = $3
      OR claim_number = ANY((SELECT claims FROM sharing)::text[]))
    AND stage NOT IN ('WITHDRAWN', 'CANCELLED') AND claim_number IS DISTINCT FROM $4
    AND occurred_at BETWEEN $5::timestamptz - make_interval(days => $6) AND $5::timestamptz + make_interval(days => $6)
  ORDER BY claim_number`;

/**
 * Other claims that may be about the same event: by number, by NIK (whoever has two cards has one NIK), by name and birth,
 * and by the accounts of persons that they pay into.
 */
export async function findLikeClaims(
  em: EntityManager,
  report: ReportBody,
  cover: CoverFacts,
  except: string | null = null,
  accounts: readonly Account[] = [],
): Promise<LikeClaim[]> {
  const { participantNumber, nik } = report.participant;
  const name = cover.member === null ? null : searchText(cover.member.name);
  const rows = await em.query<Row[]>(FIND, [
    participantNumber,
    nik,
    name,
    except,
    report.occurredAt,
    LOOKS_BACK_DAYS,
    accounts.map(({ bankCode }) => bankCode),
    accounts.map(({ accountNumber }) => accountNumber),
  ]);
  const here = sightingOf(report, cover);
  return rows.flatMap(({ claimNumber, injuries, ...other }) => {
    const like = likeness(here, { ...other, injuries: injuries.map(({ icd10 }) => icd10) });
    return like === undefined ? [] : [{ claimNumber, ...like }];
  });
}
