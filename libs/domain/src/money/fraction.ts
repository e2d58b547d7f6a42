import { rupiah, type Rupiah } from './rupiah';

/**
 * Exact shares of an amount. This file is the only one in money and benefits that may divide: everything is a
 * `bigint` until the single half-up rounding at the end, so no share is ever off by a floating point error.
 */
export function multiplyFraction(amount: Rupiah, numerator: bigint, denominator: bigint): Rupiah {
  if (denominator <= 0n) throw new RangeError('A fraction needs a positive denominator');
  if (numerator < 0n) throw new RangeError('A fraction of an amount is not negative');
  return roundHalfUp(BigInt(amount) * numerator, denominator);
}

/** A sum of `amount x numerator / denominator`, rounded half up once at the very end. */
export function sumFractions(
  parts: readonly { amount: Rupiah; numerator: bigint; denominator: bigint }[],
): Rupiah {
  let numerator = 0n;
  let denominator = 1n;
  for (const part of parts) {
    if (part.denominator <= 0n || part.numerator < 0n) throw new RangeError('A fraction is positive');
    numerator = numerator * part.denominator + BigInt(part.amount) * part.numerator * denominator;
    denominator *= part.denominator;
  }
  return roundHalfUp(numerator, denominator);
}

function roundHalfUp(numerator: bigint, denominator: bigint): Rupiah {
  const rounded = (2n * numerator + denominator) / (2n * denominator);
  if (rounded > BigInt(Number.MAX_SAFE_INTEGER)) {
    throw new RangeError('An amount of rupiah is a safe whole number');
  }
  return rupiah(Number(rounded));
}
