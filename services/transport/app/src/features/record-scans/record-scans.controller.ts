import { May, TheBatch, TheReader } from '@fangang/authz';
import type { DeviceId } from '@fangang/kernel';
import type { Reader } from '@fangang/persistence';
import { Batch, type BatchRunner, Replies } from '@fangang/service-kit';
import type { ScanReport } from '@fangang/transport-domain';
import { Body, Controller, Post } from '@nestjs/common';
import { RecordScanHandler } from './record-scan.handler';
import { type RecordScansBody, recordScansBody, recordScansReply, type ScanItem } from './record-scans.dto';
import { SyncDeviceHandler } from './sync-device.handler';

const reportOf = (item: ScanItem, deviceId: DeviceId, clockSkewMs: number): ScanReport => ({
  scanId: item.id,
  deviceId,
  tripId: item.tripId,
  direction: item.direction,
  verdict: item.verdict,
  accepted: item.outcome === 'BOARDED' || item.outcome === 'ALIGHTED',
  refusedFor: item.refusedFor ?? null,
  scannedAt: item.scannedAt,
  offline: item.offline,
  clockSkewMs,
  flags: item.flags,
});

@Controller('api/v1/transport/scans/batch')
export class RecordScansController {
  constructor(
    private readonly recordScan: RecordScanHandler,
    private readonly syncDevice: SyncDeviceHandler,
  ) {}

  /** What a device saw, online or hours later: every scan is stored once, whatever it says. */
  @Post()
  @May('scans:record')
  @Batch()
  @Replies(200, recordScansReply)
  async post(
    @TheBatch() batch: BatchRunner,
    @TheReader() reader: Reader,
    @Body({ schema: recordScansBody }) { deviceId, clockSkewMs, listCounter, items }: RecordScansBody,
  ) {
    const replies = await batch.run(items, 201, async (caller, item) => {
      const { outcome, flags } = await this.recordScan.execute(caller, reportOf(item, deviceId, clockSkewMs), item.rid);
      return { id: item.id, outcome, flags: [...flags] };
    });
    await this.syncDevice.execute(reader, { deviceId, clockSkewMs, listCounter });
    const count = (outcome: string) => replies.filter((reply) => 'outcome' in reply && reply.outcome === outcome).length;
    const [recorded, flagged, known] = [count('RECORDED'), count('FLAGGED'), count('KNOWN')];
    return { summary: { recorded, flagged, known, refused: replies.length - recorded - flagged - known }, items: replies };
  }
}
