import { shares } from '@fangang/demo';
import type { Page } from 'playwright-core';
import { at, desk, places } from '../journey/book';
import { moveClock, quiet } from '../journey/quiet';
import { boardPeople } from '../journey/story/board-people';
import { clearPeople } from '../journey/story/clear-people';
import { fileReports } from '../journey/story/file-reports';
import { matchPeople } from '../journey/story/match-people';
import { openAccounts } from '../journey/story/open-accounts';
import { enterFleet } from '../journey/story/plan-trips';
import { postOpenings } from '../journey/story/post-openings';
import { boardOf, registerVillage } from '../journey/story/register-village';
import { act, draftTrip } from './acting';
import { describePapers } from './papers';
import { langs, openLogin, openScene, type Scene } from './scene';
import { printed, settled, shoot, visit, wordsOf } from './looking';

const size = 43;
const { toPlace } = shares(size);

describe('a day at the desk', () => {
  let scene: Scene;
  let tripId = '';
  const base = () => scene.book.base;
  const figure = (page: Page, name: string) => page.locator('li', { hasText: name }).getByRole('link').last();

  beforeAll(async () => {
    scene = await openScene(size);
    const { book } = scene;
    await openAccounts(book);
    await postOpenings(book, toPlace);
    await registerVillage(book);
    await enterFleet(book, toPlace);
    await quiet(book);
    book.workerIds = (await boardOf<{ workerId: string }>(book, `bucket=TO_PLACE&villageCode=${places.village}`)).map(
      ({ workerId }) => workerId,
    );
    await clearPeople(book);
    await matchPeople(book);
    await quiet(book);
    tripId = await draftTrip(book);
  }, 300_000);
  afterAll(() => scene.stop());

  it.each(langs)('begins with the figures from the village to the gate, in %s; the story says whose turn it is', async (lang) => {
    const page = await scene.window('screen-xian');
    await visit(page, base(), '/', lang);
    const words = await wordsOf(page);
    const [registered, confirmed, next] =
      lang === 'zh' ? ['返乡', '企业已确认', '排班备案'] : ['Came home', 'Employer confirmed', 'Trips planned and filed'];
    expect(await figure(page, registered).innerText()).toBe(String(size));
    expect(await figure(page, confirmed).innerText()).toBe(String(toPlace));
    expect(await page.locator('[aria-current=step]').innerText()).toContain(next);
    expect(words).toContain('2020-02-20 05:');
    await shoot(page, `today.${lang}`);
  });

  it('opens the people behind each number: as many as it says', async () => {
    const page = await scene.window('screen-xian');
    for (const name of ['暂不外出', '待输出', '企业已确认']) {
      await visit(page, base(), '/');
      const count = Number(await figure(page, name).innerText());
      await figure(page, name).click();
      await settled(page);
      await page.locator('tbody tr[data-row-key]').first().waitFor();
      expect(await page.locator('tbody tr[data-row-key]').count()).toBe(count);
    }
  });

  it.each(langs)('finds one person of the village by the beginning of the name or its pinyin, numbers masked, in %s', async (lang) => {
    const page = await scene.window('screen-cun');
    const name = scene.book.people[0]?.name ?? '';
    await visit(page, base(), `/people`, lang);
    await page.getByPlaceholder(lang === 'zh' ? '姓名、拼音' : 'Name, pinyin').fill(name);
    await page.keyboard.press('Enter');
    await page.locator('tbody tr[data-row-key]', { hasText: name }).first().waitFor();
    await settled(page);
    const words = await wordsOf(page);
    expect(words).toMatch(/\*{14}\d{3}[\dX]/);
    expect(words).not.toMatch(/\d{17}[\dX]/);
    await shoot(page, `people-found.${lang}`);
    await visit(page, base(), '/people?sort=village', lang);
    await shoot(page, `people.${lang}`);
  });

  it('turns the pages of a long list forward and back', async () => {
    const page = await scene.window('screen-xian');
    await page.route('**/api/v1/registry/board**', (route) =>
      route.continue({ url: route.request().url().replace('limit=50', 'limit=20') }),
    );
    await visit(page, base(), '/people');
    const first = await page.locator('tbody tr[data-row-key]').first().getAttribute('data-row-key');
    await page.getByRole('button', { name: '下一页' }).click();
    await page.getByText('第 2 页').waitFor();
    await page.locator(`tbody tr[data-row-key="${first}"]`).waitFor({ state: 'detached' });
    expect(await page.locator('tbody tr[data-row-key]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: '上一页' }).click();
    await page.locator(`tbody tr[data-row-key="${first}"]`).waitFor();
  });

  it('sends one coach off with its papers: planned, approved by the county, filed, passes issued', async () => {
    const dispatcher = await scene.window('screen-diaodu');
    await visit(dispatcher, base(), '/trips');
    await shoot(dispatcher, 'trips-draft.zh');
    await dispatcher.locator('tbody a').first().click();
    await settled(dispatcher);
    expect(await dispatcher.getByRole('link', { name: /打印/ }).count()).toBe(0);
    await act(dispatcher, '排定');
    const county = await scene.window('screen-xian');
    await visit(county, base(), `/trips/${tripId}`);
    await act(county, '输出地审核通过');
    await dispatcher.reload();
    await settled(dispatcher);
    await act(dispatcher, '备案', (dialog) => dialog.getByLabel('备案号').fill('示例备〔2020〕1'));
    await quiet(scene.book);
    await act(dispatcher, '签发凭证');
    await quiet(scene.book);
    await dispatcher.reload();
    await settled(dispatcher);
    expect(await wordsOf(dispatcher)).toContain(`已排 ${toPlace}/可载 24（客座 49）`);
    expect(await dispatcher.getByRole('link', { name: /打印/ }).allInnerTexts()).toEqual([
      '打印乘车凭证',
      '打印乘车人员名单',
      '打印车辆通行证',
      '打印交接单',
    ]);
    expect(await dispatcher.getByRole('listitem', { name: /已排|Assigned/ }).count()).toBe(toPlace);
    await shoot(dispatcher, 'trip-ready.zh');
    await visit(dispatcher, base(), `/trips/${tripId}`, 'en');
    expect(await wordsOf(dispatcher)).toContain(`${toPlace} of 24 allowed (49 seats)`);
    await shoot(dispatcher, 'trip-ready.en');
  });

  describePapers(
    () => scene,
    () => tripId,
    toPlace,
  );

  it('lets the driver leave though his count differs: it is flagged, and nobody is held back', async () => {
    const { book } = scene;
    const trip = await desk(book, 'diaodu').get<{ driverIds: string[] }>(`/transport/trips/${tripId}`);
    const { data } = await desk(book, 'diaodu').get<{ data: { placementId: string; passId: string; qr: string }[] }>(
      `/transport/trips/${tripId}/passes`,
    );
    book.trips.push({ tripId, driverIds: trip.driverIds });
    book.passes.push(...data.map(({ placementId, passId, qr }) => ({ tripId, placementId, passId, qr })));
    await moveClock(book, at('07:30'));
    await quiet(book);
    await boardPeople(book, at('07:35'));
    await quiet(book);
    await openLogin(book, { account: 'screen-siji', role: 'DRIVER', driverId: trip.driverIds[0] });
    await moveClock(book, at('08:00'));
    const driver = await scene.window('screen-siji');
    await visit(driver, base(), `/trips/${tripId}`);
    await act(driver, '发车', (dialog) => dialog.getByLabel('清点人数').fill(String(toPlace - 1)));
    expect(await wordsOf(driver)).toContain('人数不符');
    expect(await driver.getByRole('listitem', { name: /^\d+ 号 [\u4e00-\u9fff]{2,4} 已上车$/ }).count()).toBe(toPlace);
    await shoot(driver, 'trip-departed-flagged.zh');
    const dispatcher = await scene.window('screen-diaodu');
    await visit(dispatcher, base(), `/print/trips/${tripId}/manifest`);
    expect(await wordsOf(dispatcher)).toMatch(/校验值 sha256:[0-9a-f]{64}/);
    await printed(dispatcher, 'manifest-frozen.zh');
    await moveClock(book, at('12:00'));
    await act(driver, '到达', (dialog) => dialog.getByLabel('清点人数').fill(String(toPlace)));
    await act(driver, '车长签交接单');
    await quiet(book);
  });

  it('takes the employer’s signature as the second, and then everybody is on his post', async () => {
    const { book } = scene;
    await openLogin(book, { account: 'screen-qiye', role: 'EMPLOYER', employerId: book.employerId });
    const employer = await scene.window('screen-qiye');
    await visit(employer, base(), `/trips/${tripId}`);
    expect(await employer.getByRole('listitem', { name: /^\d+ 号 [\u4e00-\u9fff]\* / }).count()).toBe(toPlace);
    await shoot(employer, 'trip-employer.zh');
    await act(employer, '企业签收');
    await quiet(book);
    await visit(employer, base(), `/print/trips/${tripId}/handover`);
    expect(await wordsOf(employer)).not.toMatch(/\d{17}[\dX]/);
    const county = await scene.window('screen-xian');
    await visit(county, base(), '/');
    expect(await figure(county, '已到岗').innerText()).toBe(String(toPlace));
    expect(await figure(county, '待输出').innerText()).toBe('0');
  });

  it.each(langs)('ends with the daily report: each number opens its people, and counted again it is the same, in %s', async (lang) => {
    const { book } = scene;
    if (book.reportIds.county === '') await fileReports(book);
    const page = await scene.window('screen-xian');
    await visit(page, base(), '/reports', lang);
    await shoot(page, `reports.${lang}`);
    await visit(page, base(), `/reports/${book.reportIds.county}`, lang);
    await page.getByRole('button', { name: lang === 'zh' ? '重新计算' : 'Count again' }).click();
    await page.getByText(lang === 'zh' ? '结果一致' : 'The same', { exact: true }).waitFor();
    const [row, sum] =
      lang === 'zh' ? ['暂不外出', `暂不外出 ${shares(size).notGoing} 人`] : ['Staying', `Staying ${shares(size).notGoing} persons`];
    await page.locator('tr', { hasText: row }).getByRole('button').click();
    await page.getByRole('heading', { name: sum }).waitFor();
    await settled(page);
    expect(await page.locator('tr[data-row-key]').count()).toBe(shares(size).notGoing);
    await shoot(page, `report.${lang}`);
    await visit(page, base(), '/', lang);
    expect(await page.locator('[aria-current=step]').count()).toBe(0);
    await shoot(page, `today-done.${lang}`);
    await visit(page, base(), `/print/reports/${book.reportIds.county}`, lang);
    expect(await printed(page, `daily-report.${lang}`)).toEqual({ pages: 1, sizes: ['210 × 297'] });
    const paper =
      lang === 'zh'
        ? ['返岗日报', '返乡总数', '省外', '今日发车班次', '累计输送', '合计', '未上报的村镇', '填报人']
        : [
            'Daily report',
            'Came home',
            'Other province',
            'Trips left today',
            'Moved in all',
            'Total',
            'Villages and towns not filed',
            'Filed by',
          ];
    const text = await wordsOf(page);
    expect(paper.filter((word) => !text.includes(word))).toEqual([]);
  });

  it('asked no foreign host and threw no error', () => {
    expect(scene.complaints).toEqual([]);
  });
});
