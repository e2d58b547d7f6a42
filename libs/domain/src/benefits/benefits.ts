import type { BenefitSheet } from './benefit-sheet';
import { death } from './death';
import { denture } from './denture';
import { funeral } from './funeral';
import { glasses } from './glasses';
import { hearingAid } from './hearing-aid';
import { homeCare } from './home-care';
import type { BenefitType } from './labels';
import { lateCompensation } from './late-compensation';
import { medicalBill } from './medical-bill';
import { medicalReimbursement } from './medical-reimbursement';
import { orthosis } from './orthosis';
import { partialAnatomical } from './partial-anatomical';
import { partialFunctional } from './partial-functional';
import { periodic } from './periodic';
import { prosthesis } from './prosthesis';
import { rehabilitation } from './rehabilitation';
import { scholarship } from './scholarship';
import { stmb } from './stmb';
import { totalPermanent } from './total-permanent';
import { transport } from './transport';

/** Every benefit of the programme. A new one is a file of its own, one line here and its name in `labels.ts`. */
export const BENEFITS = {
  MEDICAL_BILL: medicalBill,
  MEDICAL_REIMBURSEMENT: medicalReimbursement,
  TRANSPORT: transport,
  STMB: stmb,
  PARTIAL_ANATOMICAL: partialAnatomical,
  PARTIAL_FUNCTIONAL: partialFunctional,
  TOTAL_PERMANENT: totalPermanent,
  DEATH: death,
  PERIODIC: periodic,
  FUNERAL: funeral,
  SCHOLARSHIP: scholarship,
  PROSTHESIS: prosthesis,
  ORTHOSIS: orthosis,
  DENTURE: denture,
  HEARING_AID: hearingAid,
  GLASSES: glasses,
  HOME_CARE: homeCare,
  REHABILITATION: rehabilitation,
  LATE_COMPENSATION: lateCompensation,
} as const satisfies Readonly<Record<BenefitType, BenefitSheet>>;
