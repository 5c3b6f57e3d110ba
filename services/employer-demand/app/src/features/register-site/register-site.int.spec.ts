import { siteGateItems } from '@fangang/contracts';
import { aHouse, countyOfficerOf, dispatcherOf, employerOf, villageOfficerOf } from '@fangang/testing';
import { capabilities, EmployerDemandModule } from '../..';
import { aSiteOf, aVerifiedEmployer, destination } from '../../demand.builders';

const house = aHouse([{ capabilities, module: EmployerDemandModule }]);
const county = house.as(countyOfficerOf(destination));
const employers = '/api/v1/demand/employers';
const sites = '/api/v1/demand/sites';
const wish = { creditCode: '91990101MA00000237', displayName: '演示服装厂', divisionCode: destination };

describe('an employer', () => {
  it('is registered by the county officer of its area alone', async () => {
    expect((await house.anybody.post(employers, wish)).status).toBe(401);
    expect((await house.as(villageOfficerOf()).post(employers, wish)).body).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect((await house.as(countyOfficerOf('990101')).post(employers, wish)).body).toMatchObject({ status: 403, code: 'OUT_OF_AREA' });
  });

  it.each([
    ['91990101MA00000238', 'CREDIT_CODE_CHECKSUM'],
    ['9199', 'CREDIT_CODE_FORMAT'],
  ])('is refused with the credit code %s: %s', async (creditCode, code) => {
    expect((await county.post(employers, { ...wish, creditCode })).body).toMatchObject({ status: 422, code });
  });

  it('is registered once by fifty at once, with one code', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => county.post(employers, wish)));
    const count = (status: number) => answers.filter((answer) => answer.status === status).length;
    expect({ yes: count(201), no: count(409) }).toEqual({ yes: 1, no: 49 });
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'CREDIT_CODE_TAKEN' });
  });

  it('is said to the others once it is verified, and not by another county', async () => {
    const { body } = await county.post(employers, { ...wish, creditCode: '91990101MA00000312' });
    const verify = `${employers}/${String(body['employerId'])}/verify`;
    expect((await house.as(countyOfficerOf('990101')).post(verify)).body).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    expect(await house.events('employer-demand', 'EmployerVerified')).toEqual([]);
    expect((await county.post(verify)).body).toMatchObject({ state: 'VERIFIED' });
    const [said] = await house.events('employer-demand', 'EmployerVerified');
    expect(said?.data).toEqual({
      employerId: body['employerId'],
      displayName: wish.displayName,
      divisionCode: destination,
      keyFirm: false,
    });
    expect((await county.post(verify)).body).toMatchObject({ status: 409, code: 'INVALID_TRANSITION' });
  });
});

describe('a site', () => {
  it('is registered by its county or its own employer', async () => {
    const employerId = await aVerifiedEmployer(county);
    const site = {
      employerId,
      displayName: '一厂区',
      divisionCode: destination,
      gates: [{ displayName: '一号门', lat: 30.5, lng: 104.1 }],
    };
    expect((await house.as(dispatcherOf()).post(sites, site)).status).toBe(403);
    expect((await county.post(sites, { ...site, divisionCode: '990101' })).body).toMatchObject({ status: 403, code: 'OUT_OF_AREA' });
    const [other] = (await county.get(employers)).body['data'] as { employerId: never; state: string }[];
    expect((await house.as(employerOf(other?.employerId as never)).post(sites, site)).body).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    const made = await house.as(employerOf(employerId)).post(sites, site);
    expect(made).toMatchObject({ status: 201, body: { state: 'PREPARING', gates: [{ gateId: expect.stringMatching(/^gate_/) }] } });
    const [said] = await house.events('employer-demand', 'SiteRegistered');
    expect(said?.data).toMatchObject({ siteId: made.body['siteId'], gates: [{ lat: 30.5, lng: 104.1 }] });
    expect(JSON.stringify(said)).not.toContain('一号门');
  });

  it('resumes when every item of its checklist is ticked by its county, and not before', async () => {
    const [employer] = (await county.get(sites)).body['data'] as { employerId: never }[];
    const siteId = await aSiteOf(county, employer?.employerId as never, { resumed: false });
    const resume = `${sites}/${siteId}/resume`;
    expect((await house.as(employerOf(employer?.employerId as never)).post(resume)).status).toBe(403);
    expect((await house.as(countyOfficerOf('990101')).post(resume)).status).toBe(404);
    for (const item of siteGateItems.slice(1)) await county.post(`${sites}/${siteId}/gate-items`, { item });
    expect((await county.post(resume)).body).toMatchObject({ status: 409, code: 'GATE_INCOMPLETE', params: { items: 'LEAD_NAMED' } });
    expect((await county.post(`${sites}/${siteId}/gate-items`, { item: 'LEAD_NAMED' })).body).toMatchObject({
      state: 'PREPARING',
      missing: [],
    });
    expect((await county.post(resume)).body).toMatchObject({ state: 'RESUMED' });
    expect(await house.events('employer-demand', 'SiteResumed')).toMatchObject([{ subject: siteId }]);
  });
});
