import { ROLES, type Role } from '@jkk/domain/access';
import { INDONESIA_CALENDAR } from '@jkk/domain/calendar';
import {
  attachmentsOf,
  CLAIM_COMMAND_CODES,
  mayOpen,
  reportForm,
  sheetOf,
  writtenAbout,
  type Claim,
  type Form,
  type ReportBody,
  type Sheet,
} from '@jkk/domain/claim';
import { person, reportedClaim, walkToBenefit } from '@jkk/domain/claim/spec-support';
import { AUDIENCES, belongsTo, readBody, type Field } from '@jkk/domain/fields';
import { sampleBody } from '@jkk/domain/fields/sample';
import { toClaimResponse } from '../claims/claim.mapper';

const WRITER = { userId: 'the-writer', role: 'CLAIM_OFFICER' };
const AT = '2026-11-21T02:00:00.000Z';
const REPORT = sampleBody(reportForm.fields, 'report') as unknown as ReportBody;

/** The view of a claim in which this body was written, for somebody else who holds the role. */
function view(claim: Claim, role: Role, userId = 'somebody'): Record<string, unknown> {
  const actor = person(userId, role, { organisation: `org-of-${userId}` });
  const today = { calendar: INDONESIA_CALENDAR, now: AT };
  return toClaimResponse(claim, actor, today, {
    documents: [],
    earlierDisabilities: [],
  }) as unknown as Record<string, unknown>;
}

/** A claim in which the command was given with everything filled in. */
function given(sheet: Sheet): Claim {
  const body = sampleBody(sheet.form.fields, sheet.code);
  const written = { [sheet.code]: [{ ...body, by: WRITER, at: AT }] };
  if (writtenAbout(sheet) === 'benefit') {
    const { claim } = walkToBenefit('DEATH').walk;
    return { ...claim, benefits: claim.benefits.map((benefit) => ({ ...benefit, written })) };
  }
  const claim: Claim = { ...reportedClaim(), written };
  const own = { ...body, by: WRITER, at: AT };
  switch (sheet.code) {
    case 'medicalStatement':
      return { ...claim, statements: [{ ...body, enteredBy: WRITER, enteredAt: AT }] } as unknown as Claim;
    case 'conclusion':
      return { ...claim, written: {}, conclusion: own } as unknown as Claim;
    case 'finalReport':
      return { ...claim, written: {}, finalReport: own } as unknown as Claim;
    default:
      return claim;
  }
}

/** What stands in the property of the view that the sheet names. */
function found(sheet: Sheet, seen: Record<string, unknown>): Record<string, unknown> {
  const holder = writtenAbout(sheet) === 'benefit' ? (seen.benefits as Record<string, unknown>[])[0] : seen;
  const value = holder?.[sheet.shown.as];
  return (Array.isArray(value) ? value[0] : value) as Record<string, unknown>;
}

/** Every leaf of a value as text; of masked ones what is left visible. */
function leaves(field: Field, value: unknown, role: Role): string[] {
  if ('never' in field.shown) return [];
  if (field.shown.maskedAs !== undefined) return [(value as string).slice(-4)];
  if (field.kind === 'object') {
    return Object.entries(field.fields).flatMap(([name, part]) =>
      'to' in part.shown && !belongsTo(part.shown.to, { roles: [role], own: false })
        ? []
        : leaves(part, (value as Record<string, unknown>)[name], role),
    );
  }
  if (field.kind === 'list') return (value as unknown[]).flatMap((each) => leaves(field.item, each, role));
  return [typeof value === 'string' ? value : JSON.stringify(value)];
}

const WRITTEN: readonly [
  string,
  Form,
  Claim,
  (seen: Record<string, unknown>) => Record<string, unknown>,
  object,
][] = [
  [
    'report',
    reportForm,
    { ...reportedClaim(), report: REPORT, receivedAt: REPORT.receivedAt! },
    (seen) => seen.report as Record<string, unknown>,
    REPORT,
  ],
  ...CLAIM_COMMAND_CODES.map(sheetOf).map((sheet): (typeof WRITTEN)[number] => [
    sheet.code,
    sheet.form,
    given(sheet),
    (seen) => found(sheet, seen),
    sampleBody(sheet.form.fields, sheet.code),
  ]),
];

describe.each(WRITTEN)('what is written with %s', (_code, form, claim, pick, body) => {
  it('has a sample that fills in every field', () => {
    expect(readBody(form.fields, body)).toMatchObject({ ok: true });
    expect(Object.keys(body).sort()).toEqual(Object.keys(form.fields).sort());
  });

  it.each(Object.entries(form.fields))(
    '%s is found again by its audience and by nobody else',
    (name, field) => {
      const { shown } = field;
      if ('never' in shown) {
        expect(shown.never.id).not.toBe('');
        return;
      }
      const as = shown.maskedAs ?? name;
      for (const role of ROLES.filter((each) => each !== 'ADMIN')) {
        const seen = pick(view(claim, role));
        const text = JSON.stringify(seen[as]);
        if (belongsTo(shown.to, { roles: [role], own: false })) {
          for (const leaf of leaves(field, (body as Record<string, unknown>)[name], role)) {
            expect(text).toContain(leaf);
          }
        } else {
          expect(seen[as]).toBeNull();
        }
      }
    },
  );

  it('is whole for who wrote it', () => {
    const seen = pick(view(claim, 'EMPLOYER', form === reportForm ? 'spo' : WRITER.userId));
    for (const [name, { shown }] of Object.entries(form.fields)) {
      if ('to' in shown) expect(seen[shown.maskedAs ?? name]).not.toBeNull();
    }
  });
});

describe('a file', () => {
  it.each(WRITTEN)(
    'that came with %s is opened by the audience of its field',
    (_code, form, claim, _pick, body) => {
      const fields = Object.entries(form.fields).filter(([, { kind }]) => kind === 'documents');
      for (const [name, { shown }] of fields) {
        const [documentId] = (body as Record<string, string[]>)[name] ?? [];
        const attachment = attachmentsOf(claim).find((each) => each.documentId === documentId);
        expect(attachment).toBeDefined();
        for (const role of ROLES) {
          const opens = mayOpen(attachment!, claim, person('somebody', role));
          expect(opens).toBe('to' in shown && belongsTo(shown.to, { roles: [role], own: false }));
        }
      }
    },
  );

  it('is never for finance or a counter', () => {
    for (const role of ['FINANCE_MAKER', 'SPO_COUNTER', 'PERISAI_AGENT', 'EMPLOYER'] as const) {
      expect(AUDIENCES.TREATING).not.toContain(role);
    }
  });
});
