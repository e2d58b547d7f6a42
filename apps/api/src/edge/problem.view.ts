import { ListOut, ObjectOut, TextOut, WholeOut } from '../fields';
import { TextView } from './text.dto';

export class FindingView {
  @TextOut({ description: 'JSON pointer into the body, or `/query/…`, `/headers/…`.' })
  pointer: string;

  @TextOut()
  code: string;

  @ObjectOut(() => TextView)
  detail: TextView;

  @TextOut({ optional: true, description: 'The benefit type of a calculator line.' })
  type?: string;
}

/** RFC 9457. */
export class ProblemView {
  @TextOut()
  type: string;

  @TextOut()
  title: string;

  @WholeOut()
  status: number;

  @TextOut({ description: 'Stable; programs decide by it.' })
  code: string;

  @ObjectOut(() => TextView)
  text: TextView;

  @TextOut()
  correlationId: string;

  @TextOut({
    optional: true,
    description: 'The command whose outcome is open; the same Idempotency-Key learns it.',
  })
  commandId?: string;

  @ListOut(() => FindingView, { optional: true })
  errors?: FindingView[];
}
