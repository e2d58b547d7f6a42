import { useQuery } from '@tanstack/react-query';
import { pagesOf } from '../components/documents/pages-of';
import { client, unwrap } from './client';
import { keys } from './query-client';

/** Stores one file; its id goes into `documents` of a command. */
export function uploadDocument(file: File) {
  return unwrap(
    client.POST('/api/v1/documents', {
      // The file is sent as a form, whose type the generated schema writes as a string.
      body: { file } as never,
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file);
        return form;
      },
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
