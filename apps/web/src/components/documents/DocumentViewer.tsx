import { ActionIcon } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconExternalLink,
  IconRotateClockwise,
  IconX,
  IconZoomIn,
  IconZoomOut,
} from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { documentAddress, useDocumentFile } from '../../api/documents';
import { useWords } from '../../i18n/use-words';
import { ListStates } from '../page/ListStates';
import type { Shown } from './document-panel';
import type { PaperPage } from './paper-page';
import css from './DocumentViewer.module.css';

interface DocumentViewerProps {
  readonly shown: Shown;
  readonly onShow: (shown: Shown | undefined) => void;
}

const QUARTER = 90;
const CLOSEST = 4;

/** One file after the other, turned and enlarged as it is needed to be read. */
export function DocumentViewer({ shown: { ids, at }, onShow }: DocumentViewerProps) {
  const { t } = useWords('documents');
  const [zoom, setZoom] = useState(1);
  const [turn, setTurn] = useState(0);
  const region = useRef<HTMLElement>(null);
  const id = ids[at]!;
  const pages = useDocumentFile(id);
  useEffect(() => region.current?.focus(), []);
  const leaf = (to: number): void => {
    setTurn(0);
    onShow({ ids, at: to });
  };
  return (
    <section
      ref={region}
      className={css.panel}
      aria-label={t('title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onShow(undefined);
      }}
    >
      <header className={css.tools}>
        <b role="status">{t('which', { n: at + 1, count: ids.length })}</b>
        <Tool
          label={t('previous')}
          disabled={at === 0}
          onClick={() => leaf(at - 1)}
          icon={<IconChevronLeft />}
        />
        <Tool
          label={t('next')}
          disabled={at === ids.length - 1}
          onClick={() => leaf(at + 1)}
          icon={<IconChevronRight />}
        />
        <span className={css.space} />
        <Tool
          label={t('smaller')}
          disabled={zoom <= 1}
          onClick={() => setZoom(zoom / 2)}
          icon={<IconZoomOut />}
        />
        <Tool
          label={t('larger')}
          disabled={zoom >= CLOSEST}
          onClick={() => setZoom(zoom * 2)}
          icon={<IconZoomIn />}
        />
        <Tool
          label={t('turn')}
          onClick={() => setTurn((turn + QUARTER) % 360)}
          icon={<IconRotateClockwise />}
        />
        <a href={documentAddress(id)} target="_blank" rel="noopener noreferrer" aria-label={t('ownWindow')}>
          <IconExternalLink size={16} aria-hidden />
        </a>
        <Tool label={t('close')} onClick={() => onShow(undefined)} icon={<IconX />} />
      </header>
      <div
        className={css.paper}
        tabIndex={0}
        role="region"
        aria-label={t('which', { n: at + 1, count: ids.length })}
      >
        <ListStates query={pages} failed={t('failed')} isEmpty={false} empty={null}>
          {pages.data?.map((page, number) => (
            <Paper
              key={`${id} ${number}`}
              page={page}
              turn={turn}
              zoom={zoom}
              label={t('page', { n: number + 1 })}
            />
          ))}
        </ListStates>
      </div>
    </section>
  );
}

interface ToolProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

const Tool = ({ label, icon, ...button }: ToolProps) => (
  <ActionIcon variant="subtle" color="gray" className={css.tool} aria-label={label} title={label} {...button}>
    {icon}
  </ActionIcon>
);

interface PaperProps {
  readonly page: PaperPage;
  readonly turn: number;
  readonly zoom: number;
  readonly label: string;
}

function Paper({ page, turn, zoom, label }: PaperProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    // Drawn aside first: a page that is being drawn may not be drawn again.
    const fresh = document.createElement('canvas');
    let gone = false;
    void page.paint(fresh, turn).then(() => {
      if (gone || canvas.current === null) return;
      canvas.current.width = fresh.width;
      canvas.current.height = fresh.height;
      canvas.current.getContext('2d')?.drawImage(fresh, 0, 0);
      canvas.current.dataset['painted'] = String(turn);
    });
    return () => {
      gone = true;
    };
  }, [page, turn]);
  return <canvas ref={canvas} role="img" aria-label={label} style={{ width: `${zoom * 100}%` }} />;
}
