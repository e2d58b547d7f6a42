import { icd10Name } from '@jkk/domain/icd10/names';
import type { Text } from '../i18n/use-words';

/** *Amputasi traumatik ibu jari tangan (S68.0)*: the words first, the code behind them. */
export function diagnosisText(code: string, say: (text: Text | undefined) => string): string {
  const name = say(icd10Name(code));
  return name === '' ? code : `${name} (${code})`;
}
