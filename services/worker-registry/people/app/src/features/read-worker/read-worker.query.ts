import { ageOn, maskNumber } from '@fangang/codes';
import { type Day, type WorkerId } from '@fangang/kernel';
import { answerOn } from '@fangang/people-domain';
import { NotFound, type Reader } from '@fangang/persistence';
import { Injectable } from '@nestjs/common';
import { PersonVault } from '../../personal/person-vault';
import { BoardStore } from '../../state/board.store';
import { PersonStore } from '../../state/person.store';
import { WorkerStore } from '../../state/worker.store';

/** One person of the register with his answers and his wish; number and phone masked. */
@Injectable()
export class ReadWorkerQuery {
  constructor(
    private readonly people: PersonStore,
    private readonly workers: WorkerStore,
    private readonly board: BoardStore,
    private readonly vault: PersonVault,
  ) {}

  /** @throws NotFound absent or beyond the reader's areas */
  async one(reader: Reader, workerId: WorkerId, today: Day) {
    const person = await this.people.get(reader, workerId);
    const worker = (await this.workers.ofIds([workerId])).get(workerId);
    const row = await this.board.find(workerId);
    if (!worker || !row) throw new NotFound('Worker', workerId);
    const { number, phone, birth } = this.vault.open(person);
    const answer = answerOn(worker, today);
    return {
      workerId,
      villageCode: person.villageCode,
      householdId: person.householdId,
      householdNo: row.householdNo,
      record: worker.record,
      name: person.name,
      sex: person.sex,
      age: birth === null ? null : ageOn(birth, today),
      ageBand: worker.ageBand,
      idKind: person.idKind,
      idMasked: number === null ? null : maskNumber(number),
      idMissingReason: person.idMissingReason,
      phoneMasked: phone === null ? null : maskNumber(phone),
      noticeVersion: person.noticeVersion,
      warnings: [...person.warnings],
      registeredOn: worker.registeredOn,
      bucket: answer?.bucket ?? ('UNSURVEYED' as const),
      answers: worker.answers.map((each) => ({ ...each })),
      intent: worker.intent && {
        ...worker.intent,
        destinationCodes: [...worker.intent.destinationCodes],
        skills: worker.intent.skills.map((skill) => ({ ...skill })),
        licences: [...worker.intent.licences],
      },
      priorityRank: worker.priorityRank,
      placementId: row.placementId,
      stage: row.stage,
      openingId: row.openingId,
      tripId: row.tripId,
      seatNo: row.seatNo,
      passId: row.passId,
      clearedUntil: row.clearedUntil,
      heldFrom: row.heldFrom,
    };
  }
}
