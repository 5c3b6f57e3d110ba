import '@fastify/multipart';
import { Refused } from '@fangang/authz';
import type { FastifyRequest } from 'fastify';
import type { Upload } from './doors';

/** Reads the one file of a multipart request; its size is limited where the plugin is registered. @throws Refused */
export const readUpload = async (request: FastifyRequest): Promise<Upload> => {
  if (!request.isMultipart()) throw new Refused({ code: 'CONTENT_TYPE', params: { type: 'multipart/form-data' } });
  let file: { name: string; bytes: Buffer } | undefined;
  const fields: Record<string, string> = {};
  for await (const part of request.parts()) {
    if (part.type === 'field') fields[part.fieldname] = String(part.value).slice(0, 1_000);
    else file = { name: part.filename, bytes: await part.toBuffer() };
  }
  if (!file) throw new Refused({ code: 'REQUIRED', params: { field: 'file' } });
  return { ...file, fields };
};
