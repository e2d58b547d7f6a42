/**
 * A whole, non-negative number of rupiah. It is a plain number at run time, so it survives JSON, and a brand at
 * compile time, so that nobody pays out a percentage by mistake.
 */
export type Rupiah = number & { readonly __brand: 'Rupiah' };

/** Makes an amount. Throws RangeError on a fraction, a negative or an unsafe number: that is broken machinery, not input. */
export function rupiah(value: number): Rupiah {
  if (!Number.isSafeInteger(value)) throw new RangeError('An amount of rupiah is a safe whole number');
  if (value < 0) throw new RangeError('An amount of rupiah is not negative');
  return (value === 0 ? 0 : value) as Rupiah;
}

export const NO_RUPIAH = rupiah(0);

/** Banks write sen. */
export const SEN_PER_RUPIAH = 100;

/** True for what `rupiah` would accept. */
export function isRupiah(value: unknown): value is Rupiah {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function addRupiah(left: Rupiah, right: Rupiah): Rupiah {
  return rupiah(left + right);
}

/** Throws RangeError when more is taken away than is there. */
export function subtractRupiah(from: Rupiah, amount: Rupiah): Rupiah {
  return rupiah(from - amount);
}

export function sumRupiah(amounts: readonly Rupiah[]): Rupiah {
  return amounts.reduce(addRupiah, NO_RUPIAH);
}

export function minRupiah(left: Rupiah, right: Rupiah): Rupiah {
  return left < right ? left : right;
}

export function maxRupiah(left: Rupiah, right: Rupiah): Rupiah {
  return left > right ? left : right;
}

const GROUP = 3;

/** `Rp1.234.567`: dots between thousands, no decimals. Written by hand because it runs some eighty times per trace. */
export function formatRupiah(amount: number): string {
  return `Rp${groupThousands(amount)}`;
}

/** Groups the digits of a whole number with dots, `1.234.567`. */
export function groupThousands(whole: number): string {
  const digits = String(whole);
  if (digits.length <= GROUP) return digits;
  let end = digits.length;
  let grouped = '';
  while (end > GROUP) {
    grouped = `.${digits.slice(end - GROUP, end)}${grouped}`;
    end -= GROUP;
  }
  return digits.slice(0, end) + grouped;
}
