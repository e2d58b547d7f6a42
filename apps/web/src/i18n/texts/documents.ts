import { texts } from './texts';

export const documents = texts(
  {
    title: 'Dokumen',
    which: 'Dokumen {{n}} dari {{count}}',
    page: 'Halaman {{n}}',
    previous: 'Dokumen sebelumnya',
    next: 'Dokumen berikutnya',
    smaller: 'Perkecil',
    larger: 'Perbesar',
    turn: 'Putar',
    ownWindow: 'Buka di jendela lain',
    close: 'Tutup dokumen',
    failed: 'Dokumen ini belum bisa ditampilkan',
  },
  {
    title: 'Documents',
    which: 'Document {{n}} of {{count}}',
    page: 'Page {{n}}',
    previous: 'Previous document',
    next: 'Next document',
    smaller: 'Smaller',
    larger: 'Larger',
    turn: 'Turn',
    ownWindow: 'Open in another window',
    close: 'Close the document',
    failed: 'This document cannot be shown yet',
  },
);
