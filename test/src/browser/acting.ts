import type { Locator, Page } from 'playwright-core';
import { at, type Book, day, desk, places } from '../journey/book';
import { settled } from './looking';

/** Presses a button of a trip's page and confirms in the dialog that opens. */
export const act = async (page: Page, name: string, fill: (dialog: Locator) => Promise<void> = () => Promise.resolve()): Promise<void> => {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fill(dialog);
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await settled(page);
};

/** A plan of one coach, applied: a draft with pencilled seats. */
export const draftTrip = async (book: Book): Promise<string> => {
  const { siteId, gateId, pickupPointId } = book;
  const where = { originCode: places.county, destinationCode: places.destination, siteId, gateId, pickupPointId };
  const dispatcher = desk(book, 'diaodu');
  const { planId } = await dispatcher.post<{ planId: string }>('/transport/plans', {
    ...where,
    date: day,
    gatherAt: at('07:30'),
    departAt: at('08:00'),
  });
  const { trips } = await dispatcher.post<{ trips: { tripId: string }[] }>(`/transport/plans/${planId}/apply`);
  return trips[0]?.tripId ?? '';
};
