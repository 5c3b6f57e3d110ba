import { given } from '@fangang/testing/given';
import { importId, village, workerId } from '../worker/worker.builders';
import {
  type ImportFact,
  blankImport,
  cancelImport,
  evolveImport,
  failImport,
  finishChunk,
  finishImport,
  previewImport,
  queueImport,
  startImport,
  validateImport,
} from './import-job';
import { isQuarantined } from './quarantine.rules';
import { type ImportRow, type RowCounts, addCounts, countOf, decideRow, noRows } from './row-decision';

const fields = { name: '演示甲', phone: null, bucket: 'TO_PLACE' };
const row = (over: Partial<ImportRow> = {}): ImportRow => ({
  errors: [],
  warnings: [],
  inArea: true,
  seenInFile: false,
  sameNumber: null,
  likely: [],
  fields,
  ...over,
});
const known = { workerId: workerId(7), villageCode: village, inArea: true, known: fields };
const codes = (over: Partial<ImportRow>) => {
  const decision = decideRow(row(over));
  return decision.result === 'ERROR' ? decision.refusals.map(({ code }) => code) : decision.result;
};

describe('a row of a roster', () => {
  it('of another area, of a broken number, of somebody registered elsewhere, or for the second time in one file does not go in', () => {
    expect(codes({ inArea: false })).toEqual(['OUT_OF_AREA']);
    expect(codes({ errors: [{ code: 'ID_CHECKSUM', params: {} }] })).toEqual(['ID_CHECKSUM']);
    expect(codes({ sameNumber: { ...known, inArea: false } })).toEqual(['DUPLICATE_ELSEWHERE']);
    expect(codes({ seenInFile: true, sameNumber: known })).toEqual(['DUPLICATE_ID']);
  });
  it('of somebody new goes in', () => expect(codes({})).toBe('ADDED'));
  it('of somebody known in the own area updates what it states otherwise, and nothing else', () => {
    expect(decideRow(row({ sameNumber: { ...known, known: { ...fields, phone: '10012345678' } } }))).toEqual({
      result: 'UPDATED',
      workerId: workerId(7),
      changed: ['phone'],
      warnings: [],
    });
    expect(codes({ sameNumber: { ...known, known: { ...fields, note: 'kept' } } })).toBe('UNCHANGED');
    expect(codes({ sameNumber: known, fields: { ...fields, phone: undefined } })).toBe('UNCHANGED');
  });
  it('that looks like somebody else goes in, and the pair is queued', () => {
    const decision = decideRow(row({ likely: [{ workerId: workerId(9), likenesses: ['NAME_AND_BIRTH'] }] }));
    expect(decision).toMatchObject({
      result: 'ADDED',
      queue: [{ workerId: workerId(9) }],
      warnings: [{ code: 'LIKELY_DUPLICATE', params: { workerId: workerId(9) } }],
    });
    expect(countOf(decision)).toMatchObject({ added: 1, duplicates: 1, errors: 0, reasonCodes: ['LIKELY_DUPLICATE'] });
  });
  it('counts once, under one result, with its codes', () => {
    const all = [row(), row({ sameNumber: known }), row({ inArea: false }), row({ seenInFile: true })].map((r) => countOf(decideRow(r)));
    expect(all.reduce(addCounts, noRows)).toEqual({
      added: 1,
      updated: 0,
      unchanged: 1,
      duplicates: 0,
      errors: 2,
      reasonCodes: ['DUPLICATE_ID', 'OUT_OF_AREA'],
    });
  });
});

it('sets a sheet aside with more than 20 garbled rows or more than 5 %', () => {
  expect([isQuarantined(20, 5000), isQuarantined(21, 5000), isQuarantined(5, 100), isQuarantined(6, 100), isQuarantined(0, 0)]).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
});

describe('an import', () => {
  const id = { importId: importId() };
  const counts = (added: number, errors = 0): RowCounts => ({ ...noRows, added, errors });
  const queued: ImportFact = { type: 'ImportQueued', ...id };
  const validating: ImportFact = { type: 'ImportValidating', ...id };
  const previewed: ImportFact = { type: 'ImportPreviewed', ...id, preview: counts(50) };
  const started: ImportFact = { type: 'ImportStarted', ...id };
  const chunk = (added: number, nextRow: number, errors = 0): ImportFact => ({
    type: 'ImportChunkDone',
    ...id,
    counts: counts(added, errors),
    nextRow,
  });
  const job = (...facts: ImportFact[]) => given(evolveImport, blankImport(importId()), ...facts);
  const running = [queued, validating, previewed, started] as const;

  it('writes nothing before somebody has seen the preview', () => {
    job(queued).when(startImport).thenRefused('IMPORT_NOT_PREVIEWED');
    job(queued, validating).when(startImport).thenRefused('IMPORT_NOT_PREVIEWED');
    job(queued, validating, previewed).when(startImport).then(started);
    job(...running)
      .when(startImport)
      .thenRefused('INVALID_TRANSITION', { from: 'RUNNING', to: 'RUNNING' });
  });
  it('is read and shown', () => {
    job().when(queueImport).then(queued);
    job(queued).when(queueImport).thenRefused('INVALID_TRANSITION', { from: 'QUEUED', to: 'QUEUED' });
    job(queued).when(validateImport).then(validating);
    job(validating, previewed).when(validateImport).thenRefused('INVALID_TRANSITION', { from: 'PREVIEWED', to: 'VALIDATING' });
    job(queued, validating)
      .when((j) => previewImport(j, { preview: counts(50), rows: 50, garbledRows: 0 }))
      .then(previewed);
    job(queued)
      .when((j) => previewImport(j, { preview: counts(50), rows: 50, garbledRows: 0 }))
      .thenRefused('INVALID_TRANSITION', { from: 'QUEUED', to: 'PREVIEWED' });
  });
  it('is set aside as a whole when too much of it is garbled', () =>
    job(queued, validating)
      .when((j) => previewImport(j, { preview: { ...counts(0), reasonCodes: ['MOJIBAKE'] }, rows: 100, garbledRows: 40 }))
      .then({ type: 'ImportQuarantined', ...id, kind: 'WORKERS', ...counts(0, 40), reasonCodes: ['MOJIBAKE'] }));
  it('goes in chunk by chunk, each once, and goes on where it broke', () => {
    job(...running, chunk(25, 25))
      .when((j) => finishChunk(j, { counts: counts(25), firstRow: 25, nextRow: 50 }))
      .then(chunk(25, 50));
    job(...running, chunk(25, 25))
      .when((j) => finishChunk(j, { counts: counts(25), firstRow: 0, nextRow: 25 }))
      .thenRefused('INVALID_TRANSITION', { from: 'RUNNING', to: 'RUNNING' });
  });
  it('ends with what went in and what did not', () => {
    job(...running, chunk(25, 25), chunk(23, 50, 2))
      .when(finishImport)
      .then({ type: 'ImportFinished', ...id, kind: 'WORKERS', ...counts(48, 2) });
    job(...running, chunk(25, 25))
      .when(finishImport)
      .thenState((j) => j.state, 'DONE');
    job(...running, chunk(24, 25, 1))
      .when(finishImport)
      .thenState((j) => j.state, 'DONE_WITH_ERRORS');
    job(queued).when(finishImport).thenRefused('INVALID_TRANSITION', { from: 'QUEUED', to: 'DONE' });
  });
  it('may be stopped before it writes, may fail, and is over then', () => {
    const cancelled: ImportFact = { type: 'ImportCancelled', ...id };
    job(queued, validating, previewed).when(cancelImport).then(cancelled);
    job(...running)
      .when(cancelImport)
      .thenRefused('INVALID_TRANSITION', { from: 'RUNNING', to: 'CANCELLED' });
    job(...running)
      .when((j) => failImport(j, 'FILE_TYPE'))
      .thenState((j) => j.state, 'FAILED');
    job(queued, cancelled)
      .when((j) => failImport(j, 'FILE_TYPE'))
      .thenRefused('INVALID_TRANSITION', { from: 'CANCELLED', to: 'FAILED' });
  });
});
