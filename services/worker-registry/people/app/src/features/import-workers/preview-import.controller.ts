import { May, TheCaller, ThePrepared } from '@fangang/authz';
import type { Caller } from '@fangang/persistence';
import { languageOf, Prepares, Replies, UploadDoor } from '@fangang/service-kit';
import { Controller, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { previewReply, shownCounts, shownProblems } from './import-workers.dto';
import { type PreparedImport, PreviewImportHandler } from './preview-import.handler';

@Controller('api/v1/registry/imports')
export class PreviewImportController {
  constructor(private readonly previewImport: PreviewImportHandler) {}

  /** Reads a roster (xlsx, csv) and says what would become of each row; writes nothing but the job. */
  @Post()
  @May('workers:import')
  @UploadDoor()
  @Prepares(PreviewImportHandler)
  @Replies(201, previewReply)
  async post(
    @TheCaller() caller: Caller,
    @ThePrepared() prepared: PreparedImport,
    @Req() request: FastifyRequest,
  ): Promise<z.input<typeof previewReply>> {
    const { importId, job, problems } = await this.previewImport.execute(caller, prepared);
    const rows = prepared.ok ? prepared.sheet.rows : 0;
    const counts = prepared.ok ? prepared.preview : job.counts;
    return {
      importId,
      state: job.state === 'NONE' ? 'QUEUED' : job.state,
      counts: { rows, ...shownCounts(counts) },
      problems: shownProblems(problems, languageOf(request.headers['accept-language'])),
    };
  }
}
