import { Button, FileButton } from '@mantine/core';
import { IconFileText, IconUpload, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { uploadDocument } from '../../api/documents';
import { ProblemNotice } from '../problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import css from './DocumentsField.module.css';

interface DocumentsFieldProps {
  readonly value: readonly string[];
  readonly onChange: (documentIds: readonly string[]) => void;
  readonly error?: string | undefined;
}

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly size: number;
}

const TYPES = 'application/pdf,image/jpeg,image/png';
const MEGABYTE = 1_000_000;

/** Files are stored when they are picked; the command then carries their ids. */
export function DocumentsField({ value, onChange, error }: DocumentsFieldProps) {
  const { t, language } = useWords('report');
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const upload = useMutation({
    mutationFn: uploadDocument,
    onSuccess: (stored, file) => {
      setKept((before) => [...before, { id: stored.documentId, name: file.name, size: stored.size }]);
      onChange([...value, stored.documentId]);
    },
  });
  const remove = (id: string): void => {
    setKept((before) => before.filter((one) => one.id !== id));
    onChange(value.filter((one) => one !== id));
  };
  const megabytes = (size: number): string =>
    `${(size / MEGABYTE).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 })} MB`;
  return (
    <div className={css.files}>
      <span className={css.label}>{t('files')}</span>
      <div className={css.row}>
        {kept.map((file) => (
          <span key={file.id} className={css.file}>
            <IconFileText size={16} aria-hidden />
            <span>
              {file.name}
              <small>{megabytes(file.size)}</small>
            </span>
            <button
              type="button"
              onClick={() => remove(file.id)}
              aria-label={t('removeFile', { name: file.name })}
            >
              <IconX size={14} aria-hidden />
            </button>
          </span>
        ))}
        <FileButton accept={TYPES} onChange={(file) => file && upload.mutate(file)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              leftSection={<IconUpload size={16} aria-hidden />}
              loading={upload.isPending}
            >
              {t('addFile')}
            </Button>
          )}
        </FileButton>
      </div>
      {error && <span className={css.error}>{error}</span>}
      <ProblemNotice error={upload.error} />
    </div>
  );
}
