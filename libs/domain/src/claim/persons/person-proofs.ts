import { looseList, looseObject, missing, unless, type Loose } from '../../fields';
import type { Finding } from '../../findings';
import type { PersonProofKind } from '../../words/forms';

/** Who acts for a minor is named by a court, or is family by the papers that show it. */
const OF_GUARDIAN: readonly PersonProofKind[] = ['GUARDIANSHIP_COURT', 'FAMILY_CARD', 'BIRTH_CERTIFICATE'];

/** Persons whose right follows from a paper come with that paper; what is named is handed in as a file. */
export function proofFindings(body: Loose): Finding[] {
  const proofs = looseList(body['proofs']).map((proof) => looseObject(proof)['kind']);
  const isProven = (kinds: readonly PersonProofKind[]): boolean =>
    proofs.some((kind) => (kinds as readonly unknown[]).includes(kind));
  const isInWill = looseList(body['heirs']).some((heir) => looseObject(heir)['relation'] === 'BY_WILL');
  return [
    ...unless(
      body['guardian'] === undefined || isProven(OF_GUARDIAN),
      '/proofs',
      'GUARDIAN.NOT_PROVEN',
      'Sebutkan penetapan pengadilan, kartu keluarga, atau akta lahir yang membuktikan wali.',
      'Name the decision of a court, the family card or the birth certificate that proves the guardian.',
    ),
    ...unless(
      !isInWill || isProven(['WILL']),
      '/proofs',
      'HEIR.NOT_PROVEN',
      'Sebutkan wasiat yang membuktikan ahli waris ini.',
      'Name the will that proves this heir.',
    ),
    ...(proofs.length > 0 && looseList(body['documents']).length === 0 ? missing({}, 'documents') : []),
  ];
}
