import { parseLocalDate, type LocalDate } from '../calendar';
import { canonicalJson } from '../digest';
import { below, type ObjectReader } from '../findings';
import { PROVENANCES, type AmountRuleSet, type Figure, type WageStep } from '../rules';
import { readRows } from './candidate-rows';
import { boundsOf, isEmptyList, readVerifier, readWords } from './figure-fields';

const MAX_VERSION = 1_000_000;
const MAX_STEPS = 200;

/**
 * Reads a whole rule set in the shape of the data files. It must have the figures and the rows of the base, no more and
 * no fewer, in the same units: another figure would be read by no benefit. `code` was read by the caller.
 */
export function readRuleSet(reader: ObjectReader, base: AmountRuleSet): AmountRuleSet | undefined {
  const version = reader.whole('version', { min: 1, max: MAX_VERSION });
  const title = readWords(reader, 'title');
  const inForceFrom = readDate(reader, 'inForceFrom');
  const inForceTo = readEnd(reader);
  if (inForceFrom !== undefined && typeof inForceTo === 'string' && inForceTo < inForceFrom) {
    reader.refuse('inForceTo', 'DATES.ORDER', ENDS_EARLY);
  }
  const figures = readFigures(reader, base);
  const disabilities = readRows(reader, base.disabilities);
  const contributionSteps = readSteps(reader, base.contributionSteps);
  if (reader.has('wording')) reader.oneOf('wording', ['FULL']);
  const sameWords = [readSame(reader, base, 'benefits'), readSame(reader, base, 'provisions')];
  if (version === undefined || title === undefined || inForceFrom === undefined) return undefined;
  if (inForceTo === undefined || disabilities === undefined || contributionSteps === undefined) {
    return undefined;
  }
  if (sameWords.includes(false)) return undefined;
  return { ...base, version, title, inForceFrom, inForceTo, figures, disabilities, contributionSteps };
}

function readDate(reader: ObjectReader, name: string): LocalDate | undefined {
  return reader.parsed(name, parseLocalDate, 'DATE.INVALID', {
    id: 'Tanggal ini tidak ada; tulis TTTT-BB-HH.',
    en: 'This date does not exist; write YYYY-MM-DD.',
  });
}

/** Null is open-ended and has to be said. */
function readEnd(reader: ObjectReader): LocalDate | null | undefined {
  if (!reader.isNull('inForceTo')) return readDate(reader, 'inForceTo');
  reader.allow('inForceTo');
  return null;
}

function readFigures(reader: ObjectReader, base: AmountRuleSet): Readonly<Record<string, Figure>> {
  const figures = reader.object('figures');
  if (figures === undefined) return {};
  const entries = Object.entries(base.figures).map(([name, known]) => [
    name,
    readFigure(figures, name, known) ?? known,
  ]);
  figures.finish();
  return Object.fromEntries(entries) as Record<string, Figure>;
}

function readFigure(figures: ObjectReader, name: string, known: Figure): Figure | undefined {
  const reader = figures.object(name);
  if (reader === undefined) return undefined;
  const unit = reader.oneOf('unit', [known.unit]);
  const value = reader.whole('value', boundsOf(known.unit));
  const citation = readWords(reader, 'citation');
  const provenance = reader.oneOf('provenance', PROVENANCES);
  const verifiedBy = readVerifier(reader);
  reader.finish();
  if (unit === undefined || value === undefined || citation === undefined) return undefined;
  if (provenance === undefined || verifiedBy === undefined) return undefined;
  return { value, unit, citation, provenance, verifiedBy };
}

/** What a table says in words beside its figures is no part of a rehearsal: it stays as it is. */
function readSame(reader: ObjectReader, base: AmountRuleSet, name: 'benefits' | 'provisions'): boolean {
  const known = base[name];
  if (known === undefined) return true;
  const value = reader.required(name);
  if (value === undefined || canonicalJson(value) === canonicalJson(known)) return value !== undefined;
  reader.refuse(name, 'RULES.WORDS_CHANGED', WORDS_CHANGED);
  return false;
}

function readSteps(reader: ObjectReader, known: readonly WageStep[]): readonly WageStep[] | undefined {
  if (known.length === 0 && isEmptyList(reader, 'contributionSteps')) return known;
  const steps = reader.objects('contributionSteps', MAX_STEPS, (step) => {
    const contribution = step.whole('contribution', boundsOf('RUPIAH'));
    const wage = step.whole('wage', boundsOf('RUPIAH'));
    step.finish();
    return contribution === undefined || wage === undefined ? undefined : { contribution, wage };
  });
  const disorder = steps?.findIndex(
    ({ contribution }, index) => index > 0 && contribution <= (steps[index - 1]?.contribution ?? 0),
  );
  if (disorder === undefined || disorder < 0) return steps;
  reader.refuseBelow(below('/contributionSteps', disorder), 'STEPS.ORDER', NOT_RISING);
  return undefined;
}

const WORDS_CHANGED = {
  id: 'Ketentuan berupa kalimat tidak boleh berubah di sini.',
  en: 'What the table says in words may not change here.',
};
const ENDS_EARLY = {
  id: 'Tanggal akhir lebih awal daripada tanggal mulai.',
  en: 'It ends before it begins.',
};
const NOT_RISING = {
  id: 'Jenjang iuran harus naik dan tidak boleh sama.',
  en: 'The contribution steps must rise, each above the one before.',
};
