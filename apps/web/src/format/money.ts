/** `1.234.567` with dots in both languages, as Indonesian amounts are written; a minus is U+2212. Rupiah, whole. */
export function formatRupiah(rupiah: number): string {
  const digits = String(Math.abs(rupiah)).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  return rupiah < 0 ? `−${digits}` : digits;
}

/** `Rp1.234.567` for running text, a minus before the currency. */
export const rupiahText = (rupiah: number): string =>
  rupiah < 0 ? `−Rp${formatRupiah(-rupiah)}` : `Rp${formatRupiah(rupiah)}`;

/** `1.234.567,05`: sen of a statement, with decimals only where there are some. */
export function senText(sen: number): string {
  const rest = Math.abs(sen % 100);
  const whole = formatRupiah(Math.trunc(sen / 100));
  return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
}
