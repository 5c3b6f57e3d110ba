import { May, TheReader } from '@fangang/authz';
import type { ImportId } from '@fangang/kernel';
import type { Reader, Rooms } from '@fangang/persistence';
import { auditRead, languageOf, Replies, RepliesRaw, ROOMS } from '@fangang/service-kit';
import { Controller, Get, Inject, Param, Req, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { ImportJobStore } from '../../state/import-job.store';
import { ImportResultQuery } from './import-result.query';
import { importPath, importReply, shownCounts, shownProblems } from './import-workers.dto';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('api/v1/registry/imports')
export class ReadImportController {
  constructor(
    private readonly jobs: ImportJobStore,
    private readonly results: ImportResultQuery,
    @Inject(ROOMS) private readonly rooms: Rooms,
  ) {}

  /** An empty roster with the headers that are recognised. */
  @Get('template')
  @May('workers:import')
  @RepliesRaw(200, xlsx)
  async template(@Req() request: FastifyRequest): Promise<StreamableFile> {
    return file(await this.results.template(languageOf(request.headers['accept-language'])), 'roster.xlsx');
  }

  /** How far an import is, and what was wrong with its sheet. */
  @Get(':importId')
  @May('workers:import')
  @Replies(200, importReply)
  async get(
    @TheReader() reader: Reader,
    @Param({ schema: importPath }) { importId }: { importId: ImportId },
    @Req() request: FastifyRequest,
  ): Promise<z.input<typeof importReply>> {
    const sheet = await this.jobs.sheet(reader, importId);
    const job = await this.jobs.state(importId);
    return {
      importId,
      state: job.state === 'NONE' ? 'QUEUED' : job.state,
      fileName: sheet.fileName,
      rows: sheet.rows,
      done: job.nextRow,
      preview: job.preview && shownCounts(job.preview),
      counts: shownCounts(job.counts),
      problems: shownProblems(sheet.problems, languageOf(request.headers['accept-language'])),
    };
  }

  /** The uploaded sheet with result and reason behind each row, for who uploaded it. */
  @Get(':importId/result')
  @May('workers:import')
  @RepliesRaw(200, xlsx)
  async result(
    @TheReader() reader: Reader,
    @Param({ schema: importPath }) { importId }: { importId: ImportId },
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    const { bytes, rows } = await this.results.sheet(reader, importId, languageOf(request.headers['accept-language']));
    await auditRead(this.rooms.of('people').connection, reader, { what: 'imports:result', whom: [importId], count: rows });
    return file(bytes, 'result.xlsx');
  }
}

const file = (bytes: Uint8Array, name: string): StreamableFile =>
  new StreamableFile(bytes, { type: xlsx, disposition: `attachment; filename="${name}"` });
