import { RESPONSE_RULES, TRANSFER_SERVICES, type TransferService } from '@jkk/domain/payout';
import { rupiah } from '@jkk/domain/money';
import type { TransferOrder } from '../partner-bank.port';
import { classifyBulk, classifyTransfer } from './classify';
import type { CallResult } from './client';

const ORDER: TransferOrder = {
  partnerReference: '7Q0000000000XA01',
  service: '18',
  amountRupiah: rupiah(10_000_000),
  beneficiary: { bankCode: '014', accountNumber: '0123456789', accountName: 'SITI AMINAH', isPerson: true },
  transactionDate: '2026-11-21T02:00:00.000Z',
};
const ECHO = {
  referenceNo: '2020102977770000000009',
  partnerReferenceNo: ORDER.partnerReference,
  amount: { value: '10000000.00', currency: 'IDR' },
  beneficiaryAccountNo: ORDER.beneficiary.accountNumber,
  transactionStatus: '00',
};

interface Answered {
  readonly status?: number | null;
  readonly code?: string | null;
  readonly body?: Record<string, unknown> | undefined;
  readonly bytesWritten?: boolean;
}

function answered({ status = 200, code = null, body = {}, bytesWritten = true }: Answered): CallResult {
  return {
    kind: 'EXCHANGED',
    bankTime: null,
    answer: body,
    exchange: {
      wireId: 1,
      answer: {
        receivedAt: '2026-11-21T02:00:01.000Z',
        httpStatus: status,
        responseCode: code,
        responseHash: null,
        responseBody: null,
        bytesWritten,
        failure: null,
      },
    },
  };
}

const classOf = (result: CallResult) => classifyTransfer(result, ORDER).class;
const ROWS = TRANSFER_SERVICES.flatMap((service) =>
  RESPONSE_RULES.flatMap((rule) =>
    rule.cases.map((each) => [`${rule.http}${service}${each}`, service, rule.http, rule.class] as const),
  ),
);
const LISTED: ReadonlySet<string> = new Set(ROWS.map(([code]) => code));
const STATUSES = [...new Set([...RESPONSE_RULES.map(({ http }) => http), 100, 201, 204, 302, 418, 502, 503])];
const ofService = (service: TransferService, http: number, code: string) =>
  classifyTransfer(answered({ status: http, code, body: ECHO }), { ...ORDER, service }).class;

describe('classifyTransfer', () => {
  it.each(ROWS)('%s at service %s is, with status %d, %s', (code, service, http, expected) => {
    expect(ofService(service, http, code)).toBe(expected);
  });

  it.each(TRANSFER_SERVICES)('takes every code that is not listed for UNKNOWN at service %s', (service) => {
    const codes = STATUSES.flatMap((http) =>
      Array.from(
        { length: 100 },
        (_, at) => [http, `${http}${service}${String(at).padStart(2, '0')}`] as const,
      ),
    ).filter(([, code]) => !LISTED.has(code));
    expect(codes.length).toBeGreaterThan(1_000);
    expect(codes.filter(([http, code]) => ofService(service, http, code) !== 'UNKNOWN')).toEqual([]);
  });

  it('believes a success that echoes the order, with the reference of the bank', () => {
    expect(classifyTransfer(answered({ code: '2001800', body: ECHO }), ORDER)).toEqual({
      class: 'CLAIMED_PAID',
      responseCode: '2001800',
      bankReference: ECHO.referenceNo,
    });
  });

  it.each([
    ['names another amount', { ...ECHO, amount: { value: '10000001.00', currency: 'IDR' } }],
    ['names another reference', { ...ECHO, partnerReferenceNo: '0000000000000A01' }],
    ['names another account', { ...ECHO, beneficiaryAccountNo: '999' }],
    ['has no reference of the bank', { ...ECHO, referenceNo: undefined }],
    ['writes the amount in sen', { ...ECHO, amount: { value: '1000000000', currency: 'IDR' } }],
    ['writes the amount in another currency', { ...ECHO, amount: { value: '10000000', currency: 'USD' } }],
    ['writes the amount as a number', { ...ECHO, amount: { value: 10000000, currency: 'IDR' } }],
  ])('takes a success that %s for UNKNOWN', (_, body) => {
    expect(classOf(answered({ code: '2001800', body }))).toBe('UNKNOWN');
  });

  it("knows the bank's own code of the service that was called, and of no other", () => {
    const of = (code: string, codes = {}) =>
      classifyTransfer(answered({ code, body: ECHO }), ORDER, codes).class;
    expect(of('2008100')).toBe('UNKNOWN');
    expect(of('2008100', { '18': '81' })).toBe('CLAIMED_PAID');
    expect(of('2001800', { '18': '81' })).toBe('CLAIMED_PAID');
    expect(of('2002200', { '18': '81' })).toBe('UNKNOWN');
  });

  it('takes an amount without its decimals for the same amount', () => {
    const body = { ...ECHO, amount: { value: '10000000', currency: 'IDR' } };
    expect(classOf(answered({ code: '2001800', body }))).toBe('CLAIMED_PAID');
  });

  it.each([
    ['the status contradicts the code', answered({ status: 200, code: '5041800' })],
    ['the code contradicts the status', answered({ status: 504, code: '2001800', body: ECHO })],
    ['the code is of another service', answered({ code: '2001700', body: ECHO })],
    ['there is a 2xx without a code', answered({ status: 200, code: null, body: ECHO })],
    ['the body is no JSON', { ...answered({ status: 502 }), answer: undefined } as CallResult],
    ['nothing came back after bytes were written', answered({ status: null, body: undefined })],
    ['the code is not listed', answered({ status: 404, code: '4041801' })],
  ])('is UNKNOWN when %s', (_, result) => {
    expect(classOf(result)).toBe('UNKNOWN');
  });

  it.each([
    ['00', 'CLAIMED_PAID'],
    ['01', 'PENDING'],
    ['02', 'PENDING'],
    ['03', 'PENDING'],
    ['04', 'UNKNOWN'],
    ['05', 'UNKNOWN'],
    ['06', 'UNKNOWN'],
    ['07', 'UNKNOWN'],
    ['09', 'UNKNOWN'],
    [undefined, 'UNKNOWN'],
    [0, 'UNKNOWN'],
  ])('RTGS and SKN that answer 200 with status %s are %s', (transactionStatus, expected) => {
    for (const service of ['22', '23'] as const) {
      const result = answered({ code: `200${service}00`, body: { ...ECHO, transactionStatus } });
      expect(classifyTransfer(result, { ...ORDER, service }).class).toBe(expected);
    }
  });

  it('is NOT_SENT only without a byte on the wire', () => {
    expect(classOf({ kind: 'NO_TOKEN', code: 'ECONNREFUSED' })).toBe('NOT_SENT');
    expect(classOf(answered({ status: null, bytesWritten: false }))).toBe('NOT_SENT');
  });

  it('hands on whom the answer has to wake', () => {
    expect(classifyTransfer(answered({ status: 404, code: '4041818' }), ORDER).alarm).toBe('IMMUTABILITY');
    expect(classifyTransfer(answered({ status: 403, code: '4031814' }), ORDER).alarm).toBe('TREASURY');
    expect(classifyTransfer(answered({ status: 403, code: '4031803' }), ORDER).holdReason).toBe(
      'BANK.SUSPECTED',
    );
  });
});

describe('classifyBulk', () => {
  const BULK = { bulkId: 'BULK0123456789ABCD', orders: [ORDER] };
  const TAKEN_IN = { bulkId: '002000000000000001', partnerBulkId: BULK.bulkId };
  const meaningOf = (result: CallResult) => classifyBulk(result, BULK);

  it('takes a bulk that is taken in for under way, and nobody for paid', () => {
    expect(meaningOf(answered({ code: '2002000', body: TAKEN_IN }))).toEqual({
      class: 'PENDING',
      responseCode: '2002000',
      bankReference: null,
    });
    expect(meaningOf(answered({ status: 202, code: '2022000', body: {} })).class).toBe('PENDING');
  });

  it.each([
    ['it has no name at the bank', answered({ code: '2002000', body: { partnerBulkId: BULK.bulkId } })],
    [
      'it speaks of another one',
      answered({ code: '2002000', body: { ...TAKEN_IN, partnerBulkId: 'OTHER' } }),
    ],
    ['the code is of a single transfer', answered({ code: '2001800', body: TAKEN_IN })],
    ['the status contradicts the code', answered({ status: 200, code: '5042000', body: TAKEN_IN })],
    ['the bank has it already', answered({ status: 409, code: '4092001' })],
    ['nothing came back', answered({ status: null, body: undefined })],
  ])('is UNKNOWN for each when %s', (_, result) => {
    expect(meaningOf(result).class).toBe('UNKNOWN');
  });

  it('fails nobody for an account of which the bank does not say whose it is', () => {
    expect(meaningOf(answered({ status: 404, code: '4042011' }))).toMatchObject({ class: 'HOLD' });
    expect(meaningOf(answered({ status: 403, code: '4032014' }))).toMatchObject({
      class: 'NOT_ACCEPTED',
      alarm: 'TREASURY',
    });
    expect(meaningOf({ kind: 'NO_TOKEN', code: 'ECONNREFUSED' }).class).toBe('NOT_SENT');
  });
});
