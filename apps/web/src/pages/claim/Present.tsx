import { IconEye } from '@tabler/icons-react';
import { usePresent } from '../../api/claims';
import { useWords } from '../../i18n/use-words';

const NAMED = 3;

/** Who else has this claim open now. */
export function Present({ claimNumber }: { readonly claimNumber: string }) {
  const { t, language } = useWords('claim');
  const names = usePresent(claimNumber);
  if (names.length === 0) return null;
  const more = names.length - NAMED;
  const who = more > 0 ? [...names.slice(0, NAMED), t('presentMore', { count: more })] : names;
  return (
    <span data-present>
      <IconEye size={15} aria-hidden />
      {t('present', { who: new Intl.ListFormat(language).format(who) })}
    </span>
  );
}
