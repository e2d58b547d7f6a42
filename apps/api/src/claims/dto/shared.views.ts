import { CLAIM_COMMAND_CODES, CLAIM_COMMANDS } from '@jkk/domain/claim';
import { TextView } from '../../edge/text.dto';
import { ObjectOut, TextOut } from '../../fields';

/** The last part of a command's address: what a page appends to the claim's or the benefit's own. */
export const COMMAND_PATHS = CLAIM_COMMAND_CODES.map((code) => CLAIM_COMMANDS[code].path);

export class ActorView {
  @TextOut()
  userId: string;

  @TextOut()
  role: string;
}

export class ReasonView {
  @TextOut()
  code: string;

  @ObjectOut(() => TextView)
  text: TextView;
}
