import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { ROOT } from './dependencies';

const PERSISTENCE = path.join(ROOT, 'libs/persistence/src');
const ENTITY = /^\w+Entity$/;

/** Files that a room of persistence shows to others: what its index.ts exports from. */
function shownFiles(): string[] {
  const rooms = readdirSync(PERSISTENCE, { withFileTypes: true }).filter((each) => each.isDirectory());
  return rooms.flatMap(({ name }) => {
    const index = path.join(PERSISTENCE, name, 'index.ts');
    if (!existsSync(index)) return [];
    return parse(index)
      .statements.filter(ts.isExportDeclaration)
      .flatMap(({ moduleSpecifier }) =>
        moduleSpecifier !== undefined &&
        ts.isStringLiteral(moduleSpecifier) &&
        moduleSpecifier.text.startsWith('.')
          ? [path.join(path.dirname(index), `${moduleSpecifier.text}.ts`)]
          : [],
      );
  });
}

const parse = (file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Entities that a caller of the file's exports meets: in what functions and methods take and return, and in types. */
function entitiesShown(source: ts.SourceFile): string[] {
  return source.statements.filter(isExported).flatMap((statement) => namesIn(statement));
}

const hasModifier = (node: ts.Node, ...kinds: readonly ts.SyntaxKind[]): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kinds.includes(kind));
const isExported = (node: ts.Node): boolean => hasModifier(node, ts.SyntaxKind.ExportKeyword);
const isPrivate = (node: ts.Node): boolean =>
  hasModifier(node, ts.SyntaxKind.PrivateKeyword, ts.SyntaxKind.ProtectedKeyword);

function namesIn(node: ts.Node): string[] {
  if (isPrivate(node) || ts.isBlock(node)) return [];
  if (ts.isTypeReferenceNode(node) && ts.isIdentifier(node.typeName) && ENTITY.test(node.typeName.text)) {
    return [node.typeName.text];
  }
  return node.getChildren().flatMap(namesIn);
}

describe('rows', () => {
  it('stay in persistence: what others call takes and gives records', () => {
    const shown = shownFiles().flatMap((file) =>
      entitiesShown(parse(file)).map((name) => `${path.relative(PERSISTENCE, file)} ${name}`),
    );
    expect([...new Set(shown)]).toEqual([]);
  });

  it.each([
    'export class R { find(): Promise<ClaimEntity | undefined> { return x; } }',
    'export function store(row: Partial<ClaimEntity>): void {}',
    "export type End = Pick<ClaimEntity, 'seq'>;",
    'export interface A { readonly row: ClaimEntity }',
    'export const a = (row: ClaimEntity): void => {};',
  ])('are seen in: %s', (text) => {
    expect(entitiesShown(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true))).toEqual([
      'ClaimEntity',
    ]);
  });

  it.each([
    'class R { find(): ClaimEntity { return x; } }',
    'export class R { private find(): ClaimEntity { return x; } }',
    'export class R { find(): string { const row: ClaimEntity = x; return row.a; } }',
  ])('are not seen in: %s', (text) => {
    expect(entitiesShown(ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true))).toEqual([]);
  });
});

/** Two codes side by side inside the text of a condition. */
const LIST_OF_CODES = /'[\w./-]+'\s*,\s*'[\w./-]+'/;

/** Texts of a file, with whatever a template fills in left out. */
function textsIn(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)];
  }
  return node.getChildren().flatMap(textsIn);
}

describe('a list of codes', () => {
  it('stands in no entity: checks and indexes take it from the domain', () => {
    const files = readdirSync(PERSISTENCE, { recursive: true, encoding: 'utf8' });
    const wrong = files
      .filter((file) => /\.entit(y|ies)\.ts$/.test(file))
      .filter((file) =>
        textsIn(parse(path.join(PERSISTENCE, file))).some((text) => LIST_OF_CODES.test(text)),
      );
    expect(wrong).toEqual([]);
  });

  it.each(["@Check('a', `state IN ('A','B')`) class X {}", `const a = "zone IN ('WIB', 'WITA')";`])(
    'is seen in: %s',
    (text) => {
      const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
      expect(textsIn(source).some((each) => LIST_OF_CODES.test(each))).toBe(true);
    },
  );
});
