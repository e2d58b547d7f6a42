import { ApiProperty } from '@nestjs/swagger';
import type { Actor } from '@jkk/domain/access';
import {
  CLAIM_COMMAND_CODES,
  readerAt,
  readerOfHospital,
  reportForm,
  sheetOf,
  writtenAbout,
  writtenWith,
  type ActorStamp,
  type AnyWriting,
  type Benefit,
  type Claim,
  type Sheet,
} from '@jkk/domain/claim';
import { looseObject, showFields, showPart, type Viewer } from '@jkk/domain/fields';
import { ActorView } from '../claims/dto/shared.views';
import { InstantOut, ObjectOut } from '../fields';
import { typeOf } from '../fields/output';
import { partClass, viewClass } from './view-class';

type ClassRef = new () => object;
type Place = ReturnType<typeof writtenAbout>;

const sheetsOf = (place: Place): Sheet[] =>
  CLAIM_COMMAND_CODES.map(sheetOf).filter((sheet) => writtenAbout(sheet) === place);

const stampNames = ({ shown }: Sheet): { readonly by: string; readonly at: string } =>
  shown.stampedAs ?? { by: 'by', at: 'at' };

const replacedReport = (): ClassRef => partClass('ReplacedReport', allOptional);
const allOptional = Object.fromEntries(
  Object.entries(reportForm.fields).map(([name, field]) => [name, { ...field, required: false }]),
);

/** The class of what was written with a command: its fields, who and when. */
export function writingClass(sheet: Sheet): ClassRef {
  const { by, at } = stampNames(sheet);
  return viewClass(sheet.form.name, sheet.form.fields, {
    ...(sheet.shown.replaces && {
      replaced: ObjectOut(replacedReport, {
        nullable: true,
        description: 'What the report said before, where this said it anew.',
      }),
    }),
    [by]: ObjectOut(() => ActorView),
    [at]: InstantOut(),
  });
}

/** Adds a property for the writings of every command that belongs there. */
export function describeWritings(target: ClassRef, place: Place): void {
  for (const sheet of sheetsOf(place)) {
    const single = sheet.shown.single === true;
    const schema = { ...typeOf(() => writingClass(sheet)), required: true };
    ApiProperty(single ? { ...schema, nullable: true } : { ...schema, isArray: true })(
      target.prototype as object,
      sheet.shown.as,
    );
  }
}

/** What people wrote about the claim, or about the benefit, as this person sees it. */
export function writingsOf(claim: Claim, actor: Actor, benefit?: Benefit): Record<string, unknown> {
  const sheets = sheetsOf(benefit === undefined ? 'claim' : 'benefit');
  return Object.fromEntries(
    sheets.map((sheet) => {
      const views = writtenWith(sheet, claim, benefit)
        .filter((writing) => isOfHospital(sheet, claim, writing, actor))
        .map((writing) => toWritingView(sheet, writing, claim, actor));
      return [sheet.shown.as, sheet.shown.single === true ? (views.at(-1) ?? null) : views];
    }),
  );
}

/** What is one hospital's alone is not there for another one. */
function isOfHospital({ shown }: Sheet, claim: Claim, writing: AnyWriting, actor: Actor): boolean {
  const { hospital } = shown;
  return hospital === undefined || readerOfHospital(claim, actor, hospital(claim, writing)) === actor;
}

export function toWritingView(
  sheet: Sheet,
  writing: AnyWriting,
  claim: Claim,
  actor: Actor,
): Record<string, unknown> {
  const { by, at } = stampNames(sheet);
  const reader = sheet.shown.hospital === undefined ? readerAt(claim, actor, writing.at) : actor;
  const viewer = viewerOf(reader, writing.by);
  return {
    ...showFields(sheet.form.fields, looseObject(writing), viewer),
    ...(sheet.shown.replaces && {
      replaced:
        writing.replaced === undefined ? null : showPart(allOptional, looseObject(writing.replaced), viewer),
    }),
    [by]: toActorView(writing.by),
    [at]: writing.at,
  };
}

/** Whoever wrote a thing reads it, whatever the audience. */
export const viewerOf = ({ roles, userId }: Actor, writer: Pick<ActorStamp, 'userId'>): Viewer => ({
  roles,
  own: writer.userId === userId,
});

export const toActorView = ({ userId, role }: ActorStamp): ActorView => ({ userId, role });
