import { maskName, maskNumber } from './mask';

it('a number shows its last four characters', () => {
  expect(maskNumber('990101198503120015')).toBe('**************0015');
  expect(maskNumber('0015')).toBe('****');
  expect(maskNumber('')).toBe('');
});

it('a name shows its first character and hides its length', () => {
  expect(maskName('张三')).toBe('张*');
  expect(maskName(' 欧阳国华 ')).toBe('欧*');
  expect(maskName('')).toBe('');
});
