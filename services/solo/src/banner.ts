import type { Solo } from './start-solo';

/** What a newcomer sees: engines, business time, address, login, the first step. */
export const banner = (solo: Solo, operator: { readonly account: string; readonly password: string }, flags: { readonly demo: boolean; readonly host: string }, say: (line: string) => void): void => {
  say('');
  say('返岗 Fangang');
  for (const [name, { product, version, real }] of Object.entries(solo.engines)) say(`  ${name}: ${product} ${version}${real ? '' : '（替身，仅供演示和测试 a stand-in, real: false; claims that rest on MongoDB itself are unproved）'}`);
  say(`  地址 address   ${solo.url}/console/`);
  say(`  接口 API       ${solo.url}/api/v1/`);
  say(`  登录 login     ${operator.account}  ${flags.demo ? operator.password : ''}`);
  if (flags.host !== '127.0.0.1' && flags.host !== 'localhost') say('  注意 note      plain HTTP: phones get no offline app, no camera and no scanning at this address');
};
