import type { Actor } from '@jkk/domain/access';
import { reportSheet, type ReportBody } from '@jkk/domain/claim';
import { looseObject, readBody } from '@jkk/domain/fields';
import type { Finding } from '@jkk/domain/findings';
import { dayFirst } from '@jkk/platform/csv';
import type { Columns } from '@jkk/persistence/register-import';

/** Column by column what a report on paper says; lists with | between. */
export const REPORT_COLUMNS: Columns = {
  required: [
    'kind',
    'segment',
    'participantNumber',
    'nik',
    'occurredAt',
    'zone',
    'placeType',
    'address',
    'regencyCode',
    'circumstance',
    'chronology',
    'icd10',
    'consequence',
    'stageOne',
    'receivedAt',
  ],
  optional: [
    'employerNumber',
    'projectNumber',
    'groupNumber',
    'passportNumber',
    'phase',
    'countryCode',
    'plkkCode',
    'admittedAt',
    'reporterKind',
    'reporterName',
    'reporterPhone',
  ],
};

const AS_IT_IS = [
  'kind',
  'segment',
  'employerNumber',
  'projectNumber',
  'groupNumber',
  'passportNumber',
  'phase',
  'countryCode',
  'circumstance',
  'chronology',
  'consequence',
  'plkkCode',
] as const;

type Cells = Readonly<Record<string, string>>;

export type ReadReport =
  | { readonly ok: true; readonly body: ReportBody }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A row as the report that an officer would type; checked by the same rules. */
export function readReport(cells: Cells, actor: Actor, now: string): ReadReport {
  const value = toValue(cells);
  const read = readBody(reportSheet.form.fields, value);
  if (!read.ok) return read;
  const findings = reportSheet.check(looseObject(value), { now, actor });
  return findings.length > 0 ? { ok: false, findings } : { ok: true, body: read.body };
}

function toValue(cells: Cells): Readonly<Record<string, unknown>> {
  const {
    participantNumber,
    nik,
    zone = '',
    placeType,
    address,
    regencyCode,
    icd10 = '',
    stageOne = '',
  } = cells;
  const { reporterKind, reporterName, reporterPhone, admittedAt } = cells;
  return {
    ...Object.fromEntries(
      AS_IT_IS.filter((name) => cells[name] !== undefined).map((name) => [name, cells[name]]),
    ),
    channel: 'BRANCH',
    participant: { participantNumber, nik },
    occurredAt: instantOf(cells['occurredAt'], zone),
    place: { type: placeType, zone, address, regencyCode },
    injuries: icd10.split('|').map((each) => ({ icd10: each.trim() })),
    stageOne: flagOf(stageOne),
    receivedAt: instantOf(cells['receivedAt'], zone),
    ...(admittedAt === undefined ? {} : { admittedAt: instantOf(admittedAt, zone) }),
    ...(reporterKind === undefined
      ? {}
      : {
          reportedBy: {
            kind: reporterKind,
            name: reporterName,
            ...(reporterPhone === undefined ? {} : { phone: reporterPhone }),
          },
        }),
  };
}

const OFFSETS: Readonly<Record<string, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };
const WALL_TIME = /^(\S+)[ T](\d{1,2})[:.](\d{2})(?:[:.]\d{2})?$/;

/** `31/12/2025 14:30` and `31/12/2025 14.30.00` in the zone of the place; an instant with its offset as it is. */
function instantOf(cell: string | undefined, zone: string): string | undefined {
  const [, day, hours, minutes] = WALL_TIME.exec(cell ?? '') ?? [];
  const offset = OFFSETS[zone];
  if (day === undefined || hours === undefined || minutes === undefined || offset === undefined) return cell;
  return `${dayFirst(day)}T${hours.padStart(2, '0')}:${minutes}:00${offset}`;
}

function flagOf(cell: string): boolean | string {
  const word = cell.toLowerCase();
  if (['yes', 'ya', 'true', '1'].includes(word)) return true;
  return ['no', 'tidak', 'false', '0'].includes(word) ? false : cell;
}
