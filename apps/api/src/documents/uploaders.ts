import type { Role } from '@jkk/domain/access';
import { CLAIM_COMMAND_CODES, commandRule, reportSheet, sheetOf } from '@jkk/domain/claim';
import type { Fields } from '@jkk/domain/fields';

const takesDocuments = (fields: Fields): boolean =>
  Object.values(fields).some(({ kind }) => kind === 'documents');

/** Who hands in a report or a command that documents belong to; whoever only decides or reads has none to add. */
export const UPLOADERS: readonly Role[] = [
  ...new Set([
    ...reportSheet.roles,
    ...CLAIM_COMMAND_CODES.filter((code) => takesDocuments(sheetOf(code).form.fields)).flatMap(
      (code) => commandRule(code).roles,
    ),
  ]),
];
