import { workerSheet } from '@fangang/i18n';
import { writeSheet } from '@fangang/sheets';
import type { Person } from './village';

const columns = [
  'name',
  'idNumber',
  'phone',
  'villageCode',
  'householdNo',
  'bucket',
  'asOf',
  'departureChannel',
  'distanceBand',
  'reasonCode',
  'destination',
  'wageFloor',
  'readyFrom',
  'travelMode',
  'noticeVersion',
] as const;

const bucketCell = { DEPARTED: '已外出', NOT_GOING: '暂不外出', TO_PLACE: '待输出' } as const;

/** A village's roster 花名册 as its officer keeps it: one xlsx with everybody in it, surveyed on `day`. Whoever wants to go, wants a coach to city 9902. */
export const rosterOf = async (people: readonly Person[], villageCode: string, day: string): Promise<Uint8Array> =>
  writeSheet(
    {
      headers: columns.map((column) => workerSheet[column].zh),
      rows: people.map(({ name, idNumber, phone, householdNo, fate }) => [
        name,
        idNumber,
        phone,
        villageCode,
        householdNo,
        bucketCell[fate],
        day,
        fate === 'DEPARTED' ? '自行' : '',
        fate === 'NOT_GOING' ? '' : '省内',
        fate === 'NOT_GOING' ? '返乡创业' : '',
        fate === 'TO_PLACE' ? '9902' : '',
        fate === 'TO_PLACE' ? '4000' : '',
        fate === 'TO_PLACE' ? day : '',
        fate === 'TO_PLACE' ? '统一乘车' : '',
        '是',
      ]),
    },
    'xlsx',
  );

/** The upload of a sheet, as a browser makes it. */
export const uploadOf = (bytes: Uint8Array, name = 'roster.xlsx'): FormData => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  return form;
};
