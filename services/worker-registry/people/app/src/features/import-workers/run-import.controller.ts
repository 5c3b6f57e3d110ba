import { May, TheReader } from '@fangang/authz';
import type { ImportId } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { NoUnit, Replies } from '@fangang/service-kit';
import { Controller, Param, Post } from '@nestjs/common';
import type { z } from 'zod';
import { importPath, runReply, shownCounts } from './import-workers.dto';
import { RunImportHandler } from './run-import.handler';

@Controller('api/v1/registry/imports/:importId/run')
export class RunImportController {
  constructor(private readonly runImport: RunImportHandler) {}

  /** Lets a previewed roster in; asked for again it goes on where it was cut off. */
  @Post()
  @May('workers:import')
  @NoUnit()
  @Replies(200, runReply)
  async post(
    @TheReader() reader: Reader,
    @Param({ schema: importPath }) { importId }: { importId: ImportId },
  ): Promise<z.input<typeof runReply>> {
    const { state, counts } = await this.runImport.execute(reader, importId);
    return { importId, state: state === 'NONE' ? 'QUEUED' : state, ...shownCounts(counts) };
  }
}
