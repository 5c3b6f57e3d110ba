/** `[code, name, first month in force, first month no longer in force]`; '' = still in force at the end of the source. */
export type CountyCodeRow = readonly [code: string, name: string, from: string, until: string];

/**
 * County codes of GB/T 2260 with the months in which each was in force. Only the rows that domain.md §6 documents, and the demo
 * areas: a county that is not listed here is checked to its province only. The source begins in December 1980 and ends in April 2019.
 */
export const countyCodes: readonly CountyCodeRow[] = [
  ['512222', '开县', '1980-12', '1992-01'],
  ['511221', '开县', '1992-01', '1997-01'],
  ['500234', '开县', '1997-01', '2016-07'],
  ['500154', '开州区', '2016-07', ''],
  ['612430', '白河县', '1980-12', '2000-01'],
  ['610929', '白河县', '2000-01', ''],
  ['612428', '镇坪县', '1980-12', '2000-01'],
  ['610927', '镇坪县', '2000-01', ''],
  ['612425', '紫阳县', '1980-12', '2000-01'],
  ['610924', '紫阳县', '2000-01', ''],
  ['990001', '示例区', '1900-01', ''],
  ['990101', '示例县', '1900-01', ''],
  ['990201', '示例新区', '1900-01', ''],
];

/** Province-level prefixes of GB/T 2260. 81 and 82 are Hong Kong and Macao; 99 is unassigned and serves as the demo province. */
export const provincePrefixes: readonly string[] = [
  '11',
  '12',
  '13',
  '14',
  '15',
  '21',
  '22',
  '23',
  '31',
  '32',
  '33',
  '34',
  '35',
  '36',
  '37',
  '41',
  '42',
  '43',
  '44',
  '45',
  '46',
  '50',
  '51',
  '52',
  '53',
  '54',
  '61',
  '62',
  '63',
  '64',
  '65',
  '71',
  '81',
  '82',
  '99',
];

/** Provinces of which every county ever is listed above, so that a county missing there never existed. */
export const completeProvinces: readonly string[] = ['99'];
