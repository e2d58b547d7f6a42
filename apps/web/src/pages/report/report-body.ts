import type { Report } from '../../api/model';
import { toOffsetInstant } from '../../format/dates';
import { UNPAIRED_PARTS } from '../../format/labels';
import type { ReportValues } from './report-values';

/** The body of `POST /claims`; the values have passed the checks of the form. */
export function reportBody(values: ReportValues, channel: Report['channel']): Report {
  const body = {
    kind: values.kind,
    segment: values.segment,
    channel,
    participant: { participantNumber: values.participantNumber, nik: values.nik },
    ...segmentPart(values),
    occurredAt: toOffsetInstant(values.date, values.time, values.zone),
    place: {
      type: values.placeType,
      zone: values.zone,
      address: values.address.trim(),
      regencyCode: values.regencyCode,
    },
    circumstance: values.circumstance,
    chronology: values.chronology.trim(),
    injuries: values.injuries.map((injury) => ({
      icd10: injury.icd10,
      ...(injury.bodyPart !== '' && { bodyPart: injury.bodyPart }),
      ...(injury.side !== '' && !UNPAIRED_PARTS.includes(injury.bodyPart) && { side: injury.side }),
    })),
    consequence: values.consequence,
    stageOne: channel !== 'PLKK' && values.stageOne === 'yes',
    ...(values.plkkCode !== '' && { plkkCode: values.plkkCode }),
    ...(values.admittedDate !== '' && {
      admittedAt: toOffsetInstant(values.admittedDate, values.admittedTime || '00:00', values.zone),
    }),
    ...(values.documents.length > 0 && { documents: [...values.documents] }),
    ...(channel === 'BRANCH' && paperPart(values)),
  };
  return body as Report;
}

function segmentPart(values: ReportValues): Partial<Report> {
  switch (values.segment) {
    case 'PU':
      return { employerNumber: values.employerNumber };
    case 'JAKON':
      return { employerNumber: values.employerNumber, projectNumber: values.projectNumber };
    case 'BPU':
      return values.groupNumber === '' ? {} : { groupNumber: values.groupNumber };
    case 'PMI':
      return {
        passportNumber: values.passportNumber,
        countryCode: values.countryCode,
        ...(values.phase !== '' && { phase: values.phase }),
      };
  }
}

function paperPart(values: ReportValues): Partial<Report> {
  return {
    ...(values.receivedDate !== '' && {
      receivedAt: toOffsetInstant(values.receivedDate, values.receivedTime || '00:00', values.zone),
    }),
    ...(values.reportedBy !== 'NONE' && {
      reportedBy: {
        kind: values.reportedBy,
        name: values.reporterName.trim(),
        ...(values.reporterPhone !== '' && { phone: values.reporterPhone }),
      },
    }),
  };
}
