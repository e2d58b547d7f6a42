import { BENEFIT_LABELS, BENEFIT_TYPES } from '@jkk/domain/benefits';
import { BENEFIT_STAGES, CLAIM_COMMAND_CODES, CLAIM_STAGES, commandRule, FORMS } from '@jkk/domain/claim';
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
  commands: CLAIM_COMMAND_CODES.map((code) => ({
    code: commandRule(code).path,
    id: FORMS[code].words.label.id,
    en: FORMS[code].words.label.en,
  })),
  holdReasons: labelsOf(HOLD_REASONS),
};
