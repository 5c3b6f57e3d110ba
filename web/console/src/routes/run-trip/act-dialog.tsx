import { Form, Input, InputNumber, Modal } from 'antd';
import type { ReactNode } from 'react';
import type { Trip, TripAct } from '../../data/trips';
import { useWords } from '../../language';
import { acts, type ActKind } from './trip-acts';
import { ProblemNotice } from '../../parts/problem-notice';
import { HandoverRows } from './handover-rows';

interface Props {
  readonly kind: ActKind;
  readonly trip: Trip;
  readonly names: ReadonlyMap<string, string>;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onDo: (act: TripAct) => void;
  readonly onClose: () => void;
}

interface Fields {
  readonly filingNumber?: string;
  readonly counted?: number;
  readonly outcomes?: Readonly<Record<string, 'ON_POST' | 'RECEIVED_ISOLATING' | 'MISSING'>>;
}

const actOf = (kind: ActKind, { filingNumber = '', counted = 0, outcomes = {} }: Fields): TripAct => {
  if (kind === 'file') return { kind, filingNumber };
  if (kind === 'depart' || kind === 'arrive') return { kind, counted };
  if (kind === 'handOver') return { kind, rows: Object.entries(outcomes).map(([placementId, outcome]) => ({ placementId, outcome })) };
  return { kind };
};

/** What an act needs to be written down, and the last look before it is done. What was typed stays when the door says no. */
export const ActDialog = ({ kind, trip, names, pending, error, onDo, onClose }: Props) => {
  const say = useWords();
  const [form] = Form.useForm<Fields>();
  const fields: Partial<Record<ActKind, ReactNode>> = {
    file: (
      <Form.Item
        name="filingNumber"
        label={say('filingNumber')}
        rules={[{ required: true, message: say('fillIn', { field: say('filingNumber') }) }]}
      >
        <Input maxLength={60} autoFocus />
      </Form.Item>
    ),
    depart: <Counted />,
    arrive: <Counted />,
    handOver: <HandoverRows trip={trip} names={names} />,
  };
  return (
    <Modal
      open
      title={`${say(acts[kind].word)} · ${trip.tripNo}`}
      okText={say(acts[kind].word)}
      cancelText={say('close')}
      confirmLoading={pending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields> form={form} layout="vertical" initialValues={{ counted: trip.boarded }} onFinish={(typed) => onDo(actOf(kind, typed))}>
        {fields[kind] ?? <p>{say('seatsOf', { seated: trip.seated, allowed: trip.allowed, seats: trip.passengerSeats })}</p>}
        {error !== null && error !== undefined && <ProblemNotice error={error} />}
      </Form>
    </Modal>
  );
};

const Counted = () => {
  const say = useWords();
  return (
    <Form.Item
      name="counted"
      label={say('counted')}
      extra={say('countedHint')}
      rules={[{ required: true, message: say('fillIn', { field: say('counted') }) }]}
    >
      <InputNumber min={0} max={255} precision={0} autoFocus />
    </Form.Item>
  );
};
