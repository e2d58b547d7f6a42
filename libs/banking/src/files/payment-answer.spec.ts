import { readBankFile, readStatementFile } from './read-file';

const answer = (body: string, { version = '10', prefix = '' } = {}): Buffer => {
  const name = (tag: string): string => tag.replace(/<(\/?)/g, `<$1${prefix}`);
  const namespace = `xmlns${prefix === '' ? '' : `:${prefix.slice(0, -1)}`}="urn:iso:std:iso:20022:tech:xsd:pain.002.001.${version}"`;
  return Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><${prefix}Document ${namespace}>${name(
      `<CstmrPmtStsRpt><GrpHdr><MsgId>B1</MsgId><CreDtTm>2026-11-21T10:00:00+07:00</CreDtTm></GrpHdr>${body}</CstmrPmtStsRpt>`,
    )}</${prefix}Document>`,
  );
};
const whole = (status = '', reason = ''): string =>
  `<OrgnlGrpInfAndSts><OrgnlMsgId>M1</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>` +
  `${status === '' ? '' : `<GrpSts>${status}</GrpSts>`}${reason === '' ? '' : `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn></StsRsnInf>`}</OrgnlGrpInfAndSts>`;
const payment = (reference: string, status: string, reason = ''): string =>
  `<TxInfAndSts><StsId>1</StsId><OrgnlInstrId>${reference}</OrgnlInstrId><OrgnlEndToEndId>${reference}</OrgnlEndToEndId>` +
  `<TxSts>${status}</TxSts>${reason === '' ? '' : `<StsRsnInf><Rsn><Cd>${reason}</Cd></Rsn><AddtlInf>SECRET</AddtlInf></StsRsnInf>`}</TxInfAndSts>`;
const group = (id: string, status: string, ...payments: readonly string[]): string =>
  `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${id}</OrgnlPmtInfId>${status === '' ? '' : `<PmtInfSts>${status}</PmtInfSts>`}${payments.join('')}</OrgnlPmtInfAndSts>`;

const read = (bytes: Buffer) => {
  const file = readBankFile(bytes);
  if (!file.ok || file.format !== 'PAIN002') throw new Error('no answer');
  return file.answer;
};

it.each([
  ['03', ''],
  ['10', ''],
  ['14', 'p:'],
])('reads version %s with the prefix "%s"', (version, prefix) => {
  const body = `${whole('PART')}${group('M1-01', '', payment('R1', 'ACSC'), payment('R2', 'RJCT', 'AC04'))}`;
  expect(read(answer(body, { version, prefix }))).toEqual({
    messageId: 'M1',
    count: '',
    sum: '',
    wholeStatus: null,
    groups: [
      {
        groupId: 'M1-01',
        status: null,
        payments: [
          { reference: 'R1', status: 'ACSC', reason: '' },
          { reference: 'R2', status: 'RJCT', reason: 'AC04' },
        ],
      },
    ],
  });
});

it('reads what is said about the whole and about a group', () => {
  expect(read(answer(`${whole('RJCT', 'NARR')}${group('M1-02', 'ACSP')}`))).toEqual({
    messageId: 'M1',
    count: '',
    sum: '',
    wholeStatus: { status: 'RJCT', reason: 'NARR' },
    groups: [{ groupId: 'M1-02', status: { status: 'ACSP', reason: '' }, payments: [] }],
  });
});

const reasons = (...codes: readonly string[]): string =>
  codes.map((code) => `<StsRsnInf><Rsn><Prtry>${code}</Prtry></Rsn></StsRsnInf>`).join('');

it.each([
  [
    'among its own reasons',
    payment('R1', 'RJCT', 'NARR').replace('</TxInf', `${reasons('', 'DU04')}</TxInf`),
    '',
  ],
  ['as the reason of its group', payment('R1', 'RJCT', 'NARR'), reasons('Duplicate file')],
  [
    'in a word of the bank',
    payment('R1', 'RJCT', '').replace('</TxInf', `${reasons('DUPLICATE')}</TxInf`),
    '',
  ],
])('keeps that a payment was seen before, %s', (_, said, around) => {
  const body = `${whole('PART')}${group('M1-01', '', around, said)}`;
  expect(read(answer(body)).groups[0]?.payments[0]?.reason).toMatch(/^(DU04|Duplicatefile|DUPLICATE)$/);
});

it('keeps that a file was seen before with each payment that it rejects', () => {
  const body = `${whole('PART', 'DU01')}${group('M1-01', 'RJCT', payment('R1', 'RJCT'))}`;
  expect(read(answer(body)).groups).toEqual([
    {
      groupId: 'M1-01',
      status: { status: 'RJCT', reason: 'DU01' },
      payments: [{ reference: 'R1', status: 'RJCT', reason: 'DU01' }],
    },
  ]);
});

it('is no statement, and a statement no answer', () => {
  expect(readStatementFile(answer(whole('ACTC')))).toEqual({ ok: false, refusal: 'FORMAT' });
});

it.each([
  ['another message', answer('').toString().replaceAll('CstmrPmtStsRpt', 'Other'), 'FORMAT'],
  ['no file that it answers', answer('').toString(), 'EMPTY'],
  [
    'a document type',
    `<!DOCTYPE a [<!ENTITY b "c">]>${answer(whole('ACTC')).toString().slice(38)}`,
    'DOCTYPE',
  ],
  ['a file that was cut', answer(whole('ACTC')).toString().slice(0, -20), 'MALFORMED'],
])('refuses %s', (_, text, refusal) => {
  expect(readBankFile(Buffer.from(text))).toEqual({ ok: false, refusal });
});

it('takes time in proportion to its size', () => {
  const of = (count: number): number => {
    const payments = Array.from({ length: count }, (_, index) => payment(`R${index}`, 'ACSC'));
    const around = reasons('NARR').repeat(count);
    const bytes = answer(`${whole('PART')}${group('M1-01', '', around, ...payments)}`);
    const began = performance.now();
    expect(read(bytes).groups[0]?.payments).toHaveLength(count);
    return performance.now() - began;
  };
  of(500);
  expect(of(8_000)).toBeLessThan(Math.max(60, of(2_000) * 16));
});
