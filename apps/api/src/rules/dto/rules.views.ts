import { FIGURE_STATES, PROVENANCES, VERIFICATION_STEPS } from '@jkk/domain/rules';
import { TextView } from '../../edge/text.dto';
import { CodeOut, DateOut, FlagOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';

export class AmountRuleSetView {
  @TextOut({ description: 'What addresses name it by: the code, for a published version `PP-82-2019@2`.' })
  id: string;

  @TextOut()
  code: string;

  @WholeOut()
  version: number;

  @TextOut()
  title: string;

  @DateOut({ description: 'Accidents from this day on, by their local date.' })
  inForceFrom: string;

  @DateOut({ nullable: true, description: 'The last day; null while it is in force.' })
  inForceTo: string | null;

  @TextOut({ description: 'SHA-256 of everything that can change an amount or its citation.' })
  checksum: string;

  @WholeOut()
  figures: number;

  @WholeOut()
  verified: number;

  @WholeOut({ description: 'Compared by one administrator, waiting for another.' })
  proposed: number;

  @WholeOut()
  unverified: number;
}

export class RuleSetListResponse {
  @ListOut(() => AmountRuleSetView)
  items: AmountRuleSetView[];
}

export class VerificationStepView {
  @CodeOut(VERIFICATION_STEPS)
  step: string;

  @TextOut({ description: 'Name of the administrator.' })
  by: string;

  @InstantOut()
  at: string;

  @TextOut()
  note: string;
}

export class FigureRangeView {
  @WholeOut()
  from: number;

  @WholeOut()
  to: number;
}

export class NextFigureView {
  @WholeOut()
  value: number;

  @DateOut({ description: 'Accidents from this day on.' })
  inForceFrom: string;

  @TextOut({ description: 'The table that says it.' })
  table: string;

  @FlagOut({ description: 'False while a second administrator has to publish it.' })
  isPublished: boolean;
}

export class FigureResponse {
  @TextOut({ description: 'Unique in its rule set.' })
  key: string;

  @TextOut({ description: 'As traces name it.' })
  name: string;

  @ObjectOut(() => TextView, { nullable: true, description: 'What a row of the injury table is called.' })
  title: TextView | null;

  @WholeOut()
  value: number;

  @TextOut()
  unit: string;

  @WholeOut({
    nullable: true,
    description: 'The share of the less used side, for rows of the injury table that have one.',
  })
  otherSide: number | null;

  @ObjectOut(() => FigureRangeView, { nullable: true })
  range: FigureRangeView | null;

  @ObjectOut(() => NextFigureView, { nullable: true, description: 'What takes effect later.' })
  next: NextFigureView | null;

  @TextOut()
  citation: string;

  @CodeOut(PROVENANCES)
  provenance: string;

  @CodeOut(FIGURE_STATES)
  state: string;

  @TextOut({
    nullable: true,
    description: 'Who verified it: both administrators, or what the data file says.',
  })
  verifiedBy: string | null;

  @InstantOut({ nullable: true })
  verifiedAt: string | null;

  @ListOut(() => VerificationStepView, { description: 'What was said about this very value, oldest first.' })
  steps: VerificationStepView[];

  @TextOut({ list: true, description: 'What the caller may do now: verification, confirmation.' })
  allowedCommands: string[];
}

export class FigureListResponse {
  @ListOut(() => FigureResponse)
  items: FigureResponse[];

  @TextOut({ nullable: true })
  next: string | null;
}
