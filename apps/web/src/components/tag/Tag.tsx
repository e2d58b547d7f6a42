import type { ReactNode } from 'react';
import css from './Tag.module.css';

export type TagTone = 'plain' | 'accent' | 'late' | 'soon' | 'done';

export function Tag({ tone = 'plain', children }: { readonly tone?: TagTone; readonly children: ReactNode }) {
  return <span className={`${css.tag} ${tone === 'plain' ? '' : css[tone]}`}>{children}</span>;
}
