import { reportAccident } from '../api/commands';
import { uploadDocument } from '../api/documents';
import type { Line } from './outbox';

export const line: Line = {
  async upload({ name, type, content }) {
    const stored = await uploadDocument(new File(content === undefined ? [] : [content], name, { type }));
    return stored.documentId;
  },
  report: (body, key) => reportAccident(body as never, key),
};
