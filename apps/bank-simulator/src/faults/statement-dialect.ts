type Fields = Readonly<Record<string, unknown>>;

interface Printed {
  readonly detailData: readonly Fields[];
}

/** The statement as other banks write it: what the standard leaves open is left out or written in another form. */
export const inPlainForm = ({ detailData }: Printed): Record<string, unknown> => ({
  detailData: detailData.map(lineInDialect),
});

/** The same with a line that moves nothing. */
export const inDialect = ({ detailData }: Printed): Record<string, unknown> => ({
  detailData: [...detailData.map(lineInDialect), ...detailData.slice(0, 1).map(withoutMoney)],
});

function lineInDialect({ amount, transactionDate, type, remark, transactionId }: Fields): Fields {
  const { value } = amount as { readonly value: string };
  return {
    amount: { value: value.replace(/\.00$/, ''), currency: 'IDR' },
    transactionDate: String(transactionDate).replace('+07:00', '+0700'),
    type: type === 'CREDIT' ? 'KREDIT' : 'DEBET',
    remark,
    transactionId,
  };
}

const withoutMoney = (line: Fields): Fields => ({
  ...lineInDialect(line),
  amount: { value: '0.00', currency: 'IDR' },
  transactionId: '',
});

/** A line that only a person can read. */
export const unreadableLine = (): Record<string, unknown> => ({
  amount: { value: 'Rp 1.000', currency: 'IDR' },
  transactionDate: '2026-11-21T09:00:00+07:00',
  type: 'CREDIT',
  remark: 'SETORAN',
});
