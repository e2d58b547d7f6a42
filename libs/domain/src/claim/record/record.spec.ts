import { sampleBody } from '../../fields/sample';
import { UnreadableRecord } from '../../record';
import type { Claim } from '../claim';
import { CLAIM_COMMAND_CODES } from '../commands';
import { FORMS } from '../forms';
import { walkToBenefit } from '../spec-support';
import { readBenefit, readClaim, writeBenefit, writeClaim } from '.';
import { around, json, stored } from './spec-support';

type Json = Record<string, unknown>;

const { claim } = walkToBenefit('DEATH').walk;
const benefit = claim.benefits[0]!;
const dossier = (over: Json = {}): Json => ({ ...(json(writeClaim(claim)) as Json), ...over });
const content = (over: Json = {}): Json => ({ ...(json(writeBenefit(benefit)) as Json), ...over });
const read = (value: unknown): Claim => readClaim(around(claim), value);

function faultOf(reading: () => unknown): UnreadableRecord {
  try {
    reading();
  } catch (error) {
    if (error instanceof UnreadableRecord) return error;
    throw error;
  }
  throw new Error('It was read.');
}

describe('the record of a claim', () => {
  it('is read as it was written', () => {
    expect(stored(claim)).toStrictEqual(claim);
  });

  it.each(CLAIM_COMMAND_CODES)('holds whatever can be written with %s', (code) => {
    const writing = {
      ...sampleBody(FORMS[code].fields),
      by: { userId: 'u', role: 'CLAIM_OFFICER' },
      at: '2026-11-20T03:00:00.000Z',
      replaced: { chronology: 'x' },
    };
    expect(read(dossier({ written: { [code]: [writing] } })).written).toEqual({ [code]: [writing] });
  });

  it('is read without the fields that came later, and from before versions were written', () => {
    const older = dossier();
    delete older['schema'];
    delete older['written'];
    expect(read(older).written).toBeUndefined();
    const { schema: _schema, basis: _basis, written: _written, ...before } = content();
    expect(readBenefit(claim.claimNumber, before)).toMatchObject({
      benefitId: benefit.benefitId,
      basis: null,
    });
  });

  it.each<[string, Json | null, string, string]>([
    ['no object', null, '', 'an object'],
    ['a part that is gone', dossier({ cover: undefined }), '/cover', 'to be there'],
    ['a part of another type', dossier({ statements: {} }), '/statements', 'a list'],
    [
      'a text for an instant',
      dossier({ stageOne: { receivedAt: 'soon' } }),
      '/stageOne/receivedAt',
      'an instant',
    ],
    [
      'a code that nobody knows',
      dossier({ report: { ...claim.report, segment: 'SECRET' } }),
      '/report/segment',
      'a known code',
    ],
    [
      'an entry deep inside',
      dossier({
        finalReport: { ...claim.finalReport, heirs: [{ ...claim.finalReport!.heirs![0], nik: 5 }] },
      }),
      '/finalReport/heirs/0/nik',
      'a text',
    ],
    ['a record of a newer program', dossier({ schema: 99 }), '/schema', 'a version that this program knows'],
  ])('is not read with %s', (_, value, pointer, expected) => {
    const error = faultOf(() => read(value));
    expect(error).toMatchObject({
      code: 'RECORD.UNREADABLE',
      subject: { claimNumber: claim.claimNumber },
      fault: { pointer, expected },
    });
    expect(JSON.stringify({ ...error, message: error.message })).not.toContain('SECRET');
  });

  it.each<[string, Json, string]>([
    ['an amount that is no rupiah', content({ amountRupiah: 1.5 }), '/amountRupiah'],
    ['a trace with a hole', content({ line: { ...benefit.line, trace: [{}] } }), '/line/trace/0/step'],
    ['no basis where one was kept', content({ basis: undefined }), '/basis'],
  ])('has no benefit with %s', (_, value, pointer) => {
    expect(faultOf(() => readBenefit(claim.claimNumber, value)).fault.pointer).toBe(pointer);
  });
});
