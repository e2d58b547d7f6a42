import type { Actor } from '../../access/roles';
import type { Instant } from '../../calendar';
import { belongsTo, looseList, looseObject, type AudienceName, type Fields } from '../../fields';
import type { Text } from '../../findings';
import type { ActorStamp, Claim } from '../claim';
import { CLAIM_COMMAND_CODES, type ClaimCommandCode } from '../commands';
import { sheetOf } from '../decide';
import { reportForm, type Form } from '../forms';
import { readerAt } from '../medical/hospitals';
import { writtenAbout, writtenWith, type AnyWriting } from '../written';

/** A file that came with the report or with a command: who handed it in with what, and who may open it. */
export interface Attachment {
  readonly documentId: string;
  readonly command: ClaimCommandCode | 'report';
  readonly title: Text;
  readonly benefitId: string | null;
  readonly audience: AudienceName;
  readonly by: ActorStamp;
  readonly at: Instant;
}

/** Everything that was handed in with the claim, in the order of the commands. */
export function attachmentsOf(claim: Claim): Attachment[] {
  const { report, reporter, reportedAt } = claim;
  const reported = { by: { userId: reporter.userId, role: reporter.role }, at: reportedAt };
  return [
    ...inBody(reportForm, looseObject(report), { command: 'report', benefitId: null, ...reported }),
    ...CLAIM_COMMAND_CODES.flatMap((code) => ofCommand(claim, code)),
  ];
}

function ofCommand(claim: Claim, code: ClaimCommandCode): Attachment[] {
  const sheet = sheetOf(code);
  const from = (writings: readonly AnyWriting[], benefitId: string | null): Attachment[] =>
    writings.flatMap((writing) =>
      inBody(sheet.form, looseObject(writing), { command: code, benefitId, by: writing.by, at: writing.at }),
    );
  return writtenAbout(sheet) === 'claim'
    ? from(writtenWith(sheet, claim), null)
    : claim.benefits.flatMap((benefit) => from(writtenWith(sheet, claim, benefit), benefit.benefitId));
}

function inBody(
  form: Form,
  body: Readonly<Record<string, unknown>>,
  about: Pick<Attachment, 'command' | 'benefitId' | 'by' | 'at'>,
): Attachment[] {
  return documentFields(form.fields).flatMap(([name, audience]) =>
    looseList(body[name]).map((documentId) => ({
      documentId: String(documentId),
      title: form.words.title,
      audience,
      ...about,
    })),
  );
}

const documentFields = (fields: Fields): [string, AudienceName][] =>
  Object.entries(fields).flatMap(([name, { kind, shown }]): [string, AudienceName][] =>
    kind === 'documents' && 'to' in shown ? [[name, shown.to]] : [],
  );

/** Whoever handed a file in opens it, and with the report everybody of the reporter's organisation. */
export function mayOpen({ audience, by, command, at }: Attachment, claim: Claim, actor: Actor): boolean {
  const own =
    by.userId === actor.userId ||
    (command === 'report' && claim.reporter.organisation === actor.organisation);
  return belongsTo(audience, { roles: readerAt(claim, actor, at).roles, own });
}
