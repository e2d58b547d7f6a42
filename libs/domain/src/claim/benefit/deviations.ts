import { benefitFacts, isBenefitType } from '../../benefits';
import { DOCUMENT_LABELS, type DocumentCode } from '../../benefits/documents';
import type { Instant } from '../../calendar';
import { looseList, looseObject, unless, type Loose } from '../../fields';
import type { Finding, Text } from '../../findings';
import type { ActorStamp } from '../actor-stamp';
import { WAIVER_LABELS, type Waived, type WaiverReason } from '../forms/waived';

export const DEVIATION_KINDS = ['DOCUMENT_WAIVED', 'OUTSIDE_TARIFF', 'DEVICE_PRICE', 'STAY_BILLED'] as const;

/**
 * What a benefit rests on beside the rule: a paper that is lacking, a price that no contract or law
 * names, or a stay that is billed as well. A person answers for it.
 */
export interface Deviation {
  readonly kind: (typeof DEVIATION_KINDS)[number];
  /** The document, the line of the bill, the number of the price, or the bill. */
  readonly about: string;
  /** A code of `WAIVER_LABELS`, the basis of the price in words, the hospital, or the benefit that repays it. */
  readonly reason: string;
  readonly by: ActorStamp;
  readonly at: Instant;
}

interface Check {
  readonly files: readonly string[];
  readonly waived?: readonly Waived[] | undefined;
  readonly by: ActorStamp;
  readonly at: Instant;
}

/**
 * The papers that are waived where somebody calls them complete: those that are named with a reason, and all others where no
 * file was handed in at all, because then the word of that person is all there is. The lines of a bill are the hospital's own word.
 */
export function waivedDocuments(type: string, { files, waived = [], by, at }: Check): readonly Deviation[] {
  if (!isBenefitType(type)) return [];
  const { documents, fromBills } = benefitFacts(type);
  const named = new Set(waived.map(({ document }) => document));
  const onWord = files.length > 0 || fromBills === true ? [] : documents.filter((each) => !named.has(each));
  return [
    ...waived.map(({ document, reason }) => [document, reason] as const),
    ...onWord.map((document) => [document, 'ON_WORD'] as const),
  ].map(([about, reason]) => ({ kind: 'DOCUMENT_WAIVED', about, reason, by, at }));
}

/** Only who calls the papers complete does without one, and without each only once; which ones there are, the type says. */
export const waiverFindings = (body: Loose, type: unknown): Finding[] => {
  const required: readonly string[] =
    typeof type === 'string' && isBenefitType(type) ? benefitFacts(type).documents : [];
  const named = looseList(body['waived']).map((each) => looseObject(each)['document']);
  return [
    ...unless(
      named.length === 0 || body['complete'] === true,
      '/waived',
      'VALUE.NOT_ALLOWED',
      'Berkas hanya dikesampingkan bila sisanya lengkap.',
      'A document is waived only where the others are complete.',
    ),
    ...named.flatMap((document, index) =>
      unless(
        typeof document !== 'string' ||
          (required.includes(document) && named.indexOf(document) === index) ||
          type === undefined,
        `/waived/${index}/document`,
        'DOCUMENTS.NOT_AWAITED',
        'Berkas ini tidak diminta untuk manfaat ini, atau sudah disebut.',
        'This document is not asked for with this benefit, or is named already.',
      ),
    ),
  ];
};

/** With these instead of those of before; nothing is said where there are none. */
export function withDeviations<Of extends { readonly deviations?: readonly Deviation[] }>(
  { deviations: _before, ...benefit }: Of,
  deviations: readonly Deviation[],
): Of {
  return (deviations.length === 0 ? benefit : { ...benefit, deviations }) as Of;
}

/** What is beside the rule stays so, whatever becomes of the papers. */
export const besidePapers = ({
  deviations = [],
}: {
  readonly deviations?: readonly Deviation[];
}): readonly Deviation[] => deviations.filter(({ kind }) => kind !== 'DOCUMENT_WAIVED');

/** Somebody chose to go on without it, or beside the price that the rule names: the approver says so expressly. */
export const isChosen = ({ reason }: Deviation): boolean => reason !== 'ON_WORD';

type Said = Pick<Deviation, 'kind' | 'about' | 'reason'>;

function deviationText({ kind, about, reason }: Said): Text {
  if (kind === 'OUTSIDE_TARIFF') {
    return {
      id: `baris ${about} di luar tarif (${reason})`,
      en: `line ${about} outside the tariff (${reason})`,
    };
  }
  if (kind === 'DEVICE_PRICE') {
    return { id: `harga acuan ${about} (${reason})`, en: `reference price ${about} (${reason})` };
  }
  if (kind === 'STAY_BILLED') {
    return {
      id: `perawatan yang ditagih dalam ${about} dan juga diganti (${reason})`,
      en: `treatment that is billed in ${about} and repaid as well (${reason})`,
    };
  }
  const what = DOCUMENT_LABELS[about as DocumentCode] ?? { id: about, en: about };
  const why = WAIVER_LABELS[reason as WaiverReason];
  return { id: `${what.id} (${why.id})`, en: `${what.en} (${why.en})` };
}

/** All of them in one line. */
export const deviationTexts = (deviations: readonly Said[]): Text => {
  const texts = deviations.map(deviationText);
  return { id: texts.map(({ id }) => id).join('; '), en: texts.map(({ en }) => en).join('; ') };
};
