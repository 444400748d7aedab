/**
 * Path data in fewer letters. Comes in: data of absolute moves and lines (`M1 2L3 4Z`), as `pathData` writes it, and how
 * many decimals to keep. Goes out: the same as relative lines; points that fall on the one before are left out. Anything
 * with other commands comes back as it was.
 */
const SIMPLE = /^[\sMLZ\d.,-]*$/;

/** `-1.5` needs no space before it; `0.5` no nought. */
function join(numbers: readonly number[], unit: number): string {
  return numbers
    .map((number) => String(number / unit).replace(/^(-?)0\./, '$1.'))
    .reduce((text, word) => (text === '' || word.startsWith('-') ? text + word : `${text} ${word}`), '');
}

export function compactPath(data: string, decimals: number): string {
  if (!SIMPLE.test(data)) return data;
  const unit = 10 ** decimals;
  let [x, y] = [0, 0];
  return data
    .split('M')
    .slice(1)
    .map((piece, index) => {
      const closed = piece.trimEnd().endsWith('Z');
      const points = piece
        .replace('Z', '')
        .split('L')
        .map(
          (point) =>
            point
              .trim()
              .split(/[\s,]+/)
              .map((word) => Math.round(Number(word) * unit)) as [number, number],
        );
      const steps: string[] = [];
      let start = '';
      const [first] = points;
      points.forEach(([px, py], at) => {
        const [dx, dy] = [px - x, py - y];
        if (at === 0) start = index === 0 ? `M${join([px, py], unit)}` : `m${join([dx, dy], unit)}`;
        else if (dx || dy) steps.push(join([dx, dy], unit));
        [x, y] = [px, py];
      });
      if (closed && first) [x, y] = first;
      const lines = steps.length ? `l${steps.join(' ').replaceAll(' -', '-')}` : '';
      return `${start}${lines}${closed ? 'z' : ''}`;
    })
    .join('');
}

/** Every `d` of some SVG, to a tenth of its unit. */
export function compactPaths(svg: string): string {
  return svg.replace(/ d="([^"]*)"/g, (_, data: string) => ` d="${compactPath(data, 1)}"`);
}
