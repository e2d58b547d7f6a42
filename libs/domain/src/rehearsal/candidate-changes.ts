import type { ObjectReader } from '../findings';
import type { AmountRuleSet, DisabilityRow, Figure, FigureUnit } from '../rules';
import { boundsOf, readWords } from './figure-fields';

const DISABILITY = /^disability\.([A-Z]\d{2})\.(dominant|other)$/;

interface Change {
  readonly value: number;
  readonly citation?: string;
}

/**
 * Reads `changes` of a partial candidate: a figure's new value as a whole number, or `{ value, citation }`. The candidate
 * is the base with these figures and the next version; a value without an article of its own counts as the programme's
 * choice, and nobody has verified it.
 */
export function readChanges(reader: ObjectReader, base: AmountRuleSet): AmountRuleSet | undefined {
  const title = reader.has('title') ? readWords(reader, 'title') : base.title;
  const names = reader.has('changes') ? namesOf(reader.required('changes')) : [];
  const changes = reader.object('changes');
  if (changes === undefined || title === undefined) return undefined;
  if (names.length === 0) changes.refuse('', 'CHANGES.EMPTY', NOTHING_CHANGED);
  const figures: Record<string, Figure> = { ...base.figures };
  const rows = new Map(base.disabilities.map((row) => [row.code, row]));
  for (const name of names) {
    const figure = Object.hasOwn(base.figures, name) ? base.figures[name] : undefined;
    const [, code = '', side] = DISABILITY.exec(name) ?? [];
    const row = rows.get(code);
    if (figure !== undefined) figures[name] = changedFigure(changes, name, figure);
    else if (row !== undefined && row.range === undefined) {
      rows.set(code, changedRow(changes, name, row, side === 'other'));
    } else refuseUnknown(changes, name);
  }
  return { ...base, title, version: base.version + 1, figures, disabilities: [...rows.values()] };
}

function namesOf(changes: unknown): readonly string[] {
  return typeof changes === 'object' && changes !== null && !Array.isArray(changes)
    ? Object.keys(changes)
    : [];
}

function changedFigure(changes: ObjectReader, name: string, figure: Figure): Figure {
  const change = readChange(changes, name, figure.unit);
  return change === undefined ? figure : { ...figure, value: change.value, ...standing(figure, change) };
}

function changedRow(changes: ObjectReader, name: string, row: DisabilityRow, other: boolean): DisabilityRow {
  const change = readChange(changes, name, 'HUNDREDTHS_OF_PERCENT');
  if (change === undefined) return row;
  const value = other ? { other: change.value } : { dominant: change.value };
  return { ...row, ...value, ...standing(row, change) };
}

/** How the new value is known: as its article says, or as a choice; verified by nobody yet. */
function standing(
  known: Pick<Figure, 'citation'>,
  { citation }: Change,
): Pick<Figure, 'citation' | 'provenance' | 'verifiedBy'> {
  return {
    citation: citation ?? known.citation,
    provenance: citation === undefined ? 'model' : 'recalled',
    verifiedBy: null,
  };
}

function readChange(changes: ObjectReader, name: string, unit: FigureUnit): Change | undefined {
  if (typeof changes.required(name) !== 'object') {
    const value = changes.whole(name, boundsOf(unit));
    return value === undefined ? undefined : { value };
  }
  const reader = changes.object(name);
  const value = reader?.whole('value', boundsOf(unit));
  const citation = reader?.has('citation') ? readWords(reader, 'citation') : undefined;
  reader?.finish();
  if (value === undefined) return undefined;
  return citation === undefined ? { value } : { value, citation };
}

function refuseUnknown(changes: ObjectReader, name: string): void {
  changes.refuse(name, 'FIGURE.UNKNOWN', {
    id: 'Angka ini tidak ada dalam tabel yang diubah.',
    en: 'The table that is changed has no such figure.',
  });
}

const NOTHING_CHANGED = {
  id: 'Sebutkan paling sedikit satu angka yang berubah.',
  en: 'Name at least one figure that changes.',
};
