import { useQuery } from '@tanstack/react-query';
import { pagesOf } from '../components/documents/pages-of';
import { client, unwrap } from './client';
import { fileForm } from './file-form';
import { keys } from './query-client';

/** Stores one file; its id goes into `documents` of a command. */
export function uploadDocument(file: File) {
  return unwrap(
    client.POST('/api/v1/documents', {
      ...fileForm(file),
    }),
  );
}

export const documentAddress = (id: string): string => `/api/v1/documents/${id}`;

/** A file as pages to be drawn; what was handed in never changes. */
export const useDocumentFile = (documentId: string) =>
  useQuery({
    queryKey: keys.document(documentId),
    queryFn: async () =>
      pagesOf(
        await unwrap(
          client.GET('/api/v1/documents/{documentId}', {
            params: { path: { documentId } },
            parseAs: 'blob',
          }),
        ),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    structuralSharing: false,
  });
