import { Modal } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import css from './Shell.module.css';

type Row = readonly [keys: readonly string[], word: string];
const GROUPS: readonly (readonly [title: string, rows: readonly Row[]])[] = [
  [
    'keyList',
    [
      [['j', 'k'], 'keyMove'],
      [['Enter'], 'keyOpen'],
      [['n'], 'keyNext'],
    ],
  ],
  [
    'keyRecord',
    [
      [['t'], 'keyTrace'],
      [['Ctrl', '↵'], 'keyMain'],
      [['Esc'], 'keyBack'],
    ],
  ],
  [
    'keyAnywhere',
    [
      [['/'], 'keySearch'],
      [['g', 'k'], 'keyWork'],
      [['g', 'l'], 'keyClaims'],
      [['?'], 'keySheet'],
    ],
  ],
];

export function KeySheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useWords('shell');
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keysTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={css.keys}>
        {GROUPS.map(([title, rows]) => (
          <section key={title}>
            <h3>{t(title)}</h3>
            <dl>
              {rows.map(([keys, word]) => (
                <KeyRow key={word} keys={keys} word={t(word)} />
              ))}
            </dl>
          </section>
        ))}
        <p>{t('keyboardOff')}</p>
      </div>
    </Modal>
  );
}

const KeyRow = ({ keys, word }: { readonly keys: readonly string[]; readonly word: string }) => (
  <>
    <dt>
      {keys.map((key) => (
        <span key={key}>
          <kbd>{key}</kbd>{' '}
        </span>
      ))}
    </dt>
    <dd>{word}</dd>
  </>
);
