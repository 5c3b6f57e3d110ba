import { given } from '@fangang/testing/given';
import { anEmployer, employerId } from '../opening/opening.builders';
import {
  type EmployerFact,
  blankEmployer,
  evolveEmployer,
  refuseUnverified,
  registerEmployer,
  suspendEmployer,
  verifyEmployer,
} from './employer';

const order = {
  displayName: '演示电子厂',
  creditCode: '91990101ma0000015c',
  divisionCode: '990201',
  keyFirm: false,
  demo: true,
  taken: false,
};
const registered: EmployerFact = {
  type: 'EmployerRegistered',
  employerId: employerId(),
  displayName: '演示电子厂',
  creditCode: '91990101MA0000015C',
  divisionCode: '990201',
  keyFirm: false,
};
const about = { employerId: employerId(), displayName: '演示电子厂', divisionCode: '990201', keyFirm: false };
const employer = (...facts: EmployerFact[]) => given(evolveEmployer, blankEmployer(employerId()), ...facts);

describe('an employer', () => {
  it('is refused with a wrong check digit, a code of the demo outside it, or the code of another', () => {
    employer()
      .when((e) => registerEmployer(e, { ...order, creditCode: '91350100M000100Y44' }))
      .thenRefused('CREDIT_CODE_CHECKSUM');
    employer()
      .when((e) => registerEmployer(e, { ...order, demo: false }))
      .thenRefused('CREDIT_CODE_DEMO_ONLY');
    employer()
      .when((e) => registerEmployer(e, { ...order, taken: true }))
      .thenRefused('CREDIT_CODE_TAKEN');
  });
  it('is registered once, under the code as it stands on the licence', () => {
    employer()
      .when((e) => registerEmployer(e, order))
      .then(registered);
    employer(registered)
      .when((e) => registerEmployer(e, order))
      .thenRefused('INVALID_TRANSITION', { from: 'REGISTERED', to: 'REGISTERED' });
  });
  it('hires nobody before it is verified, nor while suspended', () => {
    expect(refuseUnverified(anEmployer({ state: 'REGISTERED' }))?.refusal).toEqual({
      code: 'EMPLOYER_UNVERIFIED',
      params: { office: '990201' },
    });
    expect(refuseUnverified(anEmployer({ state: 'SUSPENDED' }))).not.toBeNull();
    expect(refuseUnverified(anEmployer())).toBeNull();
  });
  it('is verified, suspended with a reason, and verified again', () => {
    const verified: EmployerFact = { type: 'EmployerVerified', ...about };
    employer(registered).when(verifyEmployer).then(verified);
    employer(registered, verified).when(verifyEmployer).thenRefused('INVALID_TRANSITION', { from: 'VERIFIED', to: 'VERIFIED' });
    employer(registered, verified)
      .when((e) => suspendEmployer(e, null))
      .thenRefused('REASON_REQUIRED');
    const suspended: EmployerFact = { type: 'EmployerSuspended', ...about, reasonCode: 'COMPLAINT' };
    employer(registered, verified)
      .when((e) => suspendEmployer(e, 'COMPLAINT'))
      .then(suspended);
    employer(registered, verified, suspended).when(verifyEmployer).then(verified);
    employer(registered)
      .when((e) => suspendEmployer(e, 'COMPLAINT'))
      .thenRefused('INVALID_TRANSITION', { from: 'REGISTERED', to: 'SUSPENDED' });
  });
});
