/** A number with points and commas, English or Italian: `1,200.50`, `10.000,00`, `1.5`. A single mark before three digits separates thousands, unless it is a point before a word such as million. */
export function westernNumberFrom(text: string, beforeScale = false): number | undefined {
  if (!/^\d[\d.,]{0,30}$/.test(text)) return undefined;
  const digits = text.replace(/[.,]+$/, '');
  const mark = decimalMarkOf(digits, beforeScale);
  if (!mark) return Number(digits.replace(/[.,]/g, ''));
  const at = digits.lastIndexOf(mark);
  return Number(`${digits.slice(0, at).replace(/[.,]/g, '')}.${digits.slice(at + 1)}`);
}

function decimalMarkOf(digits: string, beforeScale: boolean): '.' | ',' | undefined {
  const point = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  const last = Math.max(point, comma);
  if (last < 0) return undefined;
  const mark = last === point ? '.' : ',';
  const single = digits.indexOf(mark) === last;
  if (point >= 0 && comma >= 0) return single ? mark : undefined;
  if (!single) return undefined;
  const thousands = digits.length - last === 4 && last <= 3 && digits[0] !== '0';
  return thousands && !(beforeScale && mark === '.') ? undefined : mark;
}
