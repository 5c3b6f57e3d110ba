import type { Page } from 'playwright-core';
import { langs, type Lang, type Scene } from './scene';
import { printed, visit, wordsOf } from './looking';

const idNumber = /\d{17}[\dX]/;
const a4 = '210 × 297';
const landscape = '297 × 210';

/** Side of a code on paper without its quiet zone, in millimetres. */
const codeSide = async (page: Page): Promise<number> => {
  const box = await page.locator('.qr path').first().boundingBox();
  return ((box?.width ?? 0) / 96) * 25.4;
};

const words: Readonly<Record<Lang, Readonly<Record<'pass' | 'rules' | 'manifest' | 'vehicle' | 'handover', readonly string[]>>>> = {
  zh: {
    pass: [
      '乘车凭证',
      '免费乘车，任何人不得收费',
      '姓名',
      '座位',
      '班次',
      '集合时间',
      '上车点',
      '目的地',
      '用人单位',
      '联系人',
      '有效期',
      '签发单位',
    ],
    rules: ['全程戴口罩', '上车测体温', '按号入座，不换座', '随身带身份证', '不适马上报告车长', '不交任何费用'],
    manifest: [
      '乘车人员名单',
      '由车长随车保管，含个人信息，不得转交',
      '证件类型',
      '证件号码',
      '上车体温',
      '途中体温',
      '签名',
      '预排名单，发车时定稿',
    ],
    vehicle: [
      '农民工返岗包车通行证',
      '政府组织，免收通行费',
      '车牌颜色',
      '黄色',
      '承运企业',
      '驾驶员 1',
      '驾驶员 2',
      '驶入收费站',
      '驶出收费站',
      '途经省份',
      '包车合同号',
      '盖章（可不盖）',
    ],
    handover: ['交接单', '用人单位联', '到岗', '接收后隔离', '未到', '原因', '车长签名', '用人单位签名'],
  },
  en: {
    pass: [
      'Travel pass',
      'This seat is free; nobody may charge for it',
      'Name',
      'Seat',
      'Trip',
      'Gather at',
      'Pick-up point',
      'Destination',
      'Employer',
      'Contact',
      'Valid',
      'Issued by',
    ],
    rules: [
      'Wear a mask all the way',
      'Temperature check at boarding',
      'Keep your own seat',
      'Carry your ID card',
      'Feeling ill: tell the trip leader',
      'Pay no fee',
    ],
    manifest: [
      'Manifest',
      'Stays with the trip leader; personal data, do not hand on',
      'ID type',
      'ID number',
      'Temp. at boarding',
      'Temp. on the road',
      'Signature',
      'Draft list; frozen at departure',
    ],
    vehicle: [
      'Vehicle pass',
      'Organised by the government: no toll',
      'Plate colour',
      'Yellow',
      'Carrier',
      'Driver 1',
      'Driver 2',
      'Entry toll station',
      'Exit toll station',
      'Provinces',
      'Charter contract',
      'Stamp (optional)',
    ],
    handover: [
      'Handover sheet',
      "Employer's copy",
      'On post',
      'Received, isolating',
      'Missing',
      'Reason',
      'Trip leader signs',
      'Employer signs',
    ],
  },
};

const missingFrom = (text: string, wanted: readonly string[]): readonly string[] => wanted.filter((word) => !text.includes(word));

/** The papers of a filed trip with so many people, before it leaves; each by its words, its pages and its size, in both languages. */
export const describePapers = (scene: () => Scene, tripId: () => string, people: number): void => {
  const open = async (paper: string, lang: Lang, account = 'screen-diaodu'): Promise<Page> => {
    const page = await scene().window(account);
    await visit(page, scene().book.base, `/print/trips/${tripId()}/${paper}`, lang);
    return page;
  };

  describe('the papers of a coach', () => {
    it('with full ID numbers are not for the county, and no paper is for the village', async () => {
      const county = await open('manifest', 'zh', 'screen-xian');
      await county.getByRole('alert').waitFor();
      expect(await wordsOf(county)).not.toMatch(idNumber);
      const village = await open('manifest', 'zh', 'screen-cun');
      await village.getByRole('alert').waitFor();
      expect(await wordsOf(village)).not.toMatch(idNumber);
    });

    it.each(langs)('give each passenger a pass of 105 × 148 mm, in %s: no ID number, a code of 40 mm, six rules', async (lang) => {
      const page = await open('passes', lang);
      expect(await printed(page, `pass.${lang}`)).toEqual({ pages: people, sizes: ['105 × 148'] });
      const text = await page.locator('.pass-leaf').first().innerText();
      expect(missingFrom(text, [...words[lang].pass, ...words[lang].rules])).toEqual([]);
      expect(await wordsOf(page)).not.toMatch(idNumber);
      expect(await codeSide(page)).toBeGreaterThanOrEqual(40);
    });

    it.each(langs)('put four passes on an A4, in %s', async (lang) => {
      const page = await open('passes?layout=four', lang);
      expect(await printed(page, `pass-four.${lang}`)).toEqual({ pages: Math.ceil(people / 4), sizes: [a4] });
      expect(await page.locator('.pass-leaf').count()).toBe(people);
    });

    it.each(langs)('list everybody with the full number on the leader’s manifest, in %s, its head on each page', async (lang) => {
      const page = await open('manifest', lang);
      expect(await printed(page, `manifest.${lang}`)).toEqual({ pages: 2, sizes: [landscape] });
      const text = await wordsOf(page);
      expect(missingFrom(text, words[lang].manifest)).toEqual([]);
      expect(new Set(text.match(new RegExp(idNumber, 'g'))).size).toBe(people);
      expect(await page.evaluate("getComputedStyle(document.querySelector('.manifest thead')).display")).toBe('table-header-group');
    });

    it.each(langs)('name coach, crew and way on the vehicle pass, one A4, in %s', async (lang) => {
      const page = await open('vehicle-pass', lang);
      expect(await printed(page, `vehicle-pass.${lang}`)).toEqual({ pages: 1, sizes: [a4] });
      expect(missingFrom(await wordsOf(page), [...words[lang].vehicle, '川O', `${people} / 24`])).toEqual([]);
      expect(await codeSide(page)).toBeGreaterThanOrEqual(40);
    });

    it.each(langs)('hand the same people over at the gate without their numbers, in %s', async (lang) => {
      const page = await open('handover', lang);
      expect(await printed(page, `handover.${lang}`)).toEqual({ pages: 2, sizes: [landscape] });
      const text = await wordsOf(page);
      expect(missingFrom(text, words[lang].handover)).toEqual([]);
      expect(text).not.toMatch(idNumber);
      expect(await page.locator('.handover tbody tr').count()).toBe(people);
    });
  });
};
