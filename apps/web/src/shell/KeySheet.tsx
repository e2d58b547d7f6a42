import { Modal } from '@mantine/core';
import { useWords } from '../i18n/use-words';
import { capsOf, KEYS } from './keys';
import { useLiveKeys } from './live-keys';
import css from './Shell.module.css';

const GROUPS = ['keyList', 'keyRecord', 'keyAnywhere'] as const;

/** Every key that does something on the page below, and no other. */
export function KeySheet({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const { t } = useWords('shell');
  const live = useLiveKeys();
  const groups = GROUPS.map((group) => ({
    group,
    names: live.filter((name) => KEYS[name].group === group),
  })).filter(({ names }) => names.length > 0);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t('keysTitle')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <div className={css.keys}>
        {groups.map(({ group, names }) => (
          <section key={group}>
            <h3>{t(group)}</h3>
            <dl>
              {names.map((name) => (
                <KeyRow key={name} caps={capsOf(name)} word={t(KEYS[name].word)} />
              ))}
            </dl>
          </section>
        ))}
        <p>{t('keyboardOff')}</p>
      </div>
    </Modal>
  );
}

const KeyRow = ({ caps, word }: { readonly caps: readonly string[]; readonly word: string }) => (
  <>
    <dt>
      {caps.map((cap) => (
        <span key={cap}>
          <kbd>{cap}</kbd>{' '}
        </span>
      ))}
    </dt>
    <dd>{word}</dd>
  </>
);
