import { Select } from 'antd';

interface Props {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string | undefined) => void;
}

/** One choice that narrows a list; emptied, it narrows nothing. */
export const FilterSelect = ({ label, value, options, onChange }: Props) => (
  <label>
    {label}
    <Select
      aria-label={label}
      allowClear
      showSearch={options.length > 12 && { optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      style={{ minWidth: 120 }}
      value={value ?? null}
      options={[...options]}
      onChange={(next: string | null | undefined) => onChange(next ?? undefined)}
    />
  </label>
);
