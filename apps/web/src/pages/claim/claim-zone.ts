import type { Claim } from '../../api/model';
import { ZONES } from '../../format/dates';
import type { ZoneCode } from '../../format/dates';

/** The zone of the place of the accident; every hour of a claim is told in it. */
export const claimZone = (claim: Claim): ZoneCode =>
  ZONES.find((zone) => zone === claim.report.place.zone) ?? 'WIB';
