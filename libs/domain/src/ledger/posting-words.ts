import type { Text } from '../findings';

/** What a posting is called where people read the books, by its event. */
export const POSTING_WORDS: Readonly<Record<string, Text>> = {
  OPENING_BALANCE: { id: 'Saldo awal rekening', en: 'Opening balance of the account' },
  BENEFIT_APPROVED: { id: 'Manfaat disetujui', en: 'Benefit approved' },
  PAYOUT_CANCELLED: { id: 'Pembayaran dibatalkan', en: 'Payout cancelled' },
  PAYABLE_MOVED: { id: 'Utang dipindahkan', en: 'Debt moved' },
  TRANSFER_SENDING: { id: 'Transfer dikirim', en: 'Transfer sent' },
  TRANSFER_NOT_SENT: { id: 'Transfer tidak jadi dikirim', en: 'Transfer not sent after all' },
  TRANSFER_FAILED: { id: 'Transfer gagal', en: 'Transfer failed' },
  RECEIVABLE_BEGAN: { id: 'Piutang dicatat', en: 'Receivable began' },
  RECEIVABLE_ENDED: { id: 'Piutang berakhir', en: 'Receivable ended' },
  OVERPAYMENT_FOUND: { id: 'Kelebihan bayar ditemukan', en: 'Overpayment found' },
  OVERPAYMENT_PAID: { id: 'Kelebihan bayar dikembalikan', en: 'Overpayment paid back' },
  OVERPAYMENT_WRITTEN_OFF: { id: 'Kelebihan bayar dihapuskan', en: 'Overpayment written off' },
  OVERPAYMENT_WRITE_OFF_UNDONE: {
    id: 'Penghapusan kelebihan bayar dibatalkan',
    en: 'Write-off of an overpayment undone',
  },
  OVERPAYMENT_RETURNED: {
    id: 'Kelebihan bayar dilunasi uang yang kembali',
    en: 'Overpayment settled by money that came back',
  },
  OVERPAYMENT_RETURN_UNDONE: {
    id: 'Pelunasan oleh uang yang kembali dibatalkan',
    en: 'Settlement by money that came back undone',
  },
  OVERPAYMENT_CLEARED: {
    id: 'Pembayaran ganda yang kembali',
    en: 'Second payment came back',
  },
  OVERPAYMENT_CLEARING_UNDONE: {
    id: 'Kembalinya pembayaran ganda dibatalkan',
    en: 'Return of a second payment undone',
  },
  OVERPAYMENT_OFFSET: {
    id: 'Kelebihan bayar diperhitungkan dengan manfaat',
    en: 'Overpayment set off against a benefit',
  },
  OVERPAYMENT_OFFSET_UNDONE: {
    id: 'Perhitungan kelebihan bayar dibatalkan',
    en: 'Offset of an overpayment undone',
  },
  STATEMENT_GAP: { id: 'Mutasi yang tidak diterima', en: 'Statement lines that did not come' },
  STATEMENT_GAP_FILLED: { id: 'Mutasi yang menyusul', en: 'Statement lines that came after all' },
  STATEMENT_MATCHED: { id: 'Mutasi: pembayaran terbukti', en: 'Statement: payment proven' },
  STATEMENT_RETURN: { id: 'Mutasi: retur', en: 'Statement: return' },
  STATEMENT_PART_RETURNED: { id: 'Mutasi: retur sebagian', en: 'Statement: a part came back' },
  STATEMENT_AMOUNT_DIFFERS: { id: 'Mutasi: jumlah berbeda', en: 'Statement: another amount' },
  STATEMENT_THEIRS_NOT_OURS: { id: 'Mutasi tanpa pembayaran kita', en: 'Statement: no payment of ours' },
  STATEMENT_RETURN_SUSPECTED: { id: 'Mutasi: mungkin retur', en: 'Statement: perhaps a return' },
  STATEMENT_FEE: { id: 'Mutasi: biaya bank', en: 'Statement: fee of the bank' },
  STATEMENT_CORRECTION: { id: 'Mutasi: koreksi', en: 'Statement: correction' },
  STATEMENT_FUNDING: { id: 'Mutasi: setoran', en: 'Statement: funding' },
  STATEMENT_OTHER: { id: 'Mutasi lain', en: 'Statement: something else' },
};
