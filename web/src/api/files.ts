import { api, unwrap } from './client.js';

/** Sends a file as it is: the body is its bytes. */
const asBytes = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: () => file,
  headers: { 'content-type': 'application/octet-stream' },
});

export const sendAttachment = (listingId: string, file: File) =>
  unwrap(
    api.POST('/api/listings/{id}/attachments', {
      params: { path: { id: listingId }, query: { name: file.name } },
      ...asBytes(file),
    }),
  );

export const sendLaboLogo = (laboId: string, file: File) =>
  unwrap(api.PUT('/api/labos/{laboId}/logo', { params: { path: { laboId } }, ...asBytes(file) }));

export const sendLogo = (organisationId: string, file: File) =>
  unwrap(
    api.PUT('/api/organisations/{id}/logo', { params: { path: { id: organisationId } }, ...asBytes(file) }),
  );
