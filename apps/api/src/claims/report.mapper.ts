import type { Actor } from '@jkk/domain/access';
import { instant } from '@jkk/domain/calendar';
import type { ReportBody } from '@jkk/domain/claim';
import type { ReportAccidentRequest } from './dto/report.dto';

/** The report as the domain keeps it: instants in UTC, a hospital's own code where it left it out. */
export function toReportBody(request: ReportAccidentRequest, actor: Actor): ReportBody {
  const { participant, place, reportedBy } = request;
  const plkkCode = request.plkkCode ?? (request.channel === 'PLKK' ? actor.plkkCode : undefined);
  const employerNumber =
    request.employerNumber ?? (request.channel === 'EMPLOYER' ? actor.employerNumber : undefined);
  return withoutAbsent({
    kind: request.kind,
    segment: request.segment,
    channel: request.channel,
    participant: { participantNumber: participant.participantNumber, nik: participant.nik },
    employerNumber,
    projectNumber: request.projectNumber,
    groupNumber: request.groupNumber,
    passportNumber: request.passportNumber,
    phase: request.phase,
    countryCode: request.countryCode,
    occurredAt: instant(request.occurredAt),
    place: { type: place.type, zone: place.zone, address: place.address, regencyCode: place.regencyCode },
    circumstance: request.circumstance,
    chronology: request.chronology,
    injuries: request.injuries.map(({ icd10, bodyPart, side }) => withoutAbsent({ icd10, bodyPart, side })),
    consequence: request.consequence,
    plkkCode,
    admittedAt: request.admittedAt === undefined ? undefined : instant(request.admittedAt),
    stageOne: request.stageOne,
    receivedAt: request.receivedAt === undefined ? undefined : instant(request.receivedAt),
    reportedBy: reportedBy === undefined ? undefined : withoutAbsent({ ...reportedBy }),
    documents: request.documents,
  });
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** An absent property is absent, not undefined: the record is JSON. */
function withoutAbsent<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<T>;
}
