const VISIBLE = 4;

/** The last four characters after a row of dots: enough to tell one from another, too little to use. A short one is hidden whole. */
export function mask(text: string): string {
  const hidden = Math.max(text.length - VISIBLE, 0);
  if (hidden < VISIBLE) return '•'.repeat(text.length);
  return '•'.repeat(hidden) + text.slice(hidden);
}
