import { FILE_LINE_OUTCOMES, STATEMENT_FILE_FORMATS, STATEMENT_FILE_REFUSALS } from '@jkk/domain/payout';
import { DIRECTIONS, STATEMENT_BUCKETS } from '@jkk/domain/payout/decide';
import { PageQuery } from '../edge/page.dto';
import { CodeOut, FlagOut, IdentifierField, InstantOut, ListOut, TextOut, WholeOut } from '../fields';

export class StatementFileQuery {
  @IdentifierField('bankCode', { example: '002' })
  bankCode: string;
}

export class ReceivedFileResponse {
  @TextOut()
  fileId: string;

  @TextOut()
  sha256: string;

  @WholeOut({ description: 'Bytes.' })
  size: number;
}

export class StatementFileView {
  @TextOut()
  fileId: string;

  @TextOut()
  bankCode: string;

  @TextOut()
  sha256: string;

  @WholeOut({ description: 'Bytes.' })
  size: number;

  @TextOut()
  receivedBy: string;

  @TextOut({ description: 'The name of that person.' })
  receivedByName: string;

  @InstantOut()
  receivedAt: string;

  @InstantOut({ nullable: true, description: 'Null until the reader of the bank has taken it.' })
  takenAt: string | null;

  @CodeOut(STATEMENT_FILE_FORMATS, { nullable: true })
  format: string | null;

  @CodeOut(STATEMENT_FILE_REFUSALS, { nullable: true, description: 'Why nothing of it was taken.' })
  refusal: string | null;

  @FlagOut({ nullable: true, description: 'Whether its balances prove that no line is missing.' })
  isProven: boolean | null;

  @WholeOut()
  newLines: number;

  @WholeOut({ description: 'Lines that had been stored before.' })
  knownLines: number;

  @WholeOut({ description: 'Lines that only a person can read.' })
  unreadableLines: number;
}

export class StatementFileListResponse {
  @ListOut(() => StatementFileView)
  items: StatementFileView[];
}

export class FileLineQuery extends PageQuery {}

export class StatementFileLineView {
  @WholeOut({ description: 'Its place in the file.' })
  no: number;

  @CodeOut(FILE_LINE_OUTCOMES)
  outcome: string;

  @InstantOut({ nullable: true })
  bookedAt: string | null;

  @CodeOut(DIRECTIONS, { nullable: true })
  direction: string | null;

  @WholeOut({ nullable: true, description: 'Sen, because interest may carry them.' })
  amountSen: number | null;

  @TextOut({ nullable: true })
  remark: string | null;

  @CodeOut(STATEMENT_BUCKETS, { nullable: true, description: 'What the line turned out to be.' })
  bucket: string | null;

  @TextOut({ nullable: true })
  payoutId: string | null;
}

export class StatementFileLineListResponse {
  @ListOut(() => StatementFileLineView)
  items: StatementFileLineView[];

  @TextOut({ nullable: true })
  next: string | null;
}
