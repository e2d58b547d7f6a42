import { client, unwrap } from './client';

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
