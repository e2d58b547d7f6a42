import { Segment } from '../components/segment/Segment';
import { changeLanguage, isLanguage } from '../i18n';
import { useWords } from '../i18n/use-words';

export function LanguageSwitch({ long }: { readonly long?: boolean }) {
  const { t, language } = useWords('shell');
  return (
    <Segment
      label={t('language')}
      value={language}
      onChange={(next) => {
        if (isLanguage(next)) void changeLanguage(next);
      }}
      options={[
        { value: 'id', label: long ? 'Indonesia' : 'ID', lang: 'id' },
        { value: 'en', label: long ? 'English' : 'EN', lang: 'en' },
      ]}
    />
  );
}
