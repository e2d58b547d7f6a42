import { BENEFIT_LABELS, BENEFIT_TYPES } from '@jkk/domain/benefits';
import { BENEFIT_STAGES, CLAIM_COMMANDS, CLAIM_STAGES } from '@jkk/domain/claim';
import { HOLD_REASONS } from '@jkk/domain/payout';
import type { LabelsResponse, LabelView } from './reference.dto';

interface Named {
  readonly id: string;
  readonly en: string;
}

const labelsOf = (table: Readonly<Record<string, Named>>): LabelView[] =>
  Object.entries(table).map(([code, { id, en }]) => ({ code, id, en }));

/** The names of codes on screen, straight from the domain. */
export const LABELS: LabelsResponse = {
  claimStages: labelsOf(CLAIM_STAGES),
  benefitStages: labelsOf(BENEFIT_STAGES),
  benefitTypes: BENEFIT_TYPES.map((code) => ({
    code,
    id: BENEFIT_LABELS[code].id,
    en: BENEFIT_LABELS[code].en,
  })),
  commands: Object.values(CLAIM_COMMANDS).map(({ path, label }) => ({
    code: path,
    id: label.id,
    en: label.en,
  })),
  holdReasons: labelsOf(HOLD_REASONS),
};
