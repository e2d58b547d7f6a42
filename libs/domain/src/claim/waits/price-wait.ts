import { benefitMayBeDue } from '../../benefits';
import { currentCondition, type Claim } from '../claim';
import { commandRule } from '../commands';
import { devicePrices } from '../medical/device-prices';
import { bindings } from '../medical/statements';
import { noDue, type Wait } from './wait';

/** Devices that the law pays by a reference price. */
const PRICED = ['PROSTHESIS', 'ORTHOSIS'] as const;

/** A device that a verified statement names cannot be asked for until the verifier has recorded a price of it. */
export function priceWait(claim: Claim): Wait[] {
  if (!commandRule('devicePrice').stages.includes(claim.stage)) return [];
  const condition = currentCondition(claim);
  const unpriced = PRICED.filter(
    (device) =>
      condition !== undefined &&
      benefitMayBeDue(device, condition, false) &&
      devicePrices(claim).every((price) => price.device !== device),
  );
  const first = bindings(claim).find(({ statement: { devices = [] } }) =>
    devices.some((each) => unpriced.some((device) => device === each)),
  );
  return first === undefined
    ? []
    : [
        {
          code: 'DEVICE_PRICE',
          role: 'MEDICAL_VERIFIER',
          subject: claim.claimNumber,
          since: first.since,
          ...noDue('NO_TERM_SET'),
          onOverdue: 'NOTHING',
        },
      ];
}
