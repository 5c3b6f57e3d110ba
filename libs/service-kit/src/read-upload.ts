import type { MultipartFile } from '@fastify/multipart';
import { Refused } from '@fangang/authz';
import type { FastifyRequest } from 'fastify';
import type { Upload } from './doors';

/** Bytes of a file. */
export const uploadLimit = 10 * 1_048_576;

/** Reads the one file of a multipart request. @throws Refused, also for a form that breaks off or has more than one file */
export const readUpload = async (request: FastifyRequest): Promise<Upload> => {
  if (!request.isMultipart()) throw new Refused({ code: 'CONTENT_TYPE', params: { type: 'multipart/form-data' } });
  const form = await formOf(request).catch((error: unknown) => {
    throw error instanceof Refused ? error : new Refused({ code: 'MALFORMED', params: {} });
  });
  if (!form.file) throw new Refused({ code: 'REQUIRED', params: { field: 'file' } });
  return { ...form.file, fields: form.fields };
};

const formOf = async (request: FastifyRequest) => {
  let file: { readonly name: string; readonly bytes: Buffer } | undefined;
  const fields: Record<string, string> = {};
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value).slice(0, 1_000);
    else file = { name: part.filename, bytes: await wholeOf(part) };
  }
  return { file, fields };
};

/** Says no as soon as it is too much: what comes behind is not waited for. */
const wholeOf = (part: MultipartFile): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    part.file.once('limit', () => reject(new Refused({ code: 'TOO_LARGE', params: { max: `${uploadLimit / 1_048_576} MB` } })));
    part.toBuffer().then(resolve, reject);
  });
