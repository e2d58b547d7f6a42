/** Files as an Indonesian bank writes them, for specs. */
export const ACCOUNT = '888801000800801';

export interface SpecEntry {
  readonly amount?: string;
  readonly currency?: string;
  readonly mark?: string;
  readonly day?: string;
  readonly number?: string;
  readonly remark?: string;
  readonly more?: string;
}

export const camtEntry = ({
  amount = '10000000.00',
  currency = 'IDR',
  mark = 'DBIT',
  day = '<Dt>2026-11-21</Dt>',
  number = 'BR1',
  remark = '7Q0000000000XA01',
  more = '',
}: SpecEntry = {}): string =>
  `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>` +
  `<BookgDt>${day}</BookgDt><AcctSvcrRef>${number}</AcctSvcrRef>${more}` +
  `<NtryDtls><TxDtls><RmtInf><Ustrd>${remark}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;

const balance = (code: string, amount: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="IDR">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd>` +
  `<Dt><Dt>2026-11-21</Dt></Dt></Bal>`;

export const camt053 = (
  entries: readonly string[],
  {
    opening = '100000000.00',
    closing = '90000000.00',
    summary = '',
    account = ACCOUNT,
    head = '<?xml version="1.0" encoding="UTF-8"?>',
  } = {},
): string =>
  `${head}<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>` +
  `<GrpHdr><MsgId>1</MsgId><CreDtTm>2026-11-22T01:00:00+07:00</CreDtTm></GrpHdr><Stmt><Id>1</Id>` +
  `<Acct><Id><Othr><Id>${account}</Id></Othr></Id><Ccy>IDR</Ccy></Acct>` +
  `${balance('OPBD', opening)}${balance('CLBD', closing)}${summary}${entries.join('')}</Stmt></BkToCstmrStmt></Document>`;

export const camt054 = (entries: readonly string[]): string =>
  `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.054.001.08"><BkToCstmrDbtCdtNtfctn>` +
  `<GrpHdr><MsgId>1</MsgId><CreDtTm>2026-11-21T15:00:00</CreDtTm></GrpHdr><Ntfctn><Id>1</Id>` +
  `<Acct><Id><Othr><Id>${ACCOUNT}</Id></Othr></Id></Acct>${entries.join('')}</Ntfctn></BkToCstmrDbtCdtNtfctn></Document>`;

export const mt940 = (
  lines: readonly string[],
  opening = 'C261120IDR100000000,',
  closing = 'C261121IDR90000000,',
) =>
  [
    '{1:F01BRINIDJA}{4:',
    ':20:S1',
    `:25:${ACCOUNT}`,
    ':28C:1/1',
    `:60F:${opening}`,
    ...lines,
    `:62F:${closing}`,
    '-}',
  ].join('\r\n');
