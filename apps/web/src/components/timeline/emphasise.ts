/** Splits a sentence after its first clause, so that the fact itself can stand in bold: `[fact, rest]`. */
export function emphasise(sentence: string): [string, string] {
  const end = sentence.search(/[.,:;](\s|$)/);
  if (end < 0) return [sentence, ''];
  const cut = sentence[end] === '.' ? end + 1 : end;
  return [sentence.slice(0, cut), sentence.slice(cut)];
}
