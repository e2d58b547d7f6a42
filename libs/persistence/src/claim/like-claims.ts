import type { EntityManager } from 'typeorm';
import { sightingOf, type CoverFacts, type LikeClaim, type ReportBody } from '@jkk/domain';
import { likeness, LOOKS_BACK_DAYS, type Sighting } from '@jkk/domain/duplicates';
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

/** Other claims that may be about the same event: by number, by NIK (whoever has two cards has one NIK), by name and birth. */
export async function findLikeClaims(
  em: EntityManager,
  report: ReportBody,
  cover: CoverFacts,
  except: string | null = null,
): Promise<LikeClaim[]> {
  const { participantNumber, nik } = report.participant;
  const name = cover.member === null ? null : searchText(cover.member.name);
  const rows = await em.query<Row[]>(
    `SELECT claim_number AS "claimNumber", kind, participant_number AS "participantNumber",
            participant_nik AS nik, participant_name AS name, dossier #>> '{cover,member,birthDate}' AS "birthDate",
            to_char(occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "occurredAt",
            dossier #>> '{report,place,regencyCode}' AS "regencyCode", plkk_code AS "plkkCode",
            employer_number AS "employerNumber", dossier #> '{report,injuries}' AS injuries
     FROM claim
     WHERE (participant_number = $1 OR participant_nik = $2 OR participant_search = $3)
       AND stage NOT IN ('WITHDRAWN', 'CANCELLED') AND claim_number IS DISTINCT FROM $4
       AND occurred_at BETWEEN $5::timestamptz - make_interval(days => $6) AND $5::timestamptz + make_interval(days => $6)
     ORDER BY claim_number`,
    [participantNumber, nik, name, except, report.occurredAt, LOOKS_BACK_DAYS],
  );
  const here = sightingOf(report, cover);
  return rows.flatMap(({ claimNumber, injuries, ...other }) => {
    const like = likeness(here, { ...other, injuries: injuries.map(({ icd10 }) => icd10) });
    return like === undefined ? [] : [{ claimNumber, ...like }];
  });
}
