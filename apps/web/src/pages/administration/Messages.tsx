import { composeMessage, MESSAGE_CODES, MESSAGE_TEMPLATES } from '@jkk/domain/messages';
import { KeyLegend } from '../../components/page/KeyLegend';
import pageCss from '../../components/page/Page.module.css';
import { Facts } from '../../components/facts/Facts';
import { Section } from '../../components/section/Section';
import { useWords } from '../../i18n/use-words';

const EXAMPLE = 'JKK-2026-0000123';
const EXAMPLE_CODE = '482 913';

/** Every message that leaves, filled in as its receiver reads it; a change comes with a release. */
export function Messages() {
  const { t } = useWords('registers');
  return (
    <>
      <p className={pageCss.say}>{t('messagesSay')}</p>
      <div className={pageCss.body}>
        {MESSAGE_CODES.map((code) => (
          <Preview key={code} code={code} />
        ))}
      </div>
      <KeyLegend shown={t('work:shown', { count: MESSAGE_CODES.length })} />
    </>
  );
}

function Preview({ code }: { readonly code: (typeof MESSAGE_CODES)[number] }) {
  const { t, say } = useWords('registers');
  const [indonesian, english] = composeMessage(code, EXAMPLE, EXAMPLE_CODE).text.trim().split('\n\n');
  const name = say(MESSAGE_TEMPLATES[code].subject).replace('{claimNumber}', EXAMPLE);
  return (
    <Section title={name} ruled>
      <Facts
        rows={[
          [t('indonesian'), <span lang="id">{indonesian}</span>],
          [t('english'), <span lang="en">{english}</span>],
        ]}
      />
    </Section>
  );
}
