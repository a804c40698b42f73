/** Opens the end's own calendar or clock beside a typed date; never the only way. */
export interface PickDateProps {
  id: string
  /** Of the field: 出生日期. */
  label: string
  /** What it does: 选日期. */
  words: string
  mode: 'date' | 'month' | 'time'
  /** `YYYY-MM-DD`, `YYYY-MM` or `HH:mm`; empty for none. */
  value: string
  onPick(value: string): void
}
