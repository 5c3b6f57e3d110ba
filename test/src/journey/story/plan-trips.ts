import { at, type Book, day, desk, places } from '../book';
import { allowedPerCoach, calmRide, coaches, demoCreditCode, drivers, fleetSize } from '@fangang/demo';
import { quiet } from '../quiet';

/** diaodu enters carrier, coaches, drivers, pick-up point and travel time. */
export const enterFleet = async (book: Book, toPlace: number): Promise<void> => {
  const dispatcher = desk(book, 'diaodu');
  const fleet = fleetSize(toPlace);
  book.carrierId = (
    await dispatcher.post<{ carrierId: string }>('/transport/carriers', {
      displayName: '演示客运有限公司',
      creditCode: demoCreditCode(2),
      divisionCode: places.county,
    })
  ).carrierId;
  const fleetReply = await dispatcher.post<{ items: { vehicleId?: string }[] }>('/transport/vehicles/batch', {
    items: coaches(fleet, book.carrierId),
  });
  book.vehicleIds = fleetReply.items.flatMap(({ vehicleId }) => (vehicleId ? [vehicleId] : []));
  const crew = await dispatcher.post<{ items: { driverId?: string }[] }>('/transport/drivers/batch', {
    items: drivers(fleet * 2, book.carrierId),
  });
  book.driverIds = crew.items.flatMap(({ driverId }) => (driverId ? [driverId] : []));
  book.pickupPointId = (
    await dispatcher.post<{ pickupPointId: string }>('/transport/pickup-points', {
      displayName: '示例东镇一村村口',
      divisionCode: places.village,
      lat: 31.5,
      lng: 118.5,
    })
  ).pickupPointId;
  await dispatcher.post('/transport/travel-times/batch', {
    items: [{ from: book.pickupPointId, to: book.gateId, ...calmRide, source: '演示路线表', validFrom: '2020-01-01' }],
  });
  book.tell(`车辆 ${book.vehicleIds.length} 台，驾驶员 ${book.driverIds.length} 名`);
};

interface PlanReply {
  readonly planId: string;
  readonly trips: readonly { readonly allowed: number; readonly seated: readonly unknown[] }[];
  readonly unseated: readonly unknown[];
}

/** diaodu plans by persons, applies, lets each trip be planned and approved; passes and papers are issued. */
export const planTrips = async (book: Book): Promise<void> => {
  const dispatcher = desk(book, 'diaodu');
  const plan = await dispatcher.post<PlanReply>('/transport/plans', {
    originCode: places.county,
    destinationCode: places.destination,
    siteId: book.siteId,
    gateId: book.gateId,
    pickupPointId: book.pickupPointId,
    date: day,
    gatherAt: at('07:30'),
    departAt: at('08:00'),
  });
  book.found['plan'] = { trips: plan.trips.length, unseated: plan.unseated.length };
  const applied = await dispatcher.post<{ trips: { tripId: string }[] }>(`/transport/plans/${plan.planId}/apply`);
  for (const { tripId } of applied.trips) {
    await dispatcher.post(`/transport/trips/${tripId}/plan`);
    await desk(book, 'xian').post(`/transport/trips/${tripId}/approve-origin`);
    await dispatcher.post(`/transport/trips/${tripId}/file`, { filingNumber: `示例备〔2020〕${tripId.slice(-4)}` });
    const trip = await dispatcher.get<{ driverIds: string[] }>(`/transport/trips/${tripId}`);
    book.trips.push({ tripId, driverIds: trip.driverIds });
  }
  await quiet(book);
  for (const { tripId } of book.trips) {
    const { items } = await dispatcher.post<{ items: { placementId: string; id?: string; qr?: string }[] }>(
      `/transport/trips/${tripId}/passes`,
    );
    for (const { placementId, id, qr } of items) if (id && qr) book.passes.push({ tripId, placementId, passId: id, qr });
  }
  await quiet(book);
  book.tell(`排车 ${book.trips.length} 班，每车可载 ${allowedPerCoach} 人，签发凭证 ${book.passes.length} 张`);
};
