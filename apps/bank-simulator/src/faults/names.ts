/** A name with one spelling mistake in its last word: the same person for an eye, not for a comparison. */
export function nearName(name: string): string {
  const words = name.split(' ');
  const last = words[words.length - 1] ?? '';
  const middle = Math.max(1, Math.floor(last.length / 2));
  words[words.length - 1] = last.slice(0, middle) + (last[middle - 1] ?? 'A') + last.slice(middle);
  return words.join(' ');
}

/** The name of a person who is not meant. */
export function otherName(name: string): string {
  return name === 'WIDODO KARTAWINATA' ? 'ROSITA MANURUNG' : 'WIDODO KARTAWINATA';
}
