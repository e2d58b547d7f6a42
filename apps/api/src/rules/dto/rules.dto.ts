import { FIGURE_STATES, PROVENANCES, type FigureState, type Provenance } from '@jkk/domain/rules';
import { PageQuery } from '../../edge/page.dto';
import { CodeField, TextField } from '../../fields';

export class FigureQuery extends PageQuery {
  @CodeField(FIGURE_STATES, { optional: true })
  state?: FigureState;

  @CodeField(PROVENANCES, { optional: true })
  provenance?: Provenance;

  @TextField({ max: 100, optional: true, description: 'Part of the key, the name or the citation.' })
  q?: string;
}

export class FigureVerificationRequest {
  @TextField({ max: 2_000, description: 'Which printed source the figure was compared with.' })
  note: string;
}

export const CONFIRMATION_DECISIONS = ['CONFIRM', 'DECLINE'] as const;
export type ConfirmationDecision = (typeof CONFIRMATION_DECISIONS)[number];

export class FigureConfirmationRequest {
  @CodeField(CONFIRMATION_DECISIONS)
  decision: ConfirmationDecision;

  @TextField({ max: 2_000 })
  note: string;
}
