import { Button, FileButton } from '@mantine/core';
import { IconFileText, IconUpload, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { uploadDocument } from '../../api/documents';
import { ApiProblem } from '../../api/problem';
import type { KeptFile } from '../../outbox/outbox';
import { deviceStore } from '../../outbox/device-store';
import { useSession } from '../../session/session-context';
import { ProblemNotice } from '../problem/ProblemNotice';
import { useWords } from '../../i18n/use-words';
import css from './DocumentsField.module.css';

interface DocumentsFieldProps {
  readonly value: readonly string[];
  readonly onChange: (documentIds: readonly string[]) => void;
  /** Told of each file that sets out, so that nothing is sent without it. */
  readonly onUpload: (file: Promise<unknown>) => void;
  readonly error?: string | undefined;
  /** Without a line a file is kept on this device until what it belongs to is sent. */
  readonly keeps?: boolean;
}

interface Kept {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Not at the server yet. */
  readonly waits?: boolean;
}

const toKept = ({ id, name, size, documentId }: KeptFile): Kept => ({
  id,
  name,
  size,
  waits: documentId === undefined,
});

const TYPES = 'application/pdf,image/jpeg,image/png';
const MEGABYTE = 1_000_000;

/** A UUID, as documents have, also where `crypto.randomUUID` is missing. */
function newFileId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** Sends a file, or keeps it here when there is no line; either way its name is found again after a reload. */
async function take(file: File, userId: string, keeps: boolean): Promise<Kept> {
  const { name, type, size } = file;
  try {
    const id = (await uploadDocument(file)).documentId;
    await deviceStore.putFile({ id, userId, name, type, size, documentId: id }).catch(() => undefined);
    return { id, name, size };
  } catch (error) {
    if (!keeps || error instanceof ApiProblem) throw error;
    const id = newFileId();
    await deviceStore.putFile({ id, userId, name, type, size, content: file });
    return { id, name, size, waits: true };
  }
}

/** Files are stored when they are picked; the command then carries their ids. */
export function DocumentsField({ value, onChange, onUpload, error, keeps = false }: DocumentsFieldProps) {
  const { t, language } = useWords('documents');
  const { user } = useSession();
  const [kept, setKept] = useState<readonly Kept[]>([]);
  const upload = useMutation({
    mutationFn: (file: File) => take(file, user.id, keeps),
    onSuccess: (file) => {
      setKept((before) => [...before, file]);
      onChange([...value, file.id]);
    },
  });
  useEffect(() => {
    const unknown = value.filter((id) => kept.every((one) => one.id !== id));
    if (unknown.length === 0) return;
    void Promise.all(unknown.map((id) => deviceStore.findFile(id))).then(
      (files) => setKept((before) => [...before, ...files.flatMap((file) => (file ? [toKept(file)] : []))]),
      () => undefined,
    );
    // A draft that is opened again; what is picked now is known already.
  }, []);
  const remove = (id: string): void => {
    setKept((before) => before.filter((one) => one.id !== id));
    onChange(value.filter((one) => one !== id));
  };
  const megabytes = (size: number): string =>
    size < MEGABYTE / 10
      ? `${Math.max(1, Math.round(size / 1_000))} kB`
      : `${(size / MEGABYTE).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB', { maximumFractionDigits: 1 })} MB`;
  return (
    <div className={css.files}>
      <span className={css.label}>{t('files')}</span>
      <div className={css.row}>
        {kept.map((file) => (
          <span key={file.id} className={css.file}>
            <IconFileText size={16} aria-hidden />
            <span>
              {file.name}
              <small>
                {megabytes(file.size)}
                {file.waits === true && ` · ${t('keptFile')}`}
              </small>
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
        <FileButton accept={TYPES} onChange={(file) => file && onUpload(upload.mutateAsync(file))}>
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
