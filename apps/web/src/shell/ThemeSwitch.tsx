import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { useWords } from '../i18n/use-words';
import css from './Shell.module.css';

export function ThemeSwitch() {
  const { t } = useWords('shell');
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const dark = scheme === 'dark';
  const label = dark ? t('lightTheme') : t('darkTheme');
  return (
    <button
      type="button"
      className={css.theme}
      title={label}
      aria-label={label}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconMoon size={16} aria-hidden /> : <IconSun size={16} aria-hidden />}
    </button>
  );
}
