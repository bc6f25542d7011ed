const KANA = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワ'];
const KINDS = ['精機', '電子', '工業', '製作所', '商事', '化学', '航空', '技研'];
const HEAD = '会社名;Website;Tel;E-mail;Address;Employees;Notes';

/** The lines of a CSV of invented companies, the headings first; the same at each call. */
export function importedList(rows: number): string[] {
  let seed = 42;
  const drawn = (from: readonly string[]) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[Math.floor((seed / 2_147_483_648) * from.length)];
  };
  const lines = Array.from({ length: rows }, (_, at) => {
    const name = Array.from({ length: 4 + (at % 3) }, () => drawn(KANA)).join('');
    const notes = at % 4 ? '' : '"incontrati allo stand;\nda richiamare"';
    const number = String(at);
    const phone = `03-9${number.padStart(7, '0').slice(0, 3)}-${number.padStart(4, '0').slice(-4)}`;
    return [
      `株式会社${name}${drawn(KINDS)}`,
      `https://kakuu-${at}.example/`,
      phone,
      `info@kakuu-${at}.example`,
      `東京都中央区日本橋本町${at % 9}-2-3`,
      at % 900,
      notes,
    ].join(';');
  });
  return [HEAD, ...lines];
}
