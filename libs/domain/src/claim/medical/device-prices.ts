import type { Loose } from '../../fields';
import type { Deviation } from '../benefit/deviations';
import type { Claim, Written } from '../claim';
import type { DevicePriceBody } from '../forms';

/** Reference prices of prostheses and orthoses: what was said last under each number, in the order of the numbers. */
export function devicePrices({ written }: Pick<Claim, 'written'>): readonly Written<DevicePriceBody>[] {
  return [...new Map((written?.devicePrice ?? []).map((price) => [price.priceNo, price])).values()];
}

/** The price that a request for this device names. */
export const devicePriceFor = (
  claim: Pick<Claim, 'written'>,
  device: string,
  details: Loose,
): Written<DevicePriceBody> | undefined =>
  devicePrices(claim).find((price) => price.device === device && price.priceNo === details['priceNo']);

/** A price of somebody else than the law names, or of another device of a kind: the reason is said, and the approver weighs it. */
export function isPricedBesideRule(
  claim: Pick<Claim, 'written'>,
  { priceNo, device, source }: Loose,
): boolean {
  const prices = devicePrices(claim);
  const at = prices.findIndex((known) => known.priceNo === priceNo);
  const before = at === -1 ? prices : prices.slice(0, at);
  return source === 'OTHER' || before.some((known) => known.device === device);
}

/** What the approver has to weigh about the price. */
export const priceDeviations = (
  claim: Pick<Claim, 'written'>,
  price: Written<DevicePriceBody> | undefined,
): readonly Deviation[] =>
  price === undefined || !isPricedBesideRule(claim, price)
    ? []
    : [{ kind: 'DEVICE_PRICE', about: price.priceNo, reason: price.note ?? '', by: price.by, at: price.at }];
