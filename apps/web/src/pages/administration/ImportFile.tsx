import { Button, FileButton, NativeSelect } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { isPersonal, type ImportedRegister } from '@jkk/domain/registers';
import { useImportFile, useRegisterColumns } from '../../api/register-imports';
import { SideDrawer } from '../../components/dialog/dialogs';
import { Facts } from '../../components/facts/Facts';
import formCss from '../../components/form/Form.module.css';
import { ProblemNotice } from '../../components/problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import { useSession } from '../../session/session-context';

/** The button by which an administrator hands in a file of one of these registers. */
export function ImportFile({ registers }: { readonly registers: readonly ImportedRegister[] }) {
  const { t } = useWords('imports');
  const { user } = useSession();
  const [opened, setOpened] = useState(false);
  if (!user.roles.includes('ADMIN')) return null;
  return (
    <>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconUpload size={15} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {t('import')}
      </Button>
      <SideDrawer opened={opened} onClose={() => setOpened(false)} title={t('uploadTitle')}>
        <Upload registers={registers} />
      </SideDrawer>
    </>
  );
}

function Upload({ registers }: { readonly registers: readonly ImportedRegister[] }) {
  const { t } = useWords('imports');
  const navigate = useNavigate();
  const [register, setRegister] = useState<ImportedRegister>(registers[0]!);
  const upload = useImportFile(({ importId }) =>
    navigate({ to: '/administration/imports/$importId', params: { importId } }),
  );
  const send = (file: File | null): void => {
    if (file === null) return;
    upload.mutate({ register, file, stamp: `${file.name} ${file.size} ${file.lastModified}` });
  };
  return (
    <div className={formCss.form}>
      <p>{t('uploadSay')}</p>
      <NativeSelect
        label={t('whichRegister')}
        value={register}
        onChange={({ currentTarget }) =>
          setRegister(registers.find((each) => each === currentTarget.value) ?? register)
        }
        data={registers.map((value) => ({ value, label: t(`of.${value}`) }))}
      />
      {isPersonal(register) && <p>{t('personal')}</p>}
      <Columns register={register} />
      <ProblemNotice error={upload.error} />
      <div>
        <FileButton onChange={send} accept=".csv,text/csv">
          {(props) => (
            <Button {...props} leftSection={<IconUpload size={15} aria-hidden />} loading={upload.isPending}>
              {t('choose')}
            </Button>
          )}
        </FileButton>
      </div>
    </div>
  );
}

function Columns({ register }: { readonly register: ImportedRegister }) {
  const { t } = useWords('imports');
  const file = useRegisterColumns().data?.items.find((each) => each.register === register);
  if (file === undefined) return null;
  return (
    <Facts
      rows={[
        [t('required'), <code>{file.required.join(', ')}</code>],
        [t('optional'), file.optional.length > 0 && <code>{file.optional.join(', ')}</code>],
      ]}
    />
  );
}
