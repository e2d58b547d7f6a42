import { LETTER_KINDS, type LetterKind } from '@jkk/domain/letters';
import { TextView } from '../../edge/text.dto';
import { CodeField, CodeOut, FlagOut, InstantOut, ListOut, ObjectOut, TextOut } from '../../fields';

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
}

export class LettersResponse {
  @ListOut(() => LetterView)
  items: LetterView[];
}

export class LetterQuery {
  @CodeField(LANGUAGES, { optional: true, description: 'Indonesian, unless it is said.' })
  language?: Language;
}

export class LetterCheckResponse {
  @FlagOut({ description: 'Whether we wrote a letter of this number.' })
  valid: boolean;
}
