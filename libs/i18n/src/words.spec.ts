import {
  consoleWords,
  fields,
  printWords,
  reasons,
  resultColumns,
  roleWords,
  rowResults,
  say,
  states,
  travelTimeSheet,
  workerSheet,
  workerSheetAliases,
  type Words,
} from '.';

const tables: [string, Words][] = [
  ['console', consoleWords],
  ['print', printWords],
  ['fields', fields],
  ['reasons', reasons],
  ['roles', roleWords],
  ['worker sheet', workerSheet],
  ['travel time sheet', travelTimeSheet],
  ['result columns', resultColumns],
  ['row results', rowResults],
  ...Object.entries(states).map(([axis, words]): [string, Words] => [`states of ${axis}`, words]),
];
const placeholders = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

describe('words', () => {
  it.each(tables)('%s are there in both languages and ask for the same values', (_, words) => {
    for (const [key, { zh, en }] of Object.entries(words)) {
      expect({ key, zh: zh.trim(), en: en.trim() }).toEqual({ key, zh: expect.stringMatching(/\S/), en: expect.stringMatching(/\S/) });
      expect({ key, asks: placeholders(en) }).toEqual({ key, asks: placeholders(zh) });
    }
  });

  it('are filled with what they ask for, and show what is missing', () => {
    expect(say({ zh: '{n} 待办', en: '{n} to do' }, 'en', { n: 0 })).toBe('0 to do');
    expect(say({ zh: '第 {n} 页 共 {total} 页', en: 'Page {n} of {total}' }, 'zh', { n: 2 })).toBe('第 2 页 共 {total} 页');
  });

  it('gives no two columns of the roster the same header', () => {
    const headers = [...Object.values(workerSheet).map(({ zh }) => zh), ...Object.values(workerSheetAliases).flat()];
    expect(headers.filter((header, i) => headers.indexOf(header) !== i)).toEqual([]);
  });
});
