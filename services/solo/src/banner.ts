import type { EngineInfo } from '@fangang/service-kit';
import type { Login } from './seed-demo';

export interface BannerFacts {
  readonly url: string;
  readonly host: string;
  readonly engines: Readonly<Record<string, EngineInfo>>;
  readonly businessTime: string;
  readonly logins: readonly Login[];
}

/** What a newcomer sees: engines, business time, address, logins, the first step. */
export const banner = ({ url, host, engines, businessTime, logins }: BannerFacts, say: (line: string) => void): void => {
  say('');
  say('返岗 Fangang');
  for (const [name, { product, version, real }] of Object.entries(engines))
    say(
      `  ${name}  ${product} ${version}${real ? '' : '  （替身，仅供演示和测试 a stand-in, real: false; what rests on MongoDB itself is unproved here）'}`,
    );
  say(`  业务时间 business time  ${businessTime}`);
  say(`  地址 address            ${url}/console/`);
  say(`  接口 API                ${url}/api/v1/`);
  for (const { account, password, role } of logins) say(`  登录 login              ${account.padEnd(10)}${password.padEnd(18)}${role}`);
  if (host !== '127.0.0.1' && host !== 'localhost')
    say('  注意 note               plain HTTP: phones get no offline app, no camera and no scanning at this address');
  say('  第一步 first step       以 cun 登录，查看今日 sign in as cun and look at Today');
};
