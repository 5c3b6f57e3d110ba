import { langs, openScene, type Scene } from './scene';
import { settled, shoot, visit, wordsOf } from './looking';

describe('a desk on the first morning, with nothing in the house yet', () => {
  let scene: Scene;
  const base = () => scene.book.base;

  beforeAll(async () => {
    scene = await openScene(1);
  }, 180_000);
  afterAll(() => scene.stop());

  it('lets nobody in without a login, whatever the address', async () => {
    const page = await scene.stranger();
    for (const path of ['/', '/people', '/print/trips/trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA/manifest']) {
      await visit(page, base(), path);
      expect(await page.locator('input[type=password]').count()).toBe(1);
      expect(await page.locator('nav').count()).toBe(0);
    }
  });

  it.each(langs)('asks for account and password in %s, and says what is wrong and what to do', async (lang) => {
    const page = await scene.stranger();
    await visit(page, base(), '/', lang);
    const [account, password, signIn, wrong] =
      lang === 'zh' ? ['账号', '密码', '登录', '账号或密码不对'] : ['Account', 'Password', 'Sign in', 'Account or password is wrong'];
    await shoot(page, `sign-in.${lang}`);
    await page.getByLabel(account, { exact: true }).fill('screen-xian');
    await page.getByLabel(password, { exact: true }).fill('not the password');
    await page.getByRole('button', { name: signIn }).click();
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(wrong);
    expect(await page.getByLabel(account, { exact: true }).inputValue()).toBe('screen-xian');
    await shoot(page, `sign-in-refused.${lang}`);
  });

  it('opens by the right password, and closes by signing out', async () => {
    const page = await scene.stranger();
    await visit(page, base(), '/');
    await page.getByLabel('账号').fill('screen-xian');
    await page.getByLabel('密码', { exact: true }).fill(scene.book.password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('link', { name: '人员' }).waitFor();
    await page.getByRole('button', { name: '退出' }).click();
    await page.locator('input[type=password]').waitFor();
    await visit(page, base(), '/people');
    expect(await page.locator('input[type=password]').count()).toBe(1);
  });

  it.each(langs)('names the next act on each empty page, in %s', async (lang) => {
    const page = await scene.window('screen-xian');
    const empty: readonly (readonly [string, string, string])[] = [
      ['/', 'today', lang === 'zh' ? '等待首次上报' : 'Waiting for the first report'],
      ['/people', 'people', lang === 'zh' ? '还没有人员，去导入' : 'Nobody yet; import a list'],
      ['/people?q=nobody', 'people-not-found', lang === 'zh' ? '没有符合条件的人' : 'Nobody matches'],
      ['/trips', 'trips', lang === 'zh' ? '今日无班次' : 'No trips today'],
      ['/nowhere', 'nowhere', lang === 'zh' ? '没有这个页面' : 'There is no such page'],
    ];
    for (const [path, name, words] of empty) {
      await visit(page, base(), path, lang);
      expect(await wordsOf(page)).toContain(words);
      await shoot(page, `${name}-empty.${lang}`);
    }
  });

  it.each(langs)('says of a trip that is not there, or not ours, what to do, in %s', async (lang) => {
    const page = await scene.window('screen-diaodu');
    await visit(page, base(), '/trips/trp_01E2J8Z4Q0V9M3T7K5X1C6B8RA', lang);
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain(lang === 'zh' ? '找不到或不在辖区，请核对' : 'Not found or out of area; check');
    expect(await alert.innerText()).toMatch(/(追踪号|Trace id) [0-9A-HJKMNP-TV-Z]{26}/);
    await shoot(page, `trip-not-found.${lang}`);
  });

  it('keeps what it shows when the network breaks, says so, and goes on when it is back', async () => {
    const page = await scene.window('screen-xian');
    await visit(page, base(), '/trips');
    await page.route('**/api/v1/transport/**', (route) => route.abort());
    await page.getByLabel('日期').fill('2020-02-21');
    await page.getByRole('alert').waitFor({ timeout: 30_000 });
    expect(await page.getByRole('alert').innerText()).toContain('网络中断');
    await shoot(page, 'trips-offline.zh');
    await page.unroute('**/api/v1/transport/**');
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('changes its language at the switch, and remembers it', async () => {
    const page = await scene.window('screen-xian');
    await page.goto(`${base()}/console/`);
    await settled(page);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('link', { name: 'Daily reports' }).first().waitFor();
    await page.reload();
    await page.getByRole('link', { name: 'Daily reports' }).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('asked no foreign host and threw no error', () => {
    expect(scene.complaints).toEqual([]);
  });
});
