export * from './document-store';
export * from './folder-document-store';
export * from './media-type';
export * from './letter-pdf';
