import { LETTER_KINDS, type LetterKind } from '@jkk/domain/letters';
import {
  CHANNELS,
  MESSAGE_CODES,
  MESSAGE_STATUSES,
  type Channel,
  type MessageCode,
  type MessageStatus,
} from '@jkk/domain/messages';
import { TextView } from '../../edge/text.dto';
import { CodeField, CodeOut, FlagOut, InstantOut, ListOut, ObjectOut, TextOut, WholeOut } from '../../fields';

const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export class LetterView {
  @TextOut()
  letterId: string;

  @CodeOut(LETTER_KINDS)
  kind: LetterKind;

  @ObjectOut(() => TextView)
  title: TextView;

  @ObjectOut(() => TextView)
  to: TextView;

  @InstantOut()
  writtenAt: string;

  @FlagOut({ description: 'Whether somebody whom it names is called otherwise since.' })
  superseded: boolean;
}

export class MessageView {
  @CodeOut(MESSAGE_CODES)
  code: MessageCode;

  @ObjectOut(() => TextView)
  subject: TextView;

  @ObjectOut(() => TextView)
  to: TextView;

  @CodeOut(CHANNELS)
  channel: Channel;

  @CodeOut(MESSAGE_STATUSES)
  status: MessageStatus;

  @ObjectOut(() => TextView)
  statusText: TextView;

  @WholeOut()
  attempts: number;

  @InstantOut()
  createdAt: string;

  @InstantOut({ nullable: true })
  closedAt: string | null;
}

export class LettersResponse {
  @ListOut(() => LetterView)
  items: LetterView[];

  @ListOut(() => MessageView, {
    description: 'Who was told by which channel, and what became of it; the office alone.',
  })
  messages: MessageView[];
}

export class LetterQuery {
  @CodeField(LANGUAGES, { optional: true, description: 'Indonesian, unless it is said.' })
  language?: Language;
}

export class LetterCheckResponse {
  @FlagOut({ description: 'Whether we wrote a letter of this number.' })
  valid: boolean;

  @FlagOut({
    description:
      'Whether what the letter says no longer holds: a guarantee was revoked, a decision was taken back, a closed day is open again.',
  })
  revoked: boolean;

  @FlagOut({
    description:
      'Whether somebody whom the letter names is called otherwise since: what it says is what was known then.',
  })
  superseded: boolean;
}
