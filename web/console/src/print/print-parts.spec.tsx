import { inFours } from '../routes/print-passes/in-fours';
import { footStyle } from './page-foot';
import { qrPath } from './qr-path';

const text = (length: number) =>
  `FG1:${'6BFOXN*TS0BI$ZD4N9:9S6RCVN5+O30K3/XIV0W23NTDEXVK-G2EP4J0BGJLFX3R3KHXK.QJ1Q4'.repeat(4)}`.slice(0, length);

describe('the code of a pass', () => {
  it('of 151 characters is a version 6: 41 modules, so that 40 mm of paper are enough', () => {
    expect(qrPath(text(151)).modules).toBe(41);
  });

  it('of a vehicle, 175 characters, is a version 7: 45 modules', () => {
    expect(qrPath(text(175)).modules).toBe(45);
  });

  it('draws its three corners', () => {
    const { path, modules } = qrPath(text(151));
    for (const corner of ['M0 0h', `M${modules - 1} 0h`, `M0 ${modules - 1}h`]) expect(path).toContain(corner);
    expect(path).not.toContain(`M${modules - 1} ${modules - 1}h1v1h-1zM${modules}`);
  });

  it('refuses a text that is no pass rather than print a larger code', () => {
    expect(() => qrPath('FG1:lower case')).toThrow();
  });
});

describe('the foot of a sheet', () => {
  it('counts the pages in the order that the language wants', () => {
    expect(footStyle('wide', '', '第 {n} 页 共 {total} 页')).toContain('content: "第 " counter(page) " 页 共 " counter(pages) " 页"');
    expect(footStyle('wide', '', 'Page {n} of {total}')).toContain('content: "Page " counter(page) " of " counter(pages)');
  });

  it('lets no text out of its quotes', () => {
    const style = footStyle('sheet', 'a"; } body { display: none } \\ </style>', '');
    expect(style).not.toContain('"; } body');
    expect(style).not.toContain('</style>');
  });
});

describe('four passes to a sheet', () => {
  it('keep their order, and the last sheet may be short', () => {
    expect(inFours([1, 2, 3, 4, 5])).toEqual([[1, 2, 3, 4], [5]]);
    expect(inFours([])).toEqual([]);
  });
});
