import { day } from '@fangang/kernel';
import type { Division, DivisionKind } from './division';

const since = day('2000-01-01');
const row = (code: string, kind: DivisionKind, name: string): Division => ({
  code,
  kind,
  name,
  validFrom: since,
  validTo: null,
  successor: null,
});

const digits = '〇一二三四五六七八九';
/** 1–19 as a Chinese numeral: every 村 and 社区 of the demo county is numbered so. */
const numeral = (n: number): string => (n < 10 ? digits.charAt(n) : `十${n > 10 ? digits.charAt(n - 10) : ''}`);

/** Town code within the county, name, villages, communities: 7 towns, 58 villages and 4 communities (acceptance set A2). */
const towns = [
  ['100', '示例城关镇', 6, 2],
  ['101', '示例东镇', 9, 1],
  ['102', '示例南镇', 9, 0],
  ['103', '示例西镇', 9, 0],
  ['104', '示例北镇', 9, 1],
  ['105', '示例河口镇', 8, 0],
  ['106', '示例高山镇', 8, 0],
] as const;

const leaves = (town: string, name: string, kind: 'VILLAGE' | 'COMMUNITY', first: number, count: number): readonly Division[] =>
  Array.from({ length: count }, (_, i) =>
    row(`${town}${String(first + i).padStart(3, '0')}`, kind, `${name}${numeral(i + 1)}${kind === 'VILLAGE' ? '村' : '社区'}`),
  );

/**
 * The invented divisions of the demo: province 99, city 9901 with county 990101 (A2's tree), and the destination city 9902 with county
 * 990201. Area 99 is unassigned; no name is a real place. Communities count from 001, villages from 201, as in real sets.
 */
export const demoDivisions: readonly Division[] = [
  row('99', 'PROVINCE', '示例省'),
  row('9901', 'CITY', '示例市'),
  row('990101', 'COUNTY', '示例县'),
  ...towns.flatMap(([code, name, villages, communities]) => [
    row(`990101${code}`, 'TOWN', name),
    ...leaves(`990101${code}`, name, 'COMMUNITY', 1, communities),
    ...leaves(`990101${code}`, name, 'VILLAGE', 201, villages),
  ]),
  row('9902', 'CITY', '演示港市'),
  row('990201', 'COUNTY', '演示港区'),
  row('990201100', 'TOWN', '演示工业镇'),
  row('990201100001', 'COMMUNITY', '演示工业镇一社区'),
];
