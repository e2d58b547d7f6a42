import { missing, needsFile, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import { formatRupiah, rupiah } from '../../money';
import { datesInPast } from '../checks';
import type { Claim } from '../claim';
import { done, invalidAt, stamp } from '../decision';
import { devicePriceForm } from '../forms/device-price';
import { devicePrices, isPricedBesideRule } from '../medical/device-prices';
import { bindingStatements } from '../medical/statements';
import type { ClaimSheet } from '../sheet';

/** The price up to which a prosthesis or orthosis is paid, by whoever looks after the medical side and not by who asks for the money. */
export const devicePrice: ClaimSheet<'devicePrice'> = {
  code: 'devicePrice',
  on: 'claim',
  form: devicePriceForm,
  operation: { id: 'recordDevicePrice', summary: 'Record the reference price of a prosthesis or orthosis' },
  shown: { as: 'devicePrices' },
  sentences: {
    DEVICE_PRICED: ({ priceNo, priceRupiah }) => {
      const price = formatRupiah(rupiah(Number(priceRupiah)));
      return {
        id: `Harga acuan alat ${String(priceNo)}: ${price}.`,
        en: `Reference price ${String(priceNo)} of a device: ${price}.`,
      };
    },
  },
  mayGive: (claim) => ['PROSTHESIS', 'ORTHOSIS'].some((device) => isNeeded(claim, device)),
  check: (body, context) => [
    ...datesInPast(body, ['issuedOn'], context),
    ...ofOneDevice(body, context.claim),
    ...(isPricedBesideRule(context.claim, body) ? missing(body, 'note') : []),
    ...needsFile(body),
  ],
  decide(claim, { body, actor }, { now }) {
    if (!isNeeded(claim, body.device)) return invalidAt('/device', 'NEED.NOT_STATED', NOT_NEEDED);
    return done(claim, {
      claim,
      code: 'DEVICE_PRICED',
      by: stamp(actor, 'MEDICAL_VERIFIER'),
      now,
      data: { priceNo: body.priceNo, priceRupiah: body.price },
    });
  },
};

const isNeeded = (claim: Claim, device: string): boolean =>
  bindingStatements(claim).some(({ devices = [] }) => devices.some((each) => each === device));

const NOT_NEEDED = {
  id: 'Tidak ada keterangan dokter yang dibenarkan yang menyebut alat ini diperlukan.',
  en: 'No verified medical statement says that this device is needed.',
};

const ofOneDevice = ({ priceNo, device }: Loose, claim: Claim): Finding[] =>
  unless(
    devicePrices(claim).every((known) => known.priceNo !== priceNo || known.device === device),
    '/priceNo',
    'PRICE.NUMBER_USED',
    'Nomor ini milik harga alat lain.',
    'This number is of the price of another device.',
  );
